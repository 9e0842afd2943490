law-title = Lire la loi
law-lead = Ce que fixe la loi de chaque pays, depuis quand, et comment nous le savons. Les valeurs que personne n’a vues dans une source portent la mention « non vérifié ». Ce qui n’est pas ici est inconnu, ce n’est jamais « non ».
law-by-country = Par pays
law-by-corridor = Entre deux pays
law-count = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
law-more = Plus
law-rules = Règles
law-rules-lead = { $count ->
    [one] { $count } règle est écrite
   *[other] { $count } règles sont écrites
} une seule fois pour tous les pays, ou pour les pays nommés. Chaque pays y met ses propres valeurs.
law-instruments = Traités et normes
law-instruments-lead = Chacun avec ses droits par article, les pays liés, et les réserves des pays.
law-facts = Faits que lisent les règles
law-facts-lead = Un contrat est jugé seulement d’après ces faits. Les fichiers utilisent les mêmes noms.
law-sources = Sources
law-sources-lead = { $count ->
    [one] { $count } source. Choisissez un groupe pour la lire.
   *[other] { $count } sources. Choisissez un groupe pour les lire.
}
law-open-source = ouvrir
law-changes = Ce qui a changé entre deux jours
law-hash = Loi en vigueur : { $hash }
law-not-verified = non vérifié
law-verified = vu à la source, dernière vérification : { $date }
law-encoded-to = Quelqu’un tient ces entrées à jour jusqu’à cette date : { $date }. Pour les jours d’après, nous n’affirmons rien.
law-on-label = La loi à cette date (année-mois-jour)
law-on-button = Montrer
law-since = depuis : { $date }
law-not-encoded-then = non connu pour ce jour
law-institutions = Services publics
law-from = Du
law-to = Au
law-governed-signing = Le jour de la signature du contrat décide quelle valeur s’applique.
law-governed-day-of-work = Le jour où le travail est fait décide quelle valeur s’applique.
law-governed-due-date = Le jour où un paiement est dû décide quelle valeur s’applique.
law-governed-departure = Le jour du départ décide quelle valeur s’applique.
law-from-not-known = non connu ; en vigueur à cette date : { $date }
law-still = en vigueur à la dernière vérification
law-about = vers { $date }
law-used-by = Règles qui l’utilisent
law-used-by-none = Aucune règle ne l’utilise. C’est ici pour être lu.
law-warns = avertit
law-in-words = En mots
law-applies-when = Elle s’applique quand :
law-must-hold = Ceci doit être vrai :
law-weight-refuse = Quand elle n’est pas respectée, le contrat est illégal.
law-weight-warn = Quand elle n’est pas respectée, il y a un avertissement.
law-only-in = Seulement pour : { $areas }
law-as-written = Comme c’est écrit
law-uses = Ce qu’elle lit
law-remedy = Que faire quand elle n’est pas respectée
law-rests-on = Elle repose sur
law-scenarios = Cas résolus
law-outcome-holds = respectée
law-outcome-broken = non respectée
law-outcome-unknown = on ne peut pas dire
law-outcome-does-not-apply = ne s’applique pas
law-fact-name = Nom
law-fact-type = Type
law-fact-meaning = Sens
law-fact-from = Vient de
law-fact-missing = Peut manquer
law-type-money = argent
law-type-date = date
law-type-days = jours
law-type-months = mois
law-type-hours = heures
law-type-count = nombre
law-type-share = part
law-type-yes-no = oui ou non
law-type-code = un choix dans une liste
law-type-codes = plusieurs choix dans une liste
law-type-text = mots
law-body = Adopté par
law-adopted = Adopté
law-in-force = En vigueur depuis
law-citation = Référence
law-rights-in-it = Droits qu’il contient
law-who-is-bound = Qui est lié
law-who-is-bound-lead = Si un pays n’est pas dans ce tableau, nous ne savons rien de lui : il est peut-être lié, ou non. Ratifié ne veut pas encore dire en vigueur.
law-country = Pays
law-act = Acte
law-date = Jour
law-note = Note
law-reservations = Réserves et déclarations
law-changes-from = Du (année-mois-jour)
law-changes-to = Au (année-mois-jour)
law-changes-button = Comparer
law-changes-count = { $count ->
    [0] Aucune valeur ne change entre les deux jours.
    [one] { $count } valeur change entre les deux jours.
   *[other] { $count } valeurs changent entre les deux jours.
}
law-changes-cut = Seuls les 500 premiers sont montrés ici. La ligne de commande et l’API les donnent tous.
law-what = Quoi
law-before = Avant
law-after = Après
law-unknown = non connu
law-none = pas de limite dans la loi
law-search-title = Chercher dans la loi
law-search-count = { $count ->
    [0] Rien n’a été trouvé pour { $words }. Essayez moins de mots ou d’autres mots, en anglais.
    [one] { $count } résultat pour { $words }
   *[other] { $count } résultats pour { $words }
}
law-kind-instrument = traité ou norme
law-kind-right = droit
law-kind-rule = règle
law-kind-parameter = valeur d’une loi
law-kind-procedure = ce qu’il faut pour partir
law-kind-institution = service public
law-sector-any = tout travail
law-sector-general = tout travail qui n’a pas sa propre loi
fault-law-date = Écrivez le jour comme année-mois-jour, par exemple 2026-06-01.
fault-law-order = Le deuxième jour ne peut pas être avant le premier.
fault-law-unknown-name = Nous ne connaissons pas { $value }. Cherchez-le dans les listes de la loi.
law-pack-problems = { $count ->
    [0] Aucun problème trouvé.
    [one] { $count } problème trouvé.
   *[other] { $count } problèmes trouvés.
}
law-pack-scenarios = Cas résolus : { $passed } comme prévu, { $failed } non.
law-pack-scenario-differs = { $place } : { $id } : { $rule } donne { $got }, mais on attend { $expected }.
law-act-signed = a seulement signé
law-act-ratified = a ratifié
law-act-acceded = a adhéré
law-act-in-force = en vigueur là-bas
law-act-not-party = vérifié : pas partie
law-act-denounced = a quitté le traité
law-pack-error = erreur
law-pack-warning = avertissement
law-pack-not-run = Les cas résolus n’ont pas été essayés : ce qui est laissé de côté les ferait échouer. Corrigez d’abord les erreurs.
law-pack-fact-unreadable = { $place } : { $id } : la donnée { $rule } ne peut pas être lue. { $got }
law-pack-inside = { $count ->
    [one] Les paquets du programme ont eux-mêmes un problème, qui n’est pas affiché. Dans une copie du projet, « marhala law check-pack packs » l’affiche.
   *[other] Les paquets du programme ont eux-mêmes { $count } problèmes, qui ne sont pas affichés. Dans une copie du projet, « marhala law check-pack packs » les affiche.
}
law-parameters-none = Rien n’est enregistré ici. Cela veut dire « inconnu », jamais « sans limite ».
law-sources-none = Aucune source n’a un code qui commence par { $group }. Sans mot, toutes sont affichées.
law-diff-none = Aucune valeur et aucune règle ne diffère des paquets du programme.
fault-law-misspelt-name = Nous ne connaissons pas { $value }. Vouliez-vous dire { $near } ?
fault-law-no-such-day = Ce jour n’existe pas : { $value }. Regardez combien de jours a ce mois.
fault-law-folder-empty = Il n’y a aucun fichier de paquet (.toml ou .ftl) dans { $path }. Commencez par countries/XX/country.toml, comme le montre docs/add-a-country.md.
