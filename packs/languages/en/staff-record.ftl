## What can go wrong with records. Texts in files whose name begins with "staff-" are read by staff; other languages may leave
## them out, and then they are shown in English.

# Somebody else saved the record after the reader opened it.
fault-record-changed = Somebody changed this record after you opened it. Open it again, look at what changed, and repeat your change.
# A record with the same identifier or reference exists.
fault-record-duplicate = There is a record like this already.
# $database: file or server. $why: the words of the database.
fault-database-unopenable = The database { $database } cannot be opened: { $why }. Check that it exists, that this user may write there, and that the disk is not full.
# The address after --database.
fault-database-no-such-kind = This is no address of a database. Give a path, or an address that begins with sqlite: or postgres:.
# A program used one Idempotency-Key for two different requests.
fault-idempotency-reused = This Idempotency-Key came with another request before. Use a new key for each new request.
# The "after" of a list.
fault-cursor-wrong = This place in the list is not known. Start from the first page.
# $path: file. $why: what is wrong with it.
fault-keys-unreadable = The key file { $path } cannot be used: { $why }. Put back the file that was made with this database; your key officers hold a copy.
# The keys of another database.
fault-keys-wrong = These keys do not belong to this database. Start with the key file that was made with it; without it, sealed texts stay closed.
# $path: where the file was looked for.
fault-keys-missing = There is a database, but no key file at { $path }. Put the key file back, or name it with --keys. Your key officers hold a copy.
# An access policy says no, and the reader may know that the thing exists.
fault-access-not-allowed = You may not do this. Ask an administrator of your organisation.
# The step needs a second factor given in the last minutes.
fault-access-second-factor = Confirm that it is you first: give your second factor, then repeat this step.
# A form was sent by another website.
fault-request-cross-site = This was sent from another website, so nothing was done. Open the page here and send the form again.
# A reference typed from paper or heard on the telephone.
fault-reference-misread = This reference has a wrong sign or two signs swapped. Look at your paper again and type it as it stands there.
# The name of a worker.
fault-worker-no-name = Enter the full name.
# The date of birth.
fault-worker-birth-date = This date of birth cannot be. Enter day, month and year as in the passport.
# Origin and destination of a journey.
fault-journey-same-country = Origin and destination are the same country. Enter where the work is.
# Issue and expiry of a document.
fault-document-days = The document ends before it begins. Check both dates.
# The number of a document.
fault-document-number = Enter the number as it is printed, or leave it out.
# The name of an organisation or of a member of staff.
fault-organisation-no-name = Enter a name.
# Two organisations whose names cannot be told apart by eye.
fault-organisation-look-alike = Another organisation has this name, or one that looks the same. Check the register; if they are two, enter a name that tells them apart.
# The name for signing in.
fault-account-sign-in-name = This sign-in name is taken, or cannot be used. Choose another, without spaces.
# The role of an account.
fault-account-wrong-role = This role does not work in such an organisation. Choose another role or another organisation.
# A program changed a record without saying which version it had read.
fault-request-no-if-match = Send If-Match with the version you read. It stands in the ETag of the answer.
# One of the things to try that the demo prints.
demo-try-record = Sign in as a recruiter, an officer, a worker, and look at the sample record
