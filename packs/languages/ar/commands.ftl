serve-listening = الخادم يستمع على { $address }. للإيقاف: Ctrl-C.
demo-open = مرحلة تعمل الآن. افتحوا { $address } في متصفح.
demo-try = ثلاثة أشياء للتجربة:
demo-try-check = فحص عقد أو عرض عمل
demo-try-rights = رؤية حقوق العامل حسب البلد والتاريخ
demo-try-language = رؤية الصفحات نفسها بلغة أخرى: { $language }
demo-stop = للإيقاف: Ctrl-C. لا يُحفظ شيء.
doctor-packs = الحزم: عدد القواعد { $rules }، وعدد القيم { $parameters }، وعدد البلدان { $countries }، وعدد المصادر { $sources }.
doctor-problems = المشاكل في الحزم: عدد الأخطاء { $errors }، وعدد التحذيرات { $warnings }.
doctor-language = { $missing ->
    [0] اللغة { $tag }: مكتملة.
    [one] اللغة { $tag }: ينقص نص واحد ويظهر بالإنجليزية.
    [two] اللغة { $tag }: ينقص نصان ويظهران بالإنجليزية.
    [few] اللغة { $tag }: تنقص { $missing } نصوص وتظهر بالإنجليزية.
    [many] اللغة { $tag }: ينقص { $missing } نصًا وتظهر بالإنجليزية.
   *[other] اللغة { $tag }: ينقص { $missing } نص وتظهر بالإنجليزية.
}
doctor-port-free = العنوان { $address } متاح للاستماع.
doctor-port-taken = العنوان { $address } مشغول. اختاروا عنوانًا آخر بواسطة --listen، أو أوقفوا البرنامج الآخر.
doctor-memory = الذاكرة المستعملة: { $mib } MiB.
doctor-in-order = كل شيء على ما يرام.
doctor-not-in-order = هناك شيء ليس على ما يرام؛ انظروا أعلاه.
packs-have-errors = { $count ->
    [one] في الحزم خطأ واحد. ما هو فيه متروك جانبًا، فقد تزيد الأجوبة “لا يمكن القول”:
   *[other] في الحزم { $count } من الأخطاء. ما هي فيه متروك جانبًا، فقد تزيد الأجوبة “لا يمكن القول”:
}
packs-have-errors-next = لرؤية كل المشاكل: marhala law check-pack { $folder }
