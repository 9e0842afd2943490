## Values of facts and of law, in words.

value-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
value-months = { $count } mois
value-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
value-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
value-yes = oui
value-no = non
value-article = article { $article }
value-corridor = { $origin } → { $destination }
