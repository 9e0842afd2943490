intake-placed = { $place }: { $message }
intake-place-and = { $place }, { $more }
intake-place-contract = kontrata { $number }
intake-place-contract-id = kontrata { $number } ({ $id })
intake-place-row = hanay { $number }
intake-place-line = linya { $number }
intake-place-column = kolum { $column }
intake-place-field = field { $field }

## What a file was found to be

intake-found-json = JSON
intake-found-json-lines = JSON, isang kontrata sa bawat linya
intake-found-toml = TOML
intake-found-csv-commas = CSV na may kuwit
intake-found-csv-semicolons = CSV na may tuldok-kuwit
intake-found-csv-tabs = CSV na may tab
intake-found-csv-bars = CSV na may patayong guhit
intake-found-xlsx = isang Excel workbook
intake-found-parquet = Parquet
intake-found-marked = { $format }, UTF-8 na may byte order mark
intake-found-utf16 = { $format }, UTF-16

## Words that stand inside other texts

intake-this-file = Ang file na ito
intake-this-workbook = Ang workbook na ito
intake-this-toml = Ang TOML file na ito
intake-what-list = listahan
intake-what-text = teksto
intake-what-true-or-false = tama o mali
intake-what-null = null (wala)
intake-what-number = numero
intake-what-number-or-yes-no = numero o oo-o-hindi
intake-what-that-amount = ang halagang iyon
intake-what-object = object na iba sa { "{ amount, currency }" }
intake-what-time = haba ng oras
intake-what-sheet-error = error ng spreadsheet
intake-what-no-day = araw na wala sa kalendaryo
intake-what-this-fact = impormasyong ganito ang uri
intake-what-this = ito
intake-reason-header = hindi UTF-8 ang hanay ng mga pamagat
intake-reason-cell = hindi UTF-8 ang cell na "{ $written }"
intake-reason-this-line = may letra sa linyang ito na hindi UTF-8
intake-reason-line = may letra sa linya { $line } na hindi UTF-8
intake-reason-letter = may letra itong hindi UTF-8
intake-reason-zeros = may mga byte itong zero, gaya ng UTF-16 na walang marka o ng isang programa
intake-reason-utf16-cut = sira ang tekstong UTF-16: nagtatapos ito sa gitna ng letra
intake-reason-utf16-half = sira ang tekstong UTF-16: may kalahating letra ito
intake-reason-many-fields = masyadong maraming field ang object
intake-before = { $count ->
    [0] { "" }
    [1] { " " }Nabasa ang kontratang nauna rito.
   *[other] { " " }Nabasa ang { $count } kontratang nauna rito.
}

## The whole file

intake-cannot-open = Hindi mabuksan ang { $file }: { $why }.
intake-cannot-open-next = Tingnan ang pangalan at ang folder.
intake-not-a-file = Hindi file ang { $file }.
intake-not-a-file-next = Ibigay ang pangalan ng file ng mga kontrata.
intake-cannot-read = Hindi mabasa ang file: { $why }.
intake-cannot-read-next = Kopyahin ulit at subukan muli.
intake-too-large = { $what } ay { $length } MB; { $most } MB ang pinakamalaki. Walang binasa.
intake-too-large-next = Hatiin sa mas maliliit na file, o ipadala ang maraming kontrata bilang CSV o Parquet.
intake-damaged = Sira ang file kaya hindi ito mabasa.
intake-damaged-next = I-save ulit, o ipadala bilang CSV.
intake-empty = Walang laman ang file.
intake-empty-next = Magpadala ng file na may kahit isang kontrata.
intake-empty-table = { intake-empty }
intake-empty-table-next = Magpadala ng hanay ng mga pamagat at mga kontrata.
intake-no-contract = Walang kontrata sa file.
intake-no-contract-next = { intake-empty-next }
intake-no-law = Walang talaan ng mga kontrata ang packs na ginagamit.
intake-no-law-next = Simulan ang programa gamit ang sarili nitong packs, o ayusin ang sa inyo.
intake-encoding = Hindi mabasa ang mga letra ng file na ito: { $why }.
intake-encoding-next = I-save ulit bilang "CSV UTF-8" (o UTF-16 na may marka) at iyon ang ipadala.

