intake-placed = { $place } : { $message }
intake-place-and = { $place }, { $more }
intake-place-contract = contrat { $number }
intake-place-contract-id = contrat { $number } ({ $id })
intake-place-row = rangée { $number }
intake-place-line = ligne { $number }
intake-place-column = colonne { $column }
intake-place-field = champ { $field }

## What a file was found to be

intake-found-json = JSON
intake-found-json-lines = JSON, un contrat par ligne
intake-found-toml = TOML
intake-found-csv-commas = CSV avec des virgules
intake-found-csv-semicolons = CSV avec des points-virgules
intake-found-csv-tabs = CSV avec des tabulations
intake-found-csv-bars = CSV avec des barres
intake-found-xlsx = un classeur Excel
intake-found-parquet = Parquet
intake-found-marked = { $format }, UTF-8 avec marque d’ordre des octets
intake-found-utf16 = { $format }, UTF-16

## Words that stand inside other texts

intake-this-file = Ce fichier
intake-this-workbook = Ce classeur
intake-this-toml = Ce fichier TOML
intake-what-list = une liste
intake-what-text = un texte
intake-what-true-or-false = vrai ou faux
intake-what-null = null (rien)
intake-what-number = un nombre
intake-what-number-or-yes-no = un nombre ou un oui ou non
intake-what-that-amount = cette somme
intake-what-object = un objet autre que { "{ amount, currency }" }
intake-what-time = une durée
intake-what-sheet-error = une erreur du tableur
intake-what-no-day = un jour hors du calendrier
intake-what-this-fact = une information de ce genre
intake-what-this = ceci
intake-reason-header = la ligne des titres n’est pas en UTF-8
intake-reason-cell = la case "{ $written }" n’est pas en UTF-8
intake-reason-this-line = cette ligne contient une lettre qui n’est pas en UTF-8
intake-reason-line = la ligne { $line } contient une lettre qui n’est pas en UTF-8
intake-reason-letter = il contient une lettre qui n’est pas en UTF-8
intake-reason-zeros = il contient des octets zéro, comme de l’UTF-16 sans sa marque ou un programme
intake-reason-utf16-cut = le texte UTF-16 est abîmé : il finit au milieu d’une lettre
intake-reason-utf16-half = le texte UTF-16 est abîmé : il contient une moitié de lettre
intake-reason-many-fields = l’objet a trop de champs
intake-before = { $count ->
    [0] { "" }
    [1] { " " }Le contrat d’avant a été lu.
   *[other] { " " }Les { $count } contrats d’avant ont été lus.
}

## The whole file

intake-cannot-open = Impossible d’ouvrir { $file } : { $why }.
intake-cannot-open-next = Vérifiez le nom et le dossier.
intake-not-a-file = { $file } n’est pas un fichier.
intake-not-a-file-next = Donnez le nom d’un fichier de contrats.
intake-cannot-read = Impossible de lire le fichier : { $why }.
intake-cannot-read-next = Copiez-le de nouveau et essayez encore une fois.
intake-too-large = { $what } fait { $length } Mo ; le maximum est { $most } Mo. Rien n’a été lu.
intake-too-large-next = Partagez-le en fichiers plus petits, ou envoyez les nombreux contrats en CSV ou en Parquet.
intake-damaged = Le fichier est abîmé et ne peut pas être lu.
intake-damaged-next = Enregistrez-le de nouveau, ou envoyez-le en CSV.
intake-empty = Le fichier est vide.
intake-empty-next = Envoyez un fichier avec au moins un contrat.
intake-empty-table = { intake-empty }
intake-empty-table-next = Envoyez une ligne de titres et des contrats.
intake-no-contract = Il n’y a aucun contrat dans le fichier.
intake-no-contract-next = { intake-empty-next }
intake-no-law = Les packs utilisés n’ont pas de table des contrats.
intake-no-law-next = Lancez le programme avec ses propres packs, ou corrigez les vôtres.
intake-encoding = Impossible de lire les lettres de ce fichier : { $why }.
intake-encoding-next = Enregistrez-le de nouveau en "CSV UTF-8" (ou en UTF-16 avec sa marque) et envoyez ce fichier.

