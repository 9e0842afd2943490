serve-listening = Nakikinig sa { $address }. Itigil gamit ang Ctrl-C.
demo-open = Tumatakbo ang Marhala. Buksan ang { $address } sa browser.
demo-try = Tatlong bagay na puwedeng subukan:
demo-try-check = Suriin ang kontrata o alok na trabaho
demo-try-rights = Tingnan ang mga karapatan ng manggagawa, ayon sa bansa at petsa
demo-try-language = Tingnan ang parehong mga pahina sa ibang wika: { $language }
demo-stop = Itigil gamit ang Ctrl-C. Walang itinatago.
doctor-packs = Mga pack: { $rules } tuntunin, { $parameters } parameter, { $countries } bansa, { $sources } pinagmulan.
doctor-problems = Mga problema sa packs: { $errors } mali, { $warnings } babala.
doctor-language = { $missing ->
    [0] Wikang { $tag }: kumpleto.
   *[other] Wikang { $tag }: { $missing } teksto ang kulang at ipinapakita sa English.
}
doctor-port-free = Bakante ang { $address } para pakinggan.
doctor-port-taken = May gumagamit na ng { $address }. Pumili ng iba gamit ang --listen, o itigil ang kabilang programa.
doctor-memory = Ginagamit na memory: { $mib } MiB.
doctor-in-order = Maayos ang lahat.
doctor-not-in-order = May hindi maayos; tingnan sa itaas.
packs-have-errors = { $count ->
    [one] May isang mali ang mga pack. Hindi isinama ang bahaging kinaroroonan nito, kaya maaaring dumami ang sagot na “hindi masabi”:
   *[other] May { $count } mali ang mga pack. Hindi isinama ang mga bahaging kinaroroonan ng mga ito, kaya maaaring dumami ang sagot na “hindi masabi”:
}
packs-have-errors-next = Para makita ang lahat ng problema: marhala law check-pack { $folder }
