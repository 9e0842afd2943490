## A page for everybody: what the journal is

# Title of the page.
journal-title = The journal
# What it is.
journal-what = Each time something in the records changes, one line is added to the journal. Nobody can change or remove a line later without it being seen.
# It holds no personal data.
journal-no-names = The journal holds no names and nothing of what was written.
# Heading above the newest head.
journal-head = Newest seal
# Before the seal. $count: number of lines.
journal-head-says = This short text seals all { $count } lines so far.
# There is none yet.
journal-head-none = There is no seal yet. Come back in some minutes.
# What to do with the seal.
journal-keep = Keep a copy. If the journal is ever changed, your copy proves it.
# Heading above the public key.
journal-key = Key of the journal
# For organisations.
journal-witness = Unions, helpers and newspapers can check each new seal and sign it too. The program does this with the command “marhala witness”.
