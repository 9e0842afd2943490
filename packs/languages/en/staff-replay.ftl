## The command that judges stored facts again.

# $law: the hash of the law that a judgment names.
fault-replay-no-text = The texts of the law { $law } are not kept in this database, so the judgment cannot be made again here. Use the database in which it was made.
# $rules: how many rules were compared. $law: the beginning of the hash of the law.
replay-same = Every answer is the same: { $rules } rules, law { $law }.
# $law: the beginning of the hash of the law. The differences follow.
replay-differs = The answers are not the same under law { $law }. Stored, then now:
