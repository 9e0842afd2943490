problem-invalid-title = May ipinadala kayong hindi magagamit
problem-invalid-meaning = May isa o higit pang field na kulang, hindi kilala, o may halagang hindi maaaring tama.
problem-invalid-next = Itama ang nasa listahan at ipadala ulit.
problem-sign-in-title = Mag-sign in po muna
problem-sign-in-meaning = Ang pahinang ito ay para sa mga naka-sign in.
problem-sign-in-next = Mag-sign in at subukan ulit.
problem-refused-title = Hindi ito pinapayagan
problem-refused-meaning = May tuntuning nagpoprotekta sa mga tao na nagsasabing hindi puwede.
problem-refused-next = Basahin ang tuntuning binanggit. Kung sa tingin ninyo ay mali ito, magtanong sa isang tao.
problem-not-found-title = Walang ganitong pahina
problem-not-found-meaning = Mali ang address, o hindi para sa inyo ang narito noon. Pareho ang sagot sa dalawa.
problem-not-found-next = Tingnan ang address, o magsimula ulit sa unang pahina.
problem-conflict-title = Nagbago na ito samantala
problem-conflict-meaning = May nagbago nito, mayroon na nito, o sarado na ito.
problem-conflict-next = I-load ulit, tingnan, at ulitin ang gusto ninyong gawin.
problem-limit-title = Masyadong marami iyon nang sabay
problem-limit-meaning = Mas malaki sa limitasyon ng site ang ipinadala ninyo, o masyadong madalas ninyong ipinadala.
problem-limit-next = Bawasan ang ipapadala, o maghintay sandali at subukan ulit.
problem-limit-detail = { $unit ->
    [bytes] Hanggang { $most } bytes lang ang tinatanggap namin. Bawasan ang ipapadala.
    [seconds] Hanggang { $most } segundo lang ang tinatanggap namin. Bawasan ang ipapadala.
    [rows] Hanggang { $most } hanay lang ang tinatanggap namin. Ipadala nang hati-hati.
    [characters] Hanggang { $most } karakter lang ang tinatanggap namin. Paikliin ito.
   *[items] Hanggang { $most } lang ang tinatanggap namin. Bawasan ang ipapadala.
}
problem-busy-title = Abala kami ngayon
problem-busy-meaning = Masyadong maraming nagtatanong nang sabay, o may kailangan kaming hindi sumasagot.
problem-busy-next = Maghintay ng ilang segundo at subukan ulit.
problem-broken-title = Nagkamali kami
problem-broken-meaning = May sira sa programang ito. Hindi ninyo kasalanan.
problem-broken-next = Subukan ulit. Kung maulit, sabihin sa amin ang numero ng insidente.
problem-incident = Insidente { $incident }
problem-home = Pumunta sa unang pahina
problem-for-programs = Para sa mga programa
problem-facts = HTTP status { $status }. Exit code ng command line: { $exit }.
problem-codes = Mga code

fault-request-unreadable = Hindi mabasa ang kahilingan. Ipadala ulit.
fault-request-not-json = Hindi ito JSON: { $why }.
fault-request-wrong-shape = Hindi ito ang inaasahan ng address: { $why }.
fault-request-wrong-kind = Hindi binabasa ng address ang ganitong nilalaman. Magpadala ng JSON na may “content-type: application/json”.
fault-request-wrong-method = Hindi sinasagot ng address ang method na iyan.
fault-request-wrong-address = May bahagi ng address na hindi mabasa. Tingnan ito.
fault-field-unknown = Walang field na ganito ang pangalan. Tingnan ang baybay.
fault-field-missing = Kailangan ito. Pakibigay po.
fault-text-too-long = Masyadong mahaba ang tekstong ito. Paikliin.
fault-packs-broken = May mali sa batas na nasa packs. Patakbuhin ang “marhala doctor” para makita.
fault-folder-unreadable = Hindi mabasa ang folder na { $path }: { $why }. Tingnan ang pangalan nito at ang pahintulot ninyo rito.
fault-file-unreadable = Hindi mabasa ang file na { $path }: { $why }. Tingnan ang pangalan nito at ang pahintulot ninyo rito.
fault-address-in-use = Walang makakapakinig sa { $address }: { $why }. Pumili ng iba gamit ang --listen.
fault-language-unknown = Wala rito ang wikang iyan.
