intake-placed = { $place }: { $message }
intake-place-and = { $place }, { $more }
intake-place-contract = চুক্তি { $number }
intake-place-contract-id = চুক্তি { $number } ({ $id })
intake-place-row = সারি { $number }
intake-place-line = লাইন { $number }
intake-place-column = কলাম { $column }
intake-place-field = ফিল্ড { $field }

## What a file was found to be

intake-found-json = JSON
intake-found-json-lines = JSON, প্রতি লাইনে একটি চুক্তি
intake-found-toml = TOML
intake-found-csv-commas = কমা দেওয়া CSV
intake-found-csv-semicolons = সেমিকোলন দেওয়া CSV
intake-found-csv-tabs = ট্যাব দেওয়া CSV
intake-found-csv-bars = খাড়া দাগ দেওয়া CSV
intake-found-xlsx = Excel ওয়ার্কবুক
intake-found-parquet = Parquet
intake-found-marked = { $format }, UTF-8, বাইট ক্রমের চিহ্নসহ
intake-found-utf16 = { $format }, UTF-16

## Words that stand inside other texts

intake-this-file = এই ফাইল
intake-this-workbook = এই ওয়ার্কবুক
intake-this-toml = এই TOML ফাইল
intake-what-list = তালিকা
intake-what-text = লেখা
intake-what-true-or-false = সত্য বা মিথ্যা
intake-what-null = null (কিছু নেই)
intake-what-number = সংখ্যা
intake-what-number-or-yes-no = সংখ্যা বা হ্যাঁ-না
intake-what-that-amount = ওই টাকার অঙ্ক
intake-what-object = { "{ amount, currency }" } ছাড়া অন্য কোনো গুচ্ছ
intake-what-time = সময়ের দৈর্ঘ্য
intake-what-sheet-error = স্প্রেডশিটের ভুল
intake-what-no-day = ক্যালেন্ডারের বাইরের দিন
intake-what-this-fact = এই ধরনের তথ্য
intake-what-this = এটি
intake-reason-header = শিরোনামের সারি UTF-8 নয়
intake-reason-cell = ঘর "{ $written }" UTF-8 নয়
intake-reason-this-line = এই লাইনে এমন অক্ষর আছে যা UTF-8 নয়
intake-reason-line = লাইন { $line }-এ এমন অক্ষর আছে যা UTF-8 নয়
intake-reason-letter = এতে এমন অক্ষর আছে যা UTF-8 নয়
intake-reason-zeros = এতে শূন্য বাইট আছে, যেমন চিহ্ন ছাড়া UTF-16 বা কোনো প্রোগ্রামে থাকে
intake-reason-utf16-cut = UTF-16 লেখাটি নষ্ট: অক্ষরের মাঝখানে শেষ হয়েছে
intake-reason-utf16-half = UTF-16 লেখাটি নষ্ট: এতে অর্ধেক অক্ষর আছে
intake-reason-many-fields = গুচ্ছটিতে অনেক বেশি ফিল্ড আছে
intake-before = { $count ->
    [0] { "" }
    [1] { " " }এর আগের চুক্তিটি পড়া হয়েছে।
   *[other] { " " }এর আগের { $count }টি চুক্তি পড়া হয়েছে।
}

## The whole file

