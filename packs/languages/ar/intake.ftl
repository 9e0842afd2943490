intake-placed = { $place }: { $message }
intake-place-and = { $place }، { $more }
intake-place-contract = العقد { $number }
intake-place-contract-id = العقد { $number } ({ $id })
intake-place-row = الصف { $number }
intake-place-line = السطر { $number }
intake-place-column = العمود { $column }
intake-place-field = الحقل { $field }

## What a file was found to be

intake-found-json = JSON
intake-found-json-lines = JSON، عقد واحد في كل سطر
intake-found-toml = TOML
intake-found-csv-commas = CSV بفواصل
intake-found-csv-semicolons = CSV بفواصل منقوطة
intake-found-csv-tabs = CSV بعلامات جدولة
intake-found-csv-bars = CSV بخطوط عمودية
intake-found-xlsx = مصنف Excel
intake-found-parquet = Parquet
intake-found-marked = { $format }، UTF-8 بعلامة ترتيب البايت
intake-found-utf16 = { $format }، UTF-16

## Words that stand inside other texts

intake-this-file = هذا الملف
intake-this-workbook = هذا المصنف
intake-this-toml = ملف TOML هذا
intake-what-list = قائمة
intake-what-text = نص
intake-what-true-or-false = صح أو خطأ
intake-what-null = null (لا شيء)
intake-what-number = رقم
intake-what-number-or-yes-no = رقم أو نعم أو لا
intake-what-that-amount = ذلك المبلغ
intake-what-object = مجموعة غير { "{ amount, currency }" }
intake-what-time = مدة زمنية
intake-what-sheet-error = خطأ من جدول البيانات
intake-what-no-day = يوم ليس في التقويم
intake-what-this-fact = معلومة من هذا النوع
intake-what-this = هذا
intake-reason-header = صف العناوين ليس UTF-8
intake-reason-cell = الخلية "{ $written }" ليست UTF-8
intake-reason-this-line = في هذا السطر حرف ليس UTF-8
intake-reason-line = في السطر { $line } حرف ليس UTF-8
intake-reason-letter = فيه حرف ليس UTF-8
intake-reason-zeros = فيه بايتات قيمتها صفر، كما في UTF-16 بلا علامته أو في برنامج
intake-reason-utf16-cut = نص UTF-16 تالف: ينتهي في وسط حرف
intake-reason-utf16-half = نص UTF-16 تالف: فيه نصف حرف
intake-reason-many-fields = في المجموعة حقول أكثر من اللازم
intake-before = { $count ->
    [0] { "" }
    [1] { " " }قُرئ العقد الذي قبله.
    [two] { " " }قُرئ العقدان اللذان قبله.
    [few] { " " }قُرئت { $count } عقود قبله.
    [many] { " " }قُرئ { $count } عقدًا قبله.
   *[other] { " " }قُرئ { $count } عقد قبله.
}

## The whole file

intake-cannot-open = لا يمكن فتح { $file }: { $why }.
intake-cannot-open-next = تحققوا من الاسم والمجلد.
intake-not-a-file = { $file } ليس ملفًا.
intake-not-a-file-next = اكتبوا اسم ملف فيه عقود.
intake-cannot-read = لا يمكن قراءة الملف: { $why }.
intake-cannot-read-next = انسخوه من جديد وحاولوا مرة أخرى.
intake-too-large = حجم { $what } { $length } ميغابايت، والحد الأقصى { $most } ميغابايت. لم يُقرأ شيء.
intake-too-large-next = قسّموه إلى ملفات أصغر، أو أرسلوا العقود الكثيرة بصيغة CSV أو Parquet.
intake-damaged = الملف تالف بحيث لا يمكن قراءته.
intake-damaged-next = احفظوه من جديد، أو أرسلوه بصيغة CSV.
intake-empty = الملف فارغ.
intake-empty-next = أرسلوا ملفًا فيه عقد واحد على الأقل.
intake-empty-table = { intake-empty }
intake-empty-table-next = أرسلوا صفًا للعناوين ومعه العقود.
intake-no-contract = لا يوجد عقد في الملف.
intake-no-contract-next = { intake-empty-next }
intake-no-law = الحزم السارية ليس فيها جدول للعقود.
intake-no-law-next = شغّلوا البرنامج بحزمه الخاصة، أو أصلحوا حزمكم.
intake-encoding = لا يمكن قراءة حروف هذا الملف: { $why }.
intake-encoding-next = احفظوه من جديد بصيغة "CSV UTF-8" (أو UTF-16 مع علامته) وأرسلوا ذلك.