intake-is-pdf = C’est un PDF ; il n’est pas lu ici.
intake-is-pdf-next = Répondez plutôt aux questions de la page, ou écrivez le contrat dans le tableau.
intake-is-jpeg = C’est une photo (JPEG) ; elle n’est pas lue ici.
intake-is-jpeg-next = Répondez plutôt aux questions de la page : les photos ne sont pas lues.
intake-is-png = C’est une image (PNG) ; elle n’est pas lue ici.
intake-is-png-next = Répondez plutôt aux questions de la page : les images ne sont pas lues.
intake-is-gzip = C’est un fichier compressé (gzip) ; il n’est pas lu ici.
intake-is-gzip-next = Décompressez-le d’abord, puis envoyez le fichier qui est dedans.
intake-is-old-office = C’est un ancien fichier Office (.xls ou .doc) ; il n’est pas lu ici.
intake-is-old-office-next = Enregistrez-le en .xlsx ou en .csv et envoyez ce fichier.
intake-is-rtf = C’est un document de texte (RTF) ; il n’est pas lu ici.
intake-is-rtf-next = Enregistrez le tableau en .csv et envoyez ce fichier.
intake-is-arrow = C’est un fichier Arrow ; il n’est pas lu ici.
intake-is-arrow-next = Enregistrez-le en Parquet et envoyez ce fichier.

## JSON and TOML

intake-contract-long = Un contrat est trop long pour n’en être qu’un.{ $before }
intake-contract-long-next = Vérifiez les crochets et les accolades.
intake-too-deep = Le JSON a trop de niveaux.{ $before }
intake-too-deep-next = Un contrat est un objet à un seul niveau.
intake-cut = Le fichier s’arrête au milieu, à la ligne { $line }.{ $before }
intake-cut-next = Envoyez de nouveau le fichier entier.
intake-json = Impossible de lire le JSON : { $why }.{ $before }
intake-json-next = Corrigez-le à cet endroit.
intake-line-long = Cette ligne est trop longue pour un seul contrat.
intake-line-long-next = Écrivez un contrat par ligne.
intake-toml = Impossible de lire le TOML : { $why }.
intake-toml-next = Corrigez-le à cet endroit ; les autres contrats sont lus.
intake-not-an-object = C’est { $what }, pas un contrat.
intake-not-an-object-next = Écrivez chaque contrat ainsi : { "{ \"origin\": ..., ... }" }.
intake-not-a-table = Ce n’est pas un contrat.
intake-not-a-table-next = Écrivez [[contract]] au-dessus de ses champs.
intake-beside-list = "{ $name }" est à côté de la liste des contrats et n’est pas utilisé.
intake-beside-list-next = Mettez les champs dans le contrat auquel ils appartiennent.
intake-beside = "{ $name }" est à côté des contrats et n’est pas utilisé.
intake-beside-next = { intake-beside-list-next }
intake-too-many-fields = Le contrat a { $count } champs ; le maximum est { $most }.
intake-too-many-fields-next = Enlevez ce qui n’est pas utile.
intake-field-twice = Le champ "{ $name }" est là deux fois.
intake-field-twice-next = Gardez le bon et effacez l’autre.

## Tables