intake-cannot-open = { $file } খোলা যায়নি: { $why }।
intake-cannot-open-next = নাম ও ফোল্ডার মিলিয়ে দেখুন।
intake-not-a-file = { $file } কোনো ফাইল নয়।
intake-not-a-file-next = চুক্তির একটি ফাইলের নাম দিন।
intake-cannot-read = ফাইলটি পড়া যায়নি: { $why }।
intake-cannot-read-next = আবার কপি করে আরেকবার চেষ্টা করুন।
intake-too-large = { $what } { $length } MB; সবচেয়ে বেশি { $most } MB হতে পারে। কিছুই পড়া হয়নি।
intake-too-large-next = ছোট ছোট ফাইলে ভাগ করুন, অথবা অনেক চুক্তি হলে CSV বা Parquet হিসেবে পাঠান।
intake-damaged = ফাইলটি এমনভাবে নষ্ট যে পড়া যায় না।
intake-damaged-next = আবার সেভ করুন, অথবা CSV হিসেবে পাঠান।
intake-empty = ফাইলটি খালি।
intake-empty-next = অন্তত একটি চুক্তি আছে এমন ফাইল পাঠান।
intake-empty-table = { intake-empty }
intake-empty-table-next = শিরোনামের সারি ও চুক্তি পাঠান।
intake-no-contract = ফাইলে কোনো চুক্তি নেই।
intake-no-contract-next = { intake-empty-next }
intake-no-law = চালু প্যাকে চুক্তির কোনো তালিকা নেই।
intake-no-law-next = প্রোগ্রামটি তার নিজের প্যাক দিয়ে চালান, অথবা আপনারটি ঠিক করুন।
intake-encoding = এই ফাইলের অক্ষর পড়া যায় না: { $why }।
intake-encoding-next = আবার "CSV UTF-8" (বা চিহ্নসহ UTF-16) হিসেবে সেভ করে সেটি পাঠান।

intake-is-pdf = এটি PDF, যা এখানে পড়া হয় না।
intake-is-pdf-next = বরং পাতার প্রশ্নগুলোর উত্তর দিন, অথবা চুক্তিটি তালিকায় টাইপ করুন।
intake-is-jpeg = এটি ফটো (JPEG), যা এখানে পড়া হয় না।
intake-is-jpeg-next = বরং পাতার প্রশ্নগুলোর উত্তর দিন: ফটো পড়া হয় না।
intake-is-png = এটি ছবি (PNG), যা এখানে পড়া হয় না।
intake-is-png-next = বরং পাতার প্রশ্নগুলোর উত্তর দিন: ছবি পড়া হয় না।
intake-is-gzip = এটি প্যাক করা ফাইল (gzip), যা এখানে পড়া হয় না।
intake-is-gzip-next = আগে খুলুন, তারপর ভেতরের ফাইলটি পাঠান।
intake-is-old-office = এটি পুরোনো Office ফাইল (.xls বা .doc), যা এখানে পড়া হয় না।
intake-is-old-office-next = .xlsx বা .csv হিসেবে সেভ করে সেটি পাঠান।
intake-is-rtf = এটি লেখার ডকুমেন্ট (RTF), যা এখানে পড়া হয় না।
intake-is-rtf-next = তালিকাটি .csv হিসেবে সেভ করে সেটি পাঠান।
intake-is-arrow = এটি Arrow ফাইল, যা এখানে পড়া হয় না।
intake-is-arrow-next = Parquet হিসেবে সেভ করে সেটি পাঠান।

## JSON and TOML

