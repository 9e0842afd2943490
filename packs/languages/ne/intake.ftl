intake-placed = { $place }: { $message }
intake-place-and = { $place }, { $more }
intake-place-contract = करार { $number }
intake-place-contract-id = करार { $number } ({ $id })
intake-place-row = पङ्क्ति { $number }
intake-place-line = लाइन { $number }
intake-place-column = स्तम्भ { $column }
intake-place-field = फिल्ड { $field }

## What a file was found to be

intake-found-json = JSON
intake-found-json-lines = JSON, हरेक लाइनमा एउटा करार
intake-found-toml = TOML
intake-found-csv-commas = अल्पविराम भएको CSV
intake-found-csv-semicolons = सेमिकोलन भएको CSV
intake-found-csv-tabs = ट्याब भएको CSV
intake-found-csv-bars = ठाडो धर्का भएको CSV
intake-found-xlsx = Excel वर्कबुक
intake-found-parquet = Parquet
intake-found-marked = { $format }, UTF-8, बाइट क्रमको चिनोसहित
intake-found-utf16 = { $format }, UTF-16

## Words that stand inside other texts

intake-this-file = यो फाइल
intake-this-workbook = यो वर्कबुक
intake-this-toml = यो TOML फाइल
intake-what-list = सूची
intake-what-text = शब्द
intake-what-true-or-false = ठीक वा बेठीक
intake-what-null = null (केही छैन)
intake-what-number = संख्या
intake-what-number-or-yes-no = संख्या वा हो-होइन
intake-what-that-amount = त्यो रकम
intake-what-object = { "{ amount, currency }" } बाहेकको समूह
intake-what-time = समयको लम्बाइ
intake-what-sheet-error = स्प्रेडसिटको गल्ती
intake-what-no-day = पात्रोबाहिरको दिन
intake-what-this-fact = यस्तो किसिमको जानकारी
intake-what-this = यो
intake-reason-header = शीर्षकको पङ्क्ति UTF-8 मा छैन
intake-reason-cell = कोठा "{ $written }" UTF-8 मा छैन
intake-reason-this-line = यो लाइनमा UTF-8 मा नभएको अक्षर छ
intake-reason-line = लाइन { $line } मा UTF-8 मा नभएको अक्षर छ
intake-reason-letter = यसमा UTF-8 मा नभएको अक्षर छ
intake-reason-zeros = यसमा शून्य बाइट छन्, चिनो नभएको UTF-16 वा कुनै प्रोग्राममा जस्तै
intake-reason-utf16-cut = UTF-16 को पाठ बिग्रिएको छ: अक्षरको बीचमै सकिन्छ
intake-reason-utf16-half = UTF-16 को पाठ बिग्रिएको छ: यसमा आधा अक्षर छ
intake-reason-many-fields = समूहमा धेरै फिल्ड छन्
intake-before = { $count ->
    [0] { "" }
    [1] { " " }यसभन्दा अघिको करार पढियो।
   *[other] { " " }यसभन्दा अघिका { $count } करार पढिए।
}

## The whole file

