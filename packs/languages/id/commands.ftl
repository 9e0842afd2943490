## Yang dikatakan baris perintah

serve-listening = Menerima sambungan di { $address }. Hentikan dengan Ctrl-C.
demo-open = Marhala sedang berjalan. Buka { $address } di browser.
demo-try = Tiga hal untuk dicoba:
demo-try-check = Periksa kontrak atau tawaran kerja
demo-try-rights = Lihat hak pekerja, menurut negara dan tanggal
demo-try-language = Lihat halaman yang sama dalam bahasa lain: { $language }
demo-stop = Hentikan dengan Ctrl-C. Tidak ada yang disimpan.
doctor-packs = Paket: { $rules } aturan, { $parameters } parameter, { $countries } negara, { $sources } sumber.
doctor-problems = Masalah dalam paket: { $errors } kesalahan, { $warnings } peringatan.
doctor-language = { $missing ->
    [0] Bahasa { $tag }: lengkap.
   *[other] Bahasa { $tag }: { $missing } teks belum ada dan ditampilkan dalam bahasa Inggris.
}
doctor-port-free = { $address } bisa dipakai.
doctor-port-taken = { $address } sedang dipakai. Pilih yang lain dengan --listen, atau hentikan program yang memakainya.
doctor-memory = Memori yang dipakai: { $mib } MiB.
doctor-in-order = Semuanya beres.
doctor-not-in-order = Ada yang tidak beres; lihat di atas.
packs-have-errors = { $count ->
   *[other] Paket punya { $count } kesalahan. Bagian tempatnya ditinggalkan, jadi lebih banyak jawaban bisa menjadi “tidak bisa dipastikan”:
}
packs-have-errors-next = Untuk melihat semua masalah: marhala law check-pack { $folder }
