intake-placed = { $place }: { $message }
intake-place-and = { $place }, { $more }
intake-place-contract = अनुबंध { $number }
intake-place-contract-id = अनुबंध { $number } ({ $id })
intake-place-row = पंक्ति { $number }
intake-place-line = लाइन { $number }
intake-place-column = कॉलम { $column }
intake-place-field = फ़ील्ड { $field }

## What a file was found to be

intake-found-json = JSON
intake-found-json-lines = JSON, हर लाइन में एक अनुबंध
intake-found-toml = TOML
intake-found-csv-commas = कॉमा वाली CSV
intake-found-csv-semicolons = सेमीकोलन वाली CSV
intake-found-csv-tabs = टैब वाली CSV
intake-found-csv-bars = खड़ी रेखा वाली CSV
intake-found-xlsx = Excel वर्कबुक
intake-found-parquet = Parquet
intake-found-marked = { $format }, UTF-8, बाइट क्रम के निशान के साथ
intake-found-utf16 = { $format }, UTF-16

## Words that stand inside other texts

intake-this-file = यह फ़ाइल
intake-this-workbook = यह वर्कबुक
intake-this-toml = यह TOML फ़ाइल
intake-what-list = सूची
intake-what-text = शब्द
intake-what-true-or-false = सही या गलत
intake-what-null = null (कुछ नहीं)
intake-what-number = संख्या
intake-what-number-or-yes-no = संख्या या हाँ-नहीं
intake-what-that-amount = वह रकम
intake-what-object = { "{ amount, currency }" } के अलावा कोई समूह
intake-what-time = समय की लंबाई
intake-what-sheet-error = स्प्रेडशीट की गलती
intake-what-no-day = कैलेंडर से बाहर का दिन
intake-what-this-fact = इस तरह की जानकारी
intake-what-this = यह
intake-reason-header = शीर्षकों की पंक्ति UTF-8 में नहीं है
intake-reason-cell = खाना "{ $written }" UTF-8 में नहीं है
intake-reason-this-line = इस लाइन में एक अक्षर UTF-8 में नहीं है
intake-reason-line = लाइन { $line } में एक अक्षर UTF-8 में नहीं है
intake-reason-letter = इसमें एक अक्षर UTF-8 में नहीं है
intake-reason-zeros = इसमें शून्य बाइट हैं, जैसे बिना निशान वाले UTF-16 में या किसी प्रोग्राम में
intake-reason-utf16-cut = UTF-16 का लेख टूटा है: वह अक्षर के बीच में खत्म होता है
intake-reason-utf16-half = UTF-16 का लेख टूटा है: उसमें आधा अक्षर है
intake-reason-many-fields = समूह में बहुत ज़्यादा फ़ील्ड हैं
intake-before = { $count ->
    [0] { "" }
    [1] { " " }इससे पहले का अनुबंध पढ़ लिया गया।
   *[other] { " " }इससे पहले के { $count } अनुबंध पढ़ लिए गए।
}

## The whole file

intake-cannot-open = { $file } खुल नहीं सकी: { $why }।
intake-cannot-open-next = नाम और फ़ोल्डर जाँचें।
intake-not-a-file = { $file } फ़ाइल नहीं है।
intake-not-a-file-next = अनुबंधों वाली फ़ाइल का नाम दें।
intake-cannot-read = फ़ाइल पढ़ी नहीं जा सकी: { $why }।
intake-cannot-read-next = उसे फिर से कॉपी करें और एक बार और कोशिश करें।
intake-too-large = { $what } { $length } MB की है; ज़्यादा से ज़्यादा { $most } MB हो सकती है। कुछ नहीं पढ़ा गया।
intake-too-large-next = इसे छोटी फ़ाइलों में बाँटें, या बहुत सारे अनुबंध CSV या Parquet में भेजें।
intake-damaged = फ़ाइल इस तरह खराब है कि पढ़ी नहीं जा सकती।
intake-damaged-next = इसे फिर से सेव करें, या CSV में भेजें।
intake-empty = फ़ाइल खाली है।
intake-empty-next = ऐसी फ़ाइल भेजें जिसमें कम से कम एक अनुबंध हो।
intake-empty-table = { intake-empty }
intake-empty-table-next = शीर्षकों की पंक्ति और अनुबंध भेजें।
intake-no-contract = फ़ाइल में कोई अनुबंध नहीं है।
intake-no-contract-next = { intake-empty-next }
intake-no-law = लागू पैक में अनुबंधों की तालिका नहीं है।
intake-no-law-next = प्रोग्राम को उसके अपने पैक के साथ चलाएँ, या अपने पैक ठीक करें।
intake-encoding = इस फ़ाइल के अक्षर पढ़े नहीं जा सकते: { $why }।
intake-encoding-next = इसे फिर से "CSV UTF-8" (या निशान वाले UTF-16) में सेव करें और वही भेजें।