intake-is-pdf = PDF ito, at hindi ito binabasa rito.
intake-is-pdf-next = Sagutin na lang ang mga tanong sa pahina, o i-type ang kontrata sa talaan.
intake-is-jpeg = Litrato ito (JPEG), at hindi ito binabasa rito.
intake-is-jpeg-next = Sagutin na lang ang mga tanong sa pahina: hindi binabasa ang mga litrato.
intake-is-png = Larawan ito (PNG), at hindi ito binabasa rito.
intake-is-png-next = Sagutin na lang ang mga tanong sa pahina: hindi binabasa ang mga larawan.
intake-is-gzip = Naka-pack na file ito (gzip), at hindi ito binabasa rito.
intake-is-gzip-next = I-unpack muna, saka ipadala ang file na nasa loob.
intake-is-old-office = Lumang Office file ito (.xls o .doc), at hindi ito binabasa rito.
intake-is-old-office-next = I-save bilang .xlsx o .csv at iyon ang ipadala.
intake-is-rtf = Tekstong dokumento ito (RTF), at hindi ito binabasa rito.
intake-is-rtf-next = I-save ang talaan bilang .csv at iyon ang ipadala.
intake-is-arrow = Arrow file ito, at hindi ito binabasa rito.
intake-is-arrow-next = I-save bilang Parquet at iyon ang ipadala.

## JSON and TOML

intake-contract-long = Masyadong mahaba ang isang kontrata para maging iisa.{ $before }
intake-contract-long-next = Tingnan ang mga bracket.
intake-too-deep = Masyadong maraming patong ang JSON.{ $before }
intake-too-deep-next = Ang kontrata ay object na iisa ang patong.
intake-cut = Nagtatapos ang file sa gitna, sa linya { $line }.{ $before }
intake-cut-next = Ipadala ulit ang buong file.
intake-json = Hindi mabasa ang JSON: { $why }.{ $before }
intake-json-next = Itama iyon doon.
intake-line-long = Masyadong mahaba ang linyang ito para maging isang kontrata.
intake-line-long-next = Isulat ang isang kontrata sa bawat linya.
intake-toml = Hindi mabasa ang TOML: { $why }.
intake-toml-next = Itama iyon doon; binabasa ang ibang mga kontrata.
intake-not-an-object = Ito ay { $what }, hindi kontrata.
intake-not-an-object-next = Isulat ang bawat kontrata bilang { "{ \"origin\": ..., ... }" }.
intake-not-a-table = Hindi ito kontrata.
intake-not-a-table-next = Isulat ang [[contract]] sa itaas ng mga field nito.
intake-beside-list = Nasa tabi ng listahan ng mga kontrata ang "{ $name }" at hindi ito ginagamit.
intake-beside-list-next = Ilagay ang mga field sa loob ng kontratang kinabibilangan nila.
intake-beside = Nasa tabi ng mga kontrata ang "{ $name }" at hindi ito ginagamit.
intake-beside-next = { intake-beside-list-next }
intake-too-many-fields = May { $count } field ang kontrata; { $most } ang pinakamarami.
intake-too-many-fields-next = Alisin ang hindi kailangan.
intake-field-twice = Dalawang beses nakasulat ang field na "{ $name }".
intake-field-twice-next = Itira ang tama at burahin ang isa.

## Tables

