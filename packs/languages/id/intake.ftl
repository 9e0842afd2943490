intake-placed = { $place }: { $message }
intake-place-and = { $place }, { $more }
intake-place-contract = kontrak { $number }
intake-place-contract-id = kontrak { $number } ({ $id })
intake-place-row = baris tabel { $number }
intake-place-line = baris { $number }
intake-place-column = kolom { $column }
intake-place-field = isian { $field }

## What a file was found to be

intake-found-json = JSON
intake-found-json-lines = JSON, satu kontrak per baris
intake-found-toml = TOML
intake-found-csv-commas = CSV dengan koma
intake-found-csv-semicolons = CSV dengan titik koma
intake-found-csv-tabs = CSV dengan tab
intake-found-csv-bars = CSV dengan garis tegak
intake-found-xlsx = buku kerja Excel
intake-found-parquet = Parquet
intake-found-marked = { $format }, UTF-8 dengan tanda urutan bita
intake-found-utf16 = { $format }, UTF-16

## Words that stand inside other texts

intake-this-file = Berkas ini
intake-this-workbook = Buku kerja ini
intake-this-toml = Berkas TOML ini
intake-what-list = daftar
intake-what-text = teks
intake-what-true-or-false = benar atau salah
intake-what-null = null (kosong)
intake-what-number = angka
intake-what-number-or-yes-no = angka atau nilai ya-tidak
intake-what-that-amount = jumlah itu
intake-what-object = objek selain { "{ amount, currency }" }
intake-what-time = lama waktu
intake-what-sheet-error = kesalahan dari lembar kerja
intake-what-no-day = hari di luar kalender
intake-what-this-fact = keterangan jenis ini
intake-what-this = ini
intake-reason-header = baris judul bukan UTF-8
intake-reason-cell = sel "{ $written }" bukan UTF-8
intake-reason-this-line = baris ini berisi huruf yang bukan UTF-8
intake-reason-line = baris { $line } berisi huruf yang bukan UTF-8
intake-reason-letter = ada huruf yang bukan UTF-8
intake-reason-zeros = ada bita nol, seperti UTF-16 tanpa tandanya atau sebuah program
intake-reason-utf16-cut = teks UTF-16 rusak: berakhir di tengah huruf
intake-reason-utf16-half = teks UTF-16 rusak: ada setengah huruf
intake-reason-many-fields = objek itu punya terlalu banyak isian
intake-before = { $count ->
    [0] { "" }
    [1] { " " }Kontrak sebelumnya sudah dibaca.
   *[other] { " " }{ $count } kontrak sebelumnya sudah dibaca.
}

## The whole file

intake-cannot-open = { $file } tidak bisa dibuka: { $why }.
intake-cannot-open-next = Periksa nama dan foldernya.
intake-not-a-file = { $file } bukan berkas.
intake-not-a-file-next = Sebutkan berkas berisi kontrak.
intake-cannot-read = Berkas tidak bisa dibaca: { $why }.
intake-cannot-read-next = Salin lagi lalu coba sekali lagi.
intake-too-large = { $what } berukuran { $length } MB; paling besar { $most } MB. Tidak ada yang dibaca.
intake-too-large-next = Bagi menjadi berkas yang lebih kecil, atau kirim banyak kontrak sebagai CSV atau Parquet.
intake-damaged = Berkas ini rusak sehingga tidak bisa dibaca.
intake-damaged-next = Simpan lagi, atau kirim sebagai CSV.
intake-empty = Berkas ini kosong.
intake-empty-next = Kirim berkas dengan paling sedikit satu kontrak.
intake-empty-table = { intake-empty }
intake-empty-table-next = Kirim baris judul dan kontrak.
intake-no-contract = Tidak ada kontrak di dalam berkas.
intake-no-contract-next = { intake-empty-next }
intake-no-law = Paket yang dipakai tidak punya tabel kontrak.
intake-no-law-next = Jalankan program dengan paketnya sendiri, atau perbaiki paket Anda.
intake-encoding = Huruf di berkas ini tidak bisa dibaca: { $why }.
intake-encoding-next = Simpan lagi sebagai "CSV UTF-8" (atau UTF-16 dengan tandanya), lalu kirim berkas itu.

