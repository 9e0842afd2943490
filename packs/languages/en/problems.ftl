## What can go wrong. For each kind: a title of a few words, what it means, and what to do next.

# The input has mistakes.
problem-invalid-title = Something in what you sent cannot be used
# What it means.
problem-invalid-meaning = One or more fields are missing, unknown, or hold a value that cannot be right.
# What to do.
problem-invalid-next = Correct what is listed and send it again.
# Sign-in is needed.
problem-sign-in-title = Please sign in first
# What it means.
problem-sign-in-meaning = This page is for people who are signed in.
# What to do.
problem-sign-in-next = Sign in and try again.
# Not allowed.
problem-refused-title = This is not allowed
# What it means.
problem-refused-meaning = A rule that protects people says no.
# What to do.
problem-refused-next = Read the rule that is named. If you think it is wrong, ask a person.
# Nothing here.
problem-not-found-title = There is no such page
# What it means.
problem-not-found-meaning = The address is wrong, or what was here is not for you to see. The answer is the same for both.
# What to do.
problem-not-found-next = Check the address, or start again from the home page.
# It changed meanwhile.
problem-conflict-title = It has changed in the meantime
# What it means.
problem-conflict-meaning = Someone changed it, it exists already, or it is closed.
# What to do.
problem-conflict-next = Load it again, look, and repeat what you wanted to do.
# Too large or too often.
problem-limit-title = That is too much at once
# What it means.
problem-limit-meaning = What you sent is larger than a limit of this site, or you sent it too often.
# What to do.
problem-limit-next = Send less, or wait a little and try again.
# Which limit; unit is one of bytes, seconds, rows, characters, items.
problem-limit-detail = { $unit ->
    [bytes] The most we accept is { $most } bytes. Send less.
    [seconds] The most we accept is { $most } seconds. Send less.
    [rows] The most we accept is { $most } rows. Send them in parts.
    [characters] The most we accept is { $most } characters. Make it shorter.
   *[items] The most we accept is { $most }. Send less.
}
# Busy.
problem-busy-title = We are busy
# What it means.
problem-busy-meaning = Too many people are asking at once, or something we need does not answer.
# What to do.
problem-busy-next = Wait a few seconds and try again.
# Our mistake.
problem-broken-title = We made a mistake
# What it means.
problem-broken-meaning = Something in this program is broken. It is not your fault.
# What to do.
problem-broken-next = Try again. If it happens again, tell us the number of the incident.
# The number under which our log holds what happened.
problem-incident = Incident { $incident }
# Link back.
problem-home = Go to the home page
# Heading above technical facts.
problem-for-programs = For programs
# Technical facts.
problem-facts = HTTP status { $status }. Exit code of the command line: { $exit }.
# Heading above the list of codes.
problem-codes = Codes

## Single faults, by code

# The request is garbled.
fault-request-unreadable = The request could not be read. Send it again.
# The body is not JSON; why is a technical reason in English.
fault-request-not-json = This is not JSON: { $why }.
# The body is JSON of another shape; why is a technical reason in English.
fault-request-wrong-shape = This is not what the address expects: { $why }.
# The content type is wrong.
fault-request-wrong-kind = The address does not read this kind of content. Send JSON with “content-type: application/json”.
# The method is wrong.
fault-request-wrong-method = The address does not answer that method.
# The address or its query is wrong.
fault-request-wrong-address = A part of the address could not be read. Check it.
# A field nobody knows.
fault-field-unknown = There is no field of this name. Check its spelling.
# A field that is needed.
fault-field-missing = This is needed. Please give it.
# A text that is too long.
fault-text-too-long = This text is too long. Make it shorter.
# The law cannot be used.
fault-packs-broken = The law in the packs holds errors. Run “marhala doctor” to see them.
# A folder cannot be read; why is a technical reason.
fault-folder-unreadable = The folder { $path } cannot be read: { $why }. Check its name and your rights to it.
# A file cannot be read; why is a technical reason.
fault-file-unreadable = The file { $path } cannot be read: { $why }. Check its name and your rights to it.
# The port is taken; why is a technical reason.
fault-address-in-use = Nothing can listen at { $address }: { $why }. Choose another with --listen.
# A language nobody knows.
fault-language-unknown = There is no such language here.
