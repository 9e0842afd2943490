contract-days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
}
contract-months = { $count ->
    [one] { $count } महिना
   *[other] { $count } महिना
}
contract-hours = { $count ->
    [one] { $count } घण्टा
   *[other] { $count } घण्टा
}
contract-minutes = { $count ->
    [one] { $count } मिनेट
   *[other] { $count } मिनेट
}
contract-yes = हो
contract-no = होइन
contract-not-known = थाहा छैन
contract-not-told = (तपाईंले भन्नुभएको छैन)
contract-not-recorded = (यहाँ राखिएको छैन)
contract-named-value = { $name } ({ $value })
contract-worked-out = { $value } (यसबाट हिसाब गरिएको: { $parts })
contract-that-day = त्यो दिन
contract-is-equal = { $left } र { $right } बराबर छन्
contract-is-not-equal = { $left } र { $right } बराबर छैनन्
contract-is-below = { $left }, { $right } भन्दा कम छ
contract-is-at-most = { $left }, { $right } भन्दा बढी छैन
contract-is-above = { $left }, { $right } भन्दा बढी छ
contract-is-at-least = { $left }, { $right } भन्दा कम छैन
contract-is-one-of = { $left } यीमध्ये एक हो: { $right }
contract-is-none-of = { $left } यीमध्ये कुनै होइन: { $right }
contract-is-missing = { $left } दिइएको छैन
contract-is-given = { $left } दिइएको छ
contract-missing-fact = तपाईंले भन्नुभएको छैन: { $fact }।
contract-missing-law = यसबारे { $country }को कानुन हामीले राखेका छैनौँ: { $law }।
contract-missing-law-day = { $day } का लागि यसबारे { $country }को कानुन हामीले राखेका छैनौँ: { $law }।
contract-missing-day-not-sure = { $country }को कानुन { $day } तिर बदलियो, तर ठ्याक्कै कुन दिन हो हामीलाई थाहा छैन: { $law }।
contract-missing-day = कुन कानुन लागू हुन्छ जान्न हामीलाई दिन चाहिन्छ (सही गरेको, काम सुरु भएको वा प्रस्थान गरेको): { $law }।
contract-missing-rate = { $one } र { $other } दाँज्न सकिँदैन: त्यो दिनको विनिमय दर हामीसँग छैन।
contract-missing-overflow = एउटा संख्या हिसाब गर्न नमिल्ने गरी ठूलो छ।
contract-answer-not-lawful = यो करारले कानुन तोड्छ
contract-answer-cannot-tell = यो करार कानुनी हो कि होइन, अहिले भन्न सकिँदैन
contract-answer-lawful = यो करारमा हामीले गैरकानुनी केही भेटेनौँ
contract-status-not-lawful = कानुनी छैन
contract-status-cannot-tell = अहिले भन्न सकिँदैन
contract-status-take-care = होसियार हुनुहोस्
contract-status-lawful = कानुनी छ
contract-status-no-rule = नियम भेटिएन
contract-file-found = { $file }: { $found }
contract-column-contract = करार
contract-column-answer = जवाफ
contract-column-clause = सर्त
contract-column-why = किन
contract-column-next = के गर्ने
contract-total = { $contracts ->
    [one] { $contracts } करार: { $broken } कानुनी छैन, { $open } अहिले भन्न सकिँदैन, { $lawful } कानुनी छ, { $invalid } पढ्न सकिएन।
   *[other] { $contracts } करार: { $broken } कानुनी छैनन्, { $open } अहिले भन्न सकिँदैन, { $lawful } कानुनी छन्, { $invalid } पढ्न सकिएन।
}
contract-more = पहिला { $shown } करार मात्र देखाइएका छन्। सबै फाइलमा पाउन --out प्रयोग गर्नुहोस्।
contract-rule-count = { $title }: { $broken } तोडिए, { $open } भन्न सकिँदैन
contract-written = नतिजा { $file } मा छन्।
fault-contract-out-unknown = “{ $path }” लेख्न सकिँदैन। .json, .csv, .xlsx वा .parquet मा टुङ्गिने नाम प्रयोग गर्नुहोस्।
fault-contract-out-unwritable = “{ $path }” लेख्न सकिएन: { $why }। अर्को ठाउँ छान्नुहोस्।
fault-contract-refused = { $message } { $next }
fault-contract-no-law = यहाँ लागू कानुनमा करारको तालिका छैन। प्रोग्रामलाई यसकै प्याकसहित चलाउनुहोस्, वा आफ्नो प्याक सच्याउनुहोस्।
contract-title = करार वा कामको प्रस्ताव जाँच्नुहोस्
contract-lead = करार वा प्रस्तावमा के लेखिएको छ हामीलाई भन्नुहोस्। हामी कानुनसँग दाँजेर के गर्ने बताउँछौँ। नाम चाहिँदैन, र केही राखिँदैन।
contract-continue = अगाडि बढ्नुहोस्
contract-unsure = मलाई पक्का थाहा छैन
contract-enough = यति पुग्छ। मेरा जवाफ हेर्ने
contract-progress = प्रश्न { $number } / { $count }
contract-not-answered = जवाफ दिइएको छैन
contract-answer-yes = हो
contract-answer-no = होइन
contract-currency = मुद्रा
contract-day = दिन
contract-month = महिना
contract-year = वर्ष
contract-hint-money = संख्या लेख्नुहोस्, त्यसपछि मुद्रा छान्नुहोस्।
contract-hint-date = जस्तै 27 3 2026।
contract-hint-hours = घण्टामा। जस्तै 8 वा 7:30।
contract-hint-share = प्रतिशतमा। जस्तै 125।
contract-hint-days = दिनमा। जस्तै 14।
contract-hint-months = महिनामा। जस्तै 24।
contract-hint-count = संख्या लेख्नुहोस्।
contract-answers-title = आफ्ना जवाफ जाँच्नुहोस्
contract-see-result = नतिजा हेर्नुहोस्
contract-change-answers = मेरा जवाफ बदल्नुहोस्
contract-another = अर्को करार जाँच्नुहोस्
contract-next-not-lawful = अहिले सही नगर्नुहोस्। सही गरिसकेको भए पनि तपाईंका अधिकार छन्: के गर्ने तल हेर्नुहोस्। करारको प्रति वा फोटो आफूले मात्र भेट्ने ठाउँमा राख्नुहोस्।
contract-next-cannot-tell = केही कुरा छुटेका छन्। कुन कुन तल हेर्नुहोस्। सही गर्नुअघि सोध्नुहोस्, र करारको प्रति वा फोटो राख्नुहोस्।
contract-next-lawful = हामीलाई थाहा भएको कानुनअनुसार तपाईंले भनेका सबै कुरा मिल्छन्। करारको प्रति राख्नुहोस्, र करार बदलिए फेरि जाँच्नुहोस्।
contract-why-law = किनकि कानुन यहाँ राखिएको छैन
contract-why-fact = किनकि तपाईंले पुग्ने गरी भन्नुभएको छैन
contract-since = { $day } देखि
contract-not-verified = पक्का गरिएको छैन
contract-article = धारा { $article }
contract-what-to-do = के गर्ने:
contract-missing-facts-title = तपाईंले नभनेका कुरा
contract-missing-law-title = कानुनबारे हामीलाई थाहा नभएका कुरा
contract-missing-law-count = { $count ->
    [one] हामीले नराखेको { $count } कुरा
   *[other] हामीले नराखेका { $count } कुरा
}
contract-without-rule = यसका लागि नियम भेटिएन:
contract-no-advice = यो पेजले जवाफलाई हामीले राखेको कानुनसँग दाँज्छ। यो वकिल होइन। मानिसले अझ बढी मद्दत गर्न सक्छ।
contract-nothing-stored = केही पनि राखिएन।
contract-print = यो पेज राख्न छाप्नुहोस् वा सेभ गर्नुहोस्।
contract-law-hash = प्रयोग भएको कानुन:
contract-file-title = वा फाइल दिनुहोस्
contract-file-hint = JSON, TOML, CSV, Excel (.xlsx) वा Parquet, एउटा वा धेरै करार भएको। फाइल पढिन्छ, जाँचिन्छ र बिर्सिन्छ।
contract-file-label = करार भएको फाइल
contract-file-check = फाइल जाँच्नुहोस्
contract-file-result = फाइलमा भएका करार
contract-file-problems = के पढ्न सकिएन
fault-contract-choose-origin = तपाईं आएको देश छान्नुहोस्
fault-contract-choose-destination = काम गर्ने देश छान्नुहोस्
fault-contract-choose-sector = कामको किसिम छान्नुहोस्
fault-contract-wrong-negative = संख्या शून्यभन्दा कम हुन सक्दैन
fault-contract-wrong-number = रकम अंकमा लेख्नुहोस्, जस्तै 1200 वा 1200.50
fault-contract-wrong-whole = पूर्ण संख्या लेख्नुहोस्, जस्तै 24
fault-contract-wrong-hours = घण्टा 8 वा 7:30 जस्तै लेख्नुहोस्
fault-contract-wrong-date = दिन, महिना र वर्ष अंकमा लेख्नुहोस्, जस्तै 27 3 2026
fault-contract-wrong-day = त्यस्तो दिन हुँदैन। दिन र महिना जाँच्नुहोस्
fault-contract-wrong-decimals = यो मुद्राका लागि दशमलवपछि धेरै अंक छन्
fault-contract-wrong-unclear = यो रकम दुई तरिकाले पढ्न सकिन्छ। अल्पविराम नराखी लेख्नुहोस्, जस्तै 1500 वा 1.500
fault-contract-wrong-big = संख्या धेरै ठूलो छ। जाँच्नुहोस्
fault-contract-wrong-hidden = जवाफमा नदेखिने अक्षर छन्। हातले फेरि टाइप गर्नुहोस्
