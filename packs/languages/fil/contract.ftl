contract-not-known = hindi alam
contract-not-told = (hindi ninyo sinabi sa amin)
contract-not-recorded = (wala pa sa tala namin)
contract-named-value = { $name } ({ $value })
contract-worked-out = { $value } (kinuwenta mula sa: { $parts })
contract-that-day = araw na iyon

contract-is-equal = Ang { $left } ay kapareho ng { $right }
contract-is-not-equal = { $left }, hindi { $right }
contract-is-below = Ang { $left } ay mas mababa sa { $right }
contract-is-at-most = Ang { $left } ay hindi mas mataas sa { $right }
contract-is-above = Ang { $left } ay mas mataas sa { $right }
contract-is-at-least = Ang { $left } ay hindi mas mababa sa { $right }
contract-is-one-of = Ang { $left } ay isa sa: { $right }
contract-is-none-of = Ang { $left } ay wala sa: { $right }
contract-is-missing = Hindi ibinigay: { $left }
contract-is-given = Ibinigay: { $left }

contract-missing-fact = Hindi ninyo sinabi sa amin: { $fact }.
contract-missing-law = Wala pa sa tala namin ang batas ng { $country } tungkol dito: { $law }.
contract-missing-law-day = Wala pa sa tala namin ang batas ng { $country } tungkol dito para sa { $day }: { $law }.
contract-missing-day-not-sure = Nagbago ang batas ng { $country } bandang { $day }, at hindi namin alam ang eksaktong araw: { $law }.
contract-missing-day = Kailangan namin ang araw (pagpirma, simula ng trabaho o pag-alis) para malaman kung aling batas ang umiiral: { $law }.
contract-missing-rate = Hindi namin maikumpara ang { $one } sa { $other }: wala kaming palitan ng pera para sa araw na iyon.
contract-missing-overflow = May numerong masyadong malaki para kuwentahin.

contract-answer-not-lawful = Labag sa batas ang kontratang ito
contract-answer-cannot-tell = Hindi pa namin masabi kung ayon sa batas ang kontratang ito
contract-answer-lawful = Wala kaming nakitang labag sa batas sa kontratang ito
contract-status-not-lawful = Labag sa batas
contract-status-cannot-tell = Hindi pa masabi
contract-status-take-care = Mag-ingat
contract-status-lawful = Ayon sa batas
contract-status-no-rule = Walang nakitang tuntunin
contract-rule-broken = Nilabag ang tuntunin

contract-file-found = { $file }: { $found }
contract-column-contract = Kontrata
contract-total = { $contracts ->
    [one] { $contracts } kontrata: { $broken } labag sa batas, { $open } hindi pa masabi, { $lawful } ayon sa batas, { $invalid } hindi mabasa.
   *[other] { $contracts } kontrata: { $broken } labag sa batas, { $open } hindi pa masabi, { $lawful } ayon sa batas, { $invalid } hindi mabasa.
}
contract-more = Ang unang { $shown } kontrata lang ang ipinapakita. Gamitin ang --out para makuha ang lahat bilang file.
contract-rule-count = { $title }: { $broken } lumabag, { $open } hindi pa masabi
contract-written = Nasa { $file } ang mga resulta.
fault-contract-out-unknown = Hindi namin maisulat ang “{ $path }”. Gumamit ng pangalang nagtatapos sa .json, .csv, .xlsx o .parquet.
fault-contract-out-unwritable = Hindi maisulat ang “{ $path }”: { $why }. Pumili ng ibang lugar.
fault-contract-refused = { $message } { $next }
fault-contract-unknown-detail = Walang ganyang detalye. Isulat ang detail=full o detail=answers.
fault-contract-no-law = Walang talaan ng mga kontrata ang batas na ginagamit dito. Simulan ang programa gamit ang sarili nitong packs, o ayusin ang sa inyo.

