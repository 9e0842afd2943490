## What the command line says

# After start of the server.
serve-listening = Listening at { $address }. Stop with Ctrl-C.
# After start of the demo.
demo-open = Marhala is running. Open { $address } in a browser.
# Above three things to try.
demo-try = Three things to try:
# First thing to try; its address follows.
demo-try-check = Check a contract or a job offer
# Second thing to try; its address follows.
demo-try-rights = See the rights of a worker, by country and date
# Third thing to try; the name of the language in itself; its address follows.
demo-try-language = See the same pages in another language: { $language }
# How to stop.
demo-stop = Stop with Ctrl-C. Nothing is stored.
# What the packs hold.
doctor-packs = Packs: { $rules } rules, { $parameters } parameters, { $countries } countries, { $sources } sources.
# How many problems the packs have.
doctor-problems = Problems in the packs: { $errors } errors, { $warnings } warnings.
# One line per language.
doctor-language = { $missing ->
    [0] Language { $tag }: complete.
   *[other] Language { $tag }: { $missing } texts are missing and shown in English.
}
# The port can be used.
doctor-port-free = { $address } is free to listen on.
# The port cannot be used.
doctor-port-taken = { $address } is taken. Choose another with --listen, or stop the other program.
# Memory of the process.
doctor-memory = Memory in use: { $mib } MiB.
# All is well.
doctor-in-order = Everything is in order.
# Something is not.
doctor-not-in-order = Something is not in order; see above.
# Before a list of errors in packs, on the error stream. $count is a number.
packs-have-errors = { $count ->
    [one] The packs have an error. What it stands in is left out, so more answers may be “cannot tell”:
   *[other] The packs have { $count } errors. What they stand in is left out, so more answers may be “cannot tell”:
}
# After that list. Leave the command as it is. $folder is a folder.
packs-have-errors-next = To see all problems: marhala law check-pack { $folder }