intake-is-pdf = यह PDF है, जो यहाँ नहीं पढ़ी जाती।
intake-is-pdf-next = इसके बदले पेज के सवालों के जवाब दें, या अनुबंध को तालिका में टाइप करें।
intake-is-jpeg = यह फ़ोटो (JPEG) है, जो यहाँ नहीं पढ़ी जाती।
intake-is-jpeg-next = इसके बदले पेज के सवालों के जवाब दें: फ़ोटो नहीं पढ़ी जातीं।
intake-is-png = यह तस्वीर (PNG) है, जो यहाँ नहीं पढ़ी जाती।
intake-is-png-next = इसके बदले पेज के सवालों के जवाब दें: तस्वीरें नहीं पढ़ी जातीं।
intake-is-gzip = यह पैक की हुई फ़ाइल (gzip) है, जो यहाँ नहीं पढ़ी जाती।
intake-is-gzip-next = पहले इसे खोलें, फिर अंदर की फ़ाइल भेजें।
intake-is-old-office = यह पुरानी Office फ़ाइल (.xls या .doc) है, जो यहाँ नहीं पढ़ी जाती।
intake-is-old-office-next = इसे .xlsx या .csv में सेव करें और वही भेजें।
intake-is-rtf = यह लेख वाला दस्तावेज़ (RTF) है, जो यहाँ नहीं पढ़ा जाता।
intake-is-rtf-next = तालिका को .csv में सेव करें और वही भेजें।
intake-is-arrow = यह Arrow फ़ाइल है, जो यहाँ नहीं पढ़ी जाती।
intake-is-arrow-next = इसे Parquet में सेव करें और वही भेजें।

## JSON and TOML

intake-contract-long = एक अनुबंध इतना लंबा है कि एक नहीं हो सकता।{ $before }
intake-contract-long-next = कोष्ठक जाँचें।
intake-too-deep = JSON में बहुत ज़्यादा परतें हैं।{ $before }
intake-too-deep-next = अनुबंध एक ही परत का समूह होता है।
intake-cut = फ़ाइल बीच में ही, लाइन { $line } में, खत्म हो जाती है।{ $before }
intake-cut-next = पूरी फ़ाइल फिर से भेजें।
intake-json = JSON पढ़ा नहीं जा सका: { $why }।{ $before }
intake-json-next = उसी जगह पर ठीक करें।
intake-line-long = यह लाइन एक अनुबंध के लिए बहुत लंबी है।
intake-line-long-next = हर लाइन में एक अनुबंध लिखें।
intake-toml = TOML पढ़ा नहीं जा सका: { $why }।
intake-toml-next = उसी जगह पर ठीक करें; बाकी अनुबंध पढ़े जाते हैं।
intake-not-an-object = यह { $what } है, अनुबंध नहीं।
intake-not-an-object-next = हर अनुबंध ऐसे लिखें: { "{ \"origin\": ..., ... }" }।
intake-not-a-table = यह अनुबंध नहीं है।
intake-not-a-table-next = उसके फ़ील्ड के ऊपर [[contract]] लिखें।
intake-beside-list = "{ $name }" अनुबंधों की सूची के बाहर लिखा है और काम में नहीं लिया जाता।
intake-beside-list-next = फ़ील्ड उसी अनुबंध के अंदर रखें जिसके वे हैं।
intake-beside = "{ $name }" अनुबंधों के बाहर लिखा है और काम में नहीं लिया जाता।
intake-beside-next = { intake-beside-list-next }
intake-too-many-fields = अनुबंध में { $count } फ़ील्ड हैं; ज़्यादा से ज़्यादा { $most } हो सकते हैं।
intake-too-many-fields-next = जो ज़रूरी नहीं, उसे हटा दें।
intake-field-twice = फ़ील्ड "{ $name }" दो बार लिखा है।
intake-field-twice-next = सही वाला रखें और दूसरा मिटा दें।

