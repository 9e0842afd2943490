## The journal at the command line. Read by staff; other languages may leave these out.

# $why: what is wrong with the key, head, state or receipt.
fault-journal-unusable = This cannot be used: { $why }
# $why: what happened when the witness read the journal.
fault-journal-log-unreadable = The journal cannot be read there: { $why }
# $count: further findings that are not listed.
journal-left-out = And { $count } findings more.
# All is well. $entries, $rows, $unsigned: counts.
journal-clean = The journal and the record agree: { $entries } entries and { $rows } rows were compared. Entries that no signed head covers yet: { $unsigned }.
# Something is wrong, listed above. $entries, $rows, $unsigned: counts.
journal-not-clean = The journal and the record do not agree; see above. { $entries } entries and { $rows } rows were compared. Entries that no signed head covers yet: { $unsigned }. Stop changes, keep a copy of the database as it is, and compare with the last backup and with the heads that others keep.
# $count: entries under the head that was written.
journal-published = Written: the head of { $count } entries, with its hashes.
# $key: the public key of the journal.
witness-first = This is the first head this witness saw. Compare the journal's key with the one its owner published elsewhere: { $key }
# $why: what the witness found.
witness-refused = Not signed. { $why }