intake-may-be-cut = Le fichier ne finit pas par un retour à la ligne : sa dernière rangée est peut-être coupée.
intake-may-be-cut-next = Vérifiez la dernière case de cette rangée.
intake-cells = Cette rangée a { $cells } cases ; la ligne des titres en a { $columns }.
intake-cells-next = Regardez s’il manque un séparateur ou s’il y en a un de trop, s’il y a une virgule dans un nombre sans guillemets, et si le fichier est coupé.
intake-row-long = Une rangée est trop longue pour un seul contrat : un guillemet est peut-être ouvert et jamais fermé.
intake-row-long-next = Fermez-le. Les rangées d’avant ont été lues, celles d’après non.
intake-table-unreadable = Impossible de lire la suite du tableau : { $why }.
intake-table-unreadable-next = Vérifiez le fichier.
intake-too-many-columns = Le tableau a { $count } colonnes ; le maximum est { $most }.
intake-too-many-columns-next = Enlevez les colonnes qui ne sont pas utiles.
intake-fees-in-cell = Une liste de frais ne tient pas dans une case.
intake-fees-in-cell-next = Utilisez recruitment_fee et related_costs, ou envoyez du JSON ou du TOML.
intake-column-twice = Deux colonnes s’appellent "{ $name }".
intake-column-twice-next = { intake-field-twice-next }
intake-no-facts = Aucune colonne n’a le nom d’une information sur un contrat.
intake-no-facts-next = Donnez aux colonnes les noms de `marhala law facts` : origin, destination, sector, wage, ...
intake-not-a-workbook = { $what ->
    [opendocument] C’est un fichier OpenDocument, pas un classeur Excel.
    [word] C’est un document Word, pas un classeur Excel.
   *[zip] C’est un dossier compressé (zip), pas un classeur Excel.
}
intake-not-a-workbook-next = Enregistrez le tableau en .xlsx ou en .csv et envoyez ce fichier.
intake-zip-bomb = Une fois décompressé, ce classeur est bien plus gros que sa taille : le maximum est { $most } Mo et { $ratio } fois sa taille.
intake-zip-bomb-next = { intake-is-rtf-next }
intake-locked = Le classeur est fermé par un mot de passe.
intake-locked-next = Enregistrez-le sans mot de passe.
intake-workbook-damaged = Le classeur est abîmé, coupé au milieu, ou écrit par un programme que nous ne connaissons pas.
intake-workbook-damaged-next = Ouvrez-le dans un tableur, enregistrez-le de nouveau en .xlsx ou en .csv, et envoyez ce fichier.
intake-workbook-unreadable = Impossible de lire le classeur : { $why }.
intake-workbook-unreadable-next = Enregistrez-le de nouveau en .xlsx ou en .csv et envoyez ce fichier.
intake-rows-out-of-order = Les rangées de la feuille ne sont pas dans l’ordre.
intake-rows-out-of-order-next = { intake-workbook-unreadable-next }
intake-too-many-rows = La feuille a plus de { $rows } rangées ou de { $cells } cases.
intake-too-many-rows-next = Enregistrez-la en CSV, qui peut être plus long.
intake-other-sheets = Seule la feuille "{ $sheet }" a été lue.
intake-other-sheets-next = Envoyez les autres feuilles dans des fichiers à part, si elles contiennent des contrats.
intake-empty-workbook = Aucune feuille du classeur ne contient quelque chose.
intake-empty-workbook-next = { intake-empty-table-next }
intake-parquet-damaged = Le fichier Parquet est coupé ou abîmé : { $why }.
intake-parquet-damaged-next = Envoyez de nouveau le fichier entier. Les contrats lus avant cet endroit sont bons.
intake-parquet-large = Le fichier Parquet a des groupes de rangées trop grands, ou plus de { $most } rangées.
intake-parquet-large-next = Écrivez-le avec des groupes de rangées plus petits (un million de rangées au maximum).
intake-column-type = La colonne "{ $name }" est du type { $type }.
intake-column-type-next = { $wanted ->
    [money] Il faut Int64 dans la plus petite unité de la monnaie, Decimal, ou du texte ; jamais de nombre à virgule flottante.
    [date] Il faut Date32, ou du texte comme 2026-02-28.
    [hours] Il faut Int64 en minutes, ou du texte comme "8 h".
    [share] Il faut Int64 en centièmes de pour cent, ou du texte comme "125 %".
    [number] Il faut Int64 ou du texte.
    [yes-no] Il faut Boolean, ou du texte : yes ou no.
   *[text] Il faut du texte.
}
intake-column-nested = { intake-column-type }
intake-column-nested-next = Les colonnes qui en contiennent d’autres ne sont pas lues : utilisez des colonnes simples avec les noms des informations.

## Names of fields

intake-name-long = Le nom d’un champ a plus de { $most } lettres : "{ $name }".
intake-name-long-next = Utilisez les noms de `marhala law facts`.
intake-field-slip = Nous ne connaissons pas le champ "{ $name }".
intake-field-slip-next = Vouliez-vous dire "{ $near }" ? Changez son nom, ou enlevez-le si c’est autre chose.
intake-field-near = Nous ne connaissons pas le champ "{ $name }" ; il n’est donc pas utilisé.
intake-field-near-next = Le nom le plus proche que nous connaissons est "{ $near }".
intake-field-unknown = { intake-field-near }
intake-field-unknown-next = `marhala law facts` montre les noms que nous connaissons.

## Values

