contract-not-known = জানা নেই
contract-not-told = (আপনি জানাননি)
contract-not-recorded = (এখানে লেখা নেই)
contract-named-value = { $name } ({ $value })
contract-worked-out = { $value } (যা থেকে হিসাব করা হয়েছে: { $parts })
contract-that-day = ওই দিন

contract-is-equal = { $left } এবং { $right } একই
contract-is-not-equal = { $left }, { $right } নয়
contract-is-below = { $left } কম, তুলনায় { $right }
contract-is-at-most = { $left } বেশি নয়, তুলনায় { $right }
contract-is-above = { $left } বেশি, তুলনায় { $right }
contract-is-at-least = { $left } কম নয়, তুলনায় { $right }
contract-is-one-of = { $left } এগুলোর একটি: { $right }
contract-is-none-of = { $left } এগুলোর কোনোটি নয়: { $right }
contract-is-missing = { $left } দেওয়া নেই
contract-is-given = { $left } দেওয়া আছে

contract-missing-fact = আপনি আমাদের জানাননি: { $fact }।
contract-missing-law = এ বিষয়ে { $country }-এর আইন আমাদের কাছে লেখা নেই: { $law }।
contract-missing-law-day = এ বিষয়ে { $day } তারিখের জন্য { $country }-এর আইন আমাদের কাছে লেখা নেই: { $law }।
contract-missing-day-not-sure = { $country }-এর আইন { $day } তারিখের কাছাকাছি বদলেছে, ঠিক দিনটি আমরা জানি না: { $law }।
contract-missing-day = কোন আইন চলবে তা জানতে দিনটি (সই, কাজ শুরু বা রওনা) দরকার: { $law }।
contract-missing-rate = আমরা { $one } ও { $other } তুলনা করতে পারি না: ওই দিনের মুদ্রার বিনিময় হার আমাদের কাছে নেই।
contract-missing-overflow = একটি সংখ্যা এত বড় যে হিসাব করা যায় না।

contract-answer-not-lawful = এই চুক্তি আইন ভাঙে
contract-answer-cannot-tell = এই চুক্তি আইনসম্মত কি না, এখনো বলা যাচ্ছে না
contract-answer-lawful = এই চুক্তিতে আমরা বেআইনি কিছু পাইনি
contract-status-not-lawful = আইনসম্মত নয়
contract-status-cannot-tell = এখনো বলা যাচ্ছে না
contract-status-take-care = সাবধান
contract-status-lawful = আইনসম্মত
contract-status-no-rule = কোনো নিয়ম পাওয়া যায়নি
contract-rule-broken = নিয়ম ভাঙা হয়েছে

## The command line

contract-file-found = { $file }: { $found }
contract-column-contract = চুক্তি
contract-total = { $contracts ->
    [one] { $contracts }টি চুক্তি: { $broken }টি আইনসম্মত নয়, { $open }টি এখনো বলা যাচ্ছে না, { $lawful }টি আইনসম্মত, { $invalid }টি পড়া যায়নি।
   *[other] { $contracts }টি চুক্তি: { $broken }টি আইনসম্মত নয়, { $open }টি এখনো বলা যাচ্ছে না, { $lawful }টি আইনসম্মত, { $invalid }টি পড়া যায়নি।
}
contract-more = শুধু প্রথম { $shown }টি চুক্তি দেখানো হলো। সব একটি ফাইলে পেতে --out ব্যবহার করুন।
contract-rule-count = { $title }: { $broken }টিতে ভাঙা হয়েছে, { $open }টিতে বলা যাচ্ছে না
contract-written = ফলাফল { $file } ফাইলে আছে।
fault-contract-out-unknown = “{ $path }” লেখা যায় না। .json, .csv, .xlsx বা .parquet দিয়ে শেষ হয় এমন নাম দিন।
fault-contract-out-unwritable = “{ $path }” লেখা যাচ্ছে না: { $why }। অন্য জায়গা বেছে নিন।
fault-contract-refused = { $message } { $next }
fault-contract-unknown-detail = এমন কিছু নেই। লিখুন detail=full অথবা detail=answers।
fault-contract-no-law = এখানে চালু আইনে চুক্তির কোনো তালিকা নেই। প্রোগ্রামটি তার নিজের প্যাক দিয়ে চালান, অথবা আপনারটি ঠিক করুন।

## The pages