intake-is-pdf = هذا ملف PDF، وهو لا يُقرأ هنا.
intake-is-pdf-next = أجيبوا بدلًا من ذلك عن الأسئلة في الصفحة، أو اكتبوا العقد في الجدول.
intake-is-jpeg = هذه صورة فوتوغرافية (JPEG)، وهي لا تُقرأ هنا.
intake-is-jpeg-next = أجيبوا بدلًا من ذلك عن الأسئلة في الصفحة: الصور الفوتوغرافية لا تُقرأ.
intake-is-png = هذه صورة (PNG)، وهي لا تُقرأ هنا.
intake-is-png-next = أجيبوا بدلًا من ذلك عن الأسئلة في الصفحة: الصور لا تُقرأ.
intake-is-gzip = هذا ملف مضغوط (gzip)، وهو لا يُقرأ هنا.
intake-is-gzip-next = فكّوا ضغطه أولًا، ثم أرسلوا الملف الذي بداخله.
intake-is-old-office = هذا ملف Office قديم (.xls أو .doc)، وهو لا يُقرأ هنا.
intake-is-old-office-next = احفظوه بصيغة .xlsx أو .csv وأرسلوا ذلك.
intake-is-rtf = هذا مستند نصي (RTF)، وهو لا يُقرأ هنا.
intake-is-rtf-next = احفظوا الجدول بصيغة .csv وأرسلوا ذلك.
intake-is-arrow = هذا ملف Arrow، وهو لا يُقرأ هنا.
intake-is-arrow-next = احفظوه بصيغة Parquet وأرسلوا ذلك.

## JSON and TOML

intake-contract-long = أحد العقود أطول من أن يكون عقدًا واحدًا.{ $before }
intake-contract-long-next = تحققوا من الأقواس.
intake-too-deep = في JSON طبقات أكثر من اللازم.{ $before }
intake-too-deep-next = العقد مجموعة من طبقة واحدة.
intake-cut = ينتهي الملف في الوسط، في السطر { $line }.{ $before }
intake-cut-next = أرسلوا الملف كاملًا من جديد.
intake-json = لا يمكن قراءة JSON: { $why }.{ $before }
intake-json-next = صححوه في ذلك الموضع.
intake-line-long = هذا السطر أطول من أن يكون عقدًا واحدًا.
intake-line-long-next = اكتبوا عقدًا واحدًا في كل سطر.
intake-toml = لا يمكن قراءة TOML: { $why }.
intake-toml-next = صححوه في ذلك الموضع؛ العقود الأخرى تُقرأ.
intake-not-an-object = هذا ليس عقدًا، بل: { $what }.
intake-not-an-object-next = اكتبوا كل عقد هكذا: { "{ \"origin\": ..., ... }" }.
intake-not-a-table = هذا ليس عقدًا.
intake-not-a-table-next = اكتبوا [[contract]] فوق حقوله.
intake-beside-list = "{ $name }" موجود بجانب قائمة العقود ولا يُستعمل.
intake-beside-list-next = ضعوا الحقول داخل العقد الذي تخصه.
intake-beside = "{ $name }" موجود بجانب العقود ولا يُستعمل.
intake-beside-next = { intake-beside-list-next }
intake-too-many-fields = في العقد { $count } من الحقول، والحد الأقصى { $most }.
intake-too-many-fields-next = احذفوا ما لا حاجة إليه.
intake-field-twice = الحقل "{ $name }" مكتوب مرتين.
intake-field-twice-next = أبقوا الصحيح وامسحوا الآخر.

