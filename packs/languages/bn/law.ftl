law-title = আইন পড়ুন
law-lead = প্রতিটি দেশের আইন কী ঠিক করে, কবে থেকে, এবং আমরা কীভাবে জানি। যে মান কেউ উৎসে দেখেনি তাতে "যাচাই করা হয়নি" লেখা থাকে। এখানে যা নেই তা অজানা, কখনোই "না" নয়।
law-by-country = দেশ অনুযায়ী
law-by-corridor = দুই দেশের মধ্যে
law-count = { $count ->
    [one] { $count }টি তথ্য
   *[other] { $count }টি তথ্য
}
law-more = আরও
law-rules = নিয়ম
law-rules-lead = { $count ->
    [one] { $count }টি নিয়ম
   *[other] { $count }টি নিয়ম
} সব দেশের জন্য, বা নাম দেওয়া দেশগুলোর জন্য, একবারই লেখা হয়েছে। প্রতিটি দেশ নিজের মান বসায়।
law-instruments = আন্তর্জাতিক চুক্তি ও মানদণ্ড
law-instruments-lead = প্রতিটির অনুচ্ছেদ অনুযায়ী অধিকার, কে মানতে বাধ্য এবং দেশগুলো কী সংরক্ষণ রেখেছে।
law-facts = নিয়ম যে তথ্যগুলো পড়ে
law-facts-lead = চুক্তি শুধু এই তথ্যগুলো দিয়ে বিচার করা হয়। ফাইলেও একই নাম ব্যবহার হয়।
law-sources = উৎস
law-sources-lead = { $count ->
    [one] { $count }টি উৎস। পড়তে একটি দল বেছে নিন।
   *[other] { $count }টি উৎস। পড়তে একটি দল বেছে নিন।
}
law-open-source = খুলুন
law-changes = দুই দিনের মধ্যে কী বদলেছে
law-hash = চালু আইন: { $hash }
law-not-verified = যাচাই করা হয়নি
law-verified = উৎসে দেখা হয়েছে, শেষ যাচাই { $date }
law-encoded-to = এই তথ্যগুলো { $date } পর্যন্ত কেউ দেখাশোনা করেন। এর পরের দিনের জন্য কিছু দাবি করা হয় না।
law-on-label = যে দিনের আইন (বছর-মাস-দিন)
law-on-button = দেখান
law-since = { $date } থেকে
law-not-encoded-then = ওই দিনের জন্য জানা নেই
law-institutions = অফিস
law-from = থেকে
law-to = পর্যন্ত
law-governed-signing = চুক্তি সইয়ের দিন অনুযায়ী ঠিক হয় কোন মান চলবে।
law-governed-day-of-work = কাজ করার দিন অনুযায়ী ঠিক হয় কোন মান চলবে।
law-governed-due-date = টাকা দেওয়ার নির্ধারিত দিন অনুযায়ী ঠিক হয় কোন মান চলবে।
law-governed-departure = রওনা হওয়ার দিন অনুযায়ী ঠিক হয় কোন মান চলবে।
law-from-not-known = জানা নেই; { $date } তারিখে চালু ছিল
law-still = শেষ যাচাইয়ের সময় চালু ছিল
law-about = { $date }-এর কাছাকাছি
law-used-by = যে নিয়মগুলো এটি ব্যবহার করে
law-used-by-none = কোনো নিয়ম এটি ব্যবহার করে না। এটি পড়ার জন্য রাখা।
law-warns = সতর্ক করে
law-in-words = কথায়
law-applies-when = এটি খাটে যখন:
law-must-hold = এটি মানতে হবে:
law-weight-refuse = এটি ভাঙলে চুক্তি আইনসম্মত নয়।
law-weight-warn = এটি ভাঙলে একটি সতর্কতা দেওয়া হয়।
law-only-in = শুধু এসব জায়গার জন্য: { $areas }
law-as-written = যেভাবে লেখা আছে
law-uses = এটি যা পড়ে
law-remedy = ভাঙলে কী করবেন
law-rests-on = যার ওপর ভিত্তি করে
law-scenarios = উদাহরণ
law-outcome-holds = মানা হয়েছে
law-outcome-broken = ভাঙা হয়েছে
law-outcome-unknown = বলা যাচ্ছে না
law-outcome-does-not-apply = খাটে না
law-fact-name = নাম
law-fact-type = ধরন
law-fact-meaning = অর্থ
law-fact-from = কোথা থেকে আসে
law-fact-missing = না থাকতে পারে
law-type-money = টাকা
law-type-date = তারিখ
law-type-days = দিন
law-type-months = মাস
law-type-hours = ঘণ্টা
law-type-count = সংখ্যা
law-type-share = অংশ
law-type-yes-no = হ্যাঁ বা না
law-type-code = তালিকার একটি
law-type-codes = তালিকার কয়েকটি
law-type-text = কথা
law-body = যারা গ্রহণ করেছে
law-adopted = গৃহীত
law-in-force = যেদিন থেকে কার্যকর
law-citation = সরকারি উদ্ধৃতি
law-rights-in-it = এতে থাকা অধিকার
law-who-is-bound = কে মানতে বাধ্য
law-who-is-bound-lead = এই তালিকায় নেই এমন দেশের কথা আমরা জানি না: সে বাধ্য হতে পারে, না-ও হতে পারে। অনুসমর্থন মানেই কার্যকর হওয়া নয়।
law-country = দেশ
law-act = পদক্ষেপ
law-date = দিন
law-note = টীকা
law-reservations = সংরক্ষণ ও ঘোষণা
law-changes-from = থেকে (বছর-মাস-দিন)
law-changes-to = পর্যন্ত (বছর-মাস-দিন)
law-changes-button = তুলনা করুন
law-changes-count = { $count ->
    [0] দুই দিনের মধ্যে কোনো মান আলাদা নয়।
    [one] দুই দিনের মধ্যে { $count }টি মান আলাদা।
   *[other] দুই দিনের মধ্যে { $count }টি মান আলাদা।
}
law-changes-cut = এখানে শুধু প্রথম 500টি দেখানো হয়। কমান্ড লাইন ও API সব দেয়।
law-what = কী
law-before = আগে
law-after = পরে
law-unknown = জানা নেই
law-none = আইনে কোনো সীমা নেই
law-search-title = আইনে খুঁজুন
law-search-count = { $count ->
    [0] { $words } দিয়ে কিছু পাওয়া যায়নি। কম বা অন্য শব্দ দিয়ে, ইংরেজিতে, চেষ্টা করুন।
    [one] { $words } দিয়ে { $count }টি ফল
   *[other] { $words } দিয়ে { $count }টি ফল
}
law-kind-instrument = আন্তর্জাতিক চুক্তি বা মানদণ্ড
law-kind-right = অধিকার
law-kind-rule = নিয়ম
law-kind-parameter = আইনের একটি মান
law-kind-procedure = বিদেশে যেতে কী কী লাগে
law-kind-institution = অফিস
law-sector-any = সব কাজ
law-sector-general = যেসব কাজের নিজের আলাদা আইন নেই
fault-law-date = দিনটি বছর-মাস-দিন হিসেবে লিখুন, যেমন 2026-06-01।
fault-law-order = দ্বিতীয় দিনটি প্রথম দিনের আগে হতে পারে না।
fault-law-unknown-name = { $value } আমরা জানি না। আইনের পাতার তালিকায় খুঁজুন।
law-pack-problems = { $count ->
    [0] কোনো সমস্যা পাওয়া যায়নি।
    [one] { $count }টি সমস্যা পাওয়া গেছে।
   *[other] { $count }টি সমস্যা পাওয়া গেছে।
}
law-pack-scenarios = উদাহরণ: { $passed }টি আশামতো, { $failed }টি নয়।
law-pack-scenario-differs = { $place }: { $id }: { $rule } হয়েছে { $got }, কিন্তু হওয়ার কথা { $expected }।
law-act-signed = শুধু সই করেছে
law-act-ratified = অনুমোদন করেছে
law-act-acceded = যোগ দিয়েছে
law-act-in-force = সেখানে কার্যকর
law-act-not-party = যাচাই করা: পক্ষ নয়
law-act-denounced = চুক্তি ছেড়েছে
law-pack-error = ভুল
law-pack-warning = সতর্কতা
law-pack-not-run = উদাহরণগুলো চালানো হয়নি: যা বাদ পড়েছে তার জন্য সেগুলো মিলত না। আগে ভুলগুলো ঠিক করুন।
law-pack-fact-unreadable = { $place }: { $id }: { $rule } তথ্যটি পড়া যায় না। { $got }
law-pack-inside = { $count ->
    [one] প্রোগ্রামের ভেতরের প্যাকে নিজেরই একটি সমস্যা আছে, এখানে দেখানো হয়নি। প্রকল্পের ফোল্ডারে “marhala law check-pack packs” সেটি দেখায়।
   *[other] প্রোগ্রামের ভেতরের প্যাকে নিজেরই { $count }টি সমস্যা আছে, এখানে দেখানো হয়নি। প্রকল্পের ফোল্ডারে “marhala law check-pack packs” সেগুলো দেখায়।
}
law-parameters-none = এখানে কিছু লেখা নেই। এর মানে “জানা নেই”, কখনোই “সীমা নেই” নয়।
law-sources-none = { $group } দিয়ে শুরু এমন কোনো উৎস নেই। কোনো শব্দ না দিলে সব উৎস দেখানো হয়।
law-diff-none = প্রোগ্রামের ভেতরের প্যাকের সঙ্গে কোনো মান বা নিয়মের পার্থক্য নেই।
fault-law-misspelt-name = { $value } আমরা জানি না। আপনি কি { $near } বোঝাতে চেয়েছেন?
fault-law-no-such-day = এমন কোনো দিন নেই: { $value }। ওই মাসে কত দিন আছে দেখুন।
fault-law-folder-empty = { $path } ফোল্ডারে প্যাকের কোনো ফাইল (.toml বা .ftl) নেই। docs/add-a-country.md যেমন দেখায়, countries/XX/country.toml দিয়ে শুরু করুন।