intake-contract-long = একটি চুক্তি এত লম্বা যে একটি চুক্তি হতে পারে না।{ $before }
intake-contract-long-next = বন্ধনী মিলিয়ে দেখুন।
intake-too-deep = JSON-এ অনেক বেশি স্তর।{ $before }
intake-too-deep-next = চুক্তি এক স্তরের গুচ্ছ।
intake-cut = ফাইলটি মাঝখানে, লাইন { $line }-এ, শেষ হয়ে গেছে।{ $before }
intake-cut-next = পুরো ফাইলটি আবার পাঠান।
intake-json = JSON পড়া যায়নি: { $why }।{ $before }
intake-json-next = সেখানে ঠিক করুন।
intake-line-long = এই লাইনটি একটি চুক্তির জন্য বেশি লম্বা।
intake-line-long-next = প্রতি লাইনে একটি চুক্তি লিখুন।
intake-toml = TOML পড়া যায়নি: { $why }।
intake-toml-next = সেখানে ঠিক করুন; অন্য চুক্তিগুলো পড়া হয়।
intake-not-an-object = এটি { $what }, চুক্তি নয়।
intake-not-an-object-next = প্রতিটি চুক্তি এভাবে লিখুন: { "{ \"origin\": ..., ... }" }।
intake-not-a-table = এটি চুক্তি নয়।
intake-not-a-table-next = এর ফিল্ডগুলোর ওপরে [[contract]] লিখুন।
intake-beside-list = "{ $name }" চুক্তির তালিকার পাশে আছে, তাই ব্যবহার করা হয় না।
intake-beside-list-next = ফিল্ডগুলো যে চুক্তির, সেই চুক্তির ভেতরে রাখুন।
intake-beside = "{ $name }" চুক্তিগুলোর পাশে আছে, তাই ব্যবহার করা হয় না।
intake-beside-next = { intake-beside-list-next }
intake-too-many-fields = চুক্তিতে { $count }টি ফিল্ড আছে; সবচেয়ে বেশি { $most }টি হতে পারে।
intake-too-many-fields-next = যা লাগবে না তা বাদ দিন।
intake-field-twice = ফিল্ড "{ $name }" দুইবার আছে।
intake-field-twice-next = ঠিকটি রাখুন, অন্যটি মুছে দিন।

## Tables

