go-title = Apa saja yang perlu untuk berangkat
go-lead = Langkah-langkah untuk berangkat kerja, dan untuk masuk ke negara tempat kerja. Untuk tiap langkah: apa yang dibawa, berapa biayanya, siapa yang melakukan, siapa yang seharusnya membayar, dan kapan harus berhenti.
go-ask-origin = Anda berangkat dari negara mana?
go-ask-destination = Ke negara mana?
go-any = Semua negara
go-show = Tampilkan langkah-langkahnya
go-found = Untuk perjalanan Anda
go-all = Semua yang kami tahu
go-nothing = Kami belum punya langkah untuk { $country }. Itu bukan berarti tidak ada yang perlu. Tanyakan ke kantor atau kedutaan Anda.
go-offices = Kantor
go-country = Negara:
go-who-needs = Siapa yang perlu:
go-not-verified = Belum ada yang memeriksa langkah-langkah ini di halaman resmi kantor. Tanyakan ke kantor sebelum Anda membayar atau berangkat.
go-changes = Langkah dan biaya sering berubah. Periksa tiap langkah di kantor sebelum Anda membayar.
go-legal-basis = Hukum:
go-cost = Biaya:
go-time = Waktu:
go-steps = Langkah-langkah
go-stop-if = Berhenti kalau:
go-actor = Siapa yang melakukan:
go-where = Tempat:
go-who-should-pay = Siapa yang seharusnya membayar:
go-documents = Bawa:
go-who-pays-note = “Siapa yang seharusnya membayar” adalah cara kami membaca aturan negara itu atau aturan Organisasi Perburuhan Internasional (ILO). Kalau ada yang meminta lebih banyak dari Anda, mintalah kuitansi dan beri tahu kantor.
go-sources = Di mana kami melihat ini

## Yang bisa salah

fault-go-country = Tidak ada negara dengan kode “{ $value }”. Pakai dua huruf, seperti PH.
fault-go-procedure = Tidak ada prosedur “{ $value }”. Jalankan perintah tanpa nama untuk melihat semuanya.
