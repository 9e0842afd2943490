## Yang bisa salah. Untuk tiap jenis: judul, artinya, dan apa yang perlu dilakukan.

problem-invalid-title = Ada yang tidak bisa dipakai dari kiriman Anda
problem-invalid-meaning = Satu atau lebih isian kosong, tidak dikenal, atau nilainya tidak mungkin benar.
problem-invalid-next = Betulkan yang disebut di bawah, lalu kirim lagi.
problem-sign-in-title = Silakan masuk dulu
problem-sign-in-meaning = Halaman ini untuk orang yang sudah masuk.
problem-sign-in-next = Masuk dulu, lalu coba lagi.
problem-refused-title = Ini tidak diizinkan
problem-refused-meaning = Ada aturan untuk melindungi orang yang melarangnya.
problem-refused-next = Baca aturan yang disebut. Kalau menurut Anda salah, tanyalah kepada orang.
problem-not-found-title = Halaman ini tidak ada
problem-not-found-meaning = Alamatnya salah, atau isinya bukan untuk Anda lihat. Jawabannya sama untuk keduanya.
problem-not-found-next = Periksa alamatnya, atau mulai lagi dari halaman depan.
problem-conflict-title = Isinya sudah berubah sementara itu
problem-conflict-meaning = Seseorang sudah mengubahnya, atau sudah ada, atau sudah ditutup.
problem-conflict-next = Muat lagi, lihat, lalu ulangi yang ingin Anda lakukan.
problem-limit-title = Terlalu banyak sekaligus
problem-limit-meaning = Kiriman Anda lebih besar dari batas situs ini, atau Anda terlalu sering mengirim.
problem-limit-next = Kirim lebih sedikit, atau tunggu sebentar lalu coba lagi.
problem-limit-detail = { $unit ->
    [bytes] Paling banyak kami terima { $most } byte. Kirim lebih sedikit.
    [seconds] Paling lama kami terima { $most } detik. Kirim lebih sedikit.
    [rows] Paling banyak kami terima { $most } baris. Kirim sebagian-sebagian.
    [characters] Paling banyak kami terima { $most } huruf. Buat lebih pendek.
   *[items] Paling banyak kami terima { $most }. Kirim lebih sedikit.
}
problem-busy-title = Kami sedang sibuk
problem-busy-meaning = Terlalu banyak orang bertanya sekaligus, atau sesuatu yang kami perlukan tidak menjawab.
problem-busy-next = Tunggu beberapa detik, lalu coba lagi.
problem-broken-title = Kami membuat kesalahan
problem-broken-meaning = Ada yang rusak di program ini. Ini bukan salah Anda.
problem-broken-next = Coba lagi. Kalau terjadi lagi, beri tahu kami nomor kejadiannya.
problem-incident = Kejadian { $incident }
problem-home = Ke halaman depan
problem-for-programs = Untuk program
problem-facts = Status HTTP { $status }. Kode keluar baris perintah: { $exit }.
problem-codes = Kode

## Kesalahan satu per satu, menurut kode

fault-request-unreadable = Permintaan ini tidak bisa dibaca. Kirim lagi.
fault-request-not-json = Ini bukan JSON: { $why }.
fault-request-wrong-shape = Ini bukan yang diharapkan alamat ini: { $why }.
fault-request-wrong-kind = Alamat ini tidak membaca isi jenis ini. Kirim JSON dengan “content-type: application/json”.
fault-request-wrong-method = Alamat ini tidak menjawab metode itu.
fault-request-wrong-address = Sebagian alamat tidak bisa dibaca. Periksa alamatnya.
fault-field-unknown = Tidak ada isian dengan nama ini. Periksa ejaannya.
fault-field-missing = Ini diperlukan. Mohon diisi.
fault-text-too-long = Teks ini terlalu panjang. Buat lebih pendek.
fault-packs-broken = Hukum di dalam paket mengandung kesalahan. Jalankan “marhala doctor” untuk melihatnya.
fault-folder-unreadable = Folder { $path } tidak bisa dibaca: { $why }. Periksa namanya dan hak akses Anda.
fault-file-unreadable = Berkas { $path } tidak bisa dibaca: { $why }. Periksa namanya dan hak akses Anda.
fault-address-in-use = Tidak ada yang bisa menerima sambungan di { $address }: { $why }. Pilih yang lain dengan --listen.
fault-language-unknown = Bahasa itu tidak ada di sini.