intake-is-pdf = Ini PDF, dan itu tidak dibaca di sini.
intake-is-pdf-next = Jawab saja pertanyaan di halaman, atau ketik kontraknya ke dalam tabel.
intake-is-jpeg = Ini foto (JPEG), dan itu tidak dibaca di sini.
intake-is-jpeg-next = Jawab saja pertanyaan di halaman: foto tidak dibaca.
intake-is-png = Ini gambar (PNG), dan itu tidak dibaca di sini.
intake-is-png-next = Jawab saja pertanyaan di halaman: gambar tidak dibaca.
intake-is-gzip = Ini berkas yang dimampatkan (gzip), dan itu tidak dibaca di sini.
intake-is-gzip-next = Buka dulu, lalu kirim berkas di dalamnya.
intake-is-old-office = Ini berkas Office lama (.xls atau .doc), dan itu tidak dibaca di sini.
intake-is-old-office-next = Simpan sebagai .xlsx atau .csv, lalu kirim berkas itu.
intake-is-rtf = Ini dokumen teks (RTF), dan itu tidak dibaca di sini.
intake-is-rtf-next = Simpan tabelnya sebagai .csv, lalu kirim berkas itu.
intake-is-arrow = Ini berkas Arrow, dan itu tidak dibaca di sini.
intake-is-arrow-next = Simpan sebagai Parquet, lalu kirim berkas itu.

## JSON and TOML

intake-contract-long = Satu kontrak terlalu panjang untuk menjadi satu kontrak.{ $before }
intake-contract-long-next = Periksa tanda kurungnya.
intake-too-deep = JSON ini terlalu banyak tingkatnya.{ $before }
intake-too-deep-next = Kontrak adalah objek satu tingkat.
intake-cut = Berkas berakhir di tengah, di baris { $line }.{ $before }
intake-cut-next = Kirim lagi seluruh berkas.
intake-json = JSON tidak bisa dibaca: { $why }.{ $before }
intake-json-next = Perbaiki di tempat itu.
intake-line-long = Baris ini terlalu panjang untuk satu kontrak.
intake-line-long-next = Tulis satu kontrak per baris.
intake-toml = TOML tidak bisa dibaca: { $why }.
intake-toml-next = Perbaiki di tempat itu; kontrak lainnya tetap dibaca.
intake-not-an-object = Ini { $what }, bukan kontrak.
intake-not-an-object-next = Tulis setiap kontrak seperti { "{ \"origin\": ..., ... }" }.
intake-not-a-table = Ini bukan kontrak.
intake-not-a-table-next = Tulis [[contract]] di atas isiannya.
intake-beside-list = "{ $name }" ada di samping daftar kontrak dan tidak dipakai.
intake-beside-list-next = Letakkan isian di dalam kontraknya.
intake-beside = "{ $name }" ada di samping kontrak dan tidak dipakai.
intake-beside-next = { intake-beside-list-next }
intake-too-many-fields = Kontrak ini punya { $count } isian; paling banyak { $most }.
intake-too-many-fields-next = Buang yang tidak perlu.
intake-field-twice = Isian "{ $name }" ada dua kali.
intake-field-twice-next = Simpan yang benar dan hapus yang lain.

## Tables