intake-may-be-cut = ফাইলটি নতুন লাইনে শেষ হয়নি, তাই শেষ সারিটি হয়তো কাটা পড়েছে।
intake-may-be-cut-next = এই সারির শেষ ঘরটি মিলিয়ে দেখুন।
intake-cells = এই সারিতে { $cells }টি ঘর আছে; শিরোনামের সারিতে { $columns }টি।
intake-cells-next = দেখুন কোনো আলাদা করার চিহ্ন কম বা বেশি আছে কি না, উদ্ধৃতিচিহ্ন ছাড়া সংখ্যার ভেতরে কমা আছে কি না, আর ফাইলটি কাটা পড়েছে কি না।
intake-row-long = একটি সারি একটি চুক্তির জন্য বেশি লম্বা: হয়তো উদ্ধৃতিচিহ্ন খোলা হয়েছে, বন্ধ হয়নি।
intake-row-long-next = সেটি বন্ধ করুন। আগের সারিগুলো পড়া হয়েছে, পরেরগুলো হয়নি।
intake-table-unreadable = তালিকাটি আর পড়া যায়নি: { $why }।
intake-table-unreadable-next = ফাইলটি মিলিয়ে দেখুন।
intake-too-many-columns = তালিকায় { $count }টি কলাম আছে; সবচেয়ে বেশি { $most }টি হতে পারে।
intake-too-many-columns-next = যে কলাম লাগবে না তা বাদ দিন।
intake-fees-in-cell = ফি-এর তালিকা এক ঘরে ধরে না।
intake-fees-in-cell-next = recruitment_fee ও related_costs ব্যবহার করুন, অথবা JSON বা TOML পাঠান।
intake-column-twice = দুটি কলামের নাম "{ $name }"।
intake-column-twice-next = { intake-field-twice-next }
intake-no-facts = কোনো কলামের নাম চুক্তির কোনো তথ্যের নাম নয়।
intake-no-facts-next = কলামের নাম `marhala law facts`-এর মতো দিন: origin, destination, sector, wage, ...
intake-not-a-workbook = { $what ->
    [opendocument] এটি OpenDocument ফাইল, Excel ওয়ার্কবুক নয়।
    [word] এটি Word ডকুমেন্ট, Excel ওয়ার্কবুক নয়।
   *[zip] এটি প্যাক করা ফোল্ডার (zip), Excel ওয়ার্কবুক নয়।
}
intake-not-a-workbook-next = তালিকাটি .xlsx বা .csv হিসেবে সেভ করে সেটি পাঠান।
intake-zip-bomb = খুললে এই ওয়ার্কবুক নিজের আকারের চেয়ে অনেক বড় হয়: সবচেয়ে বেশি { $most } MB এবং নিজের আকারের { $ratio } গুণ হতে পারে।
intake-zip-bomb-next = { intake-is-rtf-next }
intake-locked = ওয়ার্কবুকটি পাসওয়ার্ড দিয়ে বন্ধ।
intake-locked-next = পাসওয়ার্ড ছাড়া সেভ করুন।
intake-workbook-damaged = ওয়ার্কবুকটি নষ্ট, মাঝখানে কাটা, অথবা এমন প্রোগ্রামে লেখা যা আমরা চিনি না।
intake-workbook-damaged-next = স্প্রেডশিট প্রোগ্রামে খুলে আবার .xlsx বা .csv হিসেবে সেভ করে সেটি পাঠান।
intake-workbook-unreadable = ওয়ার্কবুকটি পড়া যায়নি: { $why }।
intake-workbook-unreadable-next = আবার .xlsx বা .csv হিসেবে সেভ করে সেটি পাঠান।
intake-rows-out-of-order = শিটের সারিগুলো ক্রমে নেই।
intake-rows-out-of-order-next = { intake-workbook-unreadable-next }
intake-too-many-rows = শিটে { $rows }টির বেশি সারি বা { $cells }টির বেশি ঘর আছে।
intake-too-many-rows-next = CSV হিসেবে সেভ করুন, সেটি আরও লম্বা হতে পারে।
intake-other-sheets = শুধু শিট "{ $sheet }" পড়া হয়েছে।
intake-other-sheets-next = অন্য শিটে চুক্তি থাকলে সেগুলো আলাদা ফাইলে পাঠান।
intake-empty-workbook = ওয়ার্কবুকের কোনো শিটে কিছু নেই।
intake-empty-workbook-next = { intake-empty-table-next }
intake-parquet-damaged = Parquet ফাইলটি কাটা বা নষ্ট: { $why }।
intake-parquet-damaged-next = পুরো ফাইলটি আবার পাঠান। এর আগে পড়া চুক্তিগুলো ঠিক আছে।
intake-parquet-large = Parquet ফাইলে সারির গুচ্ছগুলো খুব বড়, অথবা { $most }টির বেশি সারি আছে।
intake-parquet-large-next = সারির ছোট গুচ্ছ করে লিখুন (সবচেয়ে বেশি দশ লাখ সারি)।
intake-column-type = কলাম "{ $name }"-এর ধরন { $type }।
intake-column-type-next = { $wanted ->
    [money] এটি মুদ্রার সবচেয়ে ছোট এককে Int64, বা Decimal, বা লেখা হতে হবে; কখনো float নয়।
    [date] এটি Date32, বা 2026-02-28-এর মতো লেখা হতে হবে।
    [hours] এটি মিনিটে Int64, বা "8 h"-এর মতো লেখা হতে হবে।
    [share] এটি শতাংশের একশো ভাগের হিসাবে Int64, বা "125 %"-এর মতো লেখা হতে হবে।
    [number] এটি Int64 বা লেখা হতে হবে।
    [yes-no] এটি Boolean, বা লেখা হতে হবে: yes বা no।
   *[text] এটি লেখা হতে হবে।
}
intake-column-nested = { intake-column-type }
intake-column-nested-next = কলামের ভেতরের কলাম পড়া হয় না: তথ্যের নামে সাধারণ কলাম ব্যবহার করুন।

## Names of fields

intake-name-long = একটি ফিল্ডের নাম { $most } অক্ষরের চেয়ে লম্বা: "{ $name }"।
intake-name-long-next = `marhala law facts`-এর নাম ব্যবহার করুন।
intake-field-slip = আমরা ফিল্ড "{ $name }" চিনি না।
intake-field-slip-next = আপনি কি "{ $near }" বলতে চেয়েছেন? নাম বদলান, অথবা অন্য কিছু হলে বাদ দিন।
intake-field-near = আমরা ফিল্ড "{ $name }" চিনি না, তাই এটি ব্যবহার করা হয় না।
intake-field-near-next = আমাদের জানা সবচেয়ে কাছের নাম "{ $near }"।
intake-field-unknown = { intake-field-near }
intake-field-unknown-next = `marhala law facts`-এ আমাদের জানা নামগুলো আছে।

