problem-invalid-title = Quelque chose dans votre envoi ne peut pas être utilisé
problem-invalid-meaning = Un ou plusieurs champs manquent, sont inconnus, ou contiennent une valeur qui ne peut pas être juste.
problem-invalid-next = Corrigez ce qui est dans la liste et envoyez de nouveau.
problem-sign-in-title = Connectez-vous d’abord
problem-sign-in-meaning = Cette page est pour les personnes connectées.
problem-sign-in-next = Connectez-vous et essayez de nouveau.
problem-refused-title = Ce n’est pas permis
problem-refused-meaning = Une règle qui protège des personnes dit non.
problem-refused-next = Lisez la règle indiquée. Si vous pensez qu’elle est fausse, demandez à quelqu’un.
problem-not-found-title = Cette page n’existe pas
problem-not-found-meaning = L’adresse est fausse, ou vous n’avez pas le droit de voir ce qui était ici. La réponse est la même dans les deux cas.
problem-not-found-next = Vérifiez l’adresse, ou recommencez depuis la page d’accueil.
problem-conflict-title = Cela a changé entre-temps
problem-conflict-meaning = Quelqu’un l’a changé, cela existe déjà, ou c’est fermé.
problem-conflict-next = Chargez de nouveau, regardez, et refaites ce que vous vouliez faire.
problem-limit-title = C’est trop à la fois
problem-limit-meaning = Votre envoi est plus grand qu’une limite de ce site, ou vous l’avez envoyé trop souvent.
problem-limit-next = Envoyez moins, ou attendez un peu et essayez de nouveau.
problem-limit-detail = { $unit ->
    [bytes] Nous acceptons au plus { $most } octets. Envoyez moins.
    [seconds] Nous acceptons au plus { $most } secondes. Envoyez moins.
    [rows] Nous acceptons au plus { $most } lignes. Envoyez-les en plusieurs parties.
    [characters] Nous acceptons au plus { $most } caractères. Raccourcissez le texte.
   *[items] Nous acceptons au plus { $most }. Envoyez moins.
}
problem-busy-title = Le site est très occupé
problem-busy-meaning = Trop de personnes demandent en même temps, ou quelque chose dont nous avons besoin ne répond pas.
problem-busy-next = Attendez quelques secondes et essayez de nouveau.
problem-broken-title = Nous avons fait une erreur
problem-broken-meaning = Quelque chose ne marche pas dans ce programme. Ce n’est pas votre faute.
problem-broken-next = Essayez de nouveau. Si cela se répète, dites-nous le numéro de l’incident.
problem-incident = Incident { $incident }
problem-home = Aller à la page d’accueil
problem-for-programs = Pour les programmes
problem-facts = Statut HTTP { $status }. Code de sortie de la ligne de commande : { $exit }.
problem-codes = Codes

## Single faults, by code

fault-request-unreadable = La demande n’a pas pu être lue. Envoyez-la de nouveau.
fault-request-not-json = Ce n’est pas du JSON : { $why }.
fault-request-wrong-shape = Ce n’est pas ce que l’adresse attend : { $why }.
fault-request-wrong-kind = L’adresse ne lit pas ce genre de contenu. Envoyez du JSON avec « content-type: application/json ».
fault-request-wrong-method = L’adresse ne répond pas à cette méthode.
fault-request-wrong-address = Une partie de l’adresse n’a pas pu être lue. Vérifiez-la.
fault-field-unknown = Il n’y a pas de champ de ce nom. Vérifiez l’orthographe.
fault-field-missing = Cette information est nécessaire. Merci de la donner.
fault-text-too-long = Ce texte est trop long. Raccourcissez-le.
fault-packs-broken = La loi contenue dans les packs a des erreurs. Lancez « marhala doctor » pour les voir.
fault-folder-unreadable = Le dossier { $path } ne peut pas être lu : { $why }. Vérifiez son nom et vos droits d’accès.
fault-file-unreadable = Le fichier { $path } ne peut pas être lu : { $why }. Vérifiez son nom et vos droits d’accès.
fault-address-in-use = Impossible d’écouter à l’adresse { $address } : { $why }. Choisissez-en une autre avec --listen.
fault-language-unknown = Cette langue n’existe pas ici.
