serve-listening = { $address } ঠিকানায় চলছে। থামাতে Ctrl-C চাপুন।
demo-open = Marhala চলছে। ব্রাউজারে { $address } খুলুন।
demo-try = তিনটি কাজ করে দেখুন:
demo-try-check = একটি চুক্তিপত্র বা কাজের প্রস্তাব যাচাই করুন
demo-try-rights = দেশ ও তারিখ অনুযায়ী কর্মীর অধিকার দেখুন
demo-try-language = একই পাতা অন্য ভাষায় দেখুন: { $language }
demo-stop = থামাতে Ctrl-C চাপুন। কিছুই রেখে দেওয়া হয় না।
doctor-packs = প্যাক: { $rules }টি নিয়ম, { $parameters }টি আইনের মান, { $countries }টি দেশ, { $sources }টি উৎস।
doctor-problems = প্যাকে সমস্যা: { $errors }টি ভুল, { $warnings }টি সতর্কতা।
doctor-language = { $missing ->
    [0] ভাষা { $tag }: সম্পূর্ণ।
   *[other] ভাষা { $tag }: { $missing }টি লেখা নেই, সেগুলো ইংরেজিতে দেখানো হয়।
}
doctor-port-free = { $address } খালি আছে, ব্যবহার করা যাবে।
doctor-port-taken = { $address } অন্য কিছু ব্যবহার করছে। --listen দিয়ে অন্য একটি বেছে নিন, অথবা অন্য প্রোগ্রামটি থামান।
doctor-memory = ব্যবহৃত মেমোরি: { $mib } MiB।
doctor-in-order = সব ঠিক আছে।
doctor-not-in-order = কিছু ঠিক নেই; ওপরে দেখুন।
packs-have-errors = { $count ->
    [one] প্যাকে একটি ভুল আছে। ভুলটি যেখানে আছে তা বাদ দেওয়া হয়েছে, তাই আরও উত্তর “বলা যায় না” হতে পারে:
   *[other] প্যাকে { $count }টি ভুল আছে। সেগুলো যেখানে আছে তা বাদ দেওয়া হয়েছে, তাই আরও উত্তর “বলা যায় না” হতে পারে:
}
packs-have-errors-next = সব সমস্যা দেখতে: marhala law check-pack { $folder }
