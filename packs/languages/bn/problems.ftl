problem-invalid-title = আপনি যা পাঠিয়েছেন তার কিছু ব্যবহার করা যাচ্ছে না
problem-invalid-meaning = এক বা একাধিক ঘর খালি, অচেনা, বা তাতে এমন কিছু আছে যা ঠিক হতে পারে না।
problem-invalid-next = নিচের তালিকার ভুলগুলো ঠিক করে আবার পাঠান।
problem-sign-in-title = আগে সাইন ইন করুন
problem-sign-in-meaning = যাঁরা সাইন ইন করেছেন, এই পাতা শুধু তাঁদের জন্য।
problem-sign-in-next = সাইন ইন করে আবার চেষ্টা করুন।
problem-refused-title = এটি করার অনুমতি নেই
problem-refused-meaning = মানুষকে সুরক্ষা দেয় এমন একটি নিয়ম এতে বাধা দেয়।
problem-refused-next = যে নিয়মের নাম দেওয়া আছে তা পড়ুন। ভুল মনে হলে কোনো মানুষকে জিজ্ঞাসা করুন।
problem-not-found-title = এমন কোনো পাতা নেই
problem-not-found-meaning = ঠিকানাটি ভুল, অথবা এখানে যা ছিল তা আপনার দেখার জন্য নয়। দুই ক্ষেত্রেই উত্তর একই।
problem-not-found-next = ঠিকানাটি মিলিয়ে দেখুন, অথবা প্রথম পাতা থেকে আবার শুরু করুন।
problem-conflict-title = এর মধ্যে এটি বদলে গেছে
problem-conflict-meaning = কেউ এটি বদলেছে, অথবা এটি আগে থেকেই আছে, অথবা এটি বন্ধ হয়ে গেছে।
problem-conflict-next = আবার খুলে দেখুন, তারপর যা করতে চেয়েছিলেন তা আবার করুন।
problem-limit-title = একবারে এত নেওয়া যায় না
problem-limit-meaning = আপনি যা পাঠিয়েছেন তা এই সাইটের সীমার চেয়ে বড়, অথবা আপনি খুব ঘন ঘন পাঠিয়েছেন।
problem-limit-next = কম পাঠান, অথবা একটু অপেক্ষা করে আবার চেষ্টা করুন।
problem-limit-detail = { $unit ->
    [bytes] আমরা সর্বোচ্চ { $most } বাইট নিই। কম পাঠান।
    [seconds] আমরা সর্বোচ্চ { $most } সেকেন্ড নিই। কম পাঠান।
    [rows] আমরা সর্বোচ্চ { $most } সারি নিই। ভাগ ভাগ করে পাঠান।
    [characters] আমরা সর্বোচ্চ { $most } অক্ষর নিই। ছোট করে লিখুন।
   *[items] আমরা সর্বোচ্চ { $most }টি নিই। কম পাঠান।
}
problem-busy-title = আমরা এখন ব্যস্ত
problem-busy-meaning = একসঙ্গে অনেক মানুষ জানতে চাইছেন, অথবা আমাদের দরকারি কিছু সাড়া দিচ্ছে না।
problem-busy-next = কয়েক সেকেন্ড অপেক্ষা করে আবার চেষ্টা করুন।
problem-broken-title = আমাদের একটি ভুল হয়েছে
problem-broken-meaning = এই প্রোগ্রামের কিছু নষ্ট হয়েছে। এটা আপনার দোষ নয়।
problem-broken-next = আবার চেষ্টা করুন। আবার হলে ঘটনার নম্বরটি আমাদের জানান।
problem-incident = ঘটনা { $incident }
problem-home = প্রথম পাতায় যান
problem-for-programs = প্রোগ্রামের জন্য
problem-facts = HTTP স্ট্যাটাস { $status }। কমান্ড লাইনের এক্সিট কোড: { $exit }।
problem-codes = কোড

fault-request-unreadable = অনুরোধটি পড়া যায়নি। আবার পাঠান।
fault-request-not-json = এটি JSON নয়: { $why }।
fault-request-wrong-shape = এই ঠিকানা যা আশা করে, এটি তা নয়: { $why }।
fault-request-wrong-kind = এই ঠিকানা এই ধরনের লেখা পড়ে না। “content-type: application/json” দিয়ে JSON পাঠান।
fault-request-wrong-method = এই ঠিকানা ওই method-এ সাড়া দেয় না।
fault-request-wrong-address = ঠিকানার একটি অংশ পড়া যায়নি। মিলিয়ে দেখুন।
fault-field-unknown = এই নামে কোনো ঘর নেই। বানান মিলিয়ে দেখুন।
fault-field-missing = এটি দরকার। অনুগ্রহ করে দিন।
fault-text-too-long = লেখাটি খুব লম্বা। ছোট করে লিখুন।
fault-packs-broken = প্যাকের আইনে ভুল আছে। দেখতে “marhala doctor” চালান।
fault-folder-unreadable = { $path } ফোল্ডারটি পড়া যাচ্ছে না: { $why }। এর নাম ও আপনার অনুমতি মিলিয়ে দেখুন।
fault-file-unreadable = { $path } ফাইলটি পড়া যাচ্ছে না: { $why }। এর নাম ও আপনার অনুমতি মিলিয়ে দেখুন।
fault-address-in-use = { $address } ঠিকানাটি ব্যবহার করা যাচ্ছে না: { $why }। --listen দিয়ে অন্য একটি বেছে নিন।
fault-language-unknown = এখানে এমন কোনো ভাষা নেই।