intake-may-be-cut = Berkas tidak berakhir dengan baris baru, jadi baris terakhirnya mungkin terpotong.
intake-may-be-cut-next = Periksa sel terakhir di baris ini.
intake-cells = Baris ini punya { $cells } sel; baris judul punya { $columns }.
intake-cells-next = Periksa apakah ada pemisah yang kurang atau lebih, koma di dalam angka tanpa tanda kutip, dan apakah berkas terpotong.
intake-row-long = Satu baris terlalu panjang untuk satu kontrak: mungkin ada tanda kutip yang dibuka tetapi tidak ditutup.
intake-row-long-next = Tutup tanda kutip itu. Baris sebelumnya sudah dibaca, baris sesudahnya belum.
intake-table-unreadable = Tabel tidak bisa dibaca lebih lanjut: { $why }.
intake-table-unreadable-next = Periksa berkasnya.
intake-too-many-columns = Tabel ini punya { $count } kolom; paling banyak { $most }.
intake-too-many-columns-next = Buang kolom yang tidak perlu.
intake-fees-in-cell = Daftar biaya tidak muat di dalam satu sel.
intake-fees-in-cell-next = Pakai recruitment_fee dan related_costs, atau kirim JSON atau TOML.
intake-column-twice = Dua kolom bernama "{ $name }".
intake-column-twice-next = { intake-field-twice-next }
intake-no-facts = Tidak ada kolom dengan nama keterangan tentang kontrak.
intake-no-facts-next = Namai kolom seperti di `marhala law facts`: origin, destination, sector, wage, ...
intake-not-a-workbook = { $what ->
    [opendocument] Ini berkas OpenDocument, bukan buku kerja Excel.
    [word] Ini dokumen Word, bukan buku kerja Excel.
   *[zip] Ini folder yang dimampatkan (zip), bukan buku kerja Excel.
}
intake-not-a-workbook-next = Simpan tabelnya sebagai .xlsx atau .csv, lalu kirim berkas itu.
intake-zip-bomb = Setelah dibuka, buku kerja ini jauh lebih besar dari ukurannya: paling besar { $most } MB dan { $ratio } kali ukurannya.
intake-zip-bomb-next = { intake-is-rtf-next }
intake-locked = Buku kerja ini dikunci dengan kata sandi.
intake-locked-next = Simpan tanpa kata sandi.
intake-workbook-damaged = Buku kerja ini rusak, terpotong di tengah, atau ditulis oleh program yang tidak kami kenal.
intake-workbook-damaged-next = Buka dengan program lembar kerja, simpan lagi sebagai .xlsx atau .csv, lalu kirim berkas itu.
intake-workbook-unreadable = Buku kerja tidak bisa dibaca: { $why }.
intake-workbook-unreadable-next = Simpan lagi sebagai .xlsx atau .csv, lalu kirim berkas itu.
intake-rows-out-of-order = Baris di lembar ini tidak berurutan.
intake-rows-out-of-order-next = { intake-workbook-unreadable-next }
intake-too-many-rows = Lembar ini punya lebih dari { $rows } baris atau { $cells } sel.
intake-too-many-rows-next = Simpan sebagai CSV, yang boleh lebih panjang.
intake-other-sheets = Hanya lembar "{ $sheet }" yang dibaca.
intake-other-sheets-next = Kirim lembar lainnya sebagai berkas sendiri, kalau berisi kontrak.
intake-empty-workbook = Tidak ada lembar yang berisi di buku kerja ini.
intake-empty-workbook-next = { intake-empty-table-next }
intake-parquet-damaged = Berkas Parquet terpotong atau rusak: { $why }.
intake-parquet-damaged-next = Kirim lagi seluruh berkas. Kontrak yang dibaca sebelum tempat ini tetap berlaku.
intake-parquet-large = Berkas Parquet punya kelompok baris yang terlalu besar, atau lebih dari { $most } baris.
intake-parquet-large-next = Tulis dengan kelompok baris yang lebih kecil (paling banyak satu juta baris).
intake-column-type = Kolom "{ $name }" berjenis { $type }.
intake-column-type-next = { $wanted ->
    [money] Harus Int64 dalam satuan terkecil mata uang, Decimal, atau teks; jangan bilangan pecahan biner (float).
    [date] Harus Date32, atau teks seperti 2026-02-28.
    [hours] Harus Int64 dalam menit, atau teks seperti "8 h".
    [share] Harus Int64 dalam seperseratus persen, atau teks seperti "125 %".
    [number] Harus Int64 atau teks.
    [yes-no] Harus Boolean, atau teks: yes atau no.
   *[text] Harus teks.
}
intake-column-nested = { intake-column-type }
intake-column-nested-next = Kolom di dalam kolom tidak dibaca: pakai kolom biasa dengan nama keterangannya.

## Names of fields

intake-name-long = Nama sebuah isian lebih panjang dari { $most } huruf: "{ $name }".
intake-name-long-next = Pakai nama dari `marhala law facts`.
intake-field-slip = Kami tidak mengenal isian "{ $name }".
intake-field-slip-next = Maksud Anda "{ $near }"? Ganti namanya, atau buang kalau itu hal lain.
intake-field-near = Kami tidak mengenal isian "{ $name }", jadi tidak dipakai.
intake-field-near-next = Nama paling mirip yang kami kenal adalah "{ $near }".
intake-field-unknown = { intake-field-near }
intake-field-unknown-next = `marhala law facts` menunjukkan nama yang kami kenal.

## Values

