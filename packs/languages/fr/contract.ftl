contract-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
contract-months = { $count } mois
contract-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
contract-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
contract-yes = oui
contract-no = non
contract-not-known = non connu
contract-not-told = (vous ne nous l’avez pas dit)
contract-not-recorded = (non enregistré ici)
contract-named-value = { $name } { $value }
contract-worked-out = { $value } (calculé à partir de : { $parts })
contract-that-day = ce jour-là

contract-is-equal = { $left }, c’est la même chose que { $right }
contract-is-not-equal = { $left }, ce n’est pas la même chose que { $right }
contract-is-below = { $left }, c’est moins que { $right }
contract-is-at-most = { $left }, ce n’est pas plus que { $right }
contract-is-above = { $left }, c’est plus que { $right }
contract-is-at-least = { $left }, ce n’est pas moins que { $right }
contract-is-one-of = { $left } fait partie de : { $right }
contract-is-none-of = { $left } ne fait pas partie de : { $right }
contract-is-missing = { $left } : pas indiqué
contract-is-given = { $left } : indiqué

contract-missing-fact = Vous ne nous avez pas dit : { $fact }.
contract-missing-law = Nous n’avons pas enregistré la loi de ce pays ({ $country }) sur ce point : { $law }.
contract-missing-law-day = Nous n’avons pas enregistré la loi de ce pays ({ $country }) sur ce point pour cette date ({ $day }) : { $law }.
contract-missing-day-not-sure = La loi de ce pays ({ $country }) a changé vers cette date ({ $day }), et nous ne connaissons pas le jour exact : { $law }.
contract-missing-day = Il nous faut le jour (signature, début du travail ou départ) pour savoir quelle loi s’applique : { $law }.
contract-missing-rate = Nous ne pouvons pas comparer { $one } avec { $other } : nous n’avons pas de taux de change pour ce jour.
contract-missing-overflow = Un nombre est trop grand pour le calcul.

contract-answer-not-lawful = Ce contrat est contraire à la loi
contract-answer-cannot-tell = Nous ne pouvons pas encore dire si ce contrat est légal
contract-answer-lawful = Nous n’avons rien trouvé d’illégal dans ce contrat
contract-status-not-lawful = Illégal
contract-status-cannot-tell = On ne peut pas encore dire
contract-status-take-care = Attention
contract-status-lawful = Légal
contract-status-no-rule = Aucune règle trouvée

## The command line

contract-file-found = { $file } : { $found }
contract-column-contract = Contrat
contract-column-answer = Réponse
contract-column-clause = Clause
contract-column-why = Pourquoi
contract-column-next = Que faire
contract-total = { $contracts ->
    [one] { $contracts } contrat : illégal { $broken }, on ne peut pas encore dire { $open }, légal { $lawful }, illisible { $invalid }.
   *[other] { $contracts } contrats : illégaux { $broken }, on ne peut pas encore dire { $open }, légaux { $lawful }, illisibles { $invalid }.
}
contract-more = Seuls les { $shown } premiers contrats sont montrés. Utilisez --out pour les obtenir tous dans un fichier.
contract-rule-count = { $title } : non respectée { $broken }, on ne peut pas dire { $open }
contract-written = Les résultats sont dans { $file }.
fault-contract-out-unknown = Nous ne pouvons pas écrire « { $path } ». Utilisez un nom qui finit par .json, .csv, .xlsx ou .parquet.
fault-contract-out-unwritable = « { $path } » ne peut pas être écrit : { $why }. Choisissez un autre endroit.
fault-contract-refused = { $message } { $next }
fault-contract-no-law = La loi utilisée ici n’a pas de table des contrats. Lancez le programme avec ses propres packs, ou corrigez les vôtres.
