law-title = Baca hukumnya
law-lead = Apa yang ditetapkan hukum tiap negara, sejak kapan, dan dari mana kami tahu. Nilai yang belum dilihat siapa pun di sumbernya diberi tanda "belum dipastikan". Yang tidak ada di sini tidak diketahui, tidak pernah berarti "tidak".
law-by-country = Menurut negara
law-by-corridor = Antara dua negara
law-count = { $count ->
   *[other] { $count } catatan
}
law-more = Lainnya
law-rules = Aturan
law-rules-lead = { $count ->
   *[other] { $count } aturan
} ditulis sekali untuk semua negara, atau untuk negara yang disebut. Tiap negara mengisi nilainya sendiri.
law-instruments = Perjanjian dan standar
law-instruments-lead = Masing-masing dengan hak menurut pasal, siapa yang terikat, dan apa yang dikecualikan negara.
law-facts = Keterangan yang dibaca aturan
law-facts-lead = Kontrak dinilai hanya dengan keterangan ini. Berkas memakai nama yang sama.
law-sources = Sumber
law-sources-lead = { $count ->
   *[other] { $count } sumber. Pilih kelompok untuk membacanya.
}
law-open-source = buka
law-changes = Apa yang berubah antara dua hari
law-hash = Hukum yang dipakai: { $hash }
law-not-verified = belum dipastikan
law-verified = sudah dilihat di sana, terakhir diperiksa { $date }
law-encoded-to = Catatan ini dirawat sampai { $date }. Untuk hari sesudahnya tidak ada yang dinyatakan.
law-on-label = Hukum per tanggal (tahun-bulan-tanggal)
law-on-button = Tampilkan
law-since = sejak { $date }
law-not-encoded-then = tidak diketahui untuk hari itu
law-institutions = Kantor
law-from = Dari
law-to = Sampai
law-governed-signing = Hari kontrak ditandatangani menentukan nilai mana yang berlaku.
law-governed-day-of-work = Hari pekerjaan dilakukan menentukan nilai mana yang berlaku.
law-governed-due-date = Hari pembayaran jatuh tempo menentukan nilai mana yang berlaku.
law-governed-departure = Hari berangkat menentukan nilai mana yang berlaku.
law-from-not-known = tidak diketahui; berlaku pada { $date }
law-still = berlaku saat terakhir diperiksa
law-about = sekitar { $date }
law-used-by = Aturan yang memakainya
law-used-by-none = Tidak ada aturan yang memakainya. Ini ada di sini untuk dibaca.
law-warns = memberi peringatan
law-in-words = Dengan kata-kata
law-applies-when = Berlaku kalau:
law-must-hold = Ini harus dipenuhi:
law-weight-refuse = Kalau dilanggar, kontrak melanggar hukum.
law-weight-warn = Kalau dilanggar, ada peringatan.
law-only-in = Hanya untuk: { $areas }
law-as-written = Seperti tertulis
law-uses = Apa yang dibacanya
law-remedy = Yang perlu dilakukan kalau dilanggar
law-rests-on = Dasarnya
law-scenarios = Contoh kasus
law-outcome-holds = dipenuhi
law-outcome-broken = dilanggar
law-outcome-unknown = belum bisa dipastikan
law-outcome-does-not-apply = tidak berlaku
law-fact-name = Nama
law-fact-type = Jenis
law-fact-meaning = Arti
law-fact-from = Berasal dari
law-fact-missing = Boleh tidak ada
law-type-money = uang
law-type-date = tanggal
law-type-days = hari
law-type-months = bulan
law-type-hours = jam
law-type-count = angka
law-type-share = bagian
law-type-yes-no = ya atau tidak
law-type-code = satu dari daftar
law-type-codes = beberapa dari daftar
law-type-text = kata-kata
law-body = Disahkan oleh
law-adopted = Disahkan
law-in-force = Berlaku sejak
law-citation = Kutipan
law-rights-in-it = Hak di dalamnya
law-who-is-bound = Siapa yang terikat
law-who-is-bound-lead = Negara yang tidak ada di tabel ini tidak kami ketahui: bisa terikat atau tidak. Diratifikasi belum berarti sudah berlaku.
law-country = Negara
law-act = Tindakan
law-date = Hari
law-note = Catatan
law-reservations = Reservasi dan pernyataan
law-changes-from = Dari (tahun-bulan-tanggal)
law-changes-to = Sampai (tahun-bulan-tanggal)
law-changes-button = Bandingkan
law-changes-count = { $count ->
    [0] Tidak ada nilai yang berbeda antara kedua hari itu.
   *[other] { $count } nilai berbeda antara kedua hari itu.
}
law-changes-cut = Hanya 500 pertama yang ditampilkan di sini. Baris perintah dan API memberi semuanya.
law-what = Apa
law-before = Sebelum
law-after = Sesudah
law-unknown = tidak diketahui
law-none = tidak ada batas dalam hukum
law-search-title = Cari dalam hukum
law-search-count = { $count ->
    [0] Tidak ada yang ditemukan untuk { $words }. Coba kata yang lebih sedikit atau kata lain, dalam bahasa Inggris.
   *[other] { $count } hasil untuk { $words }
}
law-kind-instrument = perjanjian atau standar
law-kind-right = hak
law-kind-rule = aturan
law-kind-parameter = nilai dalam hukum
law-kind-procedure = yang perlu untuk berangkat
law-kind-institution = kantor
law-sector-any = semua pekerjaan
law-sector-general = semua pekerjaan yang tidak punya hukum sendiri
fault-law-date = Tulis harinya sebagai tahun-bulan-tanggal, misalnya 2026-06-01.
fault-law-order = Hari kedua tidak boleh sebelum hari pertama.
fault-law-unknown-name = Kami tidak mengenal { $value }. Cari di daftar pustaka hukum.
law-pack-problems = { $count ->
    [0] Tidak ada masalah.
   *[other] { $count } masalah ditemukan.
}
law-pack-scenarios = Contoh kasus: { $passed } sesuai harapan, { $failed } tidak.
law-pack-scenario-differs = { $place }: { $id }: { $rule } hasilnya { $got }, padahal yang diharapkan { $expected }.
law-act-signed = hanya menandatangani
law-act-ratified = meratifikasi
law-act-acceded = bergabung
law-act-in-force = berlaku di sana
law-act-not-party = sudah diperiksa: bukan pihak
law-act-denounced = keluar dari perjanjian
law-pack-error = kesalahan
law-pack-warning = peringatan
law-pack-not-run = Contoh kasus tidak dijalankan: yang ditinggalkan akan membuatnya gagal. Perbaiki dulu kesalahannya.
law-pack-fact-unreadable = { $place }: { $id }: keterangan { $rule } tidak dapat dibaca. { $got }
law-pack-inside = { $count ->
   *[other] Paket di dalam program punya { $count } masalah sendiri yang tidak ditampilkan. Di salinan proyek, “marhala law check-pack packs” menampilkannya.
}
law-parameters-none = Tidak ada yang tercatat di sini. Artinya “tidak diketahui”, bukan “tidak ada batas”.
law-sources-none = Tidak ada sumber dengan kode yang diawali { $group }. Tanpa kata, semuanya ditampilkan.
law-diff-none = Tidak ada nilai atau aturan yang berbeda dari paket di dalam program.
fault-law-misspelt-name = Kami tidak mengenal { $value }. Apakah maksud Anda { $near }?
fault-law-no-such-day = Tidak ada hari seperti itu: { $value }. Lihat berapa hari bulan itu.
fault-law-folder-empty = Tidak ada berkas paket (.toml atau .ftl) di { $path }. Mulailah dengan countries/XX/country.toml, seperti ditunjukkan docs/add-a-country.md.
