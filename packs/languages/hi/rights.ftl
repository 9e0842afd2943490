## Questions

rights-title = मेरे अधिकार
rights-lead = कुछ सवालों के जवाब दें। आप देखेंगे कि आपके कौन से अधिकार हैं, उन्हें देना किस देश की ज़िम्मेदारी है, और क्या वह देश उनसे बँधा है। हम कुछ नहीं रखते।
rights-ask-work = काम किस देश में है?
rights-choose = देश चुनें
rights-ask-origin = आप किस देश से हैं?
rights-ask-stage = आप अभी कहाँ हैं?
rights-stage-pre-departure = घर पर, जाने से पहले
rights-stage-abroad = विदेश में, काम पर
rights-stage-return = घर लौटने के रास्ते में, या घर पर वापस
rights-ask-status = क्या आपके पास वहाँ रहने और काम करने के कागज़ हैं?
rights-ask-status-why = ज़्यादातर अधिकार सबके लिए हैं। कुछ सिर्फ़ उनके लिए हैं जिनके पास कागज़ हैं। आपका जवाब कोई और नहीं देखता, और हम उसे नहीं रखते।
rights-status-regular = हाँ, मेरे पास कागज़ हैं
rights-status-irregular = नहीं, या उनकी तारीख निकल गई है
rights-status-unknown = पक्का पता नहीं, या बताना नहीं है
rights-ask-sector = किस तरह का काम है?
rights-any-sector = कोई भी काम
rights-ask-on = किस दिन के लिए?
rights-ask-on-why = आज के लिए इसे खाली छोड़ दें। कानून बदलते हैं, इसलिए पुराने दिन का जवाब अलग हो सकता है।
rights-show = मेरे अधिकार दिखाएँ

## Answers

rights-told-work = काम का देश
rights-told-origin = आपका मूल देश
rights-told-stage = आप कहाँ हैं
rights-told-sector = काम
rights-told-status = कागज़
rights-told-on = दिन
rights-how-to-read = ये अधिकार देशों के बीच की संधियों और दूसरे वादों से आते हैं। संधि तब मानी जाती है जब देश उससे बँधा हो। “पता नहीं” का मतलब है कि हमें पता नहीं। उसका मतलब “नहीं” नहीं है।
rights-own-law = देश संधि से बँधा न हो, तब भी उसका अपना कानून आपको सुरक्षा दे सकता है।
rights-check = अपने अनुबंध को उस कानून से जाँचें
rights-topics = विषय चुनें
rights-more-topics = दूसरे विषय
rights-count = { $rights ->
    [one] { $rights } अधिकार
   *[other] { $rights } अधिकार
}, { $bound ->
    [0] हमारी जानकारी में इनमें से किसी से आपके देश बँधे नहीं हैं
    [one] { $bound } से आपका कोई देश बँधा है
   *[other] { $bound } से आपका कोई देश बँधा है
}
rights-none = इन जवाबों के लिए हमारे पास कोई अधिकार दर्ज नहीं है। इसका मतलब यह नहीं कि आपका कोई अधिकार नहीं। किसी व्यक्ति से पूछें।
rights-change = मेरे जवाब बदलें
rights-not-a-court = शब्द छोटे और आसान रखे गए हैं। दस्तखत करने, पैसे देने या अदालत जाने से पहले अनुच्छेद पढ़ें और किसी व्यक्ति से पूछें।
rights-owed-by = यह किसकी ज़िम्मेदारी है:
rights-only-for = सिर्फ़ इनके लिए: { $group }।
rights-if-regular = सिर्फ़ तब, जब आपके पास रहने और काम करने के कागज़ हों।
rights-not-irregular = इसके लिए कागज़ चाहिए, इसलिए हो सकता है कि यह अभी आपको सुरक्षा न दे। इस पेज के बाकी अधिकार फिर भी सुरक्षा देते हैं।
rights-left-out = हो सकता है कि यह संधि इस तरह के काम को सुरक्षा न दे: { $work }। किसी व्यक्ति से पूछें।
rights-reservation = { $country } ने कहा है कि वह इसका सब कुछ नहीं मानता:

## Is the country bound? Short tags

rights-tag-bound = बँधा है
rights-tag-not-yet = अभी बँधा नहीं
rights-tag-not-sure = पक्का नहीं
rights-tag-not-bound = बँधा नहीं
rights-tag-signed = सिर्फ़ हस्ताक्षर
rights-tag-left = छोड़ चुका
rights-tag-promise = एक वादा
rights-tag-ended = खत्म हो चुका
rights-tag-not-there = तब नहीं था
rights-tag-unknown = पता नहीं

## Is the country bound? Sentences

rights-bound = { $country } { $since } से बँधा है।
rights-not-yet-in-force = { $country } { $joined } को शामिल हुआ, पर { $on } से ही बँधा होगा।
rights-day-not-known = { $country } { $joined } को शामिल हुआ। हमें पता नहीं कि इस दिन वह बँधा था या नहीं।
rights-not-yet-party = { $country } इस दिन बँधा नहीं था। वह { $joined } को शामिल हुआ।
rights-known-only-from = { $country } { $on } से बँधा है। इस दिन क्या लागू था, यह हमें पता नहीं।
rights-signed-only = { $country } ने { $on } को हस्ताक्षर किए। सिर्फ़ हस्ताक्षर से वह बँधता नहीं। बाद का कोई कदम हमें पता नहीं।
rights-not-party = { $country } { $day } को बँधा नहीं था। हमने आखिरी बार उसी दिन देखा था।
rights-not-party-signed = { $country } ने { $signed } को हस्ताक्षर किए, पर { $day } को बँधा नहीं था। हमने आखिरी बार उसी दिन देखा था।
rights-denounced = { $country } ने { $on } को इसे छोड़ दिया। उस दिन के बाद भी वह कुछ महीने बँधा रहा हो सकता है।
rights-non-binding = यह एक वादा या मानक है, संधि नहीं। कोई अदालत { $country } से इसे ज़बरदस्ती नहीं मनवा सकती, पर आप इसका हवाला दे सकते हैं।
rights-ended = यह कानून { $on } को खत्म हो गया। हो सकता है कि इसकी जगह नया कानून आया हो।
rights-not-yet-adopted = इस दिन यह था ही नहीं। इस पर { $on } को सहमति हुई।
rights-unknown = हमें पता नहीं कि { $country } बँधा है या नहीं।

## What can be wrong with the answers

fault-rights-stage = “{ $value }” सफ़र का कोई हिस्सा नहीं है। pre-departure, abroad या return लिखें।
fault-rights-country = “{ $value }” कोड वाला कोई देश नहीं है। दो अक्षर लिखें, जैसे PH।
fault-rights-status = “{ $value }” कोई स्थिति नहीं है। regular, irregular या unknown लिखें।
fault-rights-sector = हमें “{ $value }” तरह का काम पता नहीं। सूची में से चुनें।
fault-rights-day = “{ $value }” कोई दिन नहीं है। इसे ऐसे लिखें: 2026-06-01।
fault-rights-topic = हमें “{ $value }” विषय पता नहीं। सूची में से चुनें।
