contract-not-known = غير معروف
contract-not-told = (لم تخبرونا به)
contract-not-recorded = (غير مسجل هنا)
contract-named-value = { $name } ({ $value })
contract-worked-out = { $value } (حُسب من: { $parts })
contract-that-day = ذلك اليوم

contract-is-equal = { $left }، وهذا يساوي { $right }
contract-is-not-equal = { $left }، وليس { $right }
contract-is-below = { $left }، وهذا أقل من { $right }
contract-is-at-most = { $left }، وهذا ليس أكثر من { $right }
contract-is-above = { $left }، وهذا أكثر من { $right }
contract-is-at-least = { $left }، وهذا ليس أقل من { $right }
contract-is-one-of = { $left }، وهذا واحد من: { $right }
contract-is-none-of = { $left }، وهذا ليس واحدًا من: { $right }
contract-is-missing = { $left }: لم يُذكر
contract-is-given = { $left }: ذُكر

contract-missing-fact = لم تخبرونا بهذا: { $fact }.
contract-missing-law = لم نسجل قانون { $country } في هذا الأمر: { $law }.
contract-missing-law-day = لم نسجل قانون { $country } في هذا الأمر ليوم { $day }: { $law }.
contract-missing-day-not-sure = تغيّر قانون { $country } قرابة { $day }، ولا نعرف اليوم بالضبط: { $law }.
contract-missing-day = نحتاج إلى معرفة اليوم (التوقيع أو بدء العمل أو السفر) لنعرف أي قانون يسري: { $law }.
contract-missing-rate = لا يمكننا أن نقارن { $one } مع { $other }: ليس لدينا سعر صرف لذلك اليوم.
contract-missing-overflow = هناك رقم أكبر من أن نحسب به.

contract-answer-not-lawful = هذا العقد يخالف القانون
contract-answer-cannot-tell = لا يمكننا بعد أن نحكم هل هذا العقد قانوني
contract-answer-lawful = لم نجد في هذا العقد شيئًا غير قانوني
contract-status-not-lawful = غير قانوني
contract-status-cannot-tell = لا يمكن الحكم بعد
contract-status-take-care = انتبهوا
contract-status-lawful = قانوني
contract-status-no-rule = لم نجد قاعدة
contract-rule-broken = قاعدة مخالَفة

## The command line

contract-file-found = { $file }: { $found }
contract-column-contract = العقد
contract-total = { $contracts ->
    [zero] { $contracts } عقد: غير قانوني { $broken }، لا يمكن الحكم بعد { $open }، قانوني { $lawful }، تعذرت قراءته { $invalid }.
    [one] عقد واحد: غير قانوني { $broken }، لا يمكن الحكم بعد { $open }، قانوني { $lawful }، تعذرت قراءته { $invalid }.
    [two] عقدان: غير قانوني { $broken }، لا يمكن الحكم بعد { $open }، قانوني { $lawful }، تعذرت قراءته { $invalid }.
    [few] { $contracts } عقود: غير قانوني { $broken }، لا يمكن الحكم بعد { $open }، قانوني { $lawful }، تعذرت قراءته { $invalid }.
    [many] { $contracts } عقدًا: غير قانوني { $broken }، لا يمكن الحكم بعد { $open }، قانوني { $lawful }، تعذرت قراءته { $invalid }.
   *[other] { $contracts } عقد: غير قانوني { $broken }، لا يمكن الحكم بعد { $open }، قانوني { $lawful }، تعذرت قراءته { $invalid }.
}
contract-more = تظهر هنا فقط العقود الأولى، وعددها { $shown }. استعملوا --out للحصول عليها كلها في ملف.
contract-rule-count = { $title }: مخالفة { $broken }، لا يمكن الحكم { $open }
contract-written = النتائج في { $file }.
fault-contract-out-unknown = لا يمكننا كتابة «{ $path }». استعملوا اسمًا ينتهي بـ .json أو .csv أو .xlsx أو .parquet.
fault-contract-out-unwritable = تعذرت كتابة «{ $path }»: { $why }. اختاروا مكانًا آخر.
fault-contract-refused = { $message } { $next }
fault-contract-unknown-detail = لا توجد هذه القيمة. اكتبوا detail=full أو detail=answers.
fault-contract-no-law = القانون الساري هنا ليس فيه جدول للعقود. شغّلوا البرنامج بحزمه الخاصة، أو أصلحوا حزمكم.

## The pages

