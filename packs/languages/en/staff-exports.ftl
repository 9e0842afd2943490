## Exports at the command line. Read by staff; other languages may leave these out.

# $why: what the system says.
fault-export-unwritable = The file cannot be written: { $why }. Choose a new file on a disk with room.
# The name after --as, or the purpose after --purpose.
fault-export-nobody = Nobody works under this sign-in name for this purpose. Check both.
# $count: rows in the file.
export-written = Written: { $count } rows. The export is noted in the journal.