intake-id-kind = L’identifiant n’est pas un texte.
intake-id-kind-next = Écrivez-le comme un texte.
intake-id-long = L’identifiant a plus de { $most } lettres : "{ $written }".
intake-id-long-next = Prenez-en un plus court.
intake-value-long = La valeur a plus de { $most } lettres : "{ $written }".
intake-value-long-next = Écrivez seulement la valeur.
intake-hidden = "{ $written }" contient des signes qu’on ne voit pas ou qui retournent le texte.
intake-hidden-next = Écrivez de nouveau la valeur à la main.
intake-formula = La case contient une formule, "{ $written }". Les formules ne sont jamais calculées ici.
intake-formula-next = Remplacez la formule par sa valeur (dans un tableur : copier, puis coller les valeurs).
intake-wrong-kind = La valeur ne peut pas être { $what }.
intake-wrong-kind-next = { $wanted ->
    [money] Écrivez une somme avec sa monnaie : "1200.50 AED".
    [date] Écrivez l’année, le mois et le jour : "2026-02-28".
    [number] Écrivez un nombre entier.
    [hours] Écrivez "8 h" ou "7 h 30 min".
    [share] Écrivez-le avec son signe : "125 %".
    [yes-no] Écrivez yes (oui) ou no (non).
   *[word] Écrivez un des mots de la liste.
}
intake-negative = "{ $written }" est sous zéro.
intake-negative-next = Écrivez zéro ou un nombre plus grand.
intake-not-a-number = "{ $written }" n’est pas un nombre.
intake-not-a-number-next = Écrivez seulement des chiffres, avec un point avant les décimales : 1200.50.
intake-too-big = "{ $written }" est trop grand pour être juste.
intake-too-big-next = Vérifiez le nombre.
intake-over-the-most = { $written } est plus qu’il ne peut y avoir.
intake-over-the-most-next = Vérifiez : le maximum possible est { $most }.
intake-unclear-number = "{ $written }" peut se lire de deux façons : { $thousands } ou { $decimals }.
intake-unclear-number-next = Écrivez { $thousands } ou { $decimals }.
intake-not-whole = "{ $written }" n’est pas un nombre entier.
intake-not-whole-next = Écrivez un nombre entier, comme 24.
intake-not-hours = "{ $written }" n’est pas une durée en heures et en minutes.
intake-not-hours-next = Écrivez "8 h" ou "7 h 30 min".
intake-unclear-share = "{ $written }" n’a pas le signe %, et peut donc se lire de deux façons.
intake-unclear-share-next = Écrivez le pourcentage avec son signe, comme "125 %".
intake-not-a-date = "{ $written }" n’est pas une date écrite comme il le faut ici.
intake-not-a-date-next = Écrivez l’année, le mois et le jour : 2026-02-28.
intake-no-such-day = Le jour { $written } n’existe pas.
intake-no-such-day-next = Vérifiez le mois et le jour.
intake-not-yes-no = "{ $written }" n’est ni yes (oui) ni no (non).
intake-not-yes-no-next = Écrivez yes (oui) ou no (non) ; laissez vide si vous ne savez pas.
intake-unknown-code = "{ $written }" n’est pas un mot connu ici.
intake-unknown-code-next = { $guess ->
    [yes] Vouliez-vous dire { $near } ?
   *[no] Écrivez un de ces mots : { $known }.
}
intake-no-currency = "{ $written }" n’a pas de monnaie.
intake-no-currency-next = Écrivez-la avec la somme ("1200 AED") ou dans { $column }.
intake-unknown-currency = "{ $written }" n’est pas le code d’une monnaie utilisée aujourd’hui.
intake-unknown-currency-next = Écrivez les trois lettres d’ISO 4217, comme AED, PHP ou USD.
intake-two-currencies = "{ $written }" est en { $one }, mais la monnaie indiquée est { $other }.
intake-two-currencies-next = Écrivez une seule monnaie.
intake-minor-units = "{ $written }" a { $decimals } décimales ; { $currency } en a { $digits }.
intake-minor-units-next = Vérifiez la somme et sa monnaie.
intake-ends-before-start = Le contrat finit le { $ends }, avant de commencer le { $starts }.
intake-ends-before-start-next = Vérifiez les deux jours.
intake-months-disagree = Le contrat dit { $given } mois, mais ses jours en font { $months }.
intake-months-disagree-next = Corrigez l’un des deux.