contract-title = فحص عقد أو عرض عمل
contract-lead = أخبرونا بما يقوله العقد أو العرض. نقارنه بالقانون ونخبركم بما يمكن فعله. لا حاجة إلى اسم، ولا يُحفظ شيء.
contract-continue = متابعة
contract-unsure = لا أعرف بالتأكيد
contract-enough = هذا يكفي. عرض إجاباتي
contract-progress = السؤال { $number } من { $count }
contract-not-answered = بلا إجابة
contract-answer-yes = نعم
contract-answer-no = لا
contract-currency = العملة
contract-day = اليوم
contract-month = الشهر
contract-year = السنة
contract-hint-money = اكتبوا الرقم، ثم اختاروا العملة.
contract-hint-date = مثلًا 27 3 2026.
contract-hint-hours = بالساعات. مثلًا 8 أو 7:30.
contract-hint-share = بالنسبة المئوية. مثلًا 125.
contract-hint-days = بالأيام. مثلًا 14.
contract-hint-months = بالأشهر. مثلًا 24.
contract-hint-count = اكتبوا رقمًا.
contract-answers-title = راجعوا إجاباتكم
contract-see-result = عرض النتيجة
contract-change-answers = تغيير إجاباتي
contract-another = فحص عقد آخر
contract-next-not-lawful = لا توقّعوا بعد. وإذا كنتم قد وقّعتم، فحقوقكم ما زالت لكم: انظروا أدناه ما يمكن فعله. احتفظوا بنسخة من العقد أو بصورة له في مكان لا يجده غيركم.
contract-next-cannot-tell = تنقص بعض الأشياء. انظروا أدناه ما هي. اسألوا قبل التوقيع، واحتفظوا بنسخة من العقد أو بصورة له.
contract-next-lawful = بحسب ما نعرفه من القانون، كل ما أخبرتمونا به يوافقه. احتفظوا بنسخة من العقد، وافحصوه من جديد إذا تغيّر.
contract-since = منذ { $day }
contract-not-verified = لم يُتحقق منه
contract-other-rules = { $count ->
    [zero] لا قاعدة أخرى عن هذا
    [one] قاعدة أخرى عن هذا
    [two] قاعدتان أخريان عن هذا
    [few] { $count } قواعد أخرى عن هذا
    [many] { $count } قاعدة أخرى عن هذا
   *[other] { $count } قاعدة أخرى عن هذا
}
contract-quiet-title = ما نظرنا فيه أيضًا
contract-what-to-do = ما يمكن فعله:
contract-why-law = لأن القانون غير مسجل هنا
contract-why-fact = لأنكم لم تخبرونا بما يكفي
contract-why-rate = لأن المبلغين بعملتين مختلفتين وليس عندنا سعر صرف لذلك اليوم
contract-missing-facts-title = ما لم تخبرونا به
contract-missing-law-title = ما لا نعرفه من القانون
contract-without-rule = لم نجد قاعدة لهذا:
contract-no-advice = تقارن هذه الصفحة الإجابات بالقانون الذي سجلناه. وهي ليست محاميًا. يمكن لشخص أن يساعدكم أكثر.
contract-nothing-stored = لم يُحفظ شيء.
contract-print = للاحتفاظ بهذه الصفحة، اطبعوها أو احفظوها.
contract-law-hash = القانون المستعمل:
contract-file-title = أو قدّموا ملفًا
contract-file-hint = JSON أو TOML أو CSV أو Excel (.xlsx) أو Parquet، فيه عقد واحد أو عقود كثيرة. يُقرأ الملف ويُفحص ثم يُنسى.
contract-file-label = ملف العقود
contract-file-check = فحص الملف
contract-file-result = العقود في الملف
contract-file-problems = ما تعذرت قراءته

fault-contract-choose-origin = اختاروا البلد الذي تأتون منه
fault-contract-choose-destination = اختاروا بلد العمل
fault-contract-choose-sector = اختاروا نوع العمل
fault-contract-wrong-negative = لا يمكن أن يكون الرقم أقل من صفر
fault-contract-wrong-number = اكتبوا المبلغ بالأرقام، مثل 1200 أو 1200.50
fault-contract-wrong-whole = اكتبوا رقمًا بلا كسور، مثل 24
fault-contract-wrong-hours = اكتبوا الساعات هكذا: 8 أو 7:30
fault-contract-wrong-date = اكتبوا اليوم والشهر والسنة بالأرقام، مثل 27 3 2026
fault-contract-wrong-day = لا يوجد يوم كهذا. تحققوا من اليوم والشهر
fault-contract-wrong-decimals = في المبلغ أرقام أكثر من اللازم بعد النقطة لهذه العملة
fault-contract-wrong-unclear = يمكن قراءة المبلغ بطريقتين. اكتبوه بدون فاصلة، مثل 1500 أو 1.500
fault-contract-wrong-big = الرقم كبير جدًا. تحققوا منه
fault-contract-wrong-hidden = في الإجابة علامات خفية. اكتبوها من جديد بأيديكم