## Tables

intake-may-be-cut = لا ينتهي الملف بسطر جديد، فربما قُطع صفه الأخير.
intake-may-be-cut-next = تحققوا من آخر خلية في هذا الصف.
intake-cells = عدد خلايا هذا الصف { $cells }، وعدد خلايا صف العناوين { $columns }.
intake-cells-next = انظروا هل ينقص فاصل أو يزيد، وهل توجد فاصلة داخل رقم بلا علامتي اقتباس، وهل قُطع الملف.
intake-row-long = أحد الصفوف أطول من أن يكون عقدًا واحدًا: ربما فُتحت علامة اقتباس ولم تُغلق.
intake-row-long-next = أغلقوها. الصفوف التي قبلها قُرئت، والتي بعدها لم تُقرأ.
intake-table-unreadable = لا يمكن متابعة قراءة الجدول: { $why }.
intake-table-unreadable-next = تحققوا من الملف.
intake-too-many-columns = في الجدول { $count } من الأعمدة، والحد الأقصى { $most }.
intake-too-many-columns-next = احذفوا الأعمدة التي لا حاجة إليها.
intake-fees-in-cell = لا تتسع خلية واحدة لقائمة رسوم.
intake-fees-in-cell-next = استعملوا recruitment_fee و related_costs، أو أرسلوا JSON أو TOML.
intake-column-twice = عمودان اسمهما "{ $name }".
intake-column-twice-next = { intake-field-twice-next }
intake-no-facts = لا يوجد عمود يحمل اسم معلومة عن العقد.
intake-no-facts-next = سمّوا الأعمدة كما في `marhala law facts`: origin, destination, sector, wage, ...
intake-not-a-workbook = { $what ->
    [opendocument] هذا ملف OpenDocument وليس مصنف Excel.
    [word] هذا مستند Word وليس مصنف Excel.
   *[zip] هذا مجلد مضغوط (zip) وليس مصنف Excel.
}
intake-not-a-workbook-next = احفظوا الجدول بصيغة .xlsx أو .csv وأرسلوا ذلك.
intake-zip-bomb = هذا المصنف أكبر بكثير من حجمه عندما يُفك ضغطه: الحد الأقصى { $most } ميغابايت و{ $ratio } مرة من حجمه.
intake-zip-bomb-next = { intake-is-rtf-next }
intake-locked = المصنف مقفل بكلمة سر.
intake-locked-next = احفظوه بلا كلمة سر.
intake-workbook-damaged = المصنف تالف، أو مقطوع في الوسط، أو كتبه برنامج لا نعرفه.
intake-workbook-damaged-next = افتحوه في برنامج جداول بيانات، واحفظوه من جديد بصيغة .xlsx أو .csv، وأرسلوا ذلك.
intake-workbook-unreadable = لا يمكن قراءة المصنف: { $why }.
intake-workbook-unreadable-next = احفظوه من جديد بصيغة .xlsx أو .csv وأرسلوا ذلك.
intake-rows-out-of-order = صفوف الورقة ليست بالترتيب.
intake-rows-out-of-order-next = { intake-workbook-unreadable-next }
intake-too-many-rows = في الورقة أكثر من { $rows } صف أو { $cells } خلية.
intake-too-many-rows-next = احفظوها بصيغة CSV، التي يمكن أن تكون أطول.
intake-other-sheets = قُرئت الورقة "{ $sheet }" فقط.
intake-other-sheets-next = أرسلوا الأوراق الأخرى في ملفات خاصة بها، إذا كانت فيها عقود.
intake-empty-workbook = لا يوجد شيء في أي ورقة من المصنف.
intake-empty-workbook-next = { intake-empty-table-next }
intake-parquet-damaged = ملف Parquet مقطوع أو تالف: { $why }.
intake-parquet-damaged-next = أرسلوا الملف كاملًا من جديد. العقود التي قُرئت قبل هذا الموضع سليمة.
intake-parquet-large = في ملف Parquet مجموعات صفوف كبيرة جدًا، أو أكثر من { $most } صف.
intake-parquet-large-next = اكتبوه بمجموعات صفوف أصغر (مليون صف على الأكثر).
intake-column-type = نوع العمود "{ $name }" هو { $type }.
intake-column-type-next = { $wanted ->
    [money] يجب أن يكون Int64 بأصغر وحدة للعملة، أو Decimal، أو نصًا؛ ولا يكون float أبدًا.
    [date] يجب أن يكون Date32، أو نصًا مثل 2026-02-28.
    [hours] يجب أن يكون Int64 بالدقائق، أو نصًا مثل "8 h".
    [share] يجب أن يكون Int64 بأجزاء من مئة من الواحد في المئة، أو نصًا مثل "125 %".
    [number] يجب أن يكون Int64 أو نصًا.
    [yes-no] يجب أن يكون Boolean، أو نصًا: yes أو no.
   *[text] يجب أن يكون نصًا.
}
intake-column-nested = { intake-column-type }
intake-column-nested-next = الأعمدة التي بداخلها أعمدة لا تُقرأ: استعملوا أعمدة بسيطة بأسماء المعلومات.