contract-title = Suriin ang kontrata o alok na trabaho
contract-lead = Sabihin sa amin kung ano ang nasa kontrata o alok. Ikukumpara namin ito sa batas at sasabihin kung ano ang gagawin ninyo. Hindi kailangan ang pangalan, at walang itinatago.
contract-continue = Magpatuloy
contract-unsure = Hindi ako sigurado
contract-enough = Sapat na iyan. Tingnan ang mga sagot ko
contract-progress = Tanong { $number } sa { $count }
contract-not-answered = Hindi sinagot
contract-answer-yes = Oo
contract-answer-no = Hindi
contract-currency = Uri ng pera
contract-day = Araw
contract-month = Buwan
contract-year = Taon
contract-hint-money = Isulat ang numero, saka piliin ang uri ng pera.
contract-hint-date = Halimbawa 27 3 2026.
contract-hint-hours = Sa oras. Halimbawa 8 o 7:30.
contract-hint-share = Sa porsiyento. Halimbawa 125.
contract-hint-days = Sa araw. Halimbawa 14.
contract-hint-months = Sa buwan. Halimbawa 24.
contract-hint-count = Magsulat ng numero.
contract-answers-title = Tingnan ang inyong mga sagot
contract-see-result = Tingnan ang resulta
contract-change-answers = Baguhin ang mga sagot ko
contract-another = Suriin ang ibang kontrata
contract-next-not-lawful = Huwag munang pumirma. Kung nakapirma na kayo, nasa inyo pa rin ang inyong mga karapatan: tingnan sa ibaba ang gagawin. Magtago ng kopya o litrato ng kontrata kung saan kayo lang ang makakakita.
contract-next-cannot-tell = May mga kulang. Tingnan sa ibaba kung alin. Magtanong bago kayo pumirma, at magtago ng kopya o litrato ng kontrata.
contract-next-lawful = Ayon sa alam namin sa batas, tugma ang lahat ng sinabi ninyo. Magtago ng kopya ng kontrata, at suriin ulit kung magbago ito.
contract-why-law = dahil wala pa sa tala namin ang batas
contract-why-fact = dahil kulang ang sinabi ninyo sa amin
contract-why-rate = dahil magkaiba ang pera ng dalawang halaga at wala kaming palitan para sa araw na iyon
contract-since = mula { $day }
contract-not-verified = hindi pa natitiyak
contract-other-rules = { $count ->
    [one] { $count } pang tuntunin tungkol dito
   *[other] { $count } pang tuntunin tungkol dito
}
contract-quiet-title = Iba pang tiningnan namin
contract-what-to-do = Ano ang gagawin:
contract-missing-facts-title = Ang hindi ninyo sinabi sa amin
contract-missing-law-title = Ang hindi namin alam sa batas
contract-without-rule = Wala kaming nakitang tuntunin para sa:
contract-no-advice = Ikinukumpara ng pahinang ito ang mga sagot sa batas na nasa tala namin. Hindi ito abogado. Mas makakatulong sa inyo ang isang tao.
contract-nothing-stored = Walang itinago.
contract-print = Para maitago ang pahinang ito, i-print o i-save ito.
contract-law-hash = Batas na ginamit:
contract-file-title = O magbigay ng file
contract-file-hint = JSON, TOML, CSV, Excel (.xlsx) o Parquet, na may isa o maraming kontrata. Binabasa, hinuhusgahan at kinakalimutan ang file.
contract-file-label = File na may mga kontrata
contract-file-check = Suriin ang file
contract-file-result = Mga kontrata sa file
contract-file-problems = Ang hindi mabasa

fault-contract-choose-origin = Piliin ang bansang pinanggalingan ninyo
fault-contract-choose-destination = Piliin ang bansang pagtatrabahuhan
fault-contract-choose-sector = Piliin ang uri ng trabaho
fault-contract-wrong-negative = Hindi puwedeng mas mababa sa zero ang numero
fault-contract-wrong-number = Isulat ang halaga sa numero, gaya ng 1200 o 1200.50
fault-contract-wrong-whole = Magsulat ng buong numero, gaya ng 24
fault-contract-wrong-hours = Isulat ang oras gaya ng 8 o 7:30
fault-contract-wrong-date = Isulat ang araw, buwan at taon sa numero, gaya ng 27 3 2026
fault-contract-wrong-day = Walang ganyang araw. Tingnan ang araw at buwan
fault-contract-wrong-decimals = Masyadong maraming numero pagkatapos ng tuldok para sa perang ito
fault-contract-wrong-unclear = Mababasa sa dalawang paraan ang halaga. Isulat ito nang walang kuwit, gaya ng 1500 o 1.500
fault-contract-wrong-big = Masyadong malaki ang numero. Tingnan ito
fault-contract-wrong-hidden = May mga nakatagong karakter ang sagot. I-type itong muli