## Values

intake-id-kind = চুক্তির পরিচয় লেখা নয়।
intake-id-kind-next = এটি লেখা হিসেবে দিন।
intake-id-long = পরিচয়টি { $most } অক্ষরের চেয়ে লম্বা: "{ $written }"।
intake-id-long-next = ছোট পরিচয় দিন।
intake-value-long = যা লেখা হয়েছে তা { $most } অক্ষরের চেয়ে লম্বা: "{ $written }"।
intake-value-long-next = শুধু দরকারি কথাটি লিখুন।
intake-hidden = "{ $written }"-এ এমন অক্ষর আছে যা দেখা যায় না বা লেখা উল্টে দেয়।
intake-hidden-next = হাতে আবার টাইপ করুন।
intake-formula = ঘরে একটি সূত্র আছে, "{ $written }"। এখানে সূত্র কখনো হিসাব করা হয় না।
intake-formula-next = সূত্রের জায়গায় তার ফল বসান (স্প্রেডশিটে: কপি করুন, তারপর মান হিসেবে পেস্ট করুন)।
intake-wrong-kind = এখানে এটি হতে পারে না: { $what }।
intake-wrong-kind-next = { $wanted ->
    [money] মুদ্রাসহ টাকার অঙ্ক লিখুন: "1200.50 AED"।
    [date] বছর, মাস ও দিন লিখুন: "2026-02-28"।
    [number] পূর্ণ সংখ্যা লিখুন।
    [hours] এভাবে লিখুন: "8 h" বা "7 h 30 min"।
    [share] চিহ্নসহ লিখুন: "125 %"।
    [yes-no] yes (হ্যাঁ) বা no (না) লিখুন।
   *[word] তালিকার একটি শব্দ লিখুন।
}
intake-negative = "{ $written }" শূন্যের কম।
intake-negative-next = শূন্য বা তার বেশি সংখ্যা লিখুন।
intake-not-a-number = "{ $written }" সংখ্যা নয়।
intake-not-a-number-next = শুধু অঙ্ক লিখুন, দশমিকের আগে বিন্দু দিয়ে: 1200.50।
intake-too-big = "{ $written }" এত বড় যে ঠিক মনে হয় না।
intake-too-big-next = সংখ্যাটি মিলিয়ে দেখুন।
intake-over-the-most = { $written } যতটা হতে পারে তার চেয়ে বেশি।
intake-over-the-most-next = মিলিয়ে দেখুন: সবচেয়ে বেশি { $most } হতে পারে।
intake-unclear-number = "{ $written }" দুইভাবে পড়া যায়: { $thousands } বা { $decimals }।
intake-unclear-number-next = { $thousands } বা { $decimals } লিখুন।
intake-not-whole = "{ $written }" পূর্ণ সংখ্যা নয়।
intake-not-whole-next = পূর্ণ সংখ্যা লিখুন, যেমন 24।
intake-not-hours = "{ $written }" ঘণ্টা ও মিনিটে সময় নয়।
intake-not-hours-next = এভাবে লিখুন: "8 h" বা "7 h 30 min"।
intake-unclear-share = "{ $written }"-এ % চিহ্ন নেই, তাই দুইভাবে পড়া যায়।
intake-unclear-share-next = শতাংশ চিহ্নসহ লিখুন, যেমন "125 %"।
intake-not-a-date = "{ $written }" এখানে যেভাবে লেখা হয় তেমন তারিখ নয়।
intake-not-a-date-next = বছর, মাস ও দিন লিখুন: 2026-02-28।
intake-no-such-day = { $written } নামে কোনো দিন নেই।
intake-no-such-day-next = মাস ও দিন মিলিয়ে দেখুন।
intake-not-yes-no = "{ $written }" yes (হ্যাঁ) নয়, no (না)-ও নয়।
intake-not-yes-no-next = yes (হ্যাঁ) বা no (না) লিখুন; না জানলে খালি রাখুন।
intake-unknown-code = "{ $written }" এখানে জানা কোনো শব্দ নয়।
intake-unknown-code-next = { $guess ->
    [yes] আপনি কি { $near } বলতে চেয়েছেন?
   *[no] এর একটি লিখুন: { $known }।
}
intake-no-currency = "{ $written }"-এর সঙ্গে মুদ্রা নেই।
intake-no-currency-next = টাকার অঙ্কের সঙ্গে ("1200 AED") বা { $column }-এ লিখুন।
intake-unknown-currency = "{ $written }" চালু কোনো মুদ্রার কোড নয়।
intake-unknown-currency-next = ISO 4217-এর তিনটি অক্ষর লিখুন, যেমন AED, PHP বা USD।
intake-two-currencies = "{ $written }" লেখা হয়েছে { $one }-এ, কিন্তু মুদ্রা বলা হয়েছে { $other }।
intake-two-currencies-next = একটি মুদ্রা লিখুন।
intake-minor-units = "{ $written }"-এ দশমিকের পরে { $decimals }টি ঘর আছে; { $currency }-এ থাকে { $digits }টি।
intake-minor-units-next = টাকার অঙ্ক ও মুদ্রা মিলিয়ে দেখুন।
intake-ends-before-start = চুক্তিটি { $ends } তারিখে শেষ হয়, { $starts } তারিখে শুরু হওয়ার আগেই।
intake-ends-before-start-next = দুটি দিনই মিলিয়ে দেখুন।
intake-months-disagree = চুক্তিতে { $given } মাস বলা আছে, কিন্তু তার দিন ধরে হয় { $months }।
intake-months-disagree-next = দুটির একটি ঠিক করুন।

