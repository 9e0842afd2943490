rights-title = আমার অধিকার
rights-lead = কয়েকটি প্রশ্নের উত্তর দিন। আপনার কী কী অধিকার আছে, কোন দেশ তা দিতে দায়ী এবং সেই দেশ তা মানতে বাধ্য কি না, দেখবেন। আমরা কিছুই রেখে দিই না।
rights-ask-work = কাজটি কোন দেশে?
rights-choose = একটি দেশ বেছে নিন
rights-ask-origin = আপনি কোন দেশ থেকে এসেছেন?
rights-ask-stage = আপনি এখন কোথায়?
rights-stage-pre-departure = দেশে, যাওয়ার আগে
rights-stage-abroad = বিদেশে, কাজে
rights-stage-return = দেশে ফিরছি বা ফিরে এসেছি
rights-ask-status = সেখানে থাকা ও কাজের কাগজপত্র কি আপনার আছে?
rights-ask-status-why = বেশির ভাগ অধিকার সবার জন্য। কিছু অধিকার শুধু যাঁদের কাগজপত্র আছে তাঁদের জন্য। আপনার উত্তর আর কেউ দেখে না, আমরাও রেখে দিই না।
rights-status-regular = হ্যাঁ, আমার কাগজপত্র আছে
rights-status-irregular = না, অথবা মেয়াদ শেষ হয়ে গেছে
rights-status-unknown = আমি নিশ্চিত নই, অথবা বলতে চাই না
rights-ask-sector = কী ধরনের কাজ?
rights-any-sector = যেকোনো কাজ
rights-ask-on = কোন দিনের জন্য?
rights-ask-on-why = আজকের জন্য হলে খালি রাখুন। আইন বদলায়, তাই আগের দিনের উত্তর আলাদা হতে পারে।
rights-show = আমার অধিকার দেখান

## Answers

rights-told-work = কাজের দেশ
rights-told-origin = আপনি যে দেশ থেকে এসেছেন
rights-told-stage = আপনি কোথায়
rights-told-sector = কাজ
rights-told-status = কাগজপত্র
rights-told-on = দিন
rights-how-to-read = এই অধিকারগুলো দেশগুলোর মধ্যে করা আন্তর্জাতিক চুক্তি ও অন্য প্রতিশ্রুতি থেকে এসেছে। কোনো দেশ মানতে বাধ্য হলে সেই চুক্তি খাটে। “জানা নেই” মানে আমরা জানি না। এর মানে “না” নয়।
rights-own-law = কোনো দেশ আন্তর্জাতিক চুক্তিতে বাঁধা না থাকলেও তার নিজের আইন আপনাকে সুরক্ষা দিতে পারে।
rights-check = ওই আইনের সঙ্গে আপনার চুক্তিপত্র মিলিয়ে দেখুন
rights-topics = একটি বিষয় বেছে নিন
rights-more-topics = অন্য বিষয়
rights-count = { $rights ->
    [one] { $rights }টি অধিকার
   *[other] { $rights }টি অধিকার
}, { $bound ->
    [0] আমাদের জানামতে কোনোটি আপনার দেশগুলোকে বাধ্য করে না
    [one] { $bound }টি আপনার কোনো দেশকে বাধ্য করে
   *[other] { $bound }টি আপনার কোনো দেশকে বাধ্য করে
}
rights-none = এই উত্তরগুলোর জন্য আমাদের কাছে কোনো অধিকার লেখা নেই। তার মানে এই নয় যে আপনার অধিকার নেই। কোনো মানুষকে জিজ্ঞাসা করুন।
rights-change = আমার উত্তর বদলাই
rights-not-a-court = লেখাগুলো ছোট ও সহজ করা। সই করার, টাকা দেওয়ার বা আদালতে যাওয়ার আগে অনুচ্ছেদটি পড়ুন এবং কোনো মানুষকে জিজ্ঞাসা করুন।
rights-owed-by = যে দিতে দায়ী:
rights-only-for = শুধু এদের জন্য: { $group }।
rights-if-regular = শুধু যদি থাকা ও কাজের কাগজপত্র থাকে।
rights-not-irregular = এই অধিকারে কাগজপত্র লাগে, তাই এটি এখন আপনাকে সুরক্ষা না-ও দিতে পারে। এই পাতার অন্যগুলো তবু দেয়।
rights-left-out = এই আন্তর্জাতিক চুক্তি এই ধরনের কাজকে সুরক্ষা না-ও দিতে পারে: { $work }। কোনো মানুষকে জিজ্ঞাসা করুন।
rights-reservation = { $country } জানিয়েছে যে তারা এর সবটা মানে না:

## Is the country bound? Short tags

rights-tag-bound = মানতে বাধ্য
rights-tag-not-yet = এখনো বাধ্য নয়
rights-tag-not-sure = নিশ্চিত নয়
rights-tag-not-bound = বাধ্য নয়
rights-tag-signed = শুধু সই করেছে
rights-tag-left = সরে গেছে
rights-tag-promise = প্রতিশ্রুতি
rights-tag-ended = শেষ হয়ে গেছে
rights-tag-not-there = তখনো ছিল না
rights-tag-unknown = জানা নেই

## Is the country bound? Sentences

rights-bound = { $country } { $since } থেকে মানতে বাধ্য।
rights-not-yet-in-force = { $country } { $joined } তারিখে যোগ দিয়েছে, কিন্তু মানতে বাধ্য হবে { $on } থেকে।
rights-day-not-known = { $country } { $joined } তারিখে যোগ দিয়েছে। এই দিনে বাধ্য ছিল কি না, আমরা জানি না।
rights-not-yet-party = এই দিনে { $country } মানতে বাধ্য ছিল না। যোগ দিয়েছে { $joined } তারিখে।
rights-known-only-from = { $country } { $on } থেকে মানতে বাধ্য। এই দিনে কী ছিল আমরা জানি না।
rights-signed-only = { $country } { $on } তারিখে সই করেছে। শুধু সই করলে কোনো দেশ বাধ্য হয় না। এর পরের কোনো পদক্ষেপের কথা আমরা জানি না।
rights-not-party = { $day } তারিখে { $country } মানতে বাধ্য ছিল না। আমরা শেষ ওই দিন যাচাই করেছি।
rights-not-party-signed = { $country } { $signed } তারিখে সই করেছে, কিন্তু { $day } তারিখে মানতে বাধ্য ছিল না। আমরা শেষ ওই দিন যাচাই করেছি।
rights-denounced = { $country } { $on } তারিখে সরে গেছে। ওই দিনের পরেও কয়েক মাস বাধ্য থেকে থাকতে পারে।
rights-non-binding = এটি একটি প্রতিশ্রুতি বা মানদণ্ড, আন্তর্জাতিক চুক্তি নয়। কোনো আদালত { $country }-কে এটি মানতে বাধ্য করতে পারে না, কিন্তু আপনি এর কথা তুলতে পারেন।
rights-ended = এই আইন { $on } তারিখে শেষ হয়েছে। এর জায়গায় নতুন কোনো আইন এসে থাকতে পারে।
rights-not-yet-adopted = এই দিনে এটি ছিল না। এটি { $on } তারিখে গৃহীত হয়েছে।
rights-unknown = { $country } মানতে বাধ্য কি না, আমরা জানি না।

## What can be wrong with the answers

fault-rights-stage = “{ $value }” যাত্রার কোনো অংশ নয়। pre-departure, abroad বা return লিখুন।
fault-rights-country = “{ $value }” কোডের কোনো দেশ নেই। দুটি অক্ষর লিখুন, যেমন PH।
fault-rights-status = “{ $value }” কোনো অবস্থা নয়। regular, irregular বা unknown লিখুন।
fault-rights-sector = “{ $value }” নামের কাজের ধরন আমরা জানি না। তালিকা থেকে একটি বেছে নিন।
fault-rights-day = “{ $value }” কোনো দিন নয়। এভাবে লিখুন: 2026-06-01।
fault-rights-topic = “{ $value }” নামের বিষয় আমরা জানি না। তালিকা থেকে একটি বেছে নিন।
