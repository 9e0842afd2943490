serve-listening = À l’écoute sur { $address }. Arrêtez avec Ctrl-C.
demo-open = Marhala fonctionne. Ouvrez { $address } dans un navigateur.
demo-try = Trois choses à essayer :
demo-try-check = Vérifier un contrat ou une offre d’emploi
demo-try-rights = Voir les droits d’une personne qui travaille, par pays et par date
demo-try-language = Voir les mêmes pages dans une autre langue : { $language }
demo-stop = Arrêtez avec Ctrl-C. Rien n’est gardé.
doctor-packs = Packs : { $rules } règles, { $parameters } paramètres, { $countries } pays, { $sources } sources.
doctor-problems = Problèmes dans les packs : { $errors } erreurs, { $warnings } avertissements.
doctor-language = { $missing ->
    [0] Langue { $tag } : complète.
    [one] Langue { $tag } : { $missing } texte manque et s’affiche en anglais.
    [many] Langue { $tag } : { $missing } de textes manquent et s’affichent en anglais.
   *[other] Langue { $tag } : { $missing } textes manquent et s’affichent en anglais.
}
doctor-port-free = { $address } est libre pour écouter.
doctor-port-taken = { $address } est occupé. Choisissez-en un autre avec --listen, ou arrêtez l’autre programme.
doctor-memory = Mémoire utilisée : { $mib } MiB.
doctor-in-order = Tout est en ordre.
doctor-not-in-order = Quelque chose n’est pas en ordre ; voir plus haut.
packs-have-errors = { $count ->
    [one] Les paquets ont une erreur. La partie où elle se trouve est laissée de côté ; il peut donc y avoir plus de réponses « on ne peut pas dire » :
   *[other] Les paquets ont { $count } erreurs. Les parties où elles se trouvent sont laissées de côté ; il peut donc y avoir plus de réponses « on ne peut pas dire » :
}
packs-have-errors-next = Pour voir tous les problèmes : marhala law check-pack { $folder }
