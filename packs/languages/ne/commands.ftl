serve-listening = { $address } मा चलिरहेको छ। रोक्न Ctrl-C थिच्नुहोस्।
demo-open = Marhala चलिरहेको छ। ब्राउजरमा { $address } खोल्नुहोस्।
demo-try = गरी हेर्न तीनवटा कुरा:
demo-try-check = करार वा कामको प्रस्ताव जाँच्नुहोस्
demo-try-rights = देश र मितिअनुसार कामदारका अधिकार हेर्नुहोस्
demo-try-language = यिनै पेज अर्को भाषामा हेर्नुहोस्: { $language }
demo-stop = रोक्न Ctrl-C थिच्नुहोस्। केही पनि राखिँदैन।
doctor-packs = प्याक: { $rules } नियम, { $parameters } मान, { $countries } देश, { $sources } स्रोत।
doctor-problems = प्याकमा समस्या: { $errors } गल्ती, { $warnings } चेतावनी।
doctor-language = { $missing ->
    [0] भाषा { $tag }: पूरा छ।
   *[other] भाषा { $tag }: { $missing } वटा कुरा छुटेका छन् र अंग्रेजीमा देखिन्छन्।
}
doctor-port-free = { $address } खाली छ, प्रयोग गर्न मिल्छ।
doctor-port-taken = { $address } अरूले चलाइरहेको छ। --listen ले अर्को छान्नुहोस्, वा अर्को प्रोग्राम रोक्नुहोस्।
doctor-memory = प्रयोगमा भएको मेमोरी: { $mib } MiB।
doctor-in-order = सबै ठीक छ।
doctor-not-in-order = केही ठीक छैन; माथि हेर्नुहोस्।
packs-have-errors = { $count ->
    [one] प्याकमा एउटा गल्ती छ। त्यो भएको भाग छोडिएको छ, त्यसैले धेरै उत्तर “भन्न सकिँदैन” हुन सक्छन्:
   *[other] प्याकमा { $count } वटा गल्ती छन्। ती भएका भाग छोडिएका छन्, त्यसैले धेरै उत्तर “भन्न सकिँदैन” हुन सक्छन्:
}
packs-have-errors-next = सबै समस्या हेर्न: marhala law check-pack { $folder }
