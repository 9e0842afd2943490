site-name = Marhala
skip-to-content = Dumiretso sa nilalaman
exit-this-page = Umalis sa pahinang ito
ask-a-person = Humingi ng tulong sa isang tao
about-link = Tungkol sa site na ito
languages-link = Mga wika
api-link = Para sa mga programa
language-label = Wika
machine-drafted = Computer ang nagsalin ng pahinang ito. Wala pang taong marunong sa wikang ito ang nagsuri nito. Maaaring may maling salita. Kung may mukhang kakaiba, piliin ang English o magtanong sa isang tao.
back = Bumalik
change = Baguhin
continue = Magpatuloy
status-completed = Tapos na
status-in-progress = Ginagawa pa
status-not-started = Hindi pa nasisimulan
status-cannot-start = Hindi pa puwedeng simulan
error-summary = May problema
error-prefix = Mali:
search-label = Maghanap
search-button = Maghanap
phase-before = Bago kayo umalis
phase-abroad = Habang nasa ibang bansa kayo
phase-home = Pag-uwi ninyo
not-verified = Hindi pa natitiyak
yes = Oo
no = Hindi
not-sure = Hindi ako sigurado

home-title = Alamin ang inyong mga karapatan bago umalis, habang nagtatrabaho, at pag-uwi
home-lead = Para sa mga nagtatrabaho sa ibang bansa, at sa mga tumutulong sa kanila. Libre. Walang pangalan. Walang login.
home-check = Suriin ang kontrata o alok na trabaho
home-check-more = Sagutin ang ilang tanong. Tingnan kung ano ang ayon sa batas, ano ang hindi, at ano ang gagawin ngayon.
home-rights = Ang aking mga karapatan
home-rights-more = Ang ibinibigay sa inyo ng batas, kung nasaan kayo ngayon.
home-go = Ano ang kailangan para makaalis
home-go-more = Ang mga hakbang, ang mga papeles, ang tagal, at ang gastos sa bawat hakbang.
home-private = Hindi namin itinatago ang mga sagot ninyo. Kung may posibleng nagbabantay sa inyo, gamitin ang “Umalis sa pahinang ito” para makaalis agad.
home-officials = Para sa mga opisyal, abogado at organisasyon
home-law = Basahin ang batas
home-law-more = Bawat tuntunin at bawat halaga, kasama ang pinagmulan at mga petsa nito.
home-api = Para sa mga programa
home-api-more = Ang parehong pagsusuri para sa isang kontrata o isang milyon.

about-title = Tungkol sa site na ito
about-what = Tinutulungan ng site na ito ang mga taong magtatrabaho sa ibang bansa. Ikinukumpara nito ang kontrata sa batas, ipinapakita ang inyong mga karapatan, at inililista ang mga hakbang para makaalis. Libre ang programa at bukas ang code nito.
about-trust = Mapagkakatiwalaan ko ba ang sagot?
about-trust-sources = Sinasabi ng bawat sagot kung saang batas ito galing, at kung kailan nagsimulang umiral ang batas na iyon. Ang mga impormasyong hindi namin nakita sa opisyal na pinagmulan ay may markang “Hindi pa natitiyak”.
about-trust-unknown = Kapag hindi namin alam ang batas, sinasabi namin. Ang “Hindi pa masabi” ay hindi nangangahulugang maayos ang lahat.
about-trust-not-court = Ang site na ito ay hindi hukuman at hindi abogado. Bago kayo pumirma, magbayad o pumunta sa hukuman, magtanong sa isang tao.
about-private = Pribado ba ito?
about-private-stored = Hindi namin itinatago ang mga sagot ninyo, at hindi kami naglalagay ng cookies. Kasama ng bawat pahina ang mga sagot ninyo at nawawala kapag isinara ninyo ito. Ang ibang gumagamit ng parehong telepono ay maaaring makakita sa history nito ng mga pahinang binuksan ninyo.
about-private-exit = Ang “Umalis sa pahinang ito” ay agad nagbubukas ng ibang site. Hindi nito mabubura ang history ng inyong telepono.
about-open = Sino ang gumawa nito?
about-open-more = Kahit sino ay puwedeng magpatakbo ng programang ito, magbasa ng code nito, at magtama ng batas na nasa loob nito. Ang site na ito ay pinapatakbo ng nagbigay sa inyo ng address nito.
about-version = Bersiyon { $version }.
about-law-hash = Batas { $hash }.

ask-title = Humingi ng tulong sa isang tao
ask-danger = Kung nasa panganib kayo ngayon, tawagan ang emergency number ng bansa kung nasaan kayo.
ask-who = Ang inyong embahada o konsulado, ang labor office nito, isang unyon, o isang grupong tumutulong sa mga migrante ay puwedeng tumingin sa inyong mga papeles kasama ninyo. Hindi ninyo kailangan ng pahintulot ng employer para magtanong.
ask-free = Dapat libre ang tulong nila. Mag-ingat sa sinumang humihingi muna ng pera, o gustong magtago ng inyong pasaporte.
ask-offices = Mga tanggapan ng gobyerno na alam namin
ask-offices-two = Tingnan ang bansang pinanggalingan ninyo, at ang bansa kung saan kayo nagtatrabaho.
ask-world = Lahat ng bansa

languages-title = Mga wika
languages-lead = Isinulat ang mga teksto sa English. Sa ibang wika, sinasabi namin kung sino ang nagsuri. Kung may kulang na teksto, English ang makikita ninyo.
languages-original = Ang orihinal
languages-reviewed = Sinuri ni/ng { $name }
languages-drafted = Isinalin ng computer, hindi pa nasusuri
languages-unreviewed = Hindi pa nasusuri
languages-missing = { $count ->
    [one] { $count } teksto ang kulang.
   *[other] { $count } teksto ang kulang.
}
languages-help = Marunong ba kayo ng isa sa mga ito? Kahit sino ay puwedeng magtama ng teksto: bawat isa ay isang linya sa bukas na file.

api-title = Para sa mga programa
api-lead = Lahat ng masasabi ng site na ito sa tao ay masasabi rin nito sa programa, bilang JSON. Walang kailangang key. Walang itinatago sa ipinapadala ninyo.
api-document = Ang OpenAPI 3.1 na dokumento
api-problems = Ang mga error ay mga RFC 9457 problem: may di-nagbabagong type at code para sa mga programa, at pamagat at detalye sa wika ng tumatawag.
api-limits = Mga limitasyon
