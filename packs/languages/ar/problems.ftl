problem-invalid-title = في ما أرسلتموه شيء لا يمكن استعماله
problem-invalid-meaning = خانة أو أكثر ناقصة، أو غير معروفة، أو فيها قيمة لا يمكن أن تكون صحيحة.
problem-invalid-next = صححوا ما هو مذكور وأرسلوه من جديد.
problem-sign-in-title = يُرجى تسجيل الدخول أولًا
problem-sign-in-meaning = هذه الصفحة لمن سجّلوا دخولهم.
problem-sign-in-next = سجّلوا الدخول وحاولوا مرة أخرى.
problem-refused-title = هذا غير مسموح
problem-refused-meaning = هناك قاعدة تحمي الناس تمنع ذلك.
problem-refused-next = اقرؤوا القاعدة المذكورة. وإذا رأيتم أنها خاطئة، فاسألوا شخصًا.
problem-not-found-title = لا توجد صفحة كهذه
problem-not-found-meaning = العنوان خاطئ، أو أن ما كان هنا غير متاح لكم. والجواب واحد في الحالتين.
problem-not-found-next = تحققوا من العنوان، أو ابدؤوا من جديد من الصفحة الرئيسية.
problem-conflict-title = لقد تغيّر في هذه الأثناء
problem-conflict-meaning = غيّره شخص آخر، أو هو موجود من قبل، أو أُغلق.
problem-conflict-next = افتحوه من جديد، وانظروا فيه، ثم أعيدوا ما أردتم فعله.
problem-limit-title = هذا كثير في مرة واحدة
problem-limit-meaning = ما أرسلتموه أكبر من حد هذا الموقع، أو أنكم أرسلتموه مرات كثيرة.
problem-limit-next = أرسلوا أقل، أو انتظروا قليلًا وحاولوا مرة أخرى.
problem-limit-detail = { $unit ->
    [bytes] أقصى ما نقبله هو { $most } بايت. أرسلوا أقل.
    [seconds] أقصى ما نقبله هو { $most } ثانية. أرسلوا أقل.
    [rows] أقصى ما نقبله هو { $most } صف. أرسلوها على أجزاء.
    [characters] أقصى ما نقبله هو { $most } حرف. اجعلوا النص أقصر.
   *[items] أقصى ما نقبله هو { $most }. أرسلوا أقل.
}
problem-busy-title = نحن مشغولون
problem-busy-meaning = يسأل ناس كثيرون في وقت واحد، أو أن شيئًا نحتاج إليه لا يجيب.
problem-busy-next = انتظروا بضع ثوانٍ وحاولوا مرة أخرى.
problem-broken-title = لقد أخطأنا نحن
problem-broken-meaning = هناك شيء معطّل في هذا البرنامج. وهذا ليس خطأكم.
problem-broken-next = حاولوا مرة أخرى. وإذا تكرر ذلك، فأخبرونا برقم الحادث.
problem-incident = الحادث { $incident }
problem-home = الذهاب إلى الصفحة الرئيسية
problem-for-programs = للبرامج
problem-facts = حالة HTTP: { $status }. رمز الخروج في سطر الأوامر: { $exit }.
problem-codes = الرموز

fault-request-unreadable = تعذرت قراءة الطلب. أرسلوه من جديد.
fault-request-not-json = هذا ليس JSON: { $why }.
fault-request-wrong-shape = ليس هذا ما ينتظره العنوان: { $why }.
fault-request-wrong-kind = العنوان لا يقرأ هذا النوع من المحتوى. أرسلوا JSON مع «content-type: application/json».
fault-request-wrong-method = العنوان لا يجيب على هذه الطريقة.
fault-request-wrong-address = تعذرت قراءة جزء من العنوان. تحققوا منه.
fault-field-unknown = لا توجد خانة بهذا الاسم. تحققوا من كتابته.
fault-field-missing = هذا مطلوب. يُرجى كتابته.
fault-text-too-long = هذا النص طويل جدًا. اجعلوه أقصر.
fault-packs-broken = في القانون المحفوظ في الحزم أخطاء. شغّلوا «marhala doctor» لرؤيتها.
fault-folder-unreadable = لا يمكن قراءة المجلد { $path }: { $why }. تحققوا من اسمه ومن إذنكم بقراءته.
fault-file-unreadable = لا يمكن قراءة الملف { $path }: { $why }. تحققوا من اسمه ومن إذنكم بقراءته.
fault-address-in-use = لا يمكن الاستماع على { $address }: { $why }. اختاروا عنوانًا آخر بواسطة --listen.
fault-language-unknown = لا توجد هذه اللغة هنا.
