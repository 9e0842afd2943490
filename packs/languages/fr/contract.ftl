contract-not-known = non connu
contract-not-told = (vous ne nous l’avez pas dit)
contract-not-recorded = (non enregistré ici)
contract-named-value = { $name } ({ $value })
contract-worked-out = { $value } (calculé à partir de : { $parts })
contract-that-day = ce jour-là

contract-is-equal = { $left }, c’est la même chose que { $right }
contract-is-not-equal = { $left }, et non { $right }
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
contract-rule-broken = Règle non respectée

## The command line

contract-file-found = { $file } : { $found }
contract-column-contract = Contrat
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
fault-contract-unknown-detail = Ce détail n’existe pas. Écrivez detail=full ou detail=answers.
fault-contract-no-law = La loi utilisée ici n’a pas de table des contrats. Lancez le programme avec ses propres packs, ou corrigez les vôtres.

## The pages

contract-title = Vérifier un contrat ou une offre d’emploi
contract-lead = Dites-nous ce que dit le contrat ou l’offre. Nous le comparons avec la loi et nous vous disons quoi faire. Pas besoin de nom, et rien n’est gardé.
contract-continue = Continuer
contract-unsure = Je ne sais pas
contract-enough = Cela suffit. Voir mes réponses
contract-progress = Question { $number } sur { $count }
contract-not-answered = Pas de réponse
contract-answer-yes = Oui
contract-answer-no = Non
contract-currency = Monnaie
contract-day = Jour
contract-month = Mois
contract-year = Année
contract-hint-money = Écrivez le nombre, puis choisissez la monnaie.
contract-hint-date = Par exemple 27 3 2026.
contract-hint-hours = En heures. Par exemple 8 ou 7:30.
contract-hint-share = En pour cent. Par exemple 125.
contract-hint-days = En jours. Par exemple 14.
contract-hint-months = En mois. Par exemple 24.
contract-hint-count = Écrivez un nombre.
contract-answers-title = Vérifiez vos réponses
contract-see-result = Voir le résultat
contract-change-answers = Changer mes réponses
contract-another = Vérifier un autre contrat
contract-next-not-lawful = Ne signez pas encore. Si vous avez signé, vous gardez vos droits : voyez plus bas ce qu’il faut faire. Gardez une copie ou une photo du contrat là où personne d’autre ne peut la trouver.
contract-next-cannot-tell = Il manque des informations. Voyez plus bas lesquelles. Demandez avant de signer, et gardez une copie ou une photo du contrat.
contract-next-lawful = Selon ce que nous savons de la loi, tout ce que vous nous avez dit convient. Gardez une copie du contrat, et vérifiez de nouveau s’il change.
contract-why-law = parce que la loi n’est pas enregistrée ici
contract-why-fact = parce que vous ne nous en avez pas assez dit
contract-why-rate = parce que les montants sont dans deux monnaies et que nous n’avons pas le taux de ce jour
contract-since = depuis : { $day }
contract-not-verified = non vérifié
contract-other-rules = { $count ->
    [one] { $count } autre règle sur ce sujet
    [many] { $count } d’autres règles sur ce sujet
   *[other] { $count } autres règles sur ce sujet
}
contract-quiet-title = Ce que nous avons aussi regardé
contract-what-to-do = Que faire :
contract-missing-facts-title = Ce que vous ne nous avez pas dit
contract-missing-law-title = Ce que nous ne savons pas de la loi
contract-without-rule = Nous n’avons pas trouvé de règle pour :
contract-no-advice = Cette page compare des réponses avec la loi que nous avons enregistrée. Elle n’est pas un avocat. Une personne peut vous aider davantage.
contract-nothing-stored = Rien n’a été gardé.
contract-print = Pour garder cette page, imprimez-la ou enregistrez-la.
contract-law-hash = Loi utilisée :
contract-file-title = Ou donnez un fichier
contract-file-hint = JSON, TOML, CSV, Excel (.xlsx) ou Parquet, avec un ou plusieurs contrats. Le fichier est lu, jugé et oublié.
contract-file-label = Fichier avec les contrats
contract-file-check = Vérifier le fichier
contract-file-result = Contrats dans le fichier
contract-file-problems = Ce qui n’a pas pu être lu
fault-contract-choose-origin = Choisissez le pays d’où vous venez
fault-contract-choose-destination = Choisissez le pays de travail
fault-contract-choose-sector = Choisissez le genre de travail
fault-contract-wrong-negative = Le nombre ne peut pas être sous zéro
fault-contract-wrong-number = Écrivez la somme en chiffres, comme 1200 ou 1200.50
fault-contract-wrong-whole = Écrivez un nombre entier, comme 24
fault-contract-wrong-hours = Écrivez les heures comme 8 ou 7:30
fault-contract-wrong-date = Écrivez le jour, le mois et l’année en chiffres, comme 27 3 2026
fault-contract-wrong-day = Ce jour n’existe pas. Vérifiez le jour et le mois
fault-contract-wrong-decimals = La somme a trop de chiffres après le point pour cette monnaie
fault-contract-wrong-unclear = La somme peut se lire de deux façons. Écrivez-la sans virgule, comme 1500 ou 1.500
fault-contract-wrong-big = Le nombre est trop grand. Vérifiez-le
fault-contract-wrong-hidden = La réponse contient des signes cachés. Écrivez-la de nouveau à la main