intake-cannot-open = { $file } खोल्न सकिएन: { $why }।
intake-cannot-open-next = नाम र फोल्डर जाँच्नुहोस्।
intake-not-a-file = { $file } फाइल होइन।
intake-not-a-file-next = करार भएको फाइलको नाम दिनुहोस्।
intake-cannot-read = फाइल पढ्न सकिएन: { $why }।
intake-cannot-read-next = फेरि कपी गर्नुहोस् र अर्को पटक प्रयास गर्नुहोस्।
intake-too-large = { $what } { $length } MB को छ; बढीमा { $most } MB हुन सक्छ। केही पढिएन।
intake-too-large-next = साना फाइलमा टुक्र्याउनुहोस्, वा धेरै करार CSV वा Parquet मा पठाउनुहोस्।
intake-damaged = फाइल पढ्नै नसकिने गरी बिग्रिएको छ।
intake-damaged-next = फेरि सेभ गर्नुहोस्, वा CSV मा पठाउनुहोस्।
intake-empty = फाइल खाली छ।
intake-empty-next = कम्तीमा एउटा करार भएको फाइल पठाउनुहोस्।
intake-empty-table = { intake-empty }
intake-empty-table-next = शीर्षकको पङ्क्ति र करारहरू पठाउनुहोस्।
intake-no-contract = फाइलमा कुनै करार छैन।
intake-no-contract-next = { intake-empty-next }
intake-no-law = लागू प्याकमा करारको तालिका छैन।
intake-no-law-next = प्रोग्रामलाई यसकै प्याकसहित चलाउनुहोस्, वा आफ्नो प्याक सच्याउनुहोस्।
intake-encoding = यो फाइलका अक्षर पढ्न सकिएन: { $why }।
intake-encoding-next = फेरि "CSV UTF-8" (वा चिनोसहितको UTF-16) मा सेभ गरेर त्यही पठाउनुहोस्।

intake-is-pdf = यो PDF हो, यहाँ पढिँदैन।
intake-is-pdf-next = बरु पृष्ठका प्रश्नको जवाफ दिनुहोस्, वा करार तालिकामा टाइप गर्नुहोस्।
intake-is-jpeg = यो फोटो (JPEG) हो, यहाँ पढिँदैन।
intake-is-jpeg-next = बरु पृष्ठका प्रश्नको जवाफ दिनुहोस्: फोटो पढिँदैन।
intake-is-png = यो तस्बिर (PNG) हो, यहाँ पढिँदैन।
intake-is-png-next = बरु पृष्ठका प्रश्नको जवाफ दिनुहोस्: तस्बिर पढिँदैन।
intake-is-gzip = यो प्याक गरिएको फाइल (gzip) हो, यहाँ पढिँदैन।
intake-is-gzip-next = पहिले यसलाई खोल्नुहोस्, अनि भित्रको फाइल पठाउनुहोस्।
intake-is-old-office = यो पुरानो Office फाइल (.xls वा .doc) हो, यहाँ पढिँदैन।
intake-is-old-office-next = .xlsx वा .csv मा सेभ गरेर त्यही पठाउनुहोस्।
intake-is-rtf = यो पाठ भएको कागजात (RTF) हो, यहाँ पढिँदैन।
intake-is-rtf-next = तालिका .csv मा सेभ गरेर त्यही पठाउनुहोस्।
intake-is-arrow = यो Arrow फाइल हो, यहाँ पढिँदैन।
intake-is-arrow-next = Parquet मा सेभ गरेर त्यही पठाउनुहोस्।

## JSON and TOML

intake-contract-long = एउटा करार यति लामो छ कि एउटै हुन सक्दैन।{ $before }
intake-contract-long-next = कोष्ठक जाँच्नुहोस्।
intake-too-deep = JSON मा धेरै तह छन्।{ $before }
intake-too-deep-next = करार एउटै तहको समूह हो।
intake-cut = फाइल बीचमै, लाइन { $line } मा, सकिन्छ।{ $before }
intake-cut-next = पूरै फाइल फेरि पठाउनुहोस्।
intake-json = JSON पढ्न सकिएन: { $why }।{ $before }
intake-json-next = त्यही ठाउँमा सच्याउनुहोस्।
intake-line-long = यो लाइन एउटा करारका लागि धेरै लामो छ।
intake-line-long-next = हरेक लाइनमा एउटा करार लेख्नुहोस्।
intake-toml = TOML पढ्न सकिएन: { $why }।
intake-toml-next = त्यही ठाउँमा सच्याउनुहोस्; अरू करार पढिन्छन्।
intake-not-an-object = यो { $what } हो, करार होइन।
intake-not-an-object-next = हरेक करार यसरी लेख्नुहोस्: { "{ \"origin\": ..., ... }" }।
intake-not-a-table = यो करार होइन।
intake-not-a-table-next = यसका फिल्डको माथि [[contract]] लेख्नुहोस्।
intake-beside-list = "{ $name }" करारको सूचीबाहिर छ र प्रयोग हुँदैन।
intake-beside-list-next = फिल्डहरू जुन करारका हुन् त्यसैभित्र राख्नुहोस्।
intake-beside = "{ $name }" करारबाहिर छ र प्रयोग हुँदैन।
intake-beside-next = { intake-beside-list-next }
intake-too-many-fields = करारमा { $count } फिल्ड छन्; बढीमा { $most } हुन सक्छन्।
intake-too-many-fields-next = नचाहिने कुरा हटाउनुहोस्।
intake-field-twice = फिल्ड "{ $name }" दुई पटक छ।
intake-field-twice-next = सही एउटा राख्नुहोस् र अर्को मेटाउनुहोस्।

