## Values of facts and of law, in words.

value-days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
}
value-months = { $count ->
    [one] { $count } महीना
   *[other] { $count } महीने
}
value-hours = { $count ->
    [one] { $count } घंटा
   *[other] { $count } घंटे
}
value-minutes = { $count ->
    [one] { $count } मिनट
   *[other] { $count } मिनट
}
value-yes = हाँ
value-no = नहीं
value-article = अनुच्छेद { $article }
value-corridor = { $origin } → { $destination }
