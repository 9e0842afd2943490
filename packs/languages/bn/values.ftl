## Values of facts and of law, in words.

value-days = { $count ->
    [one] { $count } দিন
   *[other] { $count } দিন
}
value-months = { $count ->
    [one] { $count } মাস
   *[other] { $count } মাস
}
value-hours = { $count ->
    [one] { $count } ঘণ্টা
   *[other] { $count } ঘণ্টা
}
value-minutes = { $count ->
    [one] { $count } মিনিট
   *[other] { $count } মিনিট
}
value-yes = হ্যাঁ
value-no = না
value-article = অনুচ্ছেদ { $article }
value-corridor = { $origin } → { $destination }
