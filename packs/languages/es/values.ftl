## Values of facts and of law, in words.

value-days = { $count ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
}
value-months = { $count ->
    [one] { $count } mes
    [many] { $count } de meses
   *[other] { $count } meses
}
value-hours = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}
value-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
}
value-yes = sí
value-no = no
value-article = artículo { $article }
value-corridor = { $origin } → { $destination }