## Names of fields

intake-name-long = اسم أحد الحقول أطول من { $most } حرف: "{ $name }".
intake-name-long-next = استعملوا أسماء `marhala law facts`.
intake-field-slip = لا نعرف الحقل "{ $name }".
intake-field-slip-next = هل تقصدون "{ $near }"؟ غيّروا اسمه، أو احذفوه إذا كان شيئًا آخر.
intake-field-near = لا نعرف الحقل "{ $name }"، ولذلك لا يُستعمل.
intake-field-near-next = أقرب اسم نعرفه هو "{ $near }".
intake-field-unknown = { intake-field-near }
intake-field-unknown-next = في `marhala law facts` الأسماء التي نعرفها.

## Values

intake-id-kind = رقم تعريف العقد ليس نصًا.
intake-id-kind-next = اكتبوه نصًا.
intake-id-long = رقم التعريف أطول من { $most } حرف: "{ $written }".
intake-id-long-next = استعملوا واحدًا أقصر.
intake-value-long = المكتوب أطول من { $most } حرف: "{ $written }".
intake-value-long-next = اكتبوا القيمة وحدها.
intake-hidden = في "{ $written }" علامات لا تُرى أو تقلب النص.
intake-hidden-next = اكتبوا القيمة من جديد بأيديكم.
intake-formula = في الخلية معادلة: "{ $written }". المعادلات لا تُحسب هنا أبدًا.
intake-formula-next = ضعوا الناتج مكان المعادلة (في جدول البيانات: انسخوا ثم الصقوا كقيم).
intake-wrong-kind = لا يمكن أن يكون المكتوب هنا: { $what }.
intake-wrong-kind-next = { $wanted ->
    [money] اكتبوا مبلغًا مع عملته: "1200.50 AED".
    [date] اكتبوا السنة والشهر واليوم: "2026-02-28".
    [number] اكتبوا رقمًا بلا كسور.
    [hours] اكتبوا هكذا: "8 h" أو "7 h 30 min".
    [share] اكتبوه مع علامته: "125 %".
    [yes-no] اكتبوا yes (نعم) أو no (لا).
   *[word] اكتبوا إحدى كلمات القائمة.
}
intake-negative = "{ $written }" أقل من صفر.
intake-negative-next = اكتبوا صفرًا أو رقمًا أكبر.
intake-not-a-number = "{ $written }" ليس رقمًا.
intake-not-a-number-next = اكتبوا أرقامًا فقط، مع نقطة قبل الكسور: 1200.50.
intake-too-big = "{ $written }" أكبر من أن يكون مقصودًا.
intake-too-big-next = تحققوا من الرقم.
intake-over-the-most = { $written } أكثر مما يمكن أن يكون.
intake-over-the-most-next = تحققوا منه: أكثر ما يُعقل هو { $most }.
intake-unclear-number = يمكن قراءة "{ $written }" بطريقتين: { $thousands } أو { $decimals }.
intake-unclear-number-next = اكتبوا { $thousands } أو { $decimals }.
intake-not-whole = "{ $written }" ليس رقمًا بلا كسور.
intake-not-whole-next = اكتبوا رقمًا بلا كسور، مثل 24.
intake-not-hours = "{ $written }" ليس مدة بالساعات والدقائق.
intake-not-hours-next = اكتبوا هكذا: "8 h" أو "7 h 30 min".
intake-unclear-share = ليس في "{ $written }" علامة %، ولذلك يمكن قراءته بطريقتين.
intake-unclear-share-next = اكتبوا النسبة مع علامتها، مثل "125 %".
intake-not-a-date = "{ $written }" ليس تاريخًا كما يُكتب هنا.
intake-not-a-date-next = اكتبوا السنة والشهر واليوم: 2026-02-28.
intake-no-such-day = لا يوجد يوم { $written }.
intake-no-such-day-next = تحققوا من الشهر واليوم.
intake-not-yes-no = "{ $written }" ليس yes (نعم) ولا no (لا).
intake-not-yes-no-next = اكتبوا yes (نعم) أو no (لا)؛ واتركوه فارغًا إذا كنتم لا تعرفون.
intake-unknown-code = "{ $written }" ليست كلمة معروفة هنا.
intake-unknown-code-next = { $guess ->
    [yes] هل تقصدون { $near }؟
   *[no] اكتبوا واحدة من: { $known }.
}
intake-no-currency = ليس مع "{ $written }" عملة.
intake-no-currency-next = اكتبوها مع المبلغ ("1200 AED") أو في { $column }.
intake-unknown-currency = "{ $written }" ليس رمز عملة متداولة.
intake-unknown-currency-next = اكتبوا الأحرف الثلاثة من ISO 4217، مثل AED أو PHP أو USD.
intake-two-currencies = "{ $written }" بعملة { $one }، لكن العملة المذكورة هي { $other }.
intake-two-currencies-next = اكتبوا عملة واحدة.
intake-minor-units = عدد الأرقام بعد النقطة في "{ $written }" هو { $decimals }، وفي { $currency } هو { $digits }.
intake-minor-units-next = تحققوا من المبلغ وعملته.
intake-ends-before-start = ينتهي العقد في { $ends }، قبل أن يبدأ في { $starts }.
intake-ends-before-start-next = تحققوا من اليومين.
intake-months-disagree = عدد الأشهر المكتوب في العقد { $given }، لكن أيامه تعطي { $months }.
intake-months-disagree-next = صححوا أحدهما.

