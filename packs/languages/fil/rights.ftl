rights-title = Ang aking mga karapatan
rights-lead = Sagutin ang ilang tanong. Makikita ninyo kung anong mga karapatan ang mayroon kayo, aling bansa ang dapat magbigay nito, at kung may obligasyon dito ang bansang iyon. Wala kaming itinatago.
rights-ask-work = Saang bansa ang trabaho?
rights-choose = Pumili ng bansa
rights-ask-origin = Saang bansa kayo galing?
rights-ask-stage = Nasaan kayo ngayon?
rights-stage-pre-departure = Nasa sariling bansa, bago umalis
rights-stage-abroad = Nasa ibang bansa, nagtatrabaho
rights-stage-return = Pauwi, o nakauwi na
rights-ask-status = May papeles ba kayo para manatili at magtrabaho roon?
rights-ask-status-why = Para sa lahat ang karamihan ng karapatan. Ang ilan ay para lang sa may papeles. Walang ibang makakakita ng sagot ninyo, at hindi namin ito itinatago.
rights-status-regular = Oo, may papeles ako
rights-status-irregular = Wala, o napaso na
rights-status-unknown = Hindi ako sigurado, o ayaw kong sabihin
rights-ask-sector = Anong uri ng trabaho?
rights-any-sector = Kahit anong trabaho
rights-ask-on = Para sa anong araw?
rights-ask-on-why = Iwanang blangko para sa araw na ito. Nagbabago ang mga batas, kaya maaaring iba ang sagot sa mas naunang araw.
rights-show = Ipakita ang aking mga karapatan

rights-told-work = Bansang pinagtatrabahuhan
rights-told-origin = Bansang pinanggalingan ninyo
rights-told-stage = Kung nasaan kayo
rights-told-sector = Trabaho
rights-told-status = Papeles
rights-told-on = Araw
rights-how-to-read = Galing ang mga karapatang ito sa mga tratado at iba pang pangako ng mga bansa. May bisa ang tratado kapag may obligasyon dito ang bansa. Ang “Hindi alam” ay nangangahulugang hindi namin alam. Hindi ito nangangahulugang wala.
rights-own-law = Puwede kayong protektahan ng sariling batas ng bansa kahit wala itong obligasyon sa tratado.
rights-check = Suriin ang inyong kontrata ayon sa batas na iyon
rights-topics = Pumili ng paksa
rights-more-topics = Iba pang paksa
rights-count = { $rights ->
    [one] { $rights } karapatan
   *[other] { $rights } karapatan
}, { $bound ->
    [0] walang alam naming nag-oobliga sa inyong mga bansa
    [one] { $bound } ang nag-oobliga sa isang bansa ninyo
   *[other] { $bound } ang nag-oobliga sa isang bansa ninyo
}
rights-none = Wala kaming naitalang karapatan para sa mga sagot na ito. Hindi ibig sabihin na wala kayong karapatan. Magtanong sa isang tao.
rights-change = Baguhin ang mga sagot ko
rights-not-a-court = Maikli at simple ang mga salita. Bago kayo pumirma, magbayad o pumunta sa hukuman, basahin ang artikulo at magtanong sa isang tao.
rights-owed-by = Dapat magbigay nito:
rights-only-for = Para lang sa: { $group }.
rights-if-regular = Kung may papeles lang kayo para manatili at magtrabaho.
rights-not-irregular = Humihingi ito ng papeles, kaya maaaring hindi kayo protektado nito ngayon. Protektado pa rin kayo ng iba sa pahinang ito.
rights-left-out = Maaaring hindi pinoprotektahan ng tratadong ito ang ganitong trabaho: { $work }. Magtanong sa isang tao.
rights-reservation = Sinabi ng { $country } na hindi nito tinatanggap ang lahat ng ito:

rights-tag-bound = May obligasyon
rights-tag-not-yet = Wala pang obligasyon
rights-tag-not-sure = Hindi sigurado
rights-tag-not-bound = Walang obligasyon
rights-tag-signed = Pumirma lang
rights-tag-left = Umalis na
rights-tag-promise = Isang pangako
rights-tag-ended = Natapos na
rights-tag-not-there = Wala pa noon
rights-tag-unknown = Hindi alam

rights-bound = May obligasyon ang { $country } mula { $since }.
rights-not-yet-in-force = Sumali ang { $country } noong { $joined }, pero mula { $on } pa lang ito may obligasyon.
rights-day-not-known = Sumali ang { $country } noong { $joined }. Hindi namin alam kung may obligasyon na ito sa araw na ito.
rights-not-yet-party = Walang obligasyon ang { $country } sa araw na ito. Sumali ito noong { $joined }.
rights-known-only-from = May obligasyon ang { $country } mula { $on }. Hindi namin alam kung ano ang umiiral sa araw na ito.
rights-signed-only = Pumirma ang { $country } noong { $on }. Hindi sapat ang pirma para magkaroon ito ng obligasyon. Wala kaming alam na sumunod na hakbang.
rights-not-party = Walang obligasyon ang { $country } noong { $day }. Iyon ang huling araw na tiningnan namin.
rights-not-party-signed = Pumirma ang { $country } noong { $signed }, pero wala itong obligasyon noong { $day }. Iyon ang huling araw na tiningnan namin.
rights-denounced = Umalis ang { $country } noong { $on }. Maaaring nanatili itong may obligasyon nang ilang buwan pagkatapos ng araw na iyon.
rights-non-binding = Ito ay pangako o pamantayan, hindi tratado. Walang hukumang makakapilit sa { $country } na tuparin ito, pero puwede ninyo itong banggitin.
rights-ended = Natapos ang batas na ito noong { $on }. Maaaring may pumalit na mas bago.
rights-not-yet-adopted = Wala pa ito sa araw na ito. Napagkasunduan ito noong { $on }.
rights-unknown = Hindi namin alam kung may obligasyon ang { $country }.

fault-rights-stage = Ang “{ $value }” ay hindi bahagi ng biyahe. Gamitin ang pre-departure, abroad o return.
fault-rights-country = Walang bansang may code na “{ $value }”. Gumamit ng dalawang letra, gaya ng PH.
fault-rights-status = Ang “{ $value }” ay hindi isang status. Gamitin ang regular, irregular o unknown.
fault-rights-sector = Hindi namin alam ang uri ng trabahong “{ $value }”. Pumili ng isa sa listahan.
fault-rights-day = Ang “{ $value }” ay hindi isang araw. Isulat ito gaya ng 2026-06-01.
fault-rights-topic = Hindi namin alam ang paksang “{ $value }”. Pumili ng isa sa listahan.
