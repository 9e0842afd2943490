law-title = कानुन पढ्नुहोस्
law-lead = हरेक देशको कानुनले के तोक्छ, कहिलेदेखि, र हामीलाई कसरी थाहा भयो। कसैले स्रोतमा नदेखेका मानमा "पक्का गरिएको छैन" लेखिएको हुन्छ। यहाँ नभएको कुरा थाहा नभएको हो, कहिल्यै "छैन" होइन।
law-by-country = देशअनुसार
law-by-corridor = दुई देशबीच
law-count = { $count ->
    [one] 1 कुरा
   *[other] { $count } कुरा
}
law-more = थप
law-rules = नियमहरू
law-rules-lead = { $count ->
    [one] एउटा नियम
   *[other] { $count } नियम
} सबै देशका लागि, वा नाम दिइएका देशका लागि, एकै पटक लेखिएको छ। हरेक देशले आफ्ना मान राख्छ।
law-instruments = सन्धि र मापदण्ड
law-instruments-lead = धाराअनुसारका अधिकार, को बाँधिएको छ, र देशहरूले के आरक्षण राखे।
law-facts = नियमले पढ्ने तथ्य
law-facts-lead = करार यी तथ्यले मात्र जाँचिन्छ। फाइलमा पनि यिनै नाम प्रयोग हुन्छन्।
law-sources = स्रोतहरू
law-sources-lead = { $count ->
    [one] एउटा स्रोत। पढ्न समूह छान्नुहोस्।
   *[other] { $count } स्रोत। पढ्न समूह छान्नुहोस्।
}
law-open-source = खोल्नुहोस्
law-changes = दुई दिनबीच के बदलियो
law-hash = लागू कानुन: { $hash }
law-not-verified = पक्का गरिएको छैन
law-verified = त्यहाँ देखिएको, अन्तिम जाँच { $date }
law-encoded-to = यी कुरा { $date } सम्म कसैले हेर्छ। त्यसपछिका दिनका लागि केही भनिएको छैन।
law-on-label = कुन दिनको कानुन (वर्ष-महिना-दिन)
law-on-button = देखाउनुहोस्
law-since = { $date } देखि
law-not-encoded-then = त्यो दिनका लागि थाहा छैन
law-institutions = कार्यालयहरू
law-from = देखि
law-to = सम्म
law-governed-signing = करारमा सही भएको दिनले कुन मान लागू हुन्छ भन्ने टुङ्ग्याउँछ।
law-governed-day-of-work = काम गरेको दिनले कुन मान लागू हुन्छ भन्ने टुङ्ग्याउँछ।
law-governed-due-date = तिर्नुपर्ने दिनले कुन मान लागू हुन्छ भन्ने टुङ्ग्याउँछ।
law-governed-departure = प्रस्थानको दिनले कुन मान लागू हुन्छ भन्ने टुङ्ग्याउँछ।
law-from-not-known = थाहा छैन; { $date } मा लागू थियो
law-still = अन्तिम पटक जाँच्दा लागू थियो
law-about = { $date } तिर
law-used-by = यो प्रयोग गर्ने नियम
law-used-by-none = कुनै नियमले प्रयोग गर्दैन। यो पढ्नका लागि हो।
law-warns = चेतावनी दिन्छ
law-in-words = शब्दमा
law-applies-when = यो लागू हुन्छ जब:
law-must-hold = यो पूरा हुनैपर्छ:
law-weight-refuse = यो तोडिए करार कानुनी हुँदैन।
law-weight-warn = यो तोडिए चेतावनी हुन्छ।
law-only-in = यिनका लागि मात्र: { $areas }
law-as-written = लेखिएअनुसार
law-uses = यसले के पढ्छ
law-remedy = यो तोडिए के गर्ने
law-rests-on = यसको आधार
law-scenarios = हिसाब गरिएका उदाहरण
law-outcome-holds = पूरा हुन्छ
law-outcome-broken = तोडिएको
law-outcome-unknown = भन्न सकिँदैन
law-outcome-does-not-apply = लागू हुँदैन
law-fact-name = नाम
law-fact-type = किसिम
law-fact-meaning = अर्थ
law-fact-from = कहाँबाट आउँछ
law-fact-missing = नहुन सक्छ
law-type-money = पैसा
law-type-date = मिति
law-type-days = दिन
law-type-months = महिना
law-type-hours = घण्टा
law-type-count = संख्या
law-type-share = भाग
law-type-yes-no = हो वा होइन
law-type-code = सूचीबाट एउटा
law-type-codes = सूचीबाट धेरै
law-type-text = शब्द
law-body = पारित गर्ने
law-adopted = पारित
law-in-force = लागू भएको मिति
law-citation = उद्धरण
law-rights-in-it = यसमा भएका अधिकार
law-who-is-bound = को बाँधिएको छ
law-who-is-bound-lead = यो तालिकामा नभएको देशबारे हामीलाई थाहा छैन: बाँधिएको हुन पनि सक्छ, नहुन पनि। अनुमोदन भनेको अझै लागू भएको होइन।
law-country = देश
law-act = के गर्‍यो
law-date = दिन
law-note = टिप्पणी
law-reservations = आरक्षण र घोषणा
law-changes-from = देखि (वर्ष-महिना-दिन)
law-changes-to = सम्म (वर्ष-महिना-दिन)
law-changes-button = दाँज्नुहोस्
law-changes-count = { $count ->
    [0] दुई दिनबीच कुनै मान फरक छैन।
    [one] दुई दिनबीच एउटा मान फरक छ।
   *[other] दुई दिनबीच { $count } मान फरक छन्।
}
law-changes-cut = यहाँ पहिला 500 मात्र देखाइएका छन्। कमान्ड लाइन र API ले सबै दिन्छन्।
law-what = के
law-before = पहिले
law-after = पछि
law-unknown = थाहा छैन
law-none = कानुनमा सीमा छैन
law-search-title = कानुनमा खोज्नुहोस्
law-search-count = { $count ->
    [0] { $words } का लागि केही भेटिएन। कम वा अरू शब्द अंग्रेजीमा लेखेर खोज्नुहोस्।
    [one] { $words } का लागि एउटा नतिजा
   *[other] { $words } का लागि { $count } नतिजा
}
law-kind-instrument = सन्धि वा मापदण्ड
law-kind-right = अधिकार
law-kind-rule = नियम
law-kind-parameter = कानुनमा भएको मान
law-kind-procedure = जान के के चाहिन्छ
law-kind-institution = कार्यालय
law-sector-any = सबै काम
law-sector-general = आफ्नै कानुन नभएका सबै काम
fault-law-date = दिन वर्ष-महिना-दिन गरी लेख्नुहोस्, जस्तै 2026-06-01।
fault-law-order = दोस्रो दिन पहिलो दिनभन्दा अघि हुनु हुँदैन।
fault-law-unknown-name = { $value } हामीलाई थाहा छैन। कानुन पुस्तकालयका सूचीमा खोज्नुहोस्।
law-pack-problems = { $count ->
    [0] कुनै समस्या भेटिएन।
    [one] एउटा समस्या भेटियो।
   *[other] { $count } समस्या भेटिए।
}
law-pack-scenarios = हिसाब गरिएका उदाहरण: { $passed } सोचेजस्तै, { $failed } होइनन्।
law-pack-scenario-differs = { $place }: { $id }: { $rule } { $got } छ, तर { $expected } हुनुपर्थ्यो।
law-act-signed = हस्ताक्षर मात्र
law-act-ratified = अनुमोदन गरेको
law-act-acceded = सहभागी भएको
law-act-in-force = त्यहाँ लागू
law-act-not-party = जाँचिएको: पक्ष होइन
law-act-denounced = सन्धि छोडेको
law-pack-error = गल्ती
law-pack-warning = चेतावनी
law-pack-not-run = हिसाब गरिएका उदाहरण चलाइएनन्: छुटेको कुराले ती मिल्दैनन्। पहिले गल्ती सच्याउनुहोस्।
law-pack-fact-unreadable = { $place }: { $id }: { $rule } को जानकारी पढ्न सकिएन। { $got }
law-pack-inside = { $count ->
    [one] कार्यक्रमभित्रका प्याकमा आफ्नै एउटा समस्या छ, जुन यहाँ देखाइएको छैन। परियोजनाको प्रतिमा “marhala law check-pack packs” ले त्यो देखाउँछ।
   *[other] कार्यक्रमभित्रका प्याकमा आफ्नै { $count } वटा समस्या छन्, जुन यहाँ देखाइएका छैनन्। परियोजनाको प्रतिमा “marhala law check-pack packs” ले ती देखाउँछ।
}
law-parameters-none = यहाँ केही लेखिएको छैन। यसको अर्थ “थाहा छैन” हो, कहिल्यै “सीमा छैन” होइन।
law-sources-none = { $group } बाट सुरु हुने कुनै स्रोत छैन। शब्द नदिए सबै स्रोत देखिन्छन्।
law-diff-none = कार्यक्रमभित्रका प्याकसँग कुनै मान वा नियम फरक छैन।
fault-law-misspelt-name = { $value } हामीलाई थाहा छैन। के तपाईंले { $near } भन्न खोज्नुभएको हो?
fault-law-no-such-day = त्यस्तो दिन छैन: { $value }। त्यो महिनामा कति दिन हुन्छन् हेर्नुहोस्।
fault-law-folder-empty = { $path } मा प्याकको कुनै फाइल (.toml वा .ftl) छैन। docs/add-a-country.md ले देखाएजस्तै countries/XX/country.toml बाट सुरु गर्नुहोस्।
