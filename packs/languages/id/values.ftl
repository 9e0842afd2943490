## Values of facts and of law, in words.

value-days = { $count ->
   *[other] { $count } hari
}
value-months = { $count ->
   *[other] { $count } bulan
}
value-hours = { $count ->
   *[other] { $count } jam
}
value-minutes = { $count ->
   *[other] { $count } menit
}
value-yes = ya
value-no = tidak
value-article = pasal { $article }
value-corridor = { $origin } → { $destination }
