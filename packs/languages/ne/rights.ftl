rights-title = मेरा अधिकार
rights-lead = केही प्रश्नको जवाफ दिनुहोस्। तपाईंका कुन कुन अधिकार छन्, कुन देशले ती दिनुपर्छ, र त्यो देश तिनले बाँधिएको छ कि छैन हेर्नुहोस्। हामी केही राख्दैनौँ।
rights-ask-work = काम कुन देशमा हो?
rights-choose = देश छान्नुहोस्
rights-ask-origin = तपाईं कुन देशबाट हुनुहुन्छ?
rights-ask-stage = अहिले तपाईं कहाँ हुनुहुन्छ?
rights-stage-pre-departure = घरमै, जानुअघि
rights-stage-abroad = विदेशमा, काममा
rights-stage-return = घर फर्किँदै, वा घर आइसकेको
rights-ask-status = त्यहाँ बस्ने र काम गर्ने कागजपत्र तपाईंसँग छ?
rights-ask-status-why = धेरै अधिकार सबैका लागि हुन्। केही कागजपत्र भएका मानिसका लागि मात्र हुन्। तपाईंको जवाफ अरू कसैले देख्दैन, र हामी राख्दैनौँ।
rights-status-regular = छ, मसँग कागजपत्र छ
rights-status-irregular = छैन, वा म्याद सकियो
rights-status-unknown = पक्का थाहा छैन, वा भन्न चाहन्नँ
rights-ask-sector = कस्तो काम?
rights-any-sector = जुनसुकै काम
rights-ask-on = कुन दिनका लागि?
rights-ask-on-why = आजका लागि खाली छोड्नुहोस्। कानुन बदलिन्छन्, त्यसैले पुरानो दिनको जवाफ फरक हुन सक्छ।
rights-show = मेरा अधिकार देखाउनुहोस्
rights-told-work = काम गर्ने देश
rights-told-origin = तपाईं आएको देश
rights-told-stage = तपाईं कहाँ हुनुहुन्छ
rights-told-sector = काम
rights-told-status = कागजपत्र
rights-told-on = दिन
rights-how-to-read = यी अधिकार सन्धि र देशहरूबीचका अरू वाचाबाट आउँछन्। देश सन्धिले बाँधिएको बेला मात्र सन्धि लागू हुन्छ। “थाहा छैन” भनेको हामीलाई थाहा छैन भनेको हो। छैन भनेको होइन।
rights-own-law = सन्धिले नबाँधिए पनि देशको आफ्नै कानुनले तपाईंको सुरक्षा गर्न सक्छ।
rights-check = आफ्नो करार त्यो कानुनसँग जाँच्नुहोस्
rights-topics = विषय छान्नुहोस्
rights-more-topics = अरू विषय
rights-count = { $rights ->
    [one] 1 अधिकार
   *[other] { $rights } अधिकार
}, { $bound ->
    [0] तपाईंका देशलाई बाँध्ने भनी हामीलाई थाहा भएको कुनै छैन
    [one] 1 ले तपाईंको कुनै देशलाई बाँध्छ
   *[other] { $bound } ले तपाईंको कुनै देशलाई बाँध्छन्
}
rights-none = यी जवाफका लागि हामीसँग कुनै अधिकार राखिएको छैन। त्यसको मतलब तपाईंको कुनै अधिकार छैन भन्ने होइन। कसैलाई सोध्नुहोस्।
rights-change = मेरा जवाफ बदल्नुहोस्
rights-not-a-court = यहाँका शब्द छोटा र सरल छन्। सही गर्नु, पैसा तिर्नु वा अदालत जानुअघि धारा पढ्नुहोस् र कसैलाई सोध्नुहोस्।
rights-owed-by = कसले दिनुपर्छ:
rights-only-for = यिनका लागि मात्र: { $group }।
rights-if-regular = बस्ने र काम गर्ने कागजपत्र भए मात्र।
rights-not-irregular = यसका लागि कागजपत्र चाहिन्छ, त्यसैले अहिले यसले तपाईंको सुरक्षा नगर्न सक्छ। यो पेजका अरूले भने गर्छन्।
rights-left-out = यो सन्धिले यस किसिमको कामको सुरक्षा नगर्न सक्छ: { $work }। कसैलाई सोध्नुहोस्।
rights-reservation = { $country }ले यो सबै स्वीकार गर्दैन भनेको छ:
rights-tag-bound = बाँधिएको
rights-tag-not-yet = अझै बाँधिएको छैन
rights-tag-not-sure = पक्का छैन
rights-tag-not-bound = बाँधिएको छैन
rights-tag-signed = हस्ताक्षर मात्र
rights-tag-left = छोडेको
rights-tag-promise = वाचा
rights-tag-ended = सकिएको
rights-tag-not-there = अझै थिएन
rights-tag-unknown = थाहा छैन
rights-bound = { $country } { $since } देखि बाँधिएको छ।
rights-not-yet-in-force = { $country } { $joined } मा सामेल भयो, तर { $on } देखि मात्र बाँधिन्छ।
rights-day-not-known = { $country } { $joined } मा सामेल भयो। यो दिन बाँधिएको थियो कि थिएन हामीलाई थाहा छैन।
rights-not-yet-party = { $country } यो दिन बाँधिएको थिएन। { $joined } मा सामेल भयो।
rights-known-only-from = { $country } { $on } देखि बाँधिएको छ। यो दिन के लागू थियो हामीलाई थाहा छैन।
rights-signed-only = { $country }ले { $on } मा हस्ताक्षर गर्‍यो। हस्ताक्षरले मात्र बाँध्दैन। त्यसपछिको कुनै कदम हामीलाई थाहा छैन।
rights-not-party = { $country } { $day } मा बाँधिएको थिएन। त्यो हामीले जाँचेको अन्तिम दिन हो।
rights-not-party-signed = { $country }ले { $signed } मा हस्ताक्षर गर्‍यो, तर { $day } मा बाँधिएको थिएन। त्यो हामीले जाँचेको अन्तिम दिन हो।
rights-denounced = { $country }ले { $on } मा छोड्यो। त्यसपछि केही महिना बाँधिएकै रहेको हुन सक्छ।
rights-non-binding = यो वाचा वा मापदण्ड हो, सन्धि होइन। कुनै अदालतले { $country }लाई यो मान्न बाध्य पार्न सक्दैन, तर तपाईंले यो देखाउन सक्नुहुन्छ।
rights-ended = यो कानुन { $on } मा सकियो। नयाँ कानुनले यसको ठाउँ लिएको हुन सक्छ।
rights-not-yet-adopted = यो दिन यो थिएन। यसमा { $on } मा सहमति भयो।
rights-unknown = { $country } बाँधिएको छ कि छैन हामीलाई थाहा छैन।
fault-rights-stage = “{ $value }” यात्राको भाग होइन। pre-departure, abroad वा return प्रयोग गर्नुहोस्।
fault-rights-country = “{ $value }” कोडको देश छैन। दुई अक्षर प्रयोग गर्नुहोस्, जस्तै PH।
fault-rights-status = “{ $value }” स्थिति होइन। regular, irregular वा unknown प्रयोग गर्नुहोस्।
fault-rights-sector = “{ $value }” भन्ने कामको किसिम हामीलाई थाहा छैन। सूचीबाट एउटा छान्नुहोस्।
fault-rights-day = “{ $value }” दिन होइन। 2026-06-01 जस्तै लेख्नुहोस्।
fault-rights-topic = “{ $value }” भन्ने विषय हामीलाई थाहा छैन। सूचीबाट एउटा छान्नुहोस्।
