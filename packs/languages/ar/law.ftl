law-title = قراءة القانون
law-lead = ما يحدده قانون كل بلد، ومنذ متى، وكيف نعرف ذلك. القيم التي لم يرها أحد في مصدر عليها علامة «لم يُتحقق منه». وما ليس هنا فهو غير معروف، ولا يعني أبدًا «لا».
law-by-country = حسب البلد
law-by-corridor = بين بلدين
law-count = { $count ->
    [zero] لا مدخلات
    [one] مدخل واحد
    [two] مدخلان
    [few] { $count } مدخلات
    [many] { $count } مدخلًا
   *[other] { $count } مدخل
}
law-more = المزيد
law-rules = القواعد
law-rules-lead = { $count ->
    [zero] لا توجد قواعد مكتوبة
    [one] قاعدة واحدة مكتوبة
    [two] قاعدتان مكتوبتان
    [few] { $count } قواعد مكتوبة
    [many] { $count } قاعدة مكتوبة
   *[other] { $count } قاعدة مكتوبة
} مرة واحدة لكل البلدان، أو للبلدان المذكورة. ويضع كل بلد فيها قيمه الخاصة.
law-instruments = المعاهدات والمعايير
law-instruments-lead = كل واحدة مع حقوقها حسب المواد، ومن هو ملتزم بها، وما تحفظت عليه البلدان.
law-facts = المعلومات التي تقرؤها القواعد
law-facts-lead = يُحكم على العقد بهذه المعلومات فقط. وتستعمل الملفات الأسماء نفسها.
law-sources = المصادر
law-sources-lead = { $count ->
    [zero] لا توجد مصادر.
    [one] مصدر واحد. اختاروا مجموعة لقراءته.
    [two] مصدران. اختاروا مجموعة لقراءتهما.
    [few] { $count } مصادر. اختاروا مجموعة لقراءتها.
    [many] { $count } مصدرًا. اختاروا مجموعة لقراءتها.
   *[other] { $count } مصدر. اختاروا مجموعة لقراءتها.
}
law-open-source = فتح
law-changes = ما الذي تغيّر بين يومين
law-hash = القانون الساري: { $hash }
law-not-verified = لم يُتحقق منه
law-verified = شوهد هناك، وآخر تحقق في { $date }
law-encoded-to = يعتني شخص بهذه المدخلات حتى { $date }. ولا نقول شيئًا عن الأيام التي بعد ذلك.
law-on-label = القانون كما كان في يوم (السنة-الشهر-اليوم)
law-on-button = عرض
law-since = منذ { $date }
law-not-encoded-then = غير معروف لذلك اليوم
law-institutions = المكاتب الحكومية
law-from = من
law-to = إلى
law-governed-signing = يوم توقيع العقد يحدد أي قيمة تسري.
law-governed-day-of-work = يوم أداء العمل يحدد أي قيمة تسري.
law-governed-due-date = يوم استحقاق الدفع يحدد أي قيمة تسري.
law-governed-departure = يوم السفر يحدد أي قيمة تسري.
law-from-not-known = غير معروف؛ كان ساريًا في { $date }
law-still = كان ساريًا عند آخر تحقق
law-about = قرابة { $date }
law-used-by = القواعد التي تستعملها
law-used-by-none = لا تستعملها أي قاعدة. هي هنا للقراءة.
law-warns = تحذّر
law-in-words = بالكلمات
law-applies-when = تنطبق عندما:
law-must-hold = يجب أن يتحقق هذا:
law-weight-refuse = إذا خولفت، فالعقد غير قانوني.
law-weight-warn = إذا خولفت، فهناك تحذير.
law-only-in = فقط لهذه: { $areas }
law-as-written = كما هي مكتوبة
law-uses = ما تقرؤه
law-remedy = ما يمكن فعله إذا خولفت
law-rests-on = تستند إلى
law-scenarios = أمثلة محلولة
law-outcome-holds = متحققة
law-outcome-broken = مخالفة
law-outcome-unknown = لا يمكن الحكم
law-outcome-does-not-apply = لا تنطبق
law-fact-name = الاسم
law-fact-type = النوع
law-fact-meaning = المعنى
law-fact-from = تأتي من
law-fact-missing = يمكن أن تنقص
law-type-money = مال
law-type-date = تاريخ
law-type-days = أيام
law-type-months = أشهر
law-type-hours = ساعات
law-type-count = عدد
law-type-share = نسبة
law-type-yes-no = نعم أو لا
law-type-code = واحد من قائمة
law-type-codes = عدة من قائمة
law-type-text = كلمات
law-body = اعتمدها
law-adopted = اعتُمدت في
law-in-force = سارية منذ
law-citation = المرجع
law-rights-in-it = الحقوق التي فيها
law-who-is-bound = من هو ملتزم
law-who-is-bound-lead = البلد الذي ليس في هذا الجدول لا نعرف وضعه: قد يكون ملتزمًا وقد لا يكون. والتصديق لا يعني أن المعاهدة سارية بعد.
law-country = البلد
law-act = الإجراء
law-date = اليوم
law-note = ملاحظة
law-reservations = التحفظات والإعلانات
law-changes-from = من (السنة-الشهر-اليوم)
law-changes-to = إلى (السنة-الشهر-اليوم)
law-changes-button = مقارنة
law-changes-count = { $count ->
    [0] لا تختلف أي قيمة بين اليومين.
    [one] تختلف قيمة واحدة بين اليومين.
    [two] تختلف قيمتان بين اليومين.
    [few] تختلف { $count } قيم بين اليومين.
    [many] تختلف { $count } قيمة بين اليومين.
   *[other] تختلف { $count } قيمة بين اليومين.
}
law-changes-cut = تظهر هنا أول 500 فقط. سطر الأوامر وواجهة API يعطيانها كلها.
law-what = ماذا
law-before = قبل
law-after = بعد
law-unknown = غير معروف
law-none = لا حد في القانون
law-search-title = البحث في القانون
law-search-count = { $count ->
    [0] لم نجد شيئًا عن { $words }. جرّبوا كلمات أقل أو كلمات أخرى، بالإنجليزية.
    [one] نتيجة واحدة عن { $words }
    [two] نتيجتان عن { $words }
    [few] { $count } نتائج عن { $words }
    [many] { $count } نتيجة عن { $words }
   *[other] { $count } نتيجة عن { $words }
}
law-kind-instrument = معاهدة أو معيار
law-kind-right = حق
law-kind-rule = قاعدة
law-kind-parameter = قيمة في قانون
law-kind-procedure = ماذا يلزم للسفر
law-kind-institution = مكتب حكومي
law-sector-any = كل عمل
law-sector-general = كل عمل ليس له قانون خاص
fault-law-date = اكتبوا اليوم هكذا: السنة-الشهر-اليوم، مثلًا 2026-06-01.
fault-law-order = لا يجوز أن يكون اليوم الثاني قبل الأول.
fault-law-unknown-name = لا نعرف { $value }. ابحثوا عنه في قوائم مكتبة القانون.
law-pack-problems = { $count ->
    [0] لم توجد أي مشكلة.
    [one] وُجدت مشكلة واحدة.
    [two] وُجدت مشكلتان.
    [few] وُجدت { $count } مشاكل.
    [many] وُجدت { $count } مشكلة.
   *[other] وُجدت { $count } مشكلة.
}
law-pack-scenarios = الأمثلة المحلولة: كما هو متوقع { $passed }، وغير ذلك { $failed }.
law-pack-scenario-differs = { $place }: { $id }: القاعدة { $rule } نتيجتها { $got }، والمتوقع { $expected }.
law-act-signed = وقّعت فقط
law-act-ratified = صدّقت
law-act-acceded = انضمّت
law-act-in-force = نافذة فيها
law-act-not-party = تحققنا: ليست طرفًا
law-act-denounced = انسحبت من المعاهدة
law-pack-error = خطأ
law-pack-warning = تنبيه
law-pack-not-run = لم تُجرَّب الأمثلة المحلولة، لأن ما تُرك جانبًا يُفشلها. أصلحوا الأخطاء أولًا.
law-pack-fact-unreadable = { $place }: { $id }: لا يمكن قراءة المعلومة { $rule }. { $got }
law-pack-inside = { $count ->
    [one] في الحزم التي داخل البرنامج مشكلة واحدة لا تظهر هنا. في نسخة المشروع يعرضها الأمر “marhala law check-pack packs”.
   *[other] في الحزم التي داخل البرنامج { $count } من المشاكل لا تظهر هنا. في نسخة المشروع يعرضها الأمر “marhala law check-pack packs”.
}
law-parameters-none = لا شيء مسجَّل هنا. هذا يعني “غير معروف”، ولا يعني أبدًا “لا حدّ”.
law-sources-none = لا مصدر يبدأ رمزه بـ { $group }. من دون كلمة تظهر كل المصادر.
law-diff-none = لا تختلف أي قيمة ولا أي قاعدة عن الحزم التي داخل البرنامج.
fault-law-misspelt-name = لا نعرف { $value }. هل تقصدون { $near }؟
fault-law-no-such-day = لا يوجد يوم كهذا: { $value }. انظروا كم يومًا في ذلك الشهر.
fault-law-folder-empty = لا يوجد في { $path } أي ملف من ملفات الحزم (.toml أو .ftl). ابدؤوا بالملف countries/XX/country.toml كما يبيّن docs/add-a-country.md.
