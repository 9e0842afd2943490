## "Periksa kontrak atau tawaran kerja": nilai, perbandingan, dan yang belum ada

contract-not-known = tidak diketahui
contract-not-told = (Anda belum memberi tahu kami)
contract-not-recorded = (belum dicatat di sini)
contract-named-value = { $name } ({ $value })
contract-worked-out = { $value } (dihitung dari: { $parts })
contract-that-day = hari itu

contract-is-equal = { $left } sama dengan { $right }
contract-is-not-equal = { $left }, bukan { $right }
contract-is-below = { $left } di bawah { $right }
contract-is-at-most = { $left } tidak di atas { $right }
contract-is-above = { $left } di atas { $right }
contract-is-at-least = { $left } tidak di bawah { $right }
contract-is-one-of = { $left } adalah salah satu dari: { $right }
contract-is-none-of = { $left } bukan salah satu dari: { $right }
contract-is-missing = { $left } tidak disebut
contract-is-given = { $left } disebut

contract-missing-fact = Anda belum memberi tahu kami: { $fact }.
contract-missing-law = Kami belum mencatat hukum { $country } tentang ini: { $law }.
contract-missing-law-day = Kami belum mencatat hukum { $country } tentang ini untuk { $day }: { $law }.
contract-missing-day-not-sure = Hukum { $country } berubah sekitar { $day }, dan kami tidak tahu hari tepatnya: { $law }.
contract-missing-day = Kami perlu tahu harinya (tanda tangan, mulai kerja, atau berangkat) untuk tahu hukum mana yang berlaku: { $law }.
contract-missing-rate = Kami tidak bisa membandingkan { $one } dengan { $other }: kami tidak punya kurs untuk hari itu.
contract-missing-overflow = Ada angka yang terlalu besar untuk dihitung.

contract-answer-not-lawful = Kontrak ini melanggar hukum
contract-answer-cannot-tell = Belum bisa dipastikan apakah kontrak ini sesuai hukum
contract-answer-lawful = Kami tidak menemukan yang melanggar hukum di kontrak ini
contract-status-not-lawful = Melanggar hukum
contract-status-cannot-tell = Belum bisa dipastikan
contract-status-take-care = Hati-hati
contract-status-lawful = Sesuai hukum
contract-status-no-rule = Tidak ada aturan ditemukan
contract-rule-broken = Aturan dilanggar

## Baris perintah

contract-file-found = { $file }: { $found }
contract-column-contract = Kontrak
contract-total = { $contracts ->
   *[other] { $contracts } kontrak: { $broken } melanggar hukum, { $open } belum bisa dipastikan, { $lawful } sesuai hukum, { $invalid } tidak bisa dibaca.
}
contract-more = Hanya { $shown } kontrak pertama yang ditampilkan. Pakai --out untuk mendapatkan semuanya sebagai berkas.
contract-rule-count = { $title }: { $broken } dilanggar, { $open } belum bisa dipastikan
contract-written = Hasilnya ada di { $file }.
fault-contract-out-unknown = Kami tidak bisa menulis “{ $path }”. Pakai nama yang berakhir dengan .json, .csv, .xlsx, atau .parquet.
fault-contract-out-unwritable = “{ $path }” tidak bisa ditulis: { $why }. Pilih tempat lain.
fault-contract-refused = { $message } { $next }
fault-contract-unknown-detail = Rincian itu tidak ada. Tulis detail=full atau detail=answers.
fault-contract-no-law = Hukum yang dipakai di sini tidak punya tabel kontrak. Jalankan program dengan paketnya sendiri, atau perbaiki paket Anda.

## Halaman