intake-may-be-cut = Hindi nagtatapos sa bagong linya ang file, kaya baka naputol ang huling hanay.
intake-may-be-cut-next = Tingnan ang huling cell ng hanay na ito.
intake-cells = May { $cells } cell ang hanay na ito; may { $columns } ang hanay ng mga pamagat.
intake-cells-next = Tingnan kung may kulang o sobrang panghiwalay, kung may kuwit sa loob ng numero na walang panipi, at kung naputol ang file.
intake-row-long = Masyadong mahaba ang isang hanay para maging isang kontrata: baka may paniping binuksan at hindi isinara.
intake-row-long-next = Isara ito. Nabasa ang mga hanay na nauna, hindi nabasa ang mga sumunod.
intake-table-unreadable = Hindi na mabasa ang kasunod ng talaan: { $why }.
intake-table-unreadable-next = Tingnan ang file.
intake-too-many-columns = May { $count } kolum ang talaan; { $most } ang pinakamarami.
intake-too-many-columns-next = Alisin ang mga kolum na hindi kailangan.
intake-fees-in-cell = Hindi kasya ang listahan ng mga bayad sa isang cell.
intake-fees-in-cell-next = Gamitin ang recruitment_fee at related_costs, o magpadala ng JSON o TOML.
intake-column-twice = Dalawang kolum ang may pangalang "{ $name }".
intake-column-twice-next = { intake-field-twice-next }
intake-no-facts = Walang kolum na may pangalan ng impormasyon tungkol sa kontrata.
intake-no-facts-next = Pangalanan ang mga kolum gaya ng sa `marhala law facts`: origin, destination, sector, wage, ...
intake-not-a-workbook = { $what ->
    [opendocument] OpenDocument file ito, hindi Excel workbook.
    [word] Word document ito, hindi Excel workbook.
   *[zip] Naka-pack na folder ito (zip), hindi Excel workbook.
}
intake-not-a-workbook-next = I-save ang talaan bilang .xlsx o .csv at iyon ang ipadala.
intake-zip-bomb = Kapag binuksan, mas malaki nang husto ang workbook na ito kaysa sa laki nito: { $most } MB at { $ratio } beses ng laki nito ang pinakamalaki.
intake-zip-bomb-next = { intake-is-rtf-next }
intake-locked = Naka-lock ng password ang workbook.
intake-locked-next = I-save nang walang password.
intake-workbook-damaged = Sira ang workbook, naputol sa gitna, o isinulat ng programang hindi namin kilala.
intake-workbook-damaged-next = Buksan sa spreadsheet program, i-save ulit bilang .xlsx o .csv, at iyon ang ipadala.
intake-workbook-unreadable = Hindi mabasa ang workbook: { $why }.
intake-workbook-unreadable-next = I-save ulit bilang .xlsx o .csv at iyon ang ipadala.
intake-rows-out-of-order = Wala sa ayos ang mga hanay ng sheet.
intake-rows-out-of-order-next = { intake-workbook-unreadable-next }
intake-too-many-rows = May mahigit { $rows } hanay o { $cells } cell ang sheet.
intake-too-many-rows-next = I-save bilang CSV, na puwedeng mas mahaba.
intake-other-sheets = Ang sheet na "{ $sheet }" lang ang binasa.
intake-other-sheets-next = Ipadala ang ibang mga sheet bilang sariling file, kung may mga kontrata.
intake-empty-workbook = Walang sheet na may laman sa workbook.
intake-empty-workbook-next = { intake-empty-table-next }
intake-parquet-damaged = Naputol o sira ang Parquet file: { $why }.
intake-parquet-damaged-next = Ipadala ulit ang buong file. May bisa ang mga kontratang nabasa bago rito.
intake-parquet-large = May masyadong malalaking row group ang Parquet file, o mahigit { $most } hanay.
intake-parquet-large-next = Isulat nang may mas maliliit na row group (isang milyong hanay ang pinakamarami).
intake-column-type = Ang uri ng kolum na "{ $name }" ay { $type }.
intake-column-type-next = { $wanted ->
    [money] Dapat Int64 sa pinakamaliit na yunit ng pera, Decimal, o teksto; hindi kailanman float.
    [date] Dapat Date32, o teksto gaya ng 2026-02-28.
    [hours] Dapat Int64 sa minuto, o teksto gaya ng "8 h".
    [share] Dapat Int64 sa ika-isandaan ng porsiyento, o teksto gaya ng "125 %".
    [number] Dapat Int64 o teksto.
    [yes-no] Dapat Boolean, o teksto: yes o no.
   *[text] Dapat teksto.
}
intake-column-nested = { intake-column-type }
intake-column-nested-next = Hindi binabasa ang mga kolum na may iba pang laman: gumamit ng simpleng kolum na may pangalan ng impormasyon.

## Names of fields

intake-name-long = May field na mas mahaba sa { $most } letra ang pangalan: "{ $name }".
intake-name-long-next = Gamitin ang mga pangalan sa `marhala law facts`.
intake-field-slip = Hindi namin kilala ang field na "{ $name }".
intake-field-slip-next = "{ $near }" ba ang ibig ninyong sabihin? Palitan ang pangalan, o alisin kung iba ito.
intake-field-near = Hindi namin kilala ang field na "{ $name }", kaya hindi ito ginagamit.
intake-field-near-next = Ang pinakamalapit na pangalang alam namin ay "{ $near }".
intake-field-unknown = { intake-field-near }
intake-field-unknown-next = Nasa `marhala law facts` ang mga pangalang alam namin.

## Values

