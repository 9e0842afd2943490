rights-title = حقوقي
rights-lead = أجيبوا عن بعض الأسئلة. سترون ما هي حقوقكم، وأي بلد عليه أن يعطيكم إياها، وهل هو ملتزم بها. نحن لا نحتفظ بشيء.
rights-ask-work = في أي بلد يكون العمل؟
rights-choose = اختاروا بلدًا
rights-ask-origin = من أي بلد أنتم؟
rights-ask-stage = أين أنتم الآن؟
rights-stage-pre-departure = في الوطن، قبل السفر
rights-stage-abroad = في الخارج، في العمل
rights-stage-return = في طريق العودة، أو بعد العودة إلى الوطن
rights-ask-status = هل لديكم أوراق للإقامة والعمل هناك؟
rights-ask-status-why = معظم الحقوق للجميع. وبعضها فقط لمن لديهم أوراق. لا يرى جوابكم أحد غيركم، ونحن لا نحتفظ به.
rights-status-regular = نعم، لدي أوراق
rights-status-irregular = لا، أو انتهت مدتها
rights-status-unknown = لا أعرف بالتأكيد، أو لا أريد أن أقول
rights-ask-sector = ما نوع العمل؟
rights-any-sector = أي عمل
rights-ask-on = لأي يوم؟
rights-ask-on-why = اتركوه فارغًا ليكون اليوم. القوانين تتغير، ولذلك قد يكون ليوم سابق جواب آخر.
rights-show = عرض حقوقي

## Answers

rights-told-work = بلد العمل
rights-told-origin = البلد الذي تأتون منه
rights-told-stage = أين أنتم
rights-told-sector = العمل
rights-told-status = الأوراق
rights-told-on = اليوم
rights-how-to-read = تأتي هذه الحقوق من معاهدات ووعود أخرى بين البلدان. المعاهدة لها قوة عندما يكون البلد ملتزمًا بها. «غير معروف» تعني أننا لا نعرف. ولا تعني لا.
rights-own-law = يمكن لقانون البلد نفسه أن يحميكم حتى عندما لا يكون البلد ملتزمًا بمعاهدة.
rights-check = فحص عقدكم على ذلك القانون
rights-topics = اختاروا موضوعًا
rights-more-topics = مواضيع أخرى
rights-count = { $rights ->
    [zero] لا حق
    [one] حق واحد
    [two] حقان
    [few] { $rights } حقوق
    [many] { $rights } حقًا
   *[other] { $rights } حق
}، { $bound ->
    [0] لا نعرف أن أيًّا منها مُلزم لبلدانكم
    [one] واحد منها مُلزم لبلد من بلدانكم
    [two] اثنان منها مُلزمان لبلد من بلدانكم
    [few] { $bound } منها مُلزمة لبلد من بلدانكم
    [many] { $bound } منها مُلزمة لبلد من بلدانكم
   *[other] { $bound } منها مُلزمة لبلد من بلدانكم
}
rights-none = ليس لدينا حقوق مسجلة لهذه الإجابات. هذا لا يعني أنه ليس لكم حقوق. اسألوا شخصًا.
rights-change = تغيير إجاباتي
rights-not-a-court = الكلمات هنا قصيرة وبسيطة. قبل التوقيع أو الدفع أو الذهاب إلى المحكمة، اقرؤوا المادة واسألوا شخصًا.
rights-owed-by = هذا الحق على:
rights-only-for = فقط لهؤلاء: { $group }.
rights-if-regular = فقط إذا كانت لديكم أوراق للإقامة والعمل.
rights-not-irregular = هذا الحق يتطلب أوراقًا، ولذلك قد لا يحميكم الآن. أما الحقوق الأخرى في هذه الصفحة فما زالت تحميكم.
rights-left-out = قد لا تحمي هذه المعاهدة هذا النوع من العمل: { $work }. اسألوا شخصًا.
rights-reservation = قال هذا البلد ({ $country }) إنه لا يقبل كل ما يأتي:

## Is the country bound? Short tags

rights-tag-bound = ملتزم
rights-tag-not-yet = غير ملتزم بعد
rights-tag-not-sure = غير مؤكد
rights-tag-not-bound = غير ملتزم
rights-tag-signed = وقّع فقط
rights-tag-left = انسحب
rights-tag-promise = وعد
rights-tag-ended = انتهى
rights-tag-not-there = لم يوجد بعد
rights-tag-unknown = غير معروف

## Is the country bound? Sentences

rights-bound = { $country }: البلد ملتزم منذ { $since }.
rights-not-yet-in-force = { $country }: انضم البلد في { $joined }، لكنه ملتزم فقط ابتداءً من { $on }.
rights-day-not-known = { $country }: انضم البلد في { $joined }. لا نعرف هل كان ملتزمًا في هذا اليوم.
rights-not-yet-party = { $country }: لم يكن البلد ملتزمًا في هذا اليوم. فقد انضم في { $joined }.
rights-known-only-from = { $country }: البلد ملتزم ابتداءً من { $on }. ولا نعرف ما الذي كان ساريًا في هذا اليوم.
rights-signed-only = { $country }: وقّع البلد في { $on }. التوقيع وحده لا يُلزمه. ولا نعرف خطوة بعد ذلك.
rights-not-party = { $country }: لم يكن البلد ملتزمًا في { $day }. وهذا آخر يوم تحققنا منه.
rights-not-party-signed = { $country }: وقّع البلد في { $signed }، لكنه لم يكن ملتزمًا في { $day }. وهذا آخر يوم تحققنا منه.
rights-denounced = { $country }: انسحب البلد في { $on }. وقد يكون ظل ملتزمًا بضعة أشهر بعد ذلك اليوم.
rights-non-binding = هذا وعد أو معيار، وليس معاهدة. لا تستطيع أي محكمة أن تجبر هذا البلد ({ $country }) على الالتزام به، لكن يمكنكم أن تشيروا إليه.
rights-ended = انتهى هذا القانون في { $on }. وربما حل محله قانون أحدث.
rights-not-yet-adopted = لم يكن هذا موجودًا في هذا اليوم. فقد اتُّفق عليه في { $on }.
rights-unknown = { $country }: لا نعرف هل البلد ملتزم.

## What can be wrong with the answers

fault-rights-stage = «{ $value }» ليست مرحلة من الرحلة. استعملوا pre-departure أو abroad أو return.
fault-rights-country = لا يوجد بلد رمزه «{ $value }». استعملوا حرفين، مثل PH.
fault-rights-status = «{ $value }» ليس وضعًا قانونيًا. استعملوا regular أو irregular أو unknown.
fault-rights-sector = لا نعرف نوع العمل «{ $value }». اختاروا نوعًا من القائمة.
fault-rights-day = «{ $value }» ليس يومًا. اكتبوه هكذا: 2026-06-01.
fault-rights-topic = لا نعرف الموضوع «{ $value }». اختاروا موضوعًا من القائمة.
