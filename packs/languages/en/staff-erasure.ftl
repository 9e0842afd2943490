## Erasing a worker's data. Read by staff; other languages may leave these out.

# The article under which a worker's data are erased.
fault-erasure-no-article = Write under which article these data are erased, and which duty to keep them has ended.
# $day: the day on which the duty to keep the records ends.
fault-erasure-kept-until = A duty to keep these records holds until { $day }. Erasing becomes possible the day after.
# A journey of the worker is open.
fault-erasure-on-a-journey = A journey of this worker is not over, so the records are needed. End or withdraw the journey first.
