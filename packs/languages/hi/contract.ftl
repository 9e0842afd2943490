contract-not-known = पता नहीं
contract-not-told = (आपने नहीं बताया)
contract-not-recorded = (यहाँ दर्ज नहीं है)
contract-named-value = { $name } ({ $value })
contract-worked-out = { $value } (इनसे निकाला गया: { $parts })
contract-that-day = उस दिन

contract-is-equal = { $left } और { $right } बराबर हैं
contract-is-not-equal = { $left }, { $right } नहीं
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
contract-rule-broken = नियम टूटा

## The command line

contract-file-found = { $file }: { $found }
contract-column-contract = अनुबंध
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
fault-contract-unknown-detail = ऐसा कोई विवरण नहीं है। detail=full या detail=answers लिखें।
fault-contract-no-law = यहाँ लागू कानून में अनुबंधों की तालिका नहीं है। प्रोग्राम को उसके अपने पैक के साथ चलाएँ, या अपने पैक ठीक करें।

## Pages

contract-title = काम का अनुबंध या नौकरी का प्रस्ताव जाँचें
contract-lead = हमें बताएँ कि अनुबंध या प्रस्ताव में क्या लिखा है। हम उसे कानून से मिलाते हैं और बताते हैं कि क्या करना है। नाम की ज़रूरत नहीं, और कुछ भी रखा नहीं जाता।
contract-continue = आगे बढ़ें
contract-unsure = मुझे पक्का पता नहीं
contract-enough = बस इतना। मेरे जवाब दिखाएँ
contract-progress = सवाल { $number }, कुल { $count }
contract-not-answered = जवाब नहीं दिया
contract-answer-yes = हाँ
contract-answer-no = नहीं
contract-currency = मुद्रा
contract-day = दिन
contract-month = महीना
contract-year = साल
contract-hint-money = संख्या लिखें, फिर मुद्रा चुनें।
contract-hint-date = जैसे 27 3 2026।
contract-hint-hours = घंटों में। जैसे 8 या 7:30।
contract-hint-share = प्रतिशत में। जैसे 125।
contract-hint-days = दिनों में। जैसे 14।
contract-hint-months = महीनों में। जैसे 24।
contract-hint-count = संख्या लिखें।
contract-answers-title = अपने जवाब देख लें
contract-see-result = नतीजा देखें
contract-change-answers = मेरे जवाब बदलें
contract-another = दूसरा अनुबंध जाँचें
contract-next-not-lawful = अभी दस्तखत न करें। अगर आप दस्तखत कर चुके हैं, तब भी आपके अधिकार बने हैं: नीचे देखें कि क्या करना है। अनुबंध की कॉपी या फ़ोटो वहाँ रखें जहाँ सिर्फ़ आप देख सकें।
contract-next-cannot-tell = कुछ बातें बाकी हैं। नीचे देखें कौन सी। दस्तखत करने से पहले पूछें, और अनुबंध की कॉपी या फ़ोटो रखें।
contract-next-lawful = कानून के बारे में हमें जितना पता है, उससे आपकी बताई हर बात मेल खाती है। अनुबंध की कॉपी रखें, और अगर वह बदले तो फिर जाँचें।
contract-why-law = क्योंकि वह कानून यहाँ दर्ज नहीं है
contract-why-fact = क्योंकि आपने हमें पूरी बात नहीं बताई
contract-why-rate = क्योंकि रकमें दो अलग मुद्राओं में हैं और उस दिन की विनिमय दर हमारे पास नहीं है
contract-since = { $day } से
contract-not-verified = जाँचा नहीं गया
contract-other-rules = { $count ->
    [one] इस पर { $count } और नियम
   *[other] इस पर { $count } और नियम
}
contract-quiet-title = हमने और क्या देखा
contract-what-to-do = क्या करें:
contract-missing-facts-title = जो आपने हमें नहीं बताया
contract-missing-law-title = कानून की जो बात हमें पता नहीं
contract-without-rule = इनके लिए हमें कोई नियम नहीं मिला:
contract-no-advice = यह पेज जवाबों को उस कानून से मिलाता है जो हमारे पास दर्ज है। यह वकील नहीं है। कोई व्यक्ति आपकी ज़्यादा मदद कर सकता है।
contract-nothing-stored = कुछ भी रखा नहीं गया।
contract-print = इस पेज को रखने के लिए इसे प्रिंट करें या सेव करें।
contract-law-hash = इस्तेमाल हुआ कानून:
contract-file-title = या फ़ाइल दें
contract-file-hint = JSON, TOML, CSV, Excel (.xlsx) या Parquet, एक अनुबंध के साथ या कई के साथ। फ़ाइल पढ़ी जाती है, परखी जाती है और भुला दी जाती है।
contract-file-label = अनुबंधों वाली फ़ाइल
contract-file-check = फ़ाइल जाँचें
contract-file-result = फ़ाइल के अनुबंध
contract-file-problems = जो पढ़ा नहीं जा सका

fault-contract-choose-origin = वह देश चुनें जहाँ से आप हैं
fault-contract-choose-destination = काम का देश चुनें
fault-contract-choose-sector = काम का प्रकार चुनें
fault-contract-wrong-negative = संख्या शून्य से कम नहीं हो सकती
fault-contract-wrong-number = रकम अंकों में लिखें, जैसे 1200 या 1200.50
fault-contract-wrong-whole = पूरी संख्या लिखें, जैसे 24
fault-contract-wrong-hours = घंटे ऐसे लिखें: 8 या 7:30
fault-contract-wrong-date = दिन, महीना और साल अंकों में लिखें, जैसे 27 3 2026
fault-contract-wrong-day = ऐसा कोई दिन नहीं है। दिन और महीना देख लें
fault-contract-wrong-decimals = इस मुद्रा के लिए रकम में दशमलव के बाद बहुत ज़्यादा अंक हैं
fault-contract-wrong-unclear = यह रकम दो तरह से पढ़ी जा सकती है। इसे बिना कॉमा के लिखें, जैसे 1500 या 1.500
fault-contract-wrong-big = संख्या बहुत बड़ी है। देख लें
fault-contract-wrong-hidden = जवाब में छिपे हुए अक्षर हैं। इसे हाथ से फिर लिखें