intake-not-in-list = “{ $written }” n’est pas dans la liste “{ $list }”.
intake-not-in-list-next = { $list ->
    [country] Écrivez les deux lettres du pays (ISO 3166-1), comme PH.
    [currency] Écrivez les trois lettres de la monnaie (ISO 4217), comme AED.
   *[language] Écrivez le code de la langue (BCP 47), comme ar ou fil.
}
intake-more-than-can-be = `{ $fact }` est plus grand que possible.
intake-more-than-can-be-next = Vérifiez le nombre et son unité.
intake-no-date = { $written } n’est pas une date.
intake-no-date-next = Écrivez l’année, le mois et le jour, comme 2026-06-01.
intake-no-share = “{ $written }” n’est pas un pourcentage.
intake-no-share-next = Écrivez-le avec le signe et deux décimales au plus, comme “12.5 %”.
intake-not-accepted = “{ $written }” ne peut pas être utilisé ici.
intake-not-accepted-next = Vérifiez la valeur.

## Fees

intake-fees-kind = `fees` n’est pas une liste.
intake-fees-kind-next = Écrivez fees = { "[ { ... }, { ... } ]" }.
intake-too-many-fees = Il y a { $count } frais ; le maximum est { $most }.
intake-too-many-fees-next = Additionnez les petits.
intake-fee-kind-of-value = Un des frais n’est pas écrit avec ses parties.
intake-fee-kind-of-value-next = Écrivez { "{ amount = ... }" }.
intake-fee-field = Nous ne connaissons pas "{ $name }" pour des frais.
intake-fee-field-next = { $guess ->
    [yes] Vouliez-vous dire "{ $near }" ?
   *[no] On peut écrire pour des frais : { $known }.
}
intake-fee-day = Le jour d’un paiement n’est pas une date qui existe.
intake-fee-day-next = { intake-not-a-date-next }
intake-fee-amount = La somme d’un des frais n’est pas un nombre.
intake-fee-amount-next = Écrivez "1200.50 NPR".
intake-fee-two-currencies = Les frais sont en { $one } et en { $other }.
intake-fee-two-currencies-next = { intake-two-currencies-next }
intake-fee-currency = { intake-unknown-currency }
intake-fee-currency-next = Écrivez trois lettres, comme NPR ou PHP.
intake-fee-kind-not-word = Le genre d’un des frais n’est pas un mot.
intake-fee-kind-not-word-next = Écrivez son code.
intake-fee-kind = "{ $written }" n’est pas un genre de frais que nous connaissons.
intake-fee-kind-next = { intake-unknown-code-next }
intake-fee-from-wage = `taken_from_wage` n’est ni vrai (true) ni faux (false).
intake-fee-from-wage-next = Écrivez true ou false.
intake-fee-payer = "{ $written }" n’est pas quelqu’un qui peut payer des frais.
intake-fee-payer-next = Écrivez worker (la personne qui travaille), employer (l’employeur) ou agency (l’agence).
intake-fee-payer-not-word = `paid_by` n’est pas un mot.
intake-fee-payer-not-word-next = { intake-fee-payer-next }
intake-never-lawful = Un de ces paiements (un pot-de-vin, de l’argent en échange du travail, une extorsion ou autre chose de ce genre) ne peut jamais être légal.
intake-never-lawful-next = Ne le payez pas. Demandez de l’aide et gardez toutes les preuves.
intake-fee-kind-missing = Le genre d’un des frais n’est pas indiqué ; on ne peut donc pas séparer les frais de recrutement des autres coûts.
intake-fee-kind-missing-next = Écrivez son genre.
intake-fees-disagree = Pour { $fact }, { $given } est indiqué, mais les frais de la liste payés par la personne font { $sum }.
intake-fees-disagree-next = Corrigez l’un des deux.
intake-costs-disagree = Pour migration_costs, { $given } est indiqué, mais les frais et les autres coûts font { $sum }.
intake-costs-disagree-next = Corrigez l’un des deux.
intake-fee-payer-missing = On ne dit pas qui a payé un des frais ; { $fact } reste donc sans réponse.
intake-fee-payer-missing-next = Écrivez paid_by pour chacun des frais.
intake-fee-amount-missing = La somme d’un des frais n’est pas indiquée ; { $fact } reste donc sans réponse.
intake-fee-amount-missing-next = Écrivez chaque somme avec sa monnaie.
intake-mixed-currencies = Les frais sont en plusieurs monnaies ou sans monnaie ; { $fact } reste donc sans réponse.
intake-mixed-currencies-next = Écrivez-les dans une seule monnaie, au taux du jour du paiement.
intake-fees-too-big = La somme des frais est trop grande pour être comptée.
intake-fees-too-big-next = Vérifiez les sommes.
