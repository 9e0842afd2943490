## Pertanyaan

rights-title = Hak saya
rights-lead = Jawab beberapa pertanyaan. Anda akan melihat hak apa yang Anda punya, negara mana yang wajib memberikannya, dan apakah negara itu terikat. Kami tidak menyimpan apa pun.
rights-ask-work = Di negara mana pekerjaannya?
rights-choose = Pilih negara
rights-ask-origin = Anda berasal dari negara mana?
rights-ask-stage = Di mana Anda sekarang?
rights-stage-pre-departure = Di rumah, sebelum berangkat
rights-stage-abroad = Di luar negeri, sedang bekerja
rights-stage-return = Sedang pulang, atau sudah pulang
rights-ask-status = Apakah Anda punya surat-surat untuk tinggal dan bekerja di sana?
rights-ask-status-why = Kebanyakan hak berlaku untuk semua orang. Beberapa hanya untuk orang yang punya surat-surat. Tidak ada orang lain yang melihat jawaban Anda, dan kami tidak menyimpannya.
rights-status-regular = Ya, saya punya surat-surat
rights-status-irregular = Tidak, atau sudah habis masa berlakunya
rights-status-unknown = Saya tidak yakin, atau tidak mau mengatakannya
rights-ask-sector = Jenis pekerjaan apa?
rights-any-sector = Semua pekerjaan
rights-ask-on = Untuk hari apa?
rights-ask-on-why = Biarkan kosong untuk hari ini. Hukum berubah, jadi hari yang lebih lama bisa punya jawaban lain.
rights-show = Tampilkan hak saya

## Jawaban

rights-told-work = Negara tempat kerja
rights-told-origin = Negara asal Anda
rights-told-stage = Di mana Anda
rights-told-sector = Pekerjaan
rights-told-status = Surat-surat
rights-told-on = Hari
rights-how-to-read = Hak-hak ini berasal dari perjanjian dan janji lain antara negara. Perjanjian berlaku kalau negara itu terikat. “Tidak diketahui” berarti kami tidak tahu. Itu bukan berarti tidak.
rights-own-law = Hukum negara itu sendiri bisa melindungi Anda, juga kalau negara itu tidak terikat perjanjian.
rights-check = Periksa kontrak Anda dengan hukum itu
rights-topics = Pilih hal
rights-more-topics = Hal lain
rights-count = { $rights ->
   *[other] { $rights } hak
}, { $bound ->
    [0] tidak ada yang kami tahu mengikat negara Anda
   *[other] { $bound } mengikat salah satu negara Anda
}
rights-none = Kami belum mencatat hak untuk jawaban ini. Itu bukan berarti Anda tidak punya hak. Tanyalah kepada orang.
rights-change = Ubah jawaban saya
rights-not-a-court = Kata-katanya pendek dan sederhana. Sebelum Anda tanda tangan, membayar, atau pergi ke pengadilan, baca pasalnya dan tanyalah kepada orang.
rights-owed-by = Wajib diberikan oleh:
rights-only-for = Hanya untuk: { $group }.
rights-if-regular = Hanya kalau Anda punya surat-surat untuk tinggal dan bekerja.
rights-not-irregular = Yang ini mensyaratkan surat-surat, jadi mungkin tidak melindungi Anda sekarang. Yang lain di halaman ini tetap melindungi.
rights-left-out = Perjanjian ini mungkin tidak melindungi jenis pekerjaan ini: { $work }. Tanyalah kepada orang.
rights-reservation = { $country } menyatakan tidak menerima semua isi ini:

## Apakah negara itu terikat? Tanda pendek

rights-tag-bound = Terikat
rights-tag-not-yet = Belum terikat
rights-tag-not-sure = Tidak pasti
rights-tag-not-bound = Tidak terikat
rights-tag-signed = Hanya tanda tangan
rights-tag-left = Keluar
rights-tag-promise = Janji
rights-tag-ended = Berakhir
rights-tag-not-there = Belum ada
rights-tag-unknown = Tidak diketahui

## Apakah negara itu terikat? Kalimat

rights-bound = { $country } terikat sejak { $since }.
rights-not-yet-in-force = { $country } ikut serta pada { $joined }, tetapi baru terikat mulai { $on }.
rights-day-not-known = { $country } ikut serta pada { $joined }. Kami tidak tahu apakah sudah terikat pada hari ini.
rights-not-yet-party = { $country } belum terikat pada hari ini. Negara itu ikut serta pada { $joined }.
rights-known-only-from = { $country } terikat mulai { $on }. Apa yang berlaku pada hari ini kami tidak tahu.
rights-signed-only = { $country } menandatangani pada { $on }. Tanda tangan saja tidak mengikatnya. Kami tidak tahu langkah sesudahnya.
rights-not-party = { $country } tidak terikat pada { $day }. Itu hari terakhir kami memeriksanya.
rights-not-party-signed = { $country } menandatangani pada { $signed }, tetapi tidak terikat pada { $day }. Itu hari terakhir kami memeriksanya.
rights-denounced = { $country } keluar pada { $on }. Mungkin masih terikat beberapa bulan setelah hari itu.
rights-non-binding = Ini janji atau standar, bukan perjanjian. Tidak ada pengadilan yang bisa memaksa { $country } menepatinya, tetapi Anda bisa menunjukkannya.
rights-ended = Hukum ini berakhir pada { $on }. Mungkin sudah diganti yang lebih baru.
rights-not-yet-adopted = Ini belum ada pada hari ini. Ini disepakati pada { $on }.
rights-unknown = Kami tidak tahu apakah { $country } terikat.

## Yang bisa salah dalam jawaban

fault-rights-stage = “{ $value }” bukan bagian dari perjalanan. Pakai pre-departure, abroad, atau return.
fault-rights-country = Tidak ada negara dengan kode “{ $value }”. Pakai dua huruf, seperti PH.
fault-rights-status = “{ $value }” bukan status. Pakai regular, irregular, atau unknown.
fault-rights-sector = Kami tidak mengenal jenis pekerjaan “{ $value }”. Pilih satu dari daftar.
fault-rights-day = “{ $value }” bukan tanggal. Tulis seperti 2026-06-01.
fault-rights-topic = Kami tidak mengenal hal “{ $value }”. Pilih satu dari daftar.