intake-id-kind = Tanda pengenalnya bukan teks.
intake-id-kind-next = Tulis sebagai teks.
intake-id-long = Tanda pengenalnya lebih panjang dari { $most } huruf: "{ $written }".
intake-id-long-next = Pakai yang lebih pendek.
intake-value-long = Nilainya lebih panjang dari { $most } huruf: "{ $written }".
intake-value-long-next = Tulis nilainya saja.
intake-hidden = "{ $written }" berisi huruf yang tidak terlihat atau yang membalik teks.
intake-hidden-next = Ketik ulang nilainya dengan tangan.
intake-formula = Sel ini berisi rumus, "{ $written }". Rumus tidak pernah dihitung di sini.
intake-formula-next = Ganti rumus dengan nilainya (di lembar kerja: salin, lalu tempel sebagai nilai).
intake-wrong-kind = Nilainya tidak boleh { $what }.
intake-wrong-kind-next = { $wanted ->
    [money] Tulis jumlah dengan mata uangnya: "1200.50 AED".
    [date] Tulis tahun, bulan, dan tanggal: "2026-02-28".
    [number] Tulis angka bulat.
    [hours] Tulis "8 h" atau "7 h 30 min".
    [share] Tulis dengan tandanya: "125 %".
    [yes-no] Tulis yes (ya) atau no (tidak).
   *[word] Tulis salah satu kata dari daftar.
}
intake-negative = "{ $written }" di bawah nol.
intake-negative-next = Tulis nol atau angka yang lebih besar.
intake-not-a-number = "{ $written }" bukan angka.
intake-not-a-number-next = Tulis angka saja, dengan titik sebelum pecahan: 1200.50.
intake-too-big = "{ $written }" terlalu besar, mungkin salah tulis.
intake-too-big-next = Periksa angkanya.
intake-over-the-most = { $written } lebih dari yang mungkin.
intake-over-the-most-next = Periksa: paling banyak yang masuk akal adalah { $most }.
intake-unclear-number = "{ $written }" bisa dibaca dengan dua cara: { $thousands } atau { $decimals }.
intake-unclear-number-next = Tulis { $thousands } atau { $decimals }.
intake-not-whole = "{ $written }" bukan angka bulat.
intake-not-whole-next = Tulis angka bulat, seperti 24.
intake-not-hours = "{ $written }" bukan lama waktu dalam jam dan menit.
intake-not-hours-next = Tulis "8 h" atau "7 h 30 min".
intake-unclear-share = "{ $written }" tidak punya tanda %, jadi bisa dibaca dengan dua cara.
intake-unclear-share-next = Tulis persen dengan tandanya, seperti "125 %".
intake-not-a-date = "{ $written }" bukan tanggal yang ditulis seperti di sini.
intake-not-a-date-next = Tulis tahun, bulan, dan tanggal: 2026-02-28.
intake-no-such-day = Tanggal { $written } tidak ada.
intake-no-such-day-next = Periksa bulan dan tanggalnya.
intake-not-yes-no = "{ $written }" bukan yes (ya) dan bukan no (tidak).
intake-not-yes-no-next = Tulis yes (ya) atau no (tidak); biarkan kosong kalau Anda tidak tahu.
intake-unknown-code = "{ $written }" bukan kata yang dikenal di sini.
intake-unknown-code-next = { $guess ->
    [yes] Maksud Anda { $near }?
   *[no] Tulis salah satu dari: { $known }.
}
intake-no-currency = "{ $written }" tidak punya mata uang.
intake-no-currency-next = Tulis bersama jumlahnya ("1200 AED") atau di { $column }.
intake-unknown-currency = "{ $written }" bukan kode mata uang yang dipakai.
intake-unknown-currency-next = Tulis tiga huruf ISO 4217, seperti AED, PHP, atau USD.
intake-two-currencies = "{ $written }" dalam { $one }, tetapi mata uangnya disebut { $other }.
intake-two-currencies-next = Tulis satu mata uang.
intake-minor-units = "{ $written }" punya { $decimals } angka di belakang titik; { $currency } punya { $digits }.
intake-minor-units-next = Periksa jumlah dan mata uangnya.
intake-ends-before-start = Kontrak berakhir pada { $ends }, sebelum mulai pada { $starts }.
intake-ends-before-start-next = Periksa kedua tanggal.
intake-months-disagree = Kontrak menyebut { $given } bulan, tetapi tanggalnya menjadi { $months }.
intake-months-disagree-next = Perbaiki salah satunya.

