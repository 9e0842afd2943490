serve-listening = { $address } पर चल रहा है। रोकने के लिए Ctrl-C दबाएँ।
demo-open = मरहला चल रहा है। ब्राउज़र में { $address } खोलें।
demo-try = ये तीन चीज़ें आज़माएँ:
demo-try-check = काम का अनुबंध या नौकरी का प्रस्ताव जाँचें
demo-try-rights = देश और तारीख के हिसाब से कामगार के अधिकार देखें
demo-try-language = यही पेज दूसरी भाषा में देखें: { $language }
demo-stop = रोकने के लिए Ctrl-C दबाएँ। कुछ भी रखा नहीं जाता।
doctor-packs = पैक: { $rules } नियम, { $parameters } पैरामीटर, { $countries } देश, { $sources } स्रोत।
doctor-problems = पैक में गड़बड़ियाँ: { $errors } गलतियाँ, { $warnings } चेतावनियाँ।
doctor-language = { $missing ->
    [0] भाषा { $tag }: पूरी है।
   *[other] भाषा { $tag }: { $missing } पाठ बाकी हैं और अंग्रेज़ी में दिखते हैं।
}
doctor-port-free = { $address } खाली है, इस पर चलाया जा सकता है।
doctor-port-taken = { $address } पहले से इस्तेमाल में है। --listen से दूसरा चुनें, या दूसरा प्रोग्राम बंद करें।
doctor-memory = इस्तेमाल हो रही मेमोरी: { $mib } MiB।
doctor-in-order = सब ठीक है।
doctor-not-in-order = कुछ ठीक नहीं है; ऊपर देखें।
packs-have-errors = { $count ->
    [one] पैक में एक गलती है। वह जिस हिस्से में है, उसे छोड़ दिया गया है, इसलिए ज़्यादा जवाब “कह नहीं सकते” हो सकते हैं:
   *[other] पैक में { $count } गलतियाँ हैं। वे जिन हिस्सों में हैं, उन्हें छोड़ दिया गया है, इसलिए ज़्यादा जवाब “कह नहीं सकते” हो सकते हैं:
}
packs-have-errors-next = सब समस्याएँ देखने के लिए: marhala law check-pack { $folder }
