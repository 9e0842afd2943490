## Values of facts and of law, in words.

value-days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
}
value-months = { $count ->
    [one] { $count } महिना
   *[other] { $count } महिना
}
value-hours = { $count ->
    [one] { $count } घण्टा
   *[other] { $count } घण्टा
}
value-minutes = { $count ->
    [one] { $count } मिनेट
   *[other] { $count } मिनेट
}
value-yes = हो
value-no = होइन
value-article = धारा { $article }
value-corridor = { $origin } → { $destination }
