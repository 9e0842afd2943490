site-name = Marhala
skip-to-content = Langsung ke isi
exit-this-page = Keluar dari halaman ini
ask-a-person = Minta bantuan orang
about-link = Tentang situs ini
languages-link = Bahasa
api-link = Untuk program
language-label = Bahasa
machine-drafted = Halaman ini diterjemahkan oleh komputer. Belum ada penutur bahasa ini yang memeriksanya. Beberapa kata mungkin salah. Kalau ada yang terasa aneh, pilih bahasa Inggris atau tanya orang.
back = Kembali
change = Ubah
continue = Lanjut
status-completed = Selesai
status-in-progress = Sedang dikerjakan
status-not-started = Belum dimulai
status-cannot-start = Belum bisa dimulai
error-summary = Ada masalah
error-prefix = Salah:
search-label = Cari
search-button = Cari
phase-before = Sebelum berangkat
phase-abroad = Selama di luar negeri
phase-home = Saat pulang
not-verified = Belum dipastikan
yes = Ya
no = Tidak
not-sure = Saya tidak yakin

## Halaman depan

home-title = Kenali hak Anda sebelum berangkat, selama bekerja, dan saat pulang
home-lead = Untuk orang yang bekerja di negara lain, dan untuk yang membantu mereka. Gratis. Tanpa nama. Tanpa login.
home-check = Periksa kontrak atau tawaran kerja
home-check-more = Jawab beberapa pertanyaan. Lihat apa yang sesuai hukum, apa yang tidak, dan apa yang perlu dilakukan sekarang.
home-rights = Hak saya
home-rights-more = Apa yang diberikan hukum kepada Anda, di tempat Anda berada sekarang.
home-go = Apa saja yang perlu untuk berangkat
home-go-more = Langkah-langkahnya, surat-suratnya, waktunya, dan biaya tiap langkah.
home-private = Kami tidak menyimpan jawaban Anda. Kalau mungkin ada yang mengawasi Anda, tekan “Keluar dari halaman ini” untuk pergi dengan cepat.
home-officials = Untuk pejabat, pengacara, dan organisasi
home-law = Baca hukumnya
home-law-more = Setiap aturan dan setiap nilai, dengan sumber dan tanggalnya.
home-api = Untuk program
home-api-more = Pemeriksaan yang sama untuk satu kontrak atau sejuta.

## Tentang

about-title = Tentang situs ini
about-what = Situs ini membantu orang yang pergi bekerja di negara lain. Situs ini membandingkan kontrak dengan hukum, menunjukkan hak Anda, dan menyebut langkah-langkah untuk berangkat. Programnya gratis dan kodenya terbuka.
about-trust = Bisakah saya percaya jawabannya?
about-trust-sources = Setiap jawaban menyebut hukum yang menjadi dasarnya, dan sejak kapan hukum itu berlaku. Keterangan yang belum kami lihat di sumber resmi diberi tanda “Belum dipastikan”.
about-trust-unknown = Kalau kami tidak tahu hukumnya, kami katakan. “Belum bisa dipastikan” bukan berarti semuanya baik.
about-trust-not-court = Situs ini bukan pengadilan dan bukan pengacara. Sebelum Anda tanda tangan, membayar, atau pergi ke pengadilan, tanyalah kepada orang.
about-private = Apakah ini rahasia?
about-private-stored = Kami tidak menyimpan jawaban Anda, dan kami tidak memasang cookie. Jawaban Anda ikut dari halaman ke halaman dan hilang saat Anda menutupnya. Orang lain yang memakai HP yang sama mungkin bisa melihat halaman yang Anda buka di riwayatnya.
about-private-exit = “Keluar dari halaman ini” langsung membuka situs lain. Tombol ini tidak bisa menghapus riwayat HP Anda.
about-open = Siapa yang membuatnya?
about-open-more = Siapa pun boleh menjalankan program ini, membaca kodenya, dan membetulkan hukum di dalamnya. Situs ini dijalankan oleh pihak yang memberi Anda alamatnya.
about-version = Versi { $version }.
about-law-hash = Hukum { $hash }.

## Tanya orang

ask-title = Minta bantuan orang
ask-danger = Kalau Anda dalam bahaya sekarang, telepon nomor darurat negara tempat Anda berada.
ask-who = Kedutaan atau konsulat Anda, bagian ketenagakerjaannya, serikat pekerja, atau kelompok yang membantu pekerja migran bisa melihat surat-surat Anda bersama Anda. Anda tidak perlu izin majikan untuk bertanya.
ask-free = Bantuan mereka seharusnya gratis. Hati-hati dengan siapa pun yang lebih dulu meminta uang, atau yang mau menyimpan paspor Anda.
ask-offices = Kantor pemerintah yang kami ketahui
ask-offices-two = Lihat di bawah negara asal Anda, dan di bawah negara tempat Anda bekerja.
ask-world = Semua negara

## Bahasa

languages-title = Bahasa
languages-lead = Teks-teks ini ditulis dalam bahasa Inggris. Untuk bahasa lain kami sebutkan siapa yang sudah memeriksanya. Kalau ada teks yang belum ada, Anda melihatnya dalam bahasa Inggris.
languages-original = Bahasa aslinya
languages-reviewed = Diperiksa oleh { $name }
languages-drafted = Diterjemahkan oleh komputer, belum diperiksa
languages-unreviewed = Belum diperiksa
languages-missing = { $count ->
   *[other] { $count } teks belum ada.
}
languages-help = Anda bisa salah satu bahasa ini? Siapa pun boleh membetulkan teks: tiap teks adalah satu baris dalam berkas terbuka.

## API

api-title = Untuk program
api-lead = Semua yang bisa dikatakan situs ini kepada orang juga bisa dikatakannya kepada program, sebagai JSON. Anda tidak perlu kunci. Tidak ada yang Anda kirim disimpan.
api-document = Dokumen OpenAPI 3.1
api-problems = Kesalahan ditulis sebagai problem RFC 9457: type dan code yang tetap untuk program, serta judul dan rincian dalam bahasa yang diminta.
api-limits = Batas