contract-title = চুক্তিপত্র বা কাজের প্রস্তাব যাচাই করুন
contract-lead = চুক্তিপত্র বা প্রস্তাবে কী লেখা আছে জানান। আমরা তা আইনের সঙ্গে মিলিয়ে দেখি এবং কী করবেন বলি। নাম লাগে না, কিছুই রেখে দেওয়া হয় না।
contract-continue = এগিয়ে যান
contract-unsure = আমি নিশ্চিত নই
contract-enough = এটুকুই যথেষ্ট। আমার উত্তরগুলো দেখি
contract-progress = প্রশ্ন { $number } / { $count }
contract-not-answered = উত্তর দেওয়া হয়নি
contract-answer-yes = হ্যাঁ
contract-answer-no = না
contract-currency = মুদ্রা
contract-day = দিন
contract-month = মাস
contract-year = বছর
contract-hint-money = সংখ্যাটি লিখুন, তারপর মুদ্রা বেছে নিন।
contract-hint-date = যেমন 27 3 2026।
contract-hint-hours = ঘণ্টায়। যেমন 8 বা 7:30।
contract-hint-share = শতাংশে। যেমন 125।
contract-hint-days = দিনে। যেমন 14।
contract-hint-months = মাসে। যেমন 24।
contract-hint-count = একটি সংখ্যা লিখুন।
contract-answers-title = আপনার উত্তরগুলো মিলিয়ে দেখুন
contract-see-result = ফলাফল দেখুন
contract-change-answers = আমার উত্তর বদলাই
contract-another = আরেকটি চুক্তিপত্র যাচাই করুন
contract-next-not-lawful = এখনই সই করবেন না। সই করে থাকলেও আপনার অধিকার আছে: কী করবেন নিচে দেখুন। চুক্তিপত্রের কপি বা ছবি এমন জায়গায় রাখুন যেখানে শুধু আপনি খুঁজে পাবেন।
contract-next-cannot-tell = কিছু তথ্য নেই। কোনগুলো, নিচে দেখুন। সই করার আগে জিজ্ঞাসা করুন এবং চুক্তিপত্রের কপি বা ছবি রাখুন।
contract-next-lawful = আইনের যতটুকু আমরা জানি, আপনার বলা সবকিছু তার সঙ্গে মেলে। চুক্তিপত্রের কপি রাখুন এবং চুক্তি বদলালে আবার যাচাই করুন।
contract-why-law = কারণ আইনটি এখানে লেখা নেই
contract-why-fact = কারণ আপনি যথেষ্ট জানাননি
contract-why-rate = কারণ টাকার অঙ্ক দুটি আলাদা মুদ্রায়, আর সেই দিনের বিনিময় হার আমাদের কাছে নেই
contract-since = { $day } থেকে
contract-not-verified = যাচাই করা হয়নি
contract-other-rules = { $count ->
    [one] এ নিয়ে আরও { $count }টি নিয়ম
   *[other] এ নিয়ে আরও { $count }টি নিয়ম
}
contract-quiet-title = আর যা যা আমরা দেখেছি
contract-what-to-do = কী করবেন:
contract-missing-facts-title = যা আপনি জানাননি
contract-missing-law-title = আইনের যা আমরা জানি না
contract-without-rule = এসব বিষয়ে কোনো নিয়ম পাইনি:
contract-no-advice = এই পাতা আপনার উত্তরকে আমাদের কাছে লেখা আইনের সঙ্গে মেলায়। এটি আইনজীবী নয়। একজন মানুষ আপনাকে আরও বেশি সাহায্য করতে পারেন।
contract-nothing-stored = কিছুই রেখে দেওয়া হয়নি।
contract-print = এই পাতা রাখতে চাইলে প্রিন্ট করুন বা সেভ করুন।
contract-law-hash = যে আইন ব্যবহার করা হয়েছে:
contract-file-title = অথবা একটি ফাইল দিন
contract-file-hint = JSON, TOML, CSV, Excel (.xlsx) বা Parquet, একটি বা অনেক চুক্তিসহ। ফাইলটি পড়া হয়, বিচার করা হয়, তারপর ভুলে যাওয়া হয়।
contract-file-label = চুক্তির ফাইল
contract-file-check = ফাইলটি যাচাই করুন
contract-file-result = ফাইলের চুক্তিগুলো
contract-file-problems = যা পড়া যায়নি

fault-contract-choose-origin = আপনি যে দেশ থেকে এসেছেন তা বেছে নিন
fault-contract-choose-destination = কাজের দেশ বেছে নিন
fault-contract-choose-sector = কাজের ধরন বেছে নিন
fault-contract-wrong-negative = সংখ্যাটি শূন্যের কম হতে পারে না
fault-contract-wrong-number = টাকার অঙ্ক সংখ্যায় লিখুন, যেমন 1200 বা 1200.50
fault-contract-wrong-whole = পূর্ণ সংখ্যা লিখুন, যেমন 24
fault-contract-wrong-hours = ঘণ্টা লিখুন, যেমন 8 বা 7:30
fault-contract-wrong-date = দিন, মাস ও বছর সংখ্যায় লিখুন, যেমন 27 3 2026
fault-contract-wrong-day = এমন কোনো দিন নেই। দিন ও মাস মিলিয়ে দেখুন
fault-contract-wrong-decimals = এই মুদ্রার জন্য দশমিকের পরে বেশি ঘর লেখা হয়েছে
fault-contract-wrong-unclear = টাকার অঙ্কটি দুইভাবে পড়া যায়। কমা ছাড়া লিখুন, যেমন 1500 বা 1.500
fault-contract-wrong-big = সংখ্যাটি খুব বড়। মিলিয়ে দেখুন
fault-contract-wrong-hidden = উত্তরে লুকানো অক্ষর আছে। হাতে আবার লিখুন