## Tables

intake-may-be-cut = फाइल नयाँ लाइनमा सकिँदैन, त्यसैले अन्तिम पङ्क्ति काटिएको हुन सक्छ।
intake-may-be-cut-next = यो पङ्क्तिको अन्तिम कोठा जाँच्नुहोस्।
intake-cells = यो पङ्क्तिमा { $cells } कोठा छन्; शीर्षकको पङ्क्तिमा { $columns } छन्।
intake-cells-next = छुट्याउने चिनो कम वा बढी छ कि, उद्धरण चिनो नभएको संख्यामा अल्पविराम छ कि, र फाइल काटिएको छ कि हेर्नुहोस्।
intake-row-long = एउटा पङ्क्ति एउटा करारका लागि धेरै लामो छ: सायद उद्धरण चिनो खोलिएर बन्द गरिएको छैन।
intake-row-long-next = त्यसलाई बन्द गर्नुहोस्। अघिका पङ्क्ति पढिए, पछिका पढिएनन्।
intake-table-unreadable = तालिका अगाडि पढ्न सकिएन: { $why }।
intake-table-unreadable-next = फाइल जाँच्नुहोस्।
intake-too-many-columns = तालिकामा { $count } स्तम्भ छन्; बढीमा { $most } हुन सक्छन्।
intake-too-many-columns-next = नचाहिने स्तम्भ हटाउनुहोस्।
intake-fees-in-cell = शुल्कको सूची एउटा कोठामा अट्दैन।
intake-fees-in-cell-next = recruitment_fee र related_costs प्रयोग गर्नुहोस्, वा JSON वा TOML पठाउनुहोस्।
intake-column-twice = दुई स्तम्भको नाम "{ $name }" छ।
intake-column-twice-next = { intake-field-twice-next }
intake-no-facts = कुनै पनि स्तम्भको नाम करारको जानकारीको नाम होइन।
intake-no-facts-next = स्तम्भको नाम `marhala law facts` मा जस्तै राख्नुहोस्: origin, destination, sector, wage, ...
intake-not-a-workbook = { $what ->
    [opendocument] यो OpenDocument फाइल हो, Excel वर्कबुक होइन।
    [word] यो Word कागजात हो, Excel वर्कबुक होइन।
   *[zip] यो प्याक गरिएको फोल्डर (zip) हो, Excel वर्कबुक होइन।
}
intake-not-a-workbook-next = तालिका .xlsx वा .csv मा सेभ गरेर त्यही पठाउनुहोस्।
intake-zip-bomb = खोल्दा यो वर्कबुक आफ्नो आकारभन्दा धेरै ठूलो हुन्छ: बढीमा { $most } MB र आफ्नो आकारको { $ratio } गुणा हुन सक्छ।
intake-zip-bomb-next = { intake-is-rtf-next }
intake-locked = वर्कबुक पासवर्डले बन्द छ।
intake-locked-next = पासवर्ड नराखी सेभ गर्नुहोस्।
intake-workbook-damaged = वर्कबुक बिग्रिएको छ, बीचमा काटिएको छ, वा हामीले नचिनेको प्रोग्रामले लेखेको छ।
intake-workbook-damaged-next = स्प्रेडसिट प्रोग्राममा खोल्नुहोस्, फेरि .xlsx वा .csv मा सेभ गरेर त्यही पठाउनुहोस्।
intake-workbook-unreadable = वर्कबुक पढ्न सकिएन: { $why }।
intake-workbook-unreadable-next = फेरि .xlsx वा .csv मा सेभ गरेर त्यही पठाउनुहोस्।
intake-rows-out-of-order = सिटका पङ्क्ति क्रममा छैनन्।
intake-rows-out-of-order-next = { intake-workbook-unreadable-next }
intake-too-many-rows = सिटमा { $rows } भन्दा बढी पङ्क्ति वा { $cells } भन्दा बढी कोठा छन्।
intake-too-many-rows-next = CSV मा सेभ गर्नुहोस्, त्यो अझ लामो हुन सक्छ।
intake-other-sheets = सिट "{ $sheet }" मात्र पढियो।
intake-other-sheets-next = अरू सिटमा करार भए तिनलाई छुट्टै फाइलमा पठाउनुहोस्।
intake-empty-workbook = वर्कबुकको कुनै सिटमा केही छैन।
intake-empty-workbook-next = { intake-empty-table-next }
intake-parquet-damaged = Parquet फाइल काटिएको वा बिग्रिएको छ: { $why }।
intake-parquet-damaged-next = पूरै फाइल फेरि पठाउनुहोस्। यो ठाउँभन्दा अघि पढिएका करार मान्य छन्।
intake-parquet-large = Parquet फाइलमा पङ्क्तिका समूह धेरै ठूला छन्, वा { $most } भन्दा बढी पङ्क्ति छन्।
intake-parquet-large-next = पङ्क्तिका साना समूहमा लेख्नुहोस् (बढीमा दस लाख पङ्क्ति)।
intake-column-type = स्तम्भ "{ $name }" को प्रकार { $type } हो।
intake-column-type-next = { $wanted ->
    [money] यो मुद्राको सबैभन्दा सानो एकाइमा Int64, वा Decimal, वा शब्दमा हुनुपर्छ; float कहिल्यै होइन।
    [date] यो Date32, वा 2026-02-28 जस्तो शब्दमा हुनुपर्छ।
    [hours] यो मिनेटमा Int64, वा "8 h" जस्तो शब्दमा हुनुपर्छ।
    [share] यो प्रतिशतको सयौँ भागमा Int64, वा "125 %" जस्तो शब्दमा हुनुपर्छ।
    [number] यो Int64 वा शब्दमा हुनुपर्छ।
    [yes-no] यो Boolean, वा शब्दमा हुनुपर्छ: yes वा no।
   *[text] यो शब्दमा हुनुपर्छ।
}
intake-column-nested = { intake-column-type }
intake-column-nested-next = स्तम्भभित्रका स्तम्भ पढिँदैनन्: जानकारीको नाम भएका सादा स्तम्भ प्रयोग गर्नुहोस्।