## Tables

intake-may-be-cut = फ़ाइल नई लाइन के साथ खत्म नहीं होती, इसलिए हो सकता है आखिरी पंक्ति कट गई हो।
intake-may-be-cut-next = इस पंक्ति का आखिरी खाना जाँचें।
intake-cells = इस पंक्ति में { $cells } खाने हैं; शीर्षकों की पंक्ति में { $columns } हैं।
intake-cells-next = देखें कि कोई अलग करने वाला निशान कम या ज़्यादा तो नहीं, बिना उद्धरण चिह्न की संख्या में कॉमा तो नहीं, और फ़ाइल कटी तो नहीं।
intake-row-long = एक पंक्ति एक अनुबंध के लिए बहुत लंबी है: शायद कोई उद्धरण चिह्न खुला है और बंद नहीं हुआ।
intake-row-long-next = उसे बंद करें। पहले की पंक्तियाँ पढ़ी गईं, बाद की नहीं।
intake-table-unreadable = तालिका आगे नहीं पढ़ी जा सकी: { $why }।
intake-table-unreadable-next = फ़ाइल जाँचें।
intake-too-many-columns = तालिका में { $count } कॉलम हैं; ज़्यादा से ज़्यादा { $most } हो सकते हैं।
intake-too-many-columns-next = जो कॉलम ज़रूरी नहीं, उन्हें हटा दें।
intake-fees-in-cell = शुल्कों की सूची एक खाने में नहीं आती।
intake-fees-in-cell-next = recruitment_fee और related_costs काम में लें, या JSON या TOML भेजें।
intake-column-twice = दो कॉलम का नाम "{ $name }" है।
intake-column-twice-next = { intake-field-twice-next }
intake-no-facts = किसी कॉलम का नाम अनुबंध की किसी जानकारी का नाम नहीं है।
intake-no-facts-next = कॉलम के नाम वही रखें जो `marhala law facts` में हैं: origin, destination, sector, wage, ...
intake-not-a-workbook = { $what ->
    [opendocument] यह OpenDocument फ़ाइल है, Excel वर्कबुक नहीं।
    [word] यह Word दस्तावेज़ है, Excel वर्कबुक नहीं।
   *[zip] यह पैक किया हुआ फ़ोल्डर (zip) है, Excel वर्कबुक नहीं।
}
intake-not-a-workbook-next = तालिका को .xlsx या .csv में सेव करें और वही भेजें।
intake-zip-bomb = खुलने पर यह वर्कबुक अपने आकार से बहुत बड़ी हो जाती है: ज़्यादा से ज़्यादा { $most } MB और अपने आकार की { $ratio } गुना हो सकती है।
intake-zip-bomb-next = { intake-is-rtf-next }
intake-locked = वर्कबुक पासवर्ड से बंद है।
intake-locked-next = इसे बिना पासवर्ड के सेव करें।
intake-workbook-damaged = वर्कबुक खराब है, बीच से कटी है, या ऐसे प्रोग्राम से बनी है जिसे हम नहीं जानते।
intake-workbook-damaged-next = इसे स्प्रेडशीट प्रोग्राम में खोलें, फिर से .xlsx या .csv में सेव करें और वही भेजें।
intake-workbook-unreadable = वर्कबुक पढ़ी नहीं जा सकी: { $why }।
intake-workbook-unreadable-next = इसे फिर से .xlsx या .csv में सेव करें और वही भेजें।
intake-rows-out-of-order = शीट की पंक्तियाँ क्रम में नहीं हैं।
intake-rows-out-of-order-next = { intake-workbook-unreadable-next }
intake-too-many-rows = शीट में { $rows } से ज़्यादा पंक्तियाँ या { $cells } से ज़्यादा खाने हैं।
intake-too-many-rows-next = इसे CSV में सेव करें, जो ज़्यादा लंबी हो सकती है।
intake-other-sheets = सिर्फ़ शीट "{ $sheet }" पढ़ी गई।
intake-other-sheets-next = दूसरी शीट में अनुबंध हों, तो उन्हें अलग फ़ाइलों में भेजें।
intake-empty-workbook = वर्कबुक की किसी शीट में कुछ नहीं है।
intake-empty-workbook-next = { intake-empty-table-next }
intake-parquet-damaged = Parquet फ़ाइल कटी या खराब है: { $why }।
intake-parquet-damaged-next = पूरी फ़ाइल फिर से भेजें। इस जगह से पहले पढ़े गए अनुबंध मान्य हैं।
intake-parquet-large = Parquet फ़ाइल में पंक्तियों के समूह बहुत बड़े हैं, या { $most } से ज़्यादा पंक्तियाँ हैं।
intake-parquet-large-next = इसे पंक्तियों के छोटे समूहों में लिखें (ज़्यादा से ज़्यादा दस लाख पंक्तियाँ)।
intake-column-type = कॉलम "{ $name }" का प्रकार { $type } है।
intake-column-type-next = { $wanted ->
    [money] यह मुद्रा की सबसे छोटी इकाई में Int64, या Decimal, या शब्दों में होना चाहिए; float कभी नहीं।
    [date] यह Date32, या 2026-02-28 जैसे शब्दों में होना चाहिए।
    [hours] यह मिनटों में Int64, या "8 h" जैसे शब्दों में होना चाहिए।
    [share] यह प्रतिशत के सौवें हिस्सों में Int64, या "125 %" जैसे शब्दों में होना चाहिए।
    [number] यह Int64 या शब्दों में होना चाहिए।
    [yes-no] यह Boolean, या शब्दों में होना चाहिए: yes या no।
   *[text] यह शब्दों में होना चाहिए।
}
intake-column-nested = { intake-column-type }
intake-column-nested-next = कॉलम के अंदर कॉलम नहीं पढ़े जाते: जानकारी के नाम वाले सीधे कॉलम काम में लें।