contract-title = Periksa kontrak atau tawaran kerja
contract-lead = Beri tahu kami apa isi kontrak atau tawarannya. Kami membandingkannya dengan hukum dan mengatakan apa yang perlu dilakukan. Anda tidak perlu menyebut nama, dan tidak ada yang disimpan.
contract-continue = Lanjut
contract-unsure = Saya tidak yakin
contract-enough = Cukup. Lihat jawaban saya
contract-progress = Pertanyaan { $number } dari { $count }
contract-not-answered = Belum dijawab
contract-answer-yes = Ya
contract-answer-no = Tidak
contract-currency = Mata uang
contract-day = Tanggal
contract-month = Bulan
contract-year = Tahun
contract-hint-money = Tulis angkanya, lalu pilih mata uangnya.
contract-hint-date = Misalnya 27 3 2026.
contract-hint-hours = Dalam jam. Misalnya 8 atau 7:30.
contract-hint-share = Dalam persen. Misalnya 125.
contract-hint-days = Dalam hari. Misalnya 14.
contract-hint-months = Dalam bulan. Misalnya 24.
contract-hint-count = Tulis angka.
contract-answers-title = Periksa jawaban Anda
contract-see-result = Lihat hasilnya
contract-change-answers = Ubah jawaban saya
contract-another = Periksa kontrak lain
contract-next-not-lawful = Jangan tanda tangan dulu. Kalau sudah tanda tangan, hak Anda tetap ada: lihat di bawah apa yang perlu dilakukan. Simpan salinan atau foto kontrak di tempat yang hanya bisa Anda temukan.
contract-next-cannot-tell = Ada yang belum diketahui. Lihat di bawah apa saja. Tanyakan sebelum Anda tanda tangan, dan simpan salinan atau foto kontrak.
contract-next-lawful = Dari hukum yang kami tahu, semua yang Anda beri tahu sudah sesuai. Simpan salinan kontrak, dan periksa lagi kalau ada yang berubah.
contract-why-law = karena hukumnya belum dicatat di sini
contract-why-fact = karena keterangan dari Anda belum cukup
contract-why-rate = karena jumlahnya dalam dua mata uang dan kami tidak punya kurs hari itu
contract-since = sejak { $day }
contract-not-verified = belum dipastikan
contract-other-rules = { $count ->
   *[other] { $count } aturan lain tentang hal ini
}
contract-quiet-title = Hal lain yang kami periksa
contract-what-to-do = Yang perlu dilakukan:
contract-missing-facts-title = Yang belum Anda beri tahu
contract-missing-law-title = Yang belum kami tahu tentang hukumnya
contract-without-rule = Kami tidak menemukan aturan untuk:
contract-no-advice = Halaman ini membandingkan jawaban dengan hukum yang sudah kami catat. Halaman ini bukan pengacara. Orang bisa membantu Anda lebih banyak.
contract-nothing-stored = Tidak ada yang disimpan.
contract-print = Untuk menyimpan halaman ini, cetak atau simpan.
contract-law-hash = Hukum yang dipakai:
contract-file-title = Atau serahkan berkas
contract-file-hint = JSON, TOML, CSV, Excel (.xlsx), atau Parquet, dengan satu kontrak atau banyak. Berkas dibaca, dinilai, lalu dilupakan.
contract-file-label = Berkas berisi kontrak
contract-file-check = Periksa berkas
contract-file-result = Kontrak di dalam berkas
contract-file-problems = Yang tidak bisa dibaca

fault-contract-choose-origin = Pilih negara asal Anda
fault-contract-choose-destination = Pilih negara tempat kerja
fault-contract-choose-sector = Pilih jenis pekerjaan
fault-contract-wrong-negative = Angkanya tidak boleh di bawah nol
fault-contract-wrong-number = Tulis jumlahnya dengan angka, seperti 1200 atau 1200.50
fault-contract-wrong-whole = Tulis angka bulat, seperti 24
fault-contract-wrong-hours = Tulis jam seperti 8 atau 7:30
fault-contract-wrong-date = Tulis tanggal, bulan, dan tahun dengan angka, seperti 27 3 2026
fault-contract-wrong-day = Tanggal itu tidak ada. Periksa tanggal dan bulannya
fault-contract-wrong-decimals = Terlalu banyak angka di belakang titik untuk mata uang ini
fault-contract-wrong-unclear = Jumlah ini bisa dibaca dengan dua cara. Tulis tanpa koma, seperti 1500 atau 1.500
fault-contract-wrong-big = Angkanya terlalu besar. Periksa lagi
fault-contract-wrong-hidden = Jawaban ini berisi huruf tersembunyi. Ketik ulang dengan tangan
