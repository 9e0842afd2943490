law-title = Basahin ang batas
law-lead = Ang itinatakda ng batas ng bawat bansa, mula kailan, at kung paano namin nalaman. Ang mga halagang wala pang nakakita sa pinagmulan ay may markang “hindi pa natitiyak”. Ang wala rito ay hindi namin alam; hindi ito kailanman nangangahulugang “hindi”.
law-by-country = Ayon sa bansa
law-by-corridor = Sa pagitan ng dalawang bansa
law-count = { $count ->
    [one] { $count } tala
   *[other] { $count } tala
}
law-more = Iba pa
law-rules = Mga tuntunin
law-rules-lead = { $count ->
    [one] { $count } tuntunin
   *[other] { $count } tuntunin
} ang isang beses lang isinulat para sa lahat ng bansa, o para sa mga bansang binanggit. Bawat bansa ang naglalagay ng sarili nitong mga halaga.
law-instruments = Mga tratado at pamantayan
law-instruments-lead = Bawat isa ay may mga karapatan ayon sa artikulo, kung sino ang may obligasyon, at kung ano ang hindi tinanggap ng mga bansa.
law-facts = Mga impormasyong binabasa ng mga tuntunin
law-facts-lead = Sa mga impormasyong ito lang hinuhusgahan ang kontrata. Ganito rin ang mga pangalang ginagamit ng mga file.
law-sources = Mga pinagmulan
law-sources-lead = { $count ->
    [one] { $count } pinagmulan. Pumili ng grupo para mabasa.
   *[other] { $count } pinagmulan. Pumili ng grupo para mabasa.
}
law-open-source = buksan
law-changes = Ano ang nagbago sa pagitan ng dalawang araw
law-hash = Umiiral na batas: { $hash }
law-not-verified = hindi pa natitiyak
law-verified = nakita roon, huling tiningnan noong { $date }
law-encoded-to = May nag-aalaga sa mga talang ito hanggang { $date }. Para sa mga araw pagkatapos nito, wala kaming sinasabi.
law-on-label = Ang batas sa araw na ito (taon-buwan-araw)
law-on-button = Ipakita
law-since = mula { $date }
law-not-encoded-then = hindi alam para sa araw na iyon
law-institutions = Mga tanggapan
law-from = Mula
law-to = Hanggang
law-governed-signing = Ang araw ng pagpirma ng kontrata ang nagtatakda kung aling halaga ang umiiral.
law-governed-day-of-work = Ang araw na ginawa ang trabaho ang nagtatakda kung aling halaga ang umiiral.
law-governed-due-date = Ang araw na dapat magbayad ang nagtatakda kung aling halaga ang umiiral.
law-governed-departure = Ang araw ng pag-alis ang nagtatakda kung aling halaga ang umiiral.
law-from-not-known = hindi alam; umiiral sa araw na { $date }
law-still = umiiral pa noong huling tiningnan
law-about = bandang { $date }
law-used-by = Mga tuntuning gumagamit nito
law-used-by-none = Walang tuntuning gumagamit nito. Narito ito para mabasa.
law-warns = nagbibigay ng babala
law-in-words = Sa salita
law-applies-when = Umiiral ito kapag:
law-must-hold = Dapat itong matupad:
law-weight-refuse = Kapag nilabag ito, labag sa batas ang kontrata.
law-weight-warn = Kapag nilabag ito, may babala.
law-only-in = Para lang sa: { $areas }
law-as-written = Kung paano ito nakasulat
law-uses = Ano ang binabasa nito
law-remedy = Ano ang gagawin kapag nilabag ito
law-rests-on = Mga batayan nito
law-scenarios = Mga halimbawang kaso
law-outcome-holds = nasusunod
law-outcome-broken = nilabag
law-outcome-unknown = hindi masabi
law-outcome-does-not-apply = hindi sakop
law-fact-name = Pangalan
law-fact-type = Uri
law-fact-meaning = Kahulugan
law-fact-from = Galing sa
law-fact-missing = Puwedeng wala
law-type-money = pera
law-type-date = petsa
law-type-days = mga araw
law-type-months = mga buwan
law-type-hours = mga oras
law-type-count = bilang
law-type-share = bahagi
law-type-yes-no = oo o hindi
law-type-code = isa sa listahan
law-type-codes = isa o higit pa sa listahan
law-type-text = mga salita
law-body = Nagpatibay
law-adopted = Araw na pinagtibay
law-in-force = Umiiral mula
law-citation = Opisyal na reference
law-rights-in-it = Mga karapatang narito
law-who-is-bound = Sino ang may obligasyon
law-who-is-bound-lead = Hindi namin alam ang tungkol sa bansang wala sa talaang ito: maaaring may obligasyon ito o wala. Kapag niratipika, hindi pa ibig sabihin na umiiral na.
law-country = Bansa
law-act = Ginawa ng bansa
law-date = Araw
law-note = Paliwanag
law-reservations = Mga reserbasyon at deklarasyon
law-changes-from = Mula (taon-buwan-araw)
law-changes-to = Hanggang (taon-buwan-araw)
law-changes-button = Ikumpara
law-changes-count = { $count ->
    [0] Walang halagang magkaiba sa dalawang araw.
    [one] { $count } halaga ang magkaiba sa dalawang araw.
   *[other] { $count } halaga ang magkaiba sa dalawang araw.
}
law-changes-cut = Ang unang 500 lang ang ipinapakita rito. Ibinibigay ng command line at ng API ang lahat.
law-what = Ano
law-before = Dati
law-after = Pagkatapos
law-unknown = hindi alam
law-none = walang limitasyon sa batas
law-search-title = Maghanap sa batas
law-search-count = { $count ->
    [0] Walang nakita para sa { $words }. Subukan ang mas kaunti o ibang salita, sa English.
    [one] { $count } resulta para sa { $words }
   *[other] { $count } resulta para sa { $words }
}
law-kind-instrument = tratado o pamantayan
law-kind-right = karapatan
law-kind-rule = tuntunin
law-kind-parameter = halaga sa batas
law-kind-procedure = kailangan para makaalis
law-kind-institution = tanggapan
law-sector-any = lahat ng trabaho
law-sector-general = lahat ng trabahong walang sariling batas
fault-law-date = Isulat ang araw bilang taon-buwan-araw, halimbawa 2026-06-01.
fault-law-order = Hindi puwedeng mas nauna ang ikalawang araw kaysa sa una.
fault-law-unknown-name = Hindi namin alam ang { $value }. Hanapin ito sa mga listahan ng aklatan ng batas.
law-pack-problems = { $count ->
    [0] Walang nakitang problema.
    [one] { $count } problema ang nakita.
   *[other] { $count } problema ang nakita.
}
law-pack-scenarios = Mga halimbawang kaso: { $passed } ang ayon sa inaasahan, { $failed } ang hindi.
law-pack-scenario-differs = { $place }: { $id }: ang { $rule } ay { $got }, pero { $expected } ang inaasahan.
law-act-signed = pumirma lang
law-act-ratified = niratipika
law-act-acceded = sumali
law-act-in-force = may bisa roon
law-act-not-party = na-check: hindi kasali
law-act-denounced = umalis sa kasunduan
law-pack-error = mali
law-pack-warning = babala
law-pack-not-run = Hindi sinubok ang mga halimbawang kaso: babagsak ang mga ito dahil sa mga naiwan. Ayusin muna ang mga mali.
law-pack-fact-unreadable = { $place }: { $id }: hindi mabasa ang { $rule }. { $got }
law-pack-inside = { $count ->
    [one] May isang sariling problema ang mga pack sa loob ng programa na hindi nakalista rito. Sa kopya ng proyekto, ipinapakita ito ng “marhala law check-pack packs”.
   *[other] May { $count } sariling problema ang mga pack sa loob ng programa na hindi nakalista rito. Sa kopya ng proyekto, ipinapakita ang mga ito ng “marhala law check-pack packs”.
}
law-parameters-none = Walang nakatala rito. Ibig sabihin nito ay “hindi alam”, hindi kailanman “walang limitasyon”.
law-sources-none = Walang pinagmulan na nagsisimula sa { $group } ang code. Kung walang salita, nakalista ang lahat.
law-diff-none = Walang halaga at walang tuntunin na iba sa mga pack sa loob ng programa.
fault-law-misspelt-name = Hindi namin alam ang { $value }. { $near } ba ang ibig mong sabihin?
fault-law-no-such-day = Walang ganoong araw: { $value }. Tingnan kung ilan ang araw ng buwang iyon.
fault-law-folder-empty = Walang file ng pack (.toml o .ftl) sa { $path }. Magsimula sa countries/XX/country.toml, gaya ng ipinapakita ng docs/add-a-country.md.