## Names of fields

intake-name-long = एक फ़ील्ड का नाम { $most } अक्षरों से लंबा है: "{ $name }"।
intake-name-long-next = `marhala law facts` के नाम काम में लें।
intake-field-slip = हम फ़ील्ड "{ $name }" को नहीं जानते।
intake-field-slip-next = क्या आपका मतलब "{ $near }" था? इसका नाम बदलें, या यह कुछ और हो तो हटा दें।
intake-field-near = हम फ़ील्ड "{ $name }" को नहीं जानते, इसलिए इसे काम में नहीं लिया जाता।
intake-field-near-next = हमारा जाना हुआ सबसे मिलता नाम "{ $near }" है।
intake-field-unknown = { intake-field-near }
intake-field-unknown-next = `marhala law facts` में वे नाम हैं जो हम जानते हैं।

## Values

intake-id-kind = पहचान शब्दों में नहीं है।
intake-id-kind-next = इसे शब्दों में लिखें।
intake-id-long = पहचान { $most } अक्षरों से लंबी है: "{ $written }"।
intake-id-long-next = छोटी पहचान रखें।
intake-value-long = यह { $most } अक्षरों से लंबा है: "{ $written }"।
intake-value-long-next = सिर्फ़ ज़रूरी बात लिखें।
intake-hidden = "{ $written }" में ऐसे अक्षर हैं जो दिखते नहीं या लिखे हुए को उलट देते हैं।
intake-hidden-next = इसे हाथ से फिर टाइप करें।
intake-formula = खाने में फ़ॉर्मूला है, "{ $written }"। यहाँ फ़ॉर्मूले कभी नहीं निकाले जाते।
intake-formula-next = फ़ॉर्मूले की जगह उसका नतीजा रखें (स्प्रेडशीट में: कॉपी करें, फिर मान के रूप में पेस्ट करें)।
intake-wrong-kind = यहाँ यह नहीं हो सकता: { $what }।
intake-wrong-kind-next = { $wanted ->
    [money] रकम उसकी मुद्रा के साथ लिखें: "1200.50 AED"।
    [date] साल, महीना और दिन लिखें: "2026-02-28"।
    [number] पूरी संख्या लिखें।
    [hours] ऐसे लिखें: "8 h" या "7 h 30 min"।
    [share] इसे निशान के साथ लिखें: "125 %"।
    [yes-no] yes (हाँ) या no (नहीं) लिखें।
   *[word] सूची का कोई एक शब्द लिखें।
}
intake-negative = "{ $written }" शून्य से कम है।
intake-negative-next = शून्य या उससे बड़ी संख्या लिखें।
intake-not-a-number = "{ $written }" संख्या नहीं है।
intake-not-a-number-next = सिर्फ़ अंक लिखें, दशमलव से पहले बिंदु के साथ: 1200.50।
intake-too-big = "{ $written }" इतना बड़ा है कि सही नहीं लगता।
intake-too-big-next = संख्या जाँचें।
intake-over-the-most = { $written } उससे ज़्यादा है जितना हो सकता है।
intake-over-the-most-next = इसे जाँचें: ज़्यादा से ज़्यादा { $most } हो सकता है।
intake-unclear-number = "{ $written }" दो तरह से पढ़ा जा सकता है: { $thousands } या { $decimals }।
intake-unclear-number-next = { $thousands } या { $decimals } लिखें।
intake-not-whole = "{ $written }" पूरी संख्या नहीं है।
intake-not-whole-next = पूरी संख्या लिखें, जैसे 24।
intake-not-hours = "{ $written }" घंटों और मिनटों में समय नहीं है।
intake-not-hours-next = ऐसे लिखें: "8 h" या "7 h 30 min"।
intake-unclear-share = "{ $written }" में % का निशान नहीं है, इसलिए इसे दो तरह से पढ़ा जा सकता है।
intake-unclear-share-next = प्रतिशत उसके निशान के साथ लिखें, जैसे "125 %"।
intake-not-a-date = "{ $written }" वैसी तारीख नहीं है जैसी यहाँ लिखी जाती है।
intake-not-a-date-next = साल, महीना और दिन लिखें: 2026-02-28।
intake-no-such-day = { $written } नाम का कोई दिन नहीं है।
intake-no-such-day-next = महीना और दिन देख लें।
intake-not-yes-no = "{ $written }" न yes (हाँ) है न no (नहीं)।
intake-not-yes-no-next = yes (हाँ) या no (नहीं) लिखें; पता न हो तो खाली छोड़ दें।
intake-unknown-code = "{ $written }" ऐसा शब्द नहीं है जो यहाँ जाना जाता हो।
intake-unknown-code-next = { $guess ->
    [yes] क्या आपका मतलब { $near } था?
   *[no] इनमें से एक लिखें: { $known }।
}
intake-no-currency = "{ $written }" में मुद्रा नहीं है।
intake-no-currency-next = इसे रकम के साथ ("1200 AED") या { $column } में लिखें।
intake-unknown-currency = "{ $written }" किसी चालू मुद्रा का कोड नहीं है।
intake-unknown-currency-next = ISO 4217 के तीन अक्षर लिखें, जैसे AED, PHP या USD।
intake-two-currencies = "{ $written }" { $one } में है, पर इसकी मुद्रा { $other } बताई गई है।
intake-two-currencies-next = एक ही मुद्रा लिखें।
intake-minor-units = "{ $written }" में दशमलव के बाद { $decimals } अंक हैं; { $currency } में { $digits } होते हैं।
intake-minor-units-next = रकम और उसकी मुद्रा जाँचें।
intake-ends-before-start = अनुबंध { $ends } को खत्म होता है, { $starts } को शुरू होने से पहले।
intake-ends-before-start-next = दोनों दिन जाँचें।
intake-months-disagree = अनुबंध { $given } महीने कहता है, पर उसके दिनों से { $months } बनते हैं।
intake-months-disagree-next = दोनों में से एक ठीक करें।

