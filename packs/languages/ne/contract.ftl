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
contract-named-value = { $name } { $value }
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
