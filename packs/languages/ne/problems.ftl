problem-invalid-title = तपाईंले पठाएको कुनै कुरा प्रयोग गर्न मिलेन
problem-invalid-meaning = एक वा बढी ठाउँ खाली छ, नचिनिने छ, वा मिल्न नसक्ने मान छ।
problem-invalid-next = तल देखाइएका कुरा सच्याएर फेरि पठाउनुहोस्।
problem-sign-in-title = कृपया पहिले साइन इन गर्नुहोस्
problem-sign-in-meaning = यो पेज साइन इन गरेका मानिसका लागि हो।
problem-sign-in-next = साइन इन गरेर फेरि प्रयास गर्नुहोस्।
problem-refused-title = यो गर्न मिल्दैन
problem-refused-meaning = मानिसको सुरक्षा गर्ने एउटा नियमले यसलाई रोक्छ।
problem-refused-next = नाम दिइएको नियम पढ्नुहोस्। त्यो गलत लागे कसैलाई सोध्नुहोस्।
problem-not-found-title = यस्तो पेज छैन
problem-not-found-meaning = ठेगाना गलत छ, वा यहाँ भएको कुरा तपाईंले हेर्न मिल्ने होइन। दुवैमा जवाफ एउटै हुन्छ।
problem-not-found-next = ठेगाना जाँच्नुहोस्, वा गृहपेजबाट फेरि सुरु गर्नुहोस्।
problem-conflict-title = यसबीचमा यो बदलिएको छ
problem-conflict-meaning = कसैले यसलाई बदल्यो, यो पहिल्यै छ, वा यो बन्द भइसक्यो।
problem-conflict-next = फेरि खोल्नुहोस्, हेर्नुहोस्, र गर्न खोजेको काम फेरि गर्नुहोस्।
problem-limit-title = यो एकैचोटि धेरै भयो
problem-limit-meaning = तपाईंले पठाएको कुरा यस साइटको सीमाभन्दा ठूलो छ, वा धेरै पटक पठाउनुभयो।
problem-limit-next = कम पठाउनुहोस्, वा एकछिन पर्खेर फेरि प्रयास गर्नुहोस्।
problem-limit-detail = { $unit ->
    [bytes] हामी बढीमा { $most } बाइट लिन्छौँ। कम पठाउनुहोस्।
    [seconds] हामी बढीमा { $most } सेकेन्ड लिन्छौँ। कम पठाउनुहोस्।
    [rows] हामी बढीमा { $most } लहर लिन्छौँ। भाग भाग गरेर पठाउनुहोस्।
    [characters] हामी बढीमा { $most } अक्षर लिन्छौँ। छोटो बनाउनुहोस्।
   *[items] हामी बढीमा { $most } लिन्छौँ। कम पठाउनुहोस्।
}
problem-busy-title = अहिले भिड छ
problem-busy-meaning = एकैचोटि धेरै मानिसले सोधिरहेका छन्, वा हामीलाई चाहिने कुनै कुराले जवाफ दिएको छैन।
problem-busy-next = केही सेकेन्ड पर्खेर फेरि प्रयास गर्नुहोस्।
problem-broken-title = हामीबाट गल्ती भयो
problem-broken-meaning = यो प्रोग्राममा केही बिग्रेको छ। यो तपाईंको गल्ती होइन।
problem-broken-next = फेरि प्रयास गर्नुहोस्। फेरि यस्तै भए घटनाको नम्बर हामीलाई भन्नुहोस्।
problem-incident = घटना { $incident }
problem-home = गृहपेजमा जानुहोस्
problem-for-programs = प्रोग्रामका लागि
problem-facts = HTTP स्थिति { $status }। कमान्ड लाइनको निस्कने कोड: { $exit }।
problem-codes = कोडहरू
fault-request-unreadable = अनुरोध पढ्न सकिएन। फेरि पठाउनुहोस्।
fault-request-not-json = यो JSON होइन: { $why }।
fault-request-wrong-shape = यो ठेगानाले खोजेको कुरा यस्तो होइन: { $why }।
fault-request-wrong-kind = यो ठेगानाले यस किसिमको सामग्री पढ्दैन। “content-type: application/json” सहित JSON पठाउनुहोस्।
fault-request-wrong-method = यो ठेगानाले त्यो method मा जवाफ दिँदैन।
fault-request-wrong-address = ठेगानाको एउटा भाग पढ्न सकिएन। जाँच्नुहोस्।
fault-field-unknown = यो नामको ठाउँ (field) छैन। हिज्जे जाँच्नुहोस्।
fault-field-missing = यो चाहिन्छ। कृपया दिनुहोस्।
fault-text-too-long = यो धेरै लामो छ। छोटो बनाउनुहोस्।
fault-packs-broken = प्याकमा भएको कानुनमा गल्ती छन्। हेर्न “marhala doctor” चलाउनुहोस्।
fault-folder-unreadable = फोल्डर { $path } पढ्न सकिएन: { $why }। यसको नाम र तपाईंलाई यो खोल्ने अनुमति छ कि छैन जाँच्नुहोस्।
fault-file-unreadable = फाइल { $path } पढ्न सकिएन: { $why }। यसको नाम र तपाईंलाई यो खोल्ने अनुमति छ कि छैन जाँच्नुहोस्।
fault-address-in-use = { $address } मा सुन्न सकिएन: { $why }। --listen ले अर्को छान्नुहोस्।
fault-language-unknown = यहाँ त्यस्तो भाषा छैन।