intake-not-in-list = “{ $written }” tidak ada di daftar “{ $list }”.
intake-not-in-list-next = { $list ->
    [country] Tulis dua huruf negara (ISO 3166-1), seperti PH.
    [currency] Tulis tiga huruf mata uang (ISO 4217), seperti AED.
   *[language] Tulis kode bahasa (BCP 47), seperti ar atau fil.
}
intake-more-than-can-be = `{ $fact }` lebih dari yang mungkin.
intake-more-than-can-be-next = Periksa angka dan satuannya.
intake-no-date = { $written } bukan tanggal.
intake-no-date-next = Tulis tahun, bulan, dan tanggal, seperti 2026-06-01.
intake-no-share = “{ $written }” bukan persen.
intake-no-share-next = Tulis dengan tandanya dan paling banyak dua angka di belakang titik, seperti “12.5 %”.
intake-not-accepted = “{ $written }” tidak bisa dipakai di sini.
intake-not-accepted-next = Periksa nilainya.

## Fees

intake-fees-kind = `fees` bukan daftar.
intake-fees-kind-next = Tulis fees = { "[ { ... }, { ... } ]" }.
intake-too-many-fees = Ada { $count } biaya; paling banyak { $most }.
intake-too-many-fees-next = Jumlahkan biaya yang kecil.
intake-fee-kind-of-value = Sebuah biaya tidak ditulis dengan bagian-bagiannya.
intake-fee-kind-of-value-next = Tulis { "{ amount = ... }" }.
intake-fee-field = Kami tidak mengenal "{ $name }" pada biaya.
intake-fee-field-next = { $guess ->
    [yes] Maksud Anda "{ $near }"?
   *[no] Biaya punya: { $known }.
}
intake-fee-day = Tanggal pembayaran itu tidak ada.
intake-fee-day-next = { intake-not-a-date-next }
intake-fee-amount = Jumlah sebuah biaya bukan angka.
intake-fee-amount-next = Tulis "1200.50 NPR".
intake-fee-two-currencies = Biaya ini dalam { $one } dan dalam { $other }.
intake-fee-two-currencies-next = { intake-two-currencies-next }
intake-fee-currency = { intake-unknown-currency }
intake-fee-currency-next = Tulis tiga huruf, seperti NPR atau PHP.
intake-fee-kind-not-word = Jenis sebuah biaya bukan kata.
intake-fee-kind-not-word-next = Tulis kodenya.
intake-fee-kind = "{ $written }" bukan jenis biaya yang kami kenal.
intake-fee-kind-next = { intake-unknown-code-next }
intake-fee-from-wage = `taken_from_wage` bukan benar (true) dan bukan salah (false).
intake-fee-from-wage-next = Tulis true atau false.
intake-fee-payer = "{ $written }" bukan pihak yang bisa membayar biaya.
intake-fee-payer-next = Tulis worker (pekerja), employer (majikan), atau agency (agen).
intake-fee-payer-not-word = `paid_by` bukan kata.
intake-fee-payer-not-word-next = { intake-fee-payer-next }
intake-never-lawful = Salah satu pembayaran ini (suap, uang supaya diberi pekerjaan, pemerasan, atau semacamnya) tidak pernah sah menurut hukum.
intake-never-lawful-next = Jangan bayar. Minta bantuan dan simpan semua bukti.
intake-fee-kind-missing = Jenis sebuah biaya tidak disebut, jadi biaya penempatan dan biaya lain tidak bisa dibedakan.
intake-fee-kind-missing-next = Tulis jenisnya.
intake-fees-disagree = { $fact } disebut { $given }, tetapi biaya di daftar yang dibayar pekerja berjumlah { $sum }.
intake-fees-disagree-next = Perbaiki salah satunya.
intake-costs-disagree = migration_costs disebut { $given }, tetapi biaya penempatan dan biaya lain berjumlah { $sum }.
intake-costs-disagree-next = Perbaiki salah satunya.
intake-fee-payer-missing = Tidak disebut siapa yang membayar salah satu biaya, jadi { $fact } dibiarkan kosong.
intake-fee-payer-missing-next = Tulis paid_by untuk setiap biaya.
intake-fee-amount-missing = Jumlah salah satu biaya tidak disebut, jadi { $fact } dibiarkan kosong.
intake-fee-amount-missing-next = Tulis setiap jumlah dengan mata uangnya.
intake-mixed-currencies = Biaya ditulis dalam lebih dari satu mata uang atau tanpa mata uang, jadi { $fact } dibiarkan kosong.
intake-mixed-currencies-next = Tulis dalam satu mata uang, dengan kurs pada hari dibayar.
intake-fees-too-big = Jumlah semua biaya terlalu besar untuk dihitung.
intake-fees-too-big-next = Periksa jumlahnya.