intake-not-in-list = “{ $written }” ليس في القائمة “{ $list }”.
intake-not-in-list-next = { $list ->
    [country] اكتبوا حرفي البلد (ISO 3166-1)، مثل PH.
    [currency] اكتبوا الأحرف الثلاثة للعملة (ISO 4217)، مثل AED.
   *[language] اكتبوا رمز اللغة (BCP 47)، مثل ar أو fil.
}
intake-more-than-can-be = `{ $fact }` أكثر مما يمكن أن يكون.
intake-more-than-can-be-next = تحققوا من الرقم ووحدته.
intake-no-date = { $written } ليس تاريخًا.
intake-no-date-next = اكتبوا السنة والشهر واليوم، مثل 2026-06-01.
intake-no-share = “{ $written }” ليس نسبة مئوية.
intake-no-share-next = اكتبوها مع العلامة وبرقمين على الأكثر بعد النقطة، مثل “12.5 %”.
intake-not-accepted = لا يمكن استعمال “{ $written }” هنا.
intake-not-accepted-next = تحققوا من القيمة.

## Fees

intake-fees-kind = `fees` ليس قائمة.
intake-fees-kind-next = اكتبوا fees = { "[ { ... }, { ... } ]" }.
intake-too-many-fees = عدد الرسوم { $count }، والحد الأقصى { $most }.
intake-too-many-fees-next = اجمعوا الصغيرة معًا.
intake-fee-kind-of-value = أحد الرسوم ليس مكتوبًا بأجزائه.
intake-fee-kind-of-value-next = اكتبوا { "{ amount = ... }" }.
intake-fee-field = لا نعرف "{ $name }" في الرسوم.
intake-fee-field-next = { $guess ->
    [yes] هل تقصدون "{ $near }"؟
   *[no] يُكتب في الرسم: { $known }.
}
intake-fee-day = يوم إحدى الدفعات تاريخ غير موجود.
intake-fee-day-next = { intake-not-a-date-next }
intake-fee-amount = مبلغ أحد الرسوم ليس رقمًا.
intake-fee-amount-next = اكتبوا "1200.50 NPR".
intake-fee-two-currencies = الرسم مكتوب بعملة { $one } وبعملة { $other }.
intake-fee-two-currencies-next = { intake-two-currencies-next }
intake-fee-currency = { intake-unknown-currency }
intake-fee-currency-next = اكتبوا ثلاثة أحرف، مثل NPR أو PHP.
intake-fee-kind-not-word = نوع أحد الرسوم ليس كلمة.
intake-fee-kind-not-word-next = اكتبوا رمزه.
intake-fee-kind = "{ $written }" ليس نوعًا من الرسوم نعرفه.
intake-fee-kind-next = { intake-unknown-code-next }
intake-fee-from-wage = `taken_from_wage` ليس صحيحًا (true) ولا خطأ (false).
intake-fee-from-wage-next = اكتبوا true أو false.
intake-fee-payer = "{ $written }" ليس ممن يمكن أن يدفع رسمًا.
intake-fee-payer-next = اكتبوا worker (العامل) أو employer (صاحب العمل) أو agency (المكتب).
intake-fee-payer-not-word = `paid_by` ليس كلمة.
intake-fee-payer-not-word-next = { intake-fee-payer-next }
intake-never-lawful = إحدى هذه الدفعات (رشوة، أو مال مقابل الوظيفة، أو مال تحت التهديد، أو ما يشبه ذلك) لا يمكن أن تكون قانونية أبدًا.
intake-never-lawful-next = لا تدفعوها. اطلبوا المساعدة واحتفظوا بكل دليل.
intake-fee-kind-missing = لم يُذكر نوع أحد الرسوم، ولذلك لا يمكن التفريق بين رسوم الاستقدام والتكاليف الأخرى.
intake-fee-kind-missing-next = اكتبوا نوعه.
intake-fees-disagree = المكتوب في { $fact } هو { $given }، لكن مجموع ما دفعه العامل في القائمة هو { $sum }.
intake-fees-disagree-next = صححوا أحدهما.
intake-costs-disagree = المكتوب في migration_costs هو { $given }، لكن مجموع الرسوم والتكاليف الأخرى هو { $sum }.
intake-costs-disagree-next = صححوا أحدهما.
intake-fee-payer-missing = لم يُذكر من دفع أحد الرسوم، ولذلك يبقى { $fact } بلا جواب.
intake-fee-payer-missing-next = اكتبوا paid_by لكل رسم.
intake-fee-amount-missing = لم يُذكر مبلغ أحد الرسوم، ولذلك يبقى { $fact } بلا جواب.
intake-fee-amount-missing-next = اكتبوا كل مبلغ مع عملته.
intake-mixed-currencies = الرسوم مكتوبة بأكثر من عملة أو بلا عملة، ولذلك يبقى { $fact } بلا جواب.
intake-mixed-currencies-next = اكتبوها بعملة واحدة، بسعر صرف يوم الدفع.
intake-fees-too-big = مجموع الرسوم أكبر من أن يُحسب.
intake-fees-too-big-next = تحققوا من المبالغ.
