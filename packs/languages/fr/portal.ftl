site-name = Marhala
skip-to-content = Aller au contenu
exit-this-page = Quitter cette page
ask-a-person = Demander de l’aide à quelqu’un
about-link = À propos de ce site
languages-link = Langues
api-link = Pour les programmes
language-label = Langue
machine-drafted = Un ordinateur a traduit cette page. Personne parlant le français ne l’a encore vérifiée. Certains mots peuvent être faux. Si quelque chose vous paraît étrange, choisissez l’anglais ou demandez à quelqu’un.
back = Retour
change = Changer
continue = Continuer
status-completed = Terminé
status-in-progress = En cours
status-not-started = Pas encore commencé
status-cannot-start = Ne peut pas encore commencer
error-summary = Il y a un problème
error-prefix = Erreur :
search-label = Rechercher
search-button = Rechercher
phase-before = Avant de partir
phase-abroad = Pendant que vous êtes à l’étranger
phase-home = Quand vous rentrez chez vous
not-verified = Non vérifié
yes = Oui
no = Non
not-sure = Je ne sais pas

## Home

home-title = Connaissez vos droits avant de partir, pendant votre travail et à votre retour
home-lead = Pour les personnes qui travaillent dans un autre pays, et pour celles qui les aident. Gratuit. Sans nom. Sans compte.
home-check = Vérifier un contrat ou une offre d’emploi
home-check-more = Répondez à quelques questions. Voyez ce qui est légal, ce qui ne l’est pas, et ce qu’il faut faire maintenant.
home-rights = Mes droits
home-rights-more = Ce que la loi vous donne, là où vous êtes maintenant.
home-go = Que faut-il pour partir ?
home-go-more = Les étapes, les papiers, le temps, et le prix de chaque étape.
home-private = Nous ne gardons pas vos réponses. Si quelqu’un vous surveille peut-être, utilisez « Quitter cette page » pour partir vite.
home-officials = Pour les administrations, les juristes et les organisations
home-law = Lire la loi
home-law-more = Chaque règle et chaque valeur, avec sa source et ses dates.
home-api = Pour les programmes
home-api-more = Les mêmes vérifications, pour un contrat ou pour un million.

## About

about-title = À propos de ce site
about-what = Ce site aide les personnes qui vont travailler dans un autre pays. Il compare un contrat avec la loi, montre vos droits et donne la liste des étapes pour partir. Le programme est gratuit et son code est ouvert.
about-trust = Puis-je faire confiance à une réponse ?
about-trust-sources = Chaque réponse nomme la loi d’où elle vient, et depuis quand cette loi s’applique. Ce que nous n’avons pas vu dans une source officielle porte la mention « Non vérifié ».
about-trust-unknown = Quand nous ne connaissons pas la loi, nous le disons. « On ne peut pas encore dire » ne veut pas dire que tout va bien.
about-trust-not-court = Ce site n’est ni un tribunal ni un avocat. Avant de signer, de payer ou d’aller au tribunal, demandez à quelqu’un.
about-private = Est-ce confidentiel ?
about-private-stored = Nous ne gardons pas vos réponses et nous ne posons pas de cookies. Vos réponses passent d’une page à l’autre et disparaissent quand vous fermez la page. Les personnes qui utilisent le même téléphone peuvent voir, dans son historique, les pages que vous avez visitées.
about-private-exit = « Quitter cette page » ouvre tout de suite un autre site. Cela ne peut pas effacer l’historique de votre téléphone.
about-open = Qui fait ce site ?
about-open-more = Tout le monde peut faire tourner ce programme, lire son code et corriger la loi qu’il contient. Ce site est géré par ceux qui vous ont donné son adresse.
about-version = Version { $version }.
about-law-hash = Loi { $hash }.

## Ask a person

ask-title = Demander de l’aide à quelqu’un
ask-danger = Si vous êtes en danger maintenant, appelez le numéro d’urgence du pays où vous êtes.
ask-who = Votre ambassade ou votre consulat, son service du travail, un syndicat ou une association qui aide les migrants peut regarder vos papiers avec vous. Vous n’avez pas besoin de la permission de votre employeur pour demander.
ask-free = Leur aide doit être gratuite. Faites attention à toute personne qui demande d’abord de l’argent, ou qui veut garder votre passeport.
ask-offices = Services publics que nous connaissons
ask-offices-two = Regardez sous le pays d’où vous venez, et sous le pays où vous travaillez.
ask-world = Tous les pays

## Languages

languages-title = Langues
languages-lead = Les textes sont écrits en anglais. Pour les autres langues, nous disons qui les a vérifiées. Quand un texte manque, vous le voyez en anglais.
languages-original = L’original
languages-reviewed = Vérifié par { $name }
languages-drafted = Traduit par un ordinateur, pas encore vérifié
languages-unreviewed = Pas encore vérifié
languages-missing = { $count ->
    [one] { $count } texte manque.
    [many] { $count } de textes manquent.
   *[other] { $count } textes manquent.
}
languages-help = Parlez-vous une de ces langues ? Tout le monde peut corriger un texte : chacun est une ligne dans un fichier ouvert.

## API

api-title = Pour les programmes
api-lead = Tout ce que ce site peut dire à une personne, il peut le dire à un programme, en JSON. Il ne faut pas de clé. Rien de ce que vous envoyez n’est gardé.
api-document = Le document OpenAPI 3.1
api-problems = Les erreurs sont des problèmes RFC 9457 : un type et un code stables pour les programmes, un titre et une explication dans la langue de qui appelle.
api-limits = Limites
