contract-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
contract-months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
contract-hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
contract-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
contract-yes = نعم
contract-no = لا
contract-not-known = غير معروف
contract-not-told = (لم تخبرونا به)
contract-not-recorded = (غير مسجل هنا)
contract-named-value = { $name } { $value }
contract-worked-out = { $value } (حُسب من: { $parts })
contract-that-day = ذلك اليوم

contract-is-equal = { $left } يساوي { $right }
contract-is-not-equal = { $left } لا يساوي { $right }
contract-is-below = { $left } أقل من { $right }
contract-is-at-most = { $left } ليس أكثر من { $right }
contract-is-above = { $left } أكثر من { $right }
contract-is-at-least = { $left } ليس أقل من { $right }
contract-is-one-of = { $left } واحد من: { $right }
contract-is-none-of = { $left } ليس واحدًا من: { $right }
contract-is-missing = { $left } غير مذكور
contract-is-given = { $left } مذكور

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

## The command line

contract-file-found = { $file }: { $found }
contract-column-contract = العقد
contract-column-answer = الجواب
contract-column-clause = البند
contract-column-why = السبب
contract-column-next = ما يمكن فعله
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
fault-contract-no-law = القانون الساري هنا ليس فيه جدول للعقود. شغّلوا البرنامج بحزمه الخاصة، أو أصلحوا حزمكم.