intake-id-kind = Hindi teksto ang pagkakakilanlan ng kontrata.
intake-id-kind-next = Isulat bilang teksto.
intake-id-long = Mas mahaba sa { $most } letra ang pagkakakilanlan: "{ $written }".
intake-id-long-next = Gumamit ng mas maikli.
intake-value-long = Mas mahaba sa { $most } letra ang nakasulat: "{ $written }".
intake-value-long-next = Isulat lang ang mismong halaga.
intake-hidden = May mga karakter ang "{ $written }" na hindi nakikita o bumabaligtad sa teksto.
intake-hidden-next = I-type ulit sa kamay.
intake-formula = May formula ang cell, "{ $written }". Hindi kailanman kinukuwenta rito ang mga formula.
intake-formula-next = Palitan ang formula ng halaga nito (sa spreadsheet: kopyahin, saka i-paste bilang values).
intake-wrong-kind = Hindi puwedeng ganito ang nakasulat: { $what }.
intake-wrong-kind-next = { $wanted ->
    [money] Isulat ang halaga kasama ang uri ng pera: "1200.50 AED".
    [date] Isulat ang taon, buwan at araw: "2026-02-28".
    [number] Magsulat ng buong numero.
    [hours] Isulat bilang "8 h" o "7 h 30 min".
    [share] Isulat kasama ang tanda nito: "125 %".
    [yes-no] Isulat ang yes (oo) o no (hindi).
   *[word] Isulat ang isa sa mga salita sa listahan.
}
intake-negative = Mas mababa sa zero ang "{ $written }".
intake-negative-next = Magsulat ng zero o mas mataas na numero.
intake-not-a-number = Hindi numero ang "{ $written }".
intake-not-a-number-next = Numero lang ang isulat, may tuldok bago ang sentimo: 1200.50.
intake-too-big = Masyadong malaki ang "{ $written }" para maging totoo.
intake-too-big-next = Tingnan ang numero.
intake-over-the-most = Higit sa puwedeng mangyari ang { $written }.
intake-over-the-most-next = Tingnan: { $most } ang pinakamaraming may saysay.
intake-unclear-number = Mababasa sa dalawang paraan ang "{ $written }": { $thousands } o { $decimals }.
intake-unclear-number-next = Isulat ang { $thousands } o { $decimals }.
intake-not-whole = Hindi buong numero ang "{ $written }".
intake-not-whole-next = Magsulat ng buong numero, gaya ng 24.
intake-not-hours = Hindi haba ng oras sa oras at minuto ang "{ $written }".
intake-not-hours-next = Isulat bilang "8 h" o "7 h 30 min".
intake-unclear-share = Walang tandang % ang "{ $written }", kaya mababasa ito sa dalawang paraan.
intake-unclear-share-next = Isulat ang porsiyento kasama ang tanda nito, gaya ng "125 %".
intake-not-a-date = Hindi petsang nakasulat gaya ng dito ang "{ $written }".
intake-not-a-date-next = Isulat ang taon, buwan at araw: 2026-02-28.
intake-no-such-day = Walang araw na { $written }.
intake-no-such-day-next = Tingnan ang buwan at ang araw.
intake-not-yes-no = Hindi yes (oo) at hindi no ang "{ $written }".
intake-not-yes-no-next = Isulat ang yes (oo) o no (hindi); iwanang walang laman kung hindi ninyo alam.
intake-unknown-code = Hindi salitang kilala rito ang "{ $written }".
intake-unknown-code-next = { $guess ->
    [yes] { $near } ba ang ibig ninyong sabihin?
   *[no] Isulat ang isa sa: { $known }.
}
intake-no-currency = Walang uri ng pera ang "{ $written }".
intake-no-currency-next = Isulat kasama ng halaga ("1200 AED") o sa { $column }.
intake-unknown-currency = Hindi code ng perang ginagamit ang "{ $written }".
intake-unknown-currency-next = Isulat ang tatlong letra ng ISO 4217, gaya ng AED, PHP o USD.
intake-two-currencies = Nasa { $one } ang "{ $written }", pero { $other } ang ibinigay na uri ng pera.
intake-two-currencies-next = Isang uri lang ng pera ang isulat.
intake-minor-units = May { $decimals } numero pagkatapos ng tuldok ang "{ $written }"; { $digits } lang sa { $currency }.
intake-minor-units-next = Tingnan ang halaga at ang uri ng pera.
intake-ends-before-start = Nagtatapos ang kontrata sa { $ends }, bago ito magsimula sa { $starts }.
intake-ends-before-start-next = Tingnan ang dalawang araw.
intake-months-disagree = { $given } buwan ang sabi ng kontrata, pero { $months } ang lumalabas sa mga araw nito.
intake-months-disagree-next = Itama ang isa.

intake-not-in-list = Wala ang “{ $written }” sa listahang “{ $list }”.
intake-not-in-list-next = { $list ->
    [country] Isulat ang dalawang letra ng bansa (ISO 3166-1), gaya ng PH.
    [currency] Isulat ang tatlong letra ng pera (ISO 4217), gaya ng AED.
   *[language] Isulat ang code ng wika (BCP 47), gaya ng ar o fil.
}
intake-more-than-can-be = Higit sa puwede ang `{ $fact }`.
intake-more-than-can-be-next = Tingnan ang numero at ang yunit nito.
intake-no-date = Hindi petsa ang { $written }.
intake-no-date-next = Isulat ang taon, buwan at araw, gaya ng 2026-06-01.
intake-no-share = Hindi porsiyento ang “{ $written }”.
intake-no-share-next = Isulat kasama ang tanda at hanggang dalawang numero pagkatapos ng tuldok, gaya ng “12.5 %”.
intake-not-accepted = Hindi magagamit dito ang “{ $written }”.
intake-not-accepted-next = Tingnan ang nakasulat.