## Names of fields

intake-name-long = एउटा फिल्डको नाम { $most } अक्षरभन्दा लामो छ: "{ $name }"।
intake-name-long-next = `marhala law facts` का नाम प्रयोग गर्नुहोस्।
intake-field-slip = हामी फिल्ड "{ $name }" चिन्दैनौँ।
intake-field-slip-next = के तपाईंले "{ $near }" भन्न खोज्नुभएको हो? यसको नाम बदल्नुहोस्, वा अर्कै कुरा भए हटाउनुहोस्।
intake-field-near = हामी फिल्ड "{ $name }" चिन्दैनौँ, त्यसैले यो प्रयोग हुँदैन।
intake-field-near-next = हामीले चिनेको सबैभन्दा मिल्दो नाम "{ $near }" हो।
intake-field-unknown = { intake-field-near }
intake-field-unknown-next = `marhala law facts` मा हामीले चिनेका नाम छन्।

## Values

intake-id-kind = परिचय शब्दमा छैन।
intake-id-kind-next = यसलाई शब्दमा लेख्नुहोस्।
intake-id-long = परिचय { $most } अक्षरभन्दा लामो छ: "{ $written }"।
intake-id-long-next = छोटो परिचय राख्नुहोस्।
intake-value-long = लेखिएको कुरा { $most } अक्षरभन्दा लामो छ: "{ $written }"।
intake-value-long-next = चाहिने कुरा मात्र लेख्नुहोस्।
intake-hidden = "{ $written }" मा नदेखिने वा पाठ उल्टाउने अक्षर छन्।
intake-hidden-next = हातले फेरि टाइप गर्नुहोस्।
intake-formula = कोठामा सूत्र छ, "{ $written }"। यहाँ सूत्र कहिल्यै निकालिँदैन।
intake-formula-next = सूत्रको ठाउँमा त्यसको नतिजा राख्नुहोस् (स्प्रेडसिटमा: कपी गर्नुहोस्, अनि मानका रूपमा पेस्ट गर्नुहोस्)।
intake-wrong-kind = यहाँ यो हुन सक्दैन: { $what }।
intake-wrong-kind-next = { $wanted ->
    [money] रकम मुद्रासहित लेख्नुहोस्: "1200.50 AED"।
    [date] वर्ष, महिना र दिन लेख्नुहोस्: "2026-02-28"।
    [number] पूर्ण संख्या लेख्नुहोस्।
    [hours] यसरी लेख्नुहोस्: "8 h" वा "7 h 30 min"।
    [share] चिनोसहित लेख्नुहोस्: "125 %"।
    [yes-no] yes (हो) वा no (होइन) लेख्नुहोस्।
   *[word] सूचीको एउटा शब्द लेख्नुहोस्।
}
intake-negative = "{ $written }" शून्यभन्दा कम छ।
intake-negative-next = शून्य वा त्योभन्दा ठूलो संख्या लेख्नुहोस्।
intake-not-a-number = "{ $written }" संख्या होइन।
intake-not-a-number-next = अंक मात्र लेख्नुहोस्, दशमलवअघि थोप्लो राखेर: 1200.50।
intake-too-big = "{ $written }" यति ठूलो छ कि सही हुन सक्दैन।
intake-too-big-next = संख्या जाँच्नुहोस्।
intake-over-the-most = { $written } हुन सक्नेभन्दा बढी छ।
intake-over-the-most-next = जाँच्नुहोस्: बढीमा { $most } हुन सक्छ।
intake-unclear-number = "{ $written }" दुई तरिकाले पढ्न सकिन्छ: { $thousands } वा { $decimals }।
intake-unclear-number-next = { $thousands } वा { $decimals } लेख्नुहोस्।
intake-not-whole = "{ $written }" पूर्ण संख्या होइन।
intake-not-whole-next = पूर्ण संख्या लेख्नुहोस्, जस्तै 24।
intake-not-hours = "{ $written }" घण्टा र मिनेटमा समय होइन।
intake-not-hours-next = यसरी लेख्नुहोस्: "8 h" वा "7 h 30 min"।
intake-unclear-share = "{ $written }" मा % चिनो छैन, त्यसैले दुई तरिकाले पढ्न सकिन्छ।
intake-unclear-share-next = प्रतिशत चिनोसहित लेख्नुहोस्, जस्तै "125 %"।
intake-not-a-date = "{ $written }" यहाँ लेखिने जस्तो मिति होइन।
intake-not-a-date-next = वर्ष, महिना र दिन लेख्नुहोस्: 2026-02-28।
intake-no-such-day = { $written } भन्ने दिन हुँदैन।
intake-no-such-day-next = महिना र दिन जाँच्नुहोस्।
intake-not-yes-no = "{ $written }" yes (हो) पनि होइन, no (होइन) पनि होइन।
intake-not-yes-no-next = yes (हो) वा no (होइन) लेख्नुहोस्; थाहा नभए खाली छोड्नुहोस्।
intake-unknown-code = "{ $written }" यहाँ चिनिने शब्द होइन।
intake-unknown-code-next = { $guess ->
    [yes] के तपाईंले { $near } भन्न खोज्नुभएको हो?
   *[no] यीमध्ये एउटा लेख्नुहोस्: { $known }।
}
intake-no-currency = "{ $written }" मा मुद्रा छैन।
intake-no-currency-next = रकमसँगै ("1200 AED") वा { $column } मा लेख्नुहोस्।
intake-unknown-currency = "{ $written }" चलनमा रहेको मुद्राको कोड होइन।
intake-unknown-currency-next = ISO 4217 का तीन अक्षर लेख्नुहोस्, जस्तै AED, PHP वा USD।
intake-two-currencies = "{ $written }" { $one } मा छ, तर यसको मुद्रा { $other } भनिएको छ।
intake-two-currencies-next = एउटै मुद्रा लेख्नुहोस्।
intake-minor-units = "{ $written }" मा दशमलवपछि { $decimals } अंक छन्; { $currency } मा { $digits } हुन्छन्।
intake-minor-units-next = रकम र यसको मुद्रा जाँच्नुहोस्।
intake-ends-before-start = करार { $ends } मा सकिन्छ, { $starts } मा सुरु हुनुअघि नै।
intake-ends-before-start-next = दुवै दिन जाँच्नुहोस्।
intake-months-disagree = करारमा { $given } महिना भनिएको छ, तर यसका दिनले { $months } हुन्छ।
intake-months-disagree-next = दुईमध्ये एउटा सच्याउनुहोस्।

