law-title = कानून पढ़ें
law-lead = हर देश का कानून क्या तय करता है, कब से, और हमें यह कैसे पता है। जो मान किसी ने स्रोत में नहीं देखा, उस पर "जाँचा नहीं गया" लिखा है। जो यहाँ नहीं है वह अनजान है, उसका मतलब कभी "नहीं" नहीं।
law-by-country = देश के हिसाब से
law-by-corridor = दो देशों के बीच
law-count = { $count ->
    [one] { $count } प्रविष्टि
   *[other] { $count } प्रविष्टियाँ
}
law-more = और
law-rules = नियम
law-rules-lead = { $count ->
    [one] { $count } नियम
   *[other] { $count } नियम
} सब देशों के लिए, या नाम लिए गए देशों के लिए, एक ही बार लिखे जाते हैं। हर देश अपने मान भरता है।
law-instruments = संधियाँ और मानक
law-instruments-lead = हर एक, अनुच्छेद के हिसाब से उसके अधिकारों के साथ, कौन उससे बँधा है, और देशों ने क्या नहीं माना।
law-facts = तथ्य जो नियम पढ़ते हैं
law-facts-lead = अनुबंध सिर्फ़ इन्हीं तथ्यों से परखा जाता है। फ़ाइलों में यही नाम होते हैं।
law-sources = स्रोत
law-sources-lead = { $count ->
    [one] { $count } स्रोत। पढ़ने के लिए कोई समूह चुनें।
   *[other] { $count } स्रोत। पढ़ने के लिए कोई समूह चुनें।
}
law-open-source = खोलें
law-changes = दो दिनों के बीच क्या बदला
law-hash = लागू कानून: { $hash }
law-not-verified = जाँचा नहीं गया
law-verified = वहाँ देखा गया, आखिरी जाँच { $date }
law-encoded-to = इन प्रविष्टियों की देखभाल { $date } तक होती है। उसके बाद के दिनों के लिए कुछ नहीं कहा जाता।
law-on-label = किस दिन का कानून (साल-महीना-दिन)
law-on-button = दिखाएँ
law-since = { $date } से
law-not-encoded-then = उस दिन के लिए पता नहीं
law-institutions = दफ़्तर
law-from = कब से
law-to = कब तक
law-governed-signing = कौन सा मान लागू है, यह अनुबंध पर दस्तखत के दिन से तय होता है।
law-governed-day-of-work = कौन सा मान लागू है, यह काम के दिन से तय होता है।
law-governed-due-date = कौन सा मान लागू है, यह उस दिन से तय होता है जब भुगतान देना बनता है।
law-governed-departure = कौन सा मान लागू है, यह रवाना होने के दिन से तय होता है।
law-from-not-known = पता नहीं; { $date } को लागू था
law-still = आखिरी जाँच के समय लागू था
law-about = { $date } के आसपास
law-used-by = नियम जो इसे इस्तेमाल करते हैं
law-used-by-none = कोई नियम इसे इस्तेमाल नहीं करता। यह यहाँ पढ़ने के लिए है।
law-warns = चेतावनी देता है
law-in-words = शब्दों में
law-applies-when = यह तब लागू होता है जब:
law-must-hold = यह सही होना ज़रूरी है:
law-weight-refuse = इसके टूटने पर अनुबंध कानूनी नहीं है।
law-weight-warn = इसके टूटने पर चेतावनी मिलती है।
law-only-in = सिर्फ़ इनके लिए: { $areas }
law-as-written = जैसा लिखा है
law-uses = यह क्या पढ़ता है
law-remedy = टूटने पर क्या करें
law-rests-on = इसका आधार
law-scenarios = हल किए हुए उदाहरण
law-outcome-holds = सही है
law-outcome-broken = टूटा
law-outcome-unknown = कहा नहीं जा सकता
law-outcome-does-not-apply = लागू नहीं होता
law-fact-name = नाम
law-fact-type = प्रकार
law-fact-meaning = मतलब
law-fact-from = कहाँ से आता है
law-fact-missing = खाली हो सकता है
law-type-money = पैसा
law-type-date = तारीख
law-type-days = दिन
law-type-months = महीने
law-type-hours = घंटे
law-type-count = संख्या
law-type-share = हिस्सा
law-type-yes-no = हाँ या नहीं
law-type-code = सूची में से एक
law-type-codes = सूची में से कई
law-type-text = शब्द
law-body = किसने अपनाया
law-adopted = कब अपनाया गया
law-in-force = कब से लागू
law-citation = हवाला
law-rights-in-it = इसमें अधिकार
law-who-is-bound = कौन बँधा है
law-who-is-bound-lead = जो देश इस तालिका में नहीं है, उसके बारे में हमें पता नहीं: वह बँधा हो सकता है या नहीं। अनुसमर्थन (ratified) का मतलब अभी लागू होना नहीं है।
law-country = देश
law-act = क्या किया
law-date = दिन
law-note = टिप्पणी
law-reservations = आपत्तियाँ (reservations) और घोषणाएँ
law-changes-from = कब से (साल-महीना-दिन)
law-changes-to = कब तक (साल-महीना-दिन)
law-changes-button = मिलाएँ
law-changes-count = { $count ->
    [0] दोनों दिनों के बीच कोई मान अलग नहीं है।
    [one] दोनों दिनों के बीच { $count } मान अलग है।
   *[other] दोनों दिनों के बीच { $count } मान अलग हैं।
}
law-changes-cut = यहाँ सिर्फ़ पहले 500 दिखाए गए हैं। कमांड लाइन और API सब देते हैं।
law-what = क्या
law-before = पहले
law-after = बाद में
law-unknown = पता नहीं
law-none = कानून में कोई सीमा नहीं
law-search-title = कानून में खोजें
law-search-count = { $count ->
    [0] { $words } के लिए कुछ नहीं मिला। कम या दूसरे शब्द आज़माएँ, अंग्रेज़ी में।
    [one] { $words } के लिए { $count } नतीजा
   *[other] { $words } के लिए { $count } नतीजे
}
law-kind-instrument = संधि या मानक
law-kind-right = अधिकार
law-kind-rule = नियम
law-kind-parameter = कानून का मान
law-kind-procedure = जाने के लिए क्या-क्या चाहिए
law-kind-institution = दफ़्तर
law-sector-any = हर काम
law-sector-general = हर वह काम जिसका अपना अलग कानून नहीं है
fault-law-date = दिन को साल-महीना-दिन के रूप में लिखें, जैसे 2026-06-01।
fault-law-order = दूसरा दिन पहले दिन से पहले का नहीं होना चाहिए।
fault-law-unknown-name = हमें { $value } पता नहीं। इसे कानून की सूचियों में ढूँढें।
law-pack-problems = { $count ->
    [0] कोई गड़बड़ी नहीं मिली।
    [one] { $count } गड़बड़ी मिली।
   *[other] { $count } गड़बड़ियाँ मिलीं।
}
law-pack-scenarios = हल किए हुए उदाहरण: { $passed } जैसे चाहिए थे वैसे, { $failed } नहीं।
law-pack-scenario-differs = { $place }: { $id }: { $rule } है { $got }, पर चाहिए था { $expected }।
law-act-signed = सिर्फ़ दस्तख़त किए
law-act-ratified = पुष्टि की
law-act-acceded = शामिल हुआ
law-act-in-force = वहाँ लागू
law-act-not-party = जाँचा गया: पक्ष नहीं
law-act-denounced = संधि छोड़ी
law-pack-error = गलती
law-pack-warning = चेतावनी
law-pack-not-run = हल किए हुए उदाहरण नहीं चलाए गए: जो छूट गया है, उससे वे मेल नहीं खाते। पहले गलतियाँ ठीक करें।
law-pack-fact-unreadable = { $place }: { $id }: जानकारी { $rule } पढ़ी नहीं जा सकती। { $got }
law-pack-inside = { $count ->
    [one] प्रोग्राम के अंदर के पैक में अपनी एक समस्या है, जो यहाँ नहीं दिखाई गई। परियोजना की प्रति में “marhala law check-pack packs” उसे दिखाता है।
   *[other] प्रोग्राम के अंदर के पैक में अपनी { $count } समस्याएँ हैं, जो यहाँ नहीं दिखाई गईं। परियोजना की प्रति में “marhala law check-pack packs” उन्हें दिखाता है।
}
law-parameters-none = यहाँ कुछ दर्ज नहीं है। इसका मतलब है “पता नहीं”, कभी भी “कोई सीमा नहीं” नहीं।
law-sources-none = { $group } से शुरू होने वाला कोई स्रोत नहीं है। बिना शब्द के सब स्रोत दिखते हैं।
law-diff-none = प्रोग्राम के अंदर के पैक से कोई मान या नियम अलग नहीं है।
fault-law-misspelt-name = हमें { $value } पता नहीं। क्या आपका मतलब { $near } था?
fault-law-no-such-day = ऐसा कोई दिन नहीं है: { $value }। देखें कि उस महीने में कितने दिन हैं।
fault-law-folder-empty = { $path } में पैक की कोई फ़ाइल (.toml या .ftl) नहीं है। countries/XX/country.toml से शुरू करें, जैसा docs/add-a-country.md दिखाता है।