## Fees

intake-fees-kind = Hindi listahan ang `fees`.
intake-fees-kind-next = Isulat ang fees = { "[ { ... }, { ... } ]" }.
intake-too-many-fees = May { $count } bayad; { $most } ang pinakamarami.
intake-too-many-fees-next = Pagsamahin ang maliliit.
intake-fee-kind-of-value = Hindi nakasulat kasama ang mga bahagi nito ang isang bayad.
intake-fee-kind-of-value-next = Isulat ang { "{ amount = ... }" }.
intake-fee-field = Hindi namin kilala ang "{ $name }" ng isang bayad.
intake-fee-field-next = { $guess ->
    [yes] "{ $near }" ba ang ibig ninyong sabihin?
   *[no] Mayroon ang isang bayad ng: { $known }.
}
intake-fee-day = Hindi umiiral ang petsa ng isang bayad.
intake-fee-day-next = { intake-not-a-date-next }
intake-fee-amount = Hindi numero ang halaga ng isang bayad.
intake-fee-amount-next = Isulat ang "1200.50 NPR".
intake-fee-two-currencies = Nasa { $one } at nasa { $other } ang bayad.
intake-fee-two-currencies-next = { intake-two-currencies-next }
intake-fee-currency = { intake-unknown-currency }
intake-fee-currency-next = Isulat ang tatlong letra, gaya ng NPR o PHP.
intake-fee-kind-not-word = Hindi salita ang uri ng isang bayad.
intake-fee-kind-not-word-next = Isulat ang code nito.
intake-fee-kind = Hindi uri ng bayad na alam namin ang "{ $written }".
intake-fee-kind-next = { intake-unknown-code-next }
intake-fee-from-wage = Hindi tama (true) at hindi mali (false) ang `taken_from_wage`.
intake-fee-from-wage-next = Isulat ang true o false.
intake-fee-payer = Hindi puwedeng magbayad ng fee ang "{ $written }".
intake-fee-payer-next = Isulat ang worker (manggagawa), employer o agency (ahensiya).
intake-fee-payer-not-word = Hindi salita ang `paid_by`.
intake-fee-payer-not-word-next = { intake-fee-payer-next }
intake-never-lawful = Hindi kailanman magiging ayon sa batas ang isa sa mga bayad na ito (suhol, lagay kapalit ng trabaho, pangingikil o katulad nito).
intake-never-lawful-next = Huwag itong bayaran. Humingi ng tulong at itago ang lahat ng patunay.
intake-fee-kind-missing = Hindi sinabi ang uri ng isang bayad, kaya hindi mapaghiwalay ang recruitment fee at ang ibang gastos.
intake-fee-kind-missing-next = Isulat ang uri nito.
intake-fees-disagree = { $given } ang ibinigay sa { $fact }, pero { $sum } ang kabuuan ng mga bayad ng manggagawa sa listahan.
intake-fees-disagree-next = Itama ang isa sa dalawa.
intake-costs-disagree = { $given } ang ibinigay sa migration_costs, pero { $sum } ang kabuuan ng recruitment fee at ibang gastos.
intake-costs-disagree-next = Itama ang isa sa dalawa.
intake-fee-payer-missing = Hindi sinabi kung sino ang nagbayad ng isa sa mga ito, kaya walang sagot sa { $fact }.
intake-fee-payer-missing-next = Isulat ang paid_by sa bawat bayad.
intake-fee-amount-missing = Hindi sinabi ang halaga ng isa sa mga bayad, kaya walang sagot sa { $fact }.
intake-fee-amount-missing-next = Isulat ang bawat halaga kasama ang uri ng pera.
intake-mixed-currencies = Higit sa isa ang uri ng pera ng mga bayad o walang nakasulat, kaya walang sagot sa { $fact }.
intake-mixed-currencies-next = Isulat ang mga ito sa iisang uri ng pera, ayon sa palitan sa araw na binayaran.
intake-fees-too-big = Masyadong malaki ang kabuuan ng mga bayad para kuwentahin.
intake-fees-too-big-next = Tingnan ang mga halaga.