intake-not-in-list = “{ $written }” सूची “{ $list }” में नहीं है।
intake-not-in-list-next = { $list ->
    [country] देश के दो अक्षर लिखें (ISO 3166-1), जैसे PH।
    [currency] मुद्रा के तीन अक्षर लिखें (ISO 4217), जैसे AED।
   *[language] भाषा का कोड लिखें (BCP 47), जैसे ar या fil।
}
intake-more-than-can-be = `{ $fact }` उससे ज़्यादा है जितना हो सकता है।
intake-more-than-can-be-next = संख्या और उसकी इकाई जाँचें।
intake-no-date = { $written } तारीख नहीं है।
intake-no-date-next = साल, महीना और दिन लिखें, जैसे 2026-06-01।
intake-no-share = “{ $written }” प्रतिशत नहीं है।
intake-no-share-next = इसे निशान के साथ और दशमलव के बाद ज़्यादा से ज़्यादा दो अंकों में लिखें, जैसे “12.5 %”।
intake-not-accepted = “{ $written }” यहाँ काम में नहीं आ सकता।
intake-not-accepted-next = लिखा हुआ जाँचें।

## Fees

intake-fees-kind = `fees` सूची नहीं है।
intake-fees-kind-next = ऐसे लिखें: fees = { "[ { ... }, { ... } ]" }।
intake-too-many-fees = { $count } शुल्क हैं; ज़्यादा से ज़्यादा { $most } हो सकते हैं।
intake-too-many-fees-next = छोटे शुल्क जोड़ दें।
intake-fee-kind-of-value = एक शुल्क अपने हिस्सों के साथ नहीं लिखा गया।
intake-fee-kind-of-value-next = ऐसे लिखें: { "{ amount = ... }" }।
intake-fee-field = हम शुल्क के "{ $name }" को नहीं जानते।
intake-fee-field-next = { $guess ->
    [yes] क्या आपका मतलब "{ $near }" था?
   *[no] शुल्क में ये होते हैं: { $known }।
}
intake-fee-day = एक भुगतान का दिन ऐसी तारीख है जो होती ही नहीं।
intake-fee-day-next = { intake-not-a-date-next }
intake-fee-amount = एक शुल्क की रकम संख्या नहीं है।
intake-fee-amount-next = ऐसे लिखें: "1200.50 NPR"।
intake-fee-two-currencies = शुल्क { $one } में भी है और { $other } में भी।
intake-fee-two-currencies-next = { intake-two-currencies-next }
intake-fee-currency = { intake-unknown-currency }
intake-fee-currency-next = तीन अक्षर लिखें, जैसे NPR या PHP।
intake-fee-kind-not-word = एक शुल्क की किस्म शब्द में नहीं है।
intake-fee-kind-not-word-next = उसका कोड लिखें।
intake-fee-kind = "{ $written }" शुल्क की ऐसी किस्म नहीं है जो हम जानते हों।
intake-fee-kind-next = { intake-unknown-code-next }
intake-fee-from-wage = `taken_from_wage` न सही (true) है न गलत (false)।
intake-fee-from-wage-next = true या false लिखें।
intake-fee-payer = "{ $written }" शुल्क देने वाला नहीं हो सकता।
intake-fee-payer-next = worker (कामगार), employer (नियोक्ता) या agency (एजेंसी) लिखें।
intake-fee-payer-not-word = `paid_by` शब्द नहीं है।
intake-fee-payer-not-word-next = { intake-fee-payer-next }
intake-never-lawful = इनमें से एक भुगतान (रिश्वत, नौकरी के बदले पैसा, धमकी देकर वसूली या ऐसा कुछ) कभी कानूनी नहीं हो सकता।
intake-never-lawful-next = यह पैसा न दें। मदद माँगें और हर सबूत रखें।
intake-fee-kind-missing = एक शुल्क की किस्म नहीं बताई गई, इसलिए भर्ती शुल्क और दूसरे खर्च अलग नहीं किए जा सकते।
intake-fee-kind-missing-next = उसकी किस्म लिखें।
intake-fees-disagree = { $fact } में { $given } बताया गया है, पर सूची में कामगार के दिए शुल्क कुल { $sum } हैं।
intake-fees-disagree-next = दोनों में से एक ठीक करें।
intake-costs-disagree = migration_costs में { $given } बताया गया है, पर भर्ती शुल्क और दूसरे खर्च कुल { $sum } हैं।
intake-costs-disagree-next = दोनों में से एक ठीक करें।
intake-fee-payer-missing = एक शुल्क किसने दिया, यह नहीं बताया गया, इसलिए { $fact } खाली छोड़ा गया।
intake-fee-payer-missing-next = हर शुल्क के लिए paid_by लिखें।
intake-fee-amount-missing = एक शुल्क की रकम नहीं बताई गई, इसलिए { $fact } खाली छोड़ा गया।
intake-fee-amount-missing-next = हर रकम उसकी मुद्रा के साथ लिखें।
intake-mixed-currencies = शुल्क एक से ज़्यादा मुद्राओं में हैं या बिना मुद्रा के, इसलिए { $fact } खाली छोड़ा गया।
intake-mixed-currencies-next = उन्हें एक ही मुद्रा में लिखें, भुगतान के दिन के भाव पर।
intake-fees-too-big = शुल्कों का जोड़ गिनने के लिए बहुत बड़ा है।
intake-fees-too-big-next = रकमें जाँचें।