intake-not-in-list = “{ $written }” सूची “{ $list }” मा छैन।
intake-not-in-list-next = { $list ->
    [country] देशका दुई अक्षर लेख्नुहोस् (ISO 3166-1), जस्तै PH।
    [currency] मुद्राका तीन अक्षर लेख्नुहोस् (ISO 4217), जस्तै AED।
   *[language] भाषाको कोड लेख्नुहोस् (BCP 47), जस्तै ar वा fil।
}
intake-more-than-can-be = `{ $fact }` हुन सक्नेभन्दा बढी छ।
intake-more-than-can-be-next = संख्या र यसको एकाइ जाँच्नुहोस्।
intake-no-date = { $written } मिति होइन।
intake-no-date-next = वर्ष, महिना र दिन लेख्नुहोस्, जस्तै 2026-06-01।
intake-no-share = “{ $written }” प्रतिशत होइन।
intake-no-share-next = चिनोसहित र दशमलवपछि बढीमा दुई अंक राखेर लेख्नुहोस्, जस्तै “12.5 %”।
intake-not-accepted = “{ $written }” यहाँ प्रयोग गर्न सकिँदैन।
intake-not-accepted-next = लेखिएको कुरा जाँच्नुहोस्।

## Fees

intake-fees-kind = `fees` सूची होइन।
intake-fees-kind-next = यसरी लेख्नुहोस्: fees = { "[ { ... }, { ... } ]" }।
intake-too-many-fees = { $count } शुल्क छन्; बढीमा { $most } हुन सक्छन्।
intake-too-many-fees-next = साना शुल्क जोड्नुहोस्।
intake-fee-kind-of-value = एउटा शुल्क आफ्ना भागसहित लेखिएको छैन।
intake-fee-kind-of-value-next = यसरी लेख्नुहोस्: { "{ amount = ... }" }।
intake-fee-field = हामी शुल्कको "{ $name }" चिन्दैनौँ।
intake-fee-field-next = { $guess ->
    [yes] के तपाईंले "{ $near }" भन्न खोज्नुभएको हो?
   *[no] शुल्कमा यी हुन्छन्: { $known }।
}
intake-fee-day = एउटा भुक्तानीको मिति हुँदै नहुने मिति हो।
intake-fee-day-next = { intake-not-a-date-next }
intake-fee-amount = एउटा शुल्कको रकम संख्या होइन।
intake-fee-amount-next = यसरी लेख्नुहोस्: "1200.50 NPR"।
intake-fee-two-currencies = शुल्क { $one } मा पनि छ र { $other } मा पनि छ।
intake-fee-two-currencies-next = { intake-two-currencies-next }
intake-fee-currency = { intake-unknown-currency }
intake-fee-currency-next = तीन अक्षर लेख्नुहोस्, जस्तै NPR वा PHP।
intake-fee-kind-not-word = एउटा शुल्कको किसिम शब्दमा छैन।
intake-fee-kind-not-word-next = त्यसको कोड लेख्नुहोस्।
intake-fee-kind = "{ $written }" हामीले चिनेको शुल्कको किसिम होइन।
intake-fee-kind-next = { intake-unknown-code-next }
intake-fee-from-wage = `taken_from_wage` ठीक (true) पनि होइन, बेठीक (false) पनि होइन।
intake-fee-from-wage-next = true वा false लेख्नुहोस्।
intake-fee-payer = "{ $written }" शुल्क तिर्ने हुन सक्दैन।
intake-fee-payer-next = worker (कामदार), employer (रोजगारदाता) वा agency (एजेन्सी) लेख्नुहोस्।
intake-fee-payer-not-word = `paid_by` शब्द होइन।
intake-fee-payer-not-word-next = { intake-fee-payer-next }
intake-never-lawful = यीमध्ये एउटा भुक्तानी (घुस, कामका लागि दिने पैसा, धम्की दिएर असुली वा यस्तै) कहिल्यै कानुनी हुन सक्दैन।
intake-never-lawful-next = त्यो नतिर्नुहोस्। मद्दत माग्नुहोस् र सबै प्रमाण राख्नुहोस्।
intake-fee-kind-missing = एउटा शुल्कको किसिम भनिएको छैन, त्यसैले भर्ना शुल्क र अरू खर्च छुट्याउन सकिँदैन।
intake-fee-kind-missing-next = त्यसको किसिम लेख्नुहोस्।
intake-fees-disagree = { $fact } मा { $given } भनिएको छ, तर सूचीमा कामदारले तिरेका शुल्कको जम्मा { $sum } हुन्छ।
intake-fees-disagree-next = दुईमध्ये एउटा सच्याउनुहोस्।
intake-costs-disagree = migration_costs मा { $given } भनिएको छ, तर भर्ना शुल्क र अरू खर्चको जम्मा { $sum } हुन्छ।
intake-costs-disagree-next = दुईमध्ये एउटा सच्याउनुहोस्।
intake-fee-payer-missing = एउटा शुल्क कसले तिर्‍यो भनिएको छैन, त्यसैले { $fact } खाली छोडियो।
intake-fee-payer-missing-next = हरेक शुल्कमा paid_by लेख्नुहोस्।
intake-fee-amount-missing = एउटा शुल्कको रकम भनिएको छैन, त्यसैले { $fact } खाली छोडियो।
intake-fee-amount-missing-next = हरेक रकम मुद्रासहित लेख्नुहोस्।
intake-mixed-currencies = शुल्कहरू एकभन्दा बढी मुद्रामा छन् वा मुद्रा छैन, त्यसैले { $fact } खाली छोडियो।
intake-mixed-currencies-next = तिर्दाको दिनको भाउमा एउटै मुद्रामा लेख्नुहोस्।
intake-fees-too-big = शुल्कको जम्मा गन्न नसकिने गरी ठूलो छ।
intake-fees-too-big-next = रकमहरू जाँच्नुहोस्।
