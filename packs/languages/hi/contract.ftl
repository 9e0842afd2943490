contract-days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
}
contract-months = { $count ->
    [one] { $count } महीना
   *[other] { $count } महीने
}
contract-hours = { $count ->
    [one] { $count } घंटा
   *[other] { $count } घंटे
}
contract-minutes = { $count ->
    [one] { $count } मिनट
   *[other] { $count } मिनट
}
contract-yes = हाँ
contract-no = नहीं
contract-not-known = पता नहीं
contract-not-told = (आपने नहीं बताया)
contract-not-recorded = (यहाँ दर्ज नहीं है)
contract-named-value = { $name } { $value }
contract-worked-out = { $value } (इनसे निकाला गया: { $parts })
contract-that-day = उस दिन

contract-is-equal = { $left } और { $right } बराबर हैं
contract-is-not-equal = { $left } और { $right } बराबर नहीं हैं
contract-is-below = { $left }, { $right } से कम है
contract-is-at-most = { $left }, { $right } से ज़्यादा नहीं है
contract-is-above = { $left }, { $right } से ज़्यादा है
contract-is-at-least = { $left }, { $right } से कम नहीं है
contract-is-one-of = { $left } इनमें से एक है: { $right }
contract-is-none-of = { $left } इनमें से कोई नहीं है: { $right }
contract-is-missing = यह नहीं दिया गया: { $left }
contract-is-given = यह दिया गया है: { $left }

contract-missing-fact = आपने हमें यह नहीं बताया: { $fact }।
contract-missing-law = इस बारे में { $country } का कानून हमारे पास दर्ज नहीं है: { $law }।
contract-missing-law-day = { $day } के लिए इस बारे में { $country } का कानून हमारे पास दर्ज नहीं है: { $law }।
contract-missing-day-not-sure = { $country } का कानून { $day } के आसपास बदला, और हमें ठीक दिन पता नहीं है: { $law }।
contract-missing-day = कौन सा कानून लागू है, यह जानने के लिए हमें दिन चाहिए (दस्तखत, काम की शुरुआत या रवाना होने का): { $law }।
contract-missing-rate = हम { $one } को { $other } से नहीं मिला सकते: उस दिन का मुद्रा भाव हमारे पास नहीं है।
contract-missing-overflow = कोई संख्या हिसाब के लिए बहुत बड़ी है।

contract-answer-not-lawful = यह अनुबंध कानून तोड़ता है
contract-answer-cannot-tell = अभी नहीं कहा जा सकता कि यह अनुबंध कानूनी है या नहीं
contract-answer-lawful = हमें इस अनुबंध में कुछ गैरकानूनी नहीं मिला
contract-status-not-lawful = गैरकानूनी
contract-status-cannot-tell = अभी कहा नहीं जा सकता
contract-status-take-care = सावधान रहें
contract-status-lawful = कानूनी
contract-status-no-rule = कोई नियम नहीं मिला

## The command line

contract-file-found = { $file }: { $found }
contract-column-contract = अनुबंध
contract-column-answer = जवाब
contract-column-clause = शर्त
contract-column-why = क्यों
contract-column-next = क्या करें
contract-total = { $contracts ->
    [one] { $contracts } अनुबंध: { $broken } गैरकानूनी, { $open } अभी कहा नहीं जा सकता, { $lawful } कानूनी, { $invalid } पढ़े नहीं जा सके।
   *[other] { $contracts } अनुबंध: { $broken } गैरकानूनी, { $open } अभी कहा नहीं जा सकता, { $lawful } कानूनी, { $invalid } पढ़े नहीं जा सके।
}
contract-more = सिर्फ़ पहले { $shown } अनुबंध दिखाए गए हैं। सब एक फ़ाइल में पाने के लिए --out इस्तेमाल करें।
contract-rule-count = { $title }: { $broken } में टूटा, { $open } में कहा नहीं जा सकता
contract-written = नतीजे { $file } में हैं।
fault-contract-out-unknown = हम “{ $path }” नहीं लिख सकते। ऐसा नाम दें जिसके अंत में .json, .csv, .xlsx या .parquet हो।
fault-contract-out-unwritable = “{ $path }” लिखी नहीं जा सकती: { $why }। दूसरी जगह चुनें।
fault-contract-refused = { $message } { $next }
fault-contract-no-law = यहाँ लागू कानून में अनुबंधों की तालिका नहीं है। प्रोग्राम को उसके अपने पैक के साथ चलाएँ, या अपने पैक ठीक करें।
