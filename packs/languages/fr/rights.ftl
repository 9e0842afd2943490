## Questions

rights-title = Mes droits
rights-lead = Répondez à quelques questions. Vous voyez quels droits vous avez, quel pays vous les doit, et si ce pays y est lié. Nous ne gardons rien.
rights-ask-work = Dans quel pays est le travail ?
rights-choose = Choisissez un pays
rights-ask-origin = De quel pays venez-vous ?
rights-ask-stage = Où êtes-vous maintenant ?
rights-stage-pre-departure = Chez moi, avant de partir
rights-stage-abroad = À l’étranger, au travail
rights-stage-return = En train de rentrer, ou de retour chez moi
rights-ask-status = Avez-vous des papiers pour rester et travailler là-bas ?
rights-ask-status-why = La plupart des droits sont pour tout le monde. Certains sont seulement pour les personnes qui ont des papiers. Personne d’autre ne voit votre réponse, et nous ne la gardons pas.
rights-status-regular = Oui, j’ai des papiers
rights-status-irregular = Non, ou ils ne sont plus valables
rights-status-unknown = Je ne sais pas, ou je ne veux pas le dire
rights-ask-sector = Quel genre de travail ?
rights-any-sector = Tout travail
rights-ask-on = Pour quel jour ?
rights-ask-on-why = Laissez vide pour aujourd’hui. Les lois changent : pour un jour plus ancien, la réponse peut être différente.
rights-show = Montrer mes droits

## Answers

rights-told-work = Pays de travail
rights-told-origin = Pays d’où vous venez
rights-told-stage = Où vous êtes
rights-told-sector = Travail
rights-told-status = Papiers
rights-told-on = Jour
rights-how-to-read = Ces droits viennent de traités et d’autres promesses entre pays. Un traité compte quand le pays est lié par ce traité. « Non connu » veut dire que nous ne savons pas. Cela ne veut pas dire non.
rights-own-law = La loi d’un pays peut vous protéger même quand ce pays n’est pas lié par un traité.
rights-check = Comparer votre contrat avec cette loi
rights-topics = Choisissez un sujet
rights-more-topics = Autres sujets
rights-count = { $rights ->
    [0] { $rights } droit
    [1] 1 droit
   *[other] { $rights } droits
}, { $bound ->
    [0] aucun dont nous savons qu’il lie vos pays
    [1] 1 lie un de vos pays
   *[other] { $bound } lient un de vos pays
}
rights-none = Nous n’avons aucun droit enregistré pour ces réponses. Cela ne veut pas dire que vous n’en avez pas. Demandez à quelqu’un.
rights-change = Changer mes réponses
rights-not-a-court = Les mots sont courts et simples. Avant de signer, de payer ou d’aller au tribunal, lisez l’article et demandez à quelqu’un.
rights-owed-by = Qui doit ce droit :
rights-only-for = Seulement pour : { $group }.
rights-if-regular = Seulement si vous avez des papiers pour rester et travailler.
rights-not-irregular = Ce droit demande des papiers ; il ne vous protège donc peut-être pas maintenant. Les autres droits de cette page vous protègent toujours.
rights-left-out = Ce traité ne protège peut-être pas ce genre de travail : { $work }. Demandez à quelqu’un.
rights-reservation = { $country } : ce pays a dit qu’il n’accepte pas tout ceci :

## Is the country bound? Short tags

rights-tag-bound = Lié
rights-tag-not-yet = Pas encore lié
rights-tag-not-sure = Pas sûr
rights-tag-not-bound = Non lié
rights-tag-signed = Seulement signé
rights-tag-left = S’est retiré
rights-tag-promise = Une promesse
rights-tag-ended = Terminé
rights-tag-not-there = N’existait pas encore
rights-tag-unknown = Non connu

## Is the country bound? Sentences

rights-bound = { $country } : pays lié (depuis : { $since }).
rights-not-yet-in-force = { $country } : ce pays a rejoint le traité ({ $joined }), mais il n’est lié qu’à partir de cette date : { $on }.
rights-day-not-known = { $country } : ce pays a rejoint le traité ({ $joined }). Nous ne savons pas s’il était lié ce jour-là.
rights-not-yet-party = { $country } : ce pays n’était pas lié ce jour-là. Il a rejoint le traité plus tard ({ $joined }).
rights-known-only-from = { $country } : ce pays est lié à partir de cette date : { $on }. Nous ne savons pas ce qui valait ce jour-là.
rights-signed-only = { $country } : ce pays a signé ({ $on }). Signer ne suffit pas à le lier. Nous ne connaissons pas d’autre étape.
rights-not-party = { $country } : ce pays n’était pas lié à cette date : { $day }. C’est le dernier jour que nous avons vérifié.
rights-not-party-signed = { $country } : ce pays a signé ({ $signed }), mais n’était pas lié à cette date : { $day }. C’est le dernier jour que nous avons vérifié.
rights-denounced = { $country } : ce pays s’est retiré ({ $on }). Il a pu rester lié quelques mois après ce jour.
rights-non-binding = C’est une promesse ou une norme, pas un traité. Aucun tribunal ne peut obliger ce pays ({ $country }) à la tenir, mais vous pouvez la citer.
rights-ended = Cette loi a pris fin ({ $on }). Une loi plus récente l’a peut-être remplacée.
rights-not-yet-adopted = Cela n’existait pas ce jour-là. L’accord date de : { $on }.
rights-unknown = { $country } : nous ne savons pas si ce pays est lié.

## What can be wrong with the answers

fault-rights-stage = « { $value } » n’est pas une partie du voyage. Utilisez pre-departure, abroad ou return.
fault-rights-country = Il n’y a pas de pays avec le code « { $value } ». Utilisez deux lettres, comme PH.
fault-rights-status = « { $value } » n’est pas un statut. Utilisez regular, irregular ou unknown.
fault-rights-sector = Nous ne connaissons pas le genre de travail « { $value } ». Choisissez-en un dans la liste.
fault-rights-day = « { $value } » n’est pas un jour. Écrivez-le comme 2026-06-01.
fault-rights-topic = Nous ne connaissons pas le sujet « { $value } ». Choisissez-en un dans la liste.
