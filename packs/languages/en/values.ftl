## Values of facts and of law, in words.

# A number of days.
value-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
# A number of months.
value-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
# A number of hours.
value-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
# A number of minutes.
value-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# An answer.
value-yes = yes
# An answer.
value-no = no
# An article. $article is a number or several.
value-article = article { $article }
# From one country to another. The arrow points in the direction of reading.
value-corridor = { $origin } → { $destination }