intake-not-in-list = “{ $written }” “{ $list }” তালিকায় নেই।
intake-not-in-list-next = { $list ->
    [country] দেশের দুটি অক্ষর লিখুন (ISO 3166-1), যেমন PH।
    [currency] মুদ্রার তিনটি অক্ষর লিখুন (ISO 4217), যেমন AED।
   *[language] ভাষার কোড লিখুন (BCP 47), যেমন ar বা fil।
}
intake-more-than-can-be = `{ $fact }` যতটা হতে পারে তার চেয়ে বেশি।
intake-more-than-can-be-next = সংখ্যা ও তার একক মিলিয়ে দেখুন।
intake-no-date = { $written } কোনো তারিখ নয়।
intake-no-date-next = বছর, মাস ও দিন লিখুন, যেমন 2026-06-01।
intake-no-share = “{ $written }” শতাংশ নয়।
intake-no-share-next = চিহ্নসহ এবং দশমিকের পরে বড়জোর দুই ঘর লিখুন, যেমন “12.5 %”।
intake-not-accepted = “{ $written }” এখানে ব্যবহার করা যায় না।
intake-not-accepted-next = যা লেখা হয়েছে মিলিয়ে দেখুন।

## Fees

intake-fees-kind = `fees` তালিকা নয়।
intake-fees-kind-next = এভাবে লিখুন: fees = { "[ { ... }, { ... } ]" }।
intake-too-many-fees = { $count }টি ফি আছে; সবচেয়ে বেশি { $most }টি হতে পারে।
intake-too-many-fees-next = ছোট ফি-গুলো যোগ করে দিন।
intake-fee-kind-of-value = একটি ফি তার অংশগুলোসহ লেখা হয়নি।
intake-fee-kind-of-value-next = এভাবে লিখুন: { "{ amount = ... }" }।
intake-fee-field = ফি-এর "{ $name }" আমরা চিনি না।
intake-fee-field-next = { $guess ->
    [yes] আপনি কি "{ $near }" বলতে চেয়েছেন?
   *[no] ফি-তে থাকে: { $known }।
}
intake-fee-day = একটি টাকা দেওয়ার তারিখ এমন, যা হয় না।
intake-fee-day-next = { intake-not-a-date-next }
intake-fee-amount = একটি ফি-এর টাকার অঙ্ক সংখ্যা নয়।
intake-fee-amount-next = এভাবে লিখুন: "1200.50 NPR"।
intake-fee-two-currencies = ফি-টি { $one }-এও আছে, { $other }-এও আছে।
intake-fee-two-currencies-next = { intake-two-currencies-next }
intake-fee-currency = { intake-unknown-currency }
intake-fee-currency-next = তিনটি অক্ষর লিখুন, যেমন NPR বা PHP।
intake-fee-kind-not-word = একটি ফি-এর ধরন শব্দে লেখা নয়।
intake-fee-kind-not-word-next = তার কোড লিখুন।
intake-fee-kind = "{ $written }" আমাদের জানা কোনো ধরনের ফি নয়।
intake-fee-kind-next = { intake-unknown-code-next }
intake-fee-from-wage = `taken_from_wage` সত্য (true) নয়, মিথ্যা (false)-ও নয়।
intake-fee-from-wage-next = true বা false লিখুন।
intake-fee-payer = "{ $written }" ফি দিতে পারে এমন কেউ নয়।
intake-fee-payer-next = worker (কর্মী), employer (নিয়োগকর্তা) বা agency (এজেন্সি) লিখুন।
intake-fee-payer-not-word = `paid_by` কোনো শব্দ নয়।
intake-fee-payer-not-word-next = { intake-fee-payer-next }
intake-never-lawful = এর একটি টাকা (ঘুষ, কাজের বদলে টাকা, ভয় দেখিয়ে নেওয়া টাকা বা এমন কিছু) কখনো আইনসম্মত হতে পারে না।
intake-never-lawful-next = এই টাকা দেবেন না। সাহায্য চান এবং সব প্রমাণ রাখুন।
intake-fee-kind-missing = একটি ফি-এর ধরন বলা হয়নি, তাই নিয়োগ ফি আর অন্য খরচ আলাদা করা যায় না।
intake-fee-kind-missing-next = তার ধরন লিখুন।
intake-fees-disagree = { $fact }-এ { $given } বলা হয়েছে, কিন্তু তালিকায় কর্মীর দেওয়া ফি মোট { $sum }।
intake-fees-disagree-next = দুটির একটি ঠিক করুন।
intake-costs-disagree = migration_costs-এ { $given } বলা হয়েছে, কিন্তু নিয়োগ ফি ও অন্য খরচ মোট { $sum }।
intake-costs-disagree-next = দুটির একটি ঠিক করুন।
intake-fee-payer-missing = একটি ফি কে দিয়েছে বলা হয়নি, তাই { $fact } খালি রাখা হয়েছে।
intake-fee-payer-missing-next = প্রতিটি ফি-এর জন্য paid_by লিখুন।
intake-fee-amount-missing = একটি ফি-এর টাকার অঙ্ক বলা হয়নি, তাই { $fact } খালি রাখা হয়েছে।
intake-fee-amount-missing-next = প্রতিটি টাকার অঙ্ক মুদ্রাসহ লিখুন।
intake-mixed-currencies = ফি একের বেশি মুদ্রায় আছে বা মুদ্রা নেই, তাই { $fact } খালি রাখা হয়েছে।
intake-mixed-currencies-next = টাকা দেওয়ার দিনের দরে সব এক মুদ্রায় লিখুন।
intake-fees-too-big = ফি-এর যোগফল গোনার জন্য বেশি বড়।
intake-fees-too-big-next = টাকার অঙ্কগুলো মিলিয়ে দেখুন।
