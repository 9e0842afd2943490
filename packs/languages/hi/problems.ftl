problem-invalid-title = आपने जो भेजा, उसमें कुछ काम का नहीं है
problem-invalid-meaning = एक या ज़्यादा खाने खाली हैं, अनजान हैं, या उनमें ऐसा मान है जो सही नहीं हो सकता।
problem-invalid-next = नीचे लिखी बातें ठीक करें और फिर से भेजें।
problem-sign-in-title = पहले साइन इन करें
problem-sign-in-meaning = यह पेज उन लोगों के लिए है जो साइन इन कर चुके हैं।
problem-sign-in-next = साइन इन करें और फिर कोशिश करें।
problem-refused-title = इसकी इजाज़त नहीं है
problem-refused-meaning = लोगों की सुरक्षा का एक नियम इसे रोकता है।
problem-refused-next = जिस नियम का नाम लिखा है, उसे पढ़ें। अगर वह गलत लगे, तो किसी व्यक्ति से पूछें।
problem-not-found-title = ऐसा कोई पेज नहीं है
problem-not-found-meaning = पता गलत है, या यहाँ जो था वह आपके देखने के लिए नहीं है। दोनों में जवाब एक ही है।
problem-not-found-next = पता देख लें, या मुख्य पेज से फिर शुरू करें।
problem-conflict-title = इस बीच यह बदल गया है
problem-conflict-meaning = किसी ने इसे बदल दिया, यह पहले से मौजूद है, या यह बंद हो चुका है।
problem-conflict-next = इसे फिर से खोलें, देखें, और जो करना था वह दोबारा करें।
problem-limit-title = यह एक बार में बहुत ज़्यादा है
problem-limit-meaning = आपने जो भेजा वह इस साइट की सीमा से बड़ा है, या आपने बहुत बार भेजा।
problem-limit-next = कम भेजें, या थोड़ा रुककर फिर कोशिश करें।
problem-limit-detail = { $unit ->
    [bytes] हम ज़्यादा से ज़्यादा { $most } बाइट लेते हैं। कम भेजें।
    [seconds] हम ज़्यादा से ज़्यादा { $most } सेकंड लेते हैं। कम भेजें।
    [rows] हम ज़्यादा से ज़्यादा { $most } पंक्तियाँ लेते हैं। टुकड़ों में भेजें।
    [characters] हम ज़्यादा से ज़्यादा { $most } अक्षर लेते हैं। इसे छोटा करें।
   *[items] हम ज़्यादा से ज़्यादा { $most } लेते हैं। कम भेजें।
}
problem-busy-title = अभी बहुत भीड़ है
problem-busy-meaning = एक साथ बहुत लोग पूछ रहे हैं, या हमें जो चाहिए वह जवाब नहीं दे रहा।
problem-busy-next = कुछ सेकंड रुकें और फिर कोशिश करें।
problem-broken-title = हमसे गलती हुई
problem-broken-meaning = इस प्रोग्राम में कुछ खराब है। यह आपकी गलती नहीं है।
problem-broken-next = फिर कोशिश करें। अगर दोबारा हो, तो हमें घटना का नंबर बताएँ।
problem-incident = घटना { $incident }
problem-home = मुख्य पेज पर जाएँ
problem-for-programs = प्रोग्रामों के लिए
problem-facts = HTTP स्टेटस { $status }। कमांड लाइन का एग्ज़िट कोड: { $exit }।
problem-codes = कोड

## Single faults, by code

fault-request-unreadable = अनुरोध पढ़ा नहीं जा सका। इसे फिर से भेजें।
fault-request-not-json = यह JSON नहीं है: { $why }।
fault-request-wrong-shape = इस पते को कुछ और चाहिए: { $why }।
fault-request-wrong-kind = यह पता इस तरह की सामग्री नहीं पढ़ता। “content-type: application/json” के साथ JSON भेजें।
fault-request-wrong-method = यह पता इस method का जवाब नहीं देता।
fault-request-wrong-address = पते का एक हिस्सा पढ़ा नहीं जा सका। उसे देख लें।
fault-field-unknown = इस नाम का कोई खाना नहीं है। वर्तनी देख लें।
fault-field-missing = यह ज़रूरी है। कृपया इसे भरें।
fault-text-too-long = यह पाठ बहुत लंबा है। इसे छोटा करें।
fault-packs-broken = पैक में रखे कानून में गलतियाँ हैं। उन्हें देखने के लिए “marhala doctor” चलाएँ।
fault-folder-unreadable = फ़ोल्डर { $path } पढ़ा नहीं जा सकता: { $why }। उसका नाम और उस पर अपनी अनुमति देख लें।
fault-file-unreadable = फ़ाइल { $path } पढ़ी नहीं जा सकती: { $why }। उसका नाम और उस पर अपनी अनुमति देख लें।
fault-address-in-use = { $address } पर सुना नहीं जा सकता: { $why }। --listen से दूसरा पता चुनें।
fault-language-unknown = यहाँ ऐसी कोई भाषा नहीं है।
