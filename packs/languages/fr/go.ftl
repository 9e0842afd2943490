go-title = Que faut-il pour partir ?
go-lead = Les étapes pour partir travailler, et pour entrer dans le pays de travail. Pour chaque étape : ce qu’il faut apporter, ce que cela coûte, qui agit, qui devrait payer, et quand s’arrêter.
go-ask-origin = De quel pays partez-vous ?
go-ask-destination = Vers quel pays ?
go-any = Tous les pays
go-show = Montrer les étapes
go-found = Pour votre voyage
go-all = Tout ce que nous savons
go-nothing = Nous n’avons pas encore d’étapes pour ce pays : { $country }. Cela ne veut pas dire que rien n’est nécessaire. Demandez à un service public ou à votre ambassade.
go-offices = Services publics
go-country = Pays :
go-who-needs = Pour qui :
go-not-verified = Personne n’a vérifié ces étapes sur une page du service public. Demandez-lui avant de payer ou de voyager.
go-changes = Les étapes et les prix changent souvent. Vérifiez chaque étape auprès du service public avant de payer.
go-legal-basis = Loi :
go-cost = Prix :
go-time = Temps :
go-steps = Étapes
go-stop-if = Arrêtez si :
go-actor = Qui agit :
go-where = Où :
go-who-should-pay = Qui devrait payer :
go-documents = À apporter :
go-who-pays-note = « Qui devrait payer », c’est notre lecture de la règle de ce pays ou de l’Organisation internationale du Travail. Si quelqu’un vous demande plus, demandez un reçu et prévenez un service public.
go-sources = Où nous avons vu cela

## What can be wrong

fault-go-country = Il n’y a pas de pays avec le code « { $value } ». Utilisez deux lettres, comme PH.
fault-go-procedure = Il n’y a pas de procédure « { $value } ». Lancez la commande sans nom pour les voir toutes.
