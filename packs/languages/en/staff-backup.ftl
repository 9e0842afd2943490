## Backup and restore at the command line. Read by staff; other languages may leave these out.

# $why: what is wrong with the file.
fault-backup-unreadable = This backup cannot be used: { $why }. Nothing was restored. Take another copy, and the key file it was made with.
# $why: what the system says.
fault-backup-unwritable = The backup cannot be written: { $why }. Choose a new file on a disk with room.
# The database named after --database.
fault-backup-not-empty = This database holds records. A backup is restored into an empty database only; name a new one with --database.
# $tables, $rows: counts.
backup-written = Written and sealed: { $rows } rows of { $tables } tables. It opens only with the key file of this database; keep the two apart.
# $tables, $rows: counts.
backup-restored = Restored: { $rows } rows of { $tables } tables. Everybody signs in anew.
# $tables, $rows: counts.
backup-tried = The backup is whole: { $rows } rows of { $tables } tables were restored into a scratch place, which is gone again.
# After a restore, when nothing is wrong.
backup-clean = The restored record agrees with its journal. Compare its head with the newest that a witness keeps: an older backup lacks what came after.
# After a restore, when something is wrong; the findings stand above.
backup-not-clean = The restored record does not agree with its journal; see above.
