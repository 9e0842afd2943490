## Values of facts and of law, in words.

value-days = { $count ->
    [one] { $count } araw
   *[other] { $count } araw
}
value-months = { $count ->
    [one] { $count } buwan
   *[other] { $count } buwan
}
value-hours = { $count ->
    [one] { $count } oras
   *[other] { $count } oras
}
value-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minuto
}
value-yes = oo
value-no = hindi
value-article = artikulo { $article }
value-corridor = { $origin } → { $destination }
