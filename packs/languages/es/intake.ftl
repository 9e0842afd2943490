intake-placed = { $place }: { $message }
intake-place-and = { $place }, { $more }
intake-place-contract = contrato { $number }
intake-place-contract-id = contrato { $number } ({ $id })
intake-place-row = fila { $number }
intake-place-line = línea { $number }
intake-place-column = columna { $column }
intake-place-field = campo { $field }

## What a file was found to be

intake-found-json = JSON
intake-found-json-lines = JSON, un contrato por línea
intake-found-toml = TOML
intake-found-csv-commas = CSV con comas
intake-found-csv-semicolons = CSV con puntos y comas
intake-found-csv-tabs = CSV con tabuladores
intake-found-csv-bars = CSV con barras
intake-found-xlsx = un libro de Excel
intake-found-parquet = Parquet
intake-found-marked = { $format }, UTF-8 con marca de orden de bytes
intake-found-utf16 = { $format }, UTF-16

## Words that stand inside other texts

intake-this-file = Este archivo
intake-this-workbook = Este libro de Excel
intake-this-toml = Este archivo TOML
intake-what-list = una lista
intake-what-text = un texto
intake-what-true-or-false = verdadero o falso
intake-what-null = null (nada)
intake-what-number = un número
intake-what-number-or-yes-no = un número o un sí o no
intake-what-that-amount = esa cantidad
intake-what-object = un objeto distinto de { "{ amount, currency }" }
intake-what-time = una duración
intake-what-sheet-error = un error de la hoja de cálculo
intake-what-no-day = un día que no está en el calendario
intake-what-this-fact = un dato de esta clase
intake-what-this = esto
intake-reason-header = la fila de títulos no es UTF-8
intake-reason-cell = la celda "{ $written }" no es UTF-8
intake-reason-this-line = esta línea tiene una letra que no es UTF-8
intake-reason-line = la línea { $line } tiene una letra que no es UTF-8
intake-reason-letter = tiene una letra que no es UTF-8
intake-reason-zeros = tiene bytes cero, como UTF-16 sin su marca o un programa
intake-reason-utf16-cut = el texto UTF-16 está roto: termina en medio de una letra
intake-reason-utf16-half = el texto UTF-16 está roto: tiene media letra
intake-reason-many-fields = el objeto tiene demasiados campos
intake-before = { $count ->
    [0] { "" }
    [1] { " " }El contrato anterior sí se leyó.
   *[other] { " " }Los { $count } contratos anteriores sí se leyeron.
}

## The whole file

intake-cannot-open = No se puede abrir { $file }: { $why }.
intake-cannot-open-next = Revise el nombre y la carpeta.
intake-not-a-file = { $file } no es un archivo.
intake-not-a-file-next = Indique un archivo de contratos.
intake-cannot-read = No se puede leer el archivo: { $why }.
intake-cannot-read-next = Cópielo de nuevo y pruebe otra vez.
intake-too-large = { $what } tiene { $length } MB; lo máximo son { $most } MB. No se leyó nada.
intake-too-large-next = Divídalo en archivos más pequeños, o envíe los contratos en CSV o Parquet si son muchos.
intake-damaged = El archivo está dañado y no se puede leer.
intake-damaged-next = Guárdelo de nuevo, o envíelo como CSV.
intake-empty = El archivo está vacío.
intake-empty-next = Envíe un archivo con al menos un contrato.
intake-empty-table = { intake-empty }
intake-empty-table-next = Envíe una fila de títulos y contratos.
intake-no-contract = No hay ningún contrato en el archivo.
intake-no-contract-next = { intake-empty-next }
intake-no-law = Los paquetes en vigor no tienen tabla de contratos.
intake-no-law-next = Inicie el programa con sus propios paquetes o corrija los suyos.
intake-encoding = No se pueden leer las letras de este archivo: { $why }.
intake-encoding-next = Guárdelo de nuevo como "CSV UTF-8" (o UTF-16 con su marca) y envíe ese archivo.

intake-is-pdf = Esto es un PDF; aquí no se leen.
intake-is-pdf-next = Responda mejor las preguntas de la página, o escriba el contrato en la tabla.
intake-is-jpeg = Esto es una foto (JPEG); aquí no se leen.
intake-is-jpeg-next = Responda mejor las preguntas de la página: las fotos no se leen.
intake-is-png = Esto es una imagen (PNG); aquí no se leen.
intake-is-png-next = Responda mejor las preguntas de la página: las imágenes no se leen.
intake-is-gzip = Esto es un archivo comprimido (gzip); aquí no se leen.
intake-is-gzip-next = Descomprímalo primero y envíe el archivo que tiene dentro.
intake-is-old-office = Esto es un archivo antiguo de Office (.xls o .doc); aquí no se leen.
intake-is-old-office-next = Guárdelo como .xlsx o .csv y envíe ese archivo.
intake-is-rtf = Esto es un documento de texto (RTF); aquí no se leen.
intake-is-rtf-next = Guarde la tabla como .csv y envíe ese archivo.
intake-is-arrow = Esto es un archivo Arrow; aquí no se leen.
intake-is-arrow-next = Guárdelo como Parquet y envíe ese archivo.

## JSON and TOML

intake-contract-long = Un contrato es demasiado largo para ser uno solo.{ $before }
intake-contract-long-next = Revise los corchetes y las llaves.
intake-too-deep = El JSON tiene demasiados niveles.{ $before }
intake-too-deep-next = Un contrato es un objeto de un solo nivel.
intake-cut = El archivo termina a la mitad, en la línea { $line }.{ $before }
intake-cut-next = Envíe de nuevo el archivo completo.
intake-json = No se puede leer el JSON: { $why }.{ $before }
intake-json-next = Corríjalo en ese lugar.
intake-line-long = Esta línea es demasiado larga para ser un contrato.
intake-line-long-next = Escriba un contrato por línea.
intake-toml = No se puede leer el TOML: { $why }.
intake-toml-next = Corríjalo en ese lugar; los demás contratos sí se leen.
intake-not-an-object = Esto es { $what }, no un contrato.
intake-not-an-object-next = Escriba cada contrato así: { "{ \"origin\": ..., ... }" }.
intake-not-a-table = Esto no es un contrato.
intake-not-a-table-next = Escriba [[contract]] encima de sus campos.
intake-beside-list = "{ $name }" está al lado de la lista de contratos y no se usa.
intake-beside-list-next = Ponga los campos dentro del contrato al que pertenecen.
intake-beside = "{ $name }" está al lado de los contratos y no se usa.
intake-beside-next = { intake-beside-list-next }
intake-too-many-fields = El contrato tiene { $count } campos; lo máximo son { $most }.
intake-too-many-fields-next = Quite lo que no hace falta.
intake-field-twice = El campo "{ $name }" está dos veces.
intake-field-twice-next = Deje el correcto y borre el otro.

## Tables

intake-may-be-cut = El archivo no termina con un salto de línea; quizá su última fila está cortada.
intake-may-be-cut-next = Revise la última celda de esta fila.
intake-cells = Esta fila tiene { $cells } celdas; la fila de títulos tiene { $columns }.
intake-cells-next = Mire si falta o sobra un separador, si hay una coma dentro de un número sin comillas, y si el archivo está cortado.
intake-row-long = Una fila es demasiado larga para ser un contrato: quizá unas comillas se abren y no se cierran.
intake-row-long-next = Ciérrelas. Las filas de antes se leyeron, las de después no.
intake-table-unreadable = No se puede seguir leyendo la tabla: { $why }.
intake-table-unreadable-next = Revise el archivo.
intake-too-many-columns = La tabla tiene { $count } columnas; lo máximo son { $most }.
intake-too-many-columns-next = Quite las columnas que no hacen falta.
intake-fees-in-cell = Una lista de pagos no cabe en una celda.
intake-fees-in-cell-next = Use recruitment_fee y related_costs, o envíe JSON o TOML.
intake-column-twice = Dos columnas se llaman "{ $name }".
intake-column-twice-next = { intake-field-twice-next }
intake-no-facts = Ninguna columna tiene el nombre de un dato de un contrato.
intake-no-facts-next = Llame a las columnas como las llama `marhala law facts`: origin, destination, sector, wage, ...
intake-not-a-workbook = { $what ->
    [opendocument] Esto es un archivo OpenDocument, no un libro de Excel.
    [word] Esto es un documento de Word, no un libro de Excel.
   *[zip] Esto es una carpeta comprimida (zip), no un libro de Excel.
}
intake-not-a-workbook-next = Guarde la tabla como .xlsx o .csv y envíe ese archivo.
intake-zip-bomb = Este libro de Excel ocupa mucho más al abrirse: lo máximo son { $most } MB y { $ratio } veces su tamaño.
intake-zip-bomb-next = { intake-is-rtf-next }
intake-locked = El libro de Excel está cerrado con una contraseña.
intake-locked-next = Guárdelo sin contraseña.
intake-workbook-damaged = El libro de Excel está dañado, cortado a la mitad o escrito por un programa que no conocemos.
intake-workbook-damaged-next = Ábralo en un programa de hojas de cálculo, guárdelo de nuevo como .xlsx o .csv y envíe ese archivo.
intake-workbook-unreadable = No se puede leer el libro de Excel: { $why }.
intake-workbook-unreadable-next = Guárdelo de nuevo como .xlsx o .csv y envíe ese archivo.
intake-rows-out-of-order = Las filas de la hoja no están en orden.
intake-rows-out-of-order-next = { intake-workbook-unreadable-next }
intake-too-many-rows = La hoja tiene más de { $rows } filas o de { $cells } celdas.
intake-too-many-rows-next = Guárdela como CSV, que puede ser más largo.
intake-other-sheets = Solo se leyó la hoja "{ $sheet }".
intake-other-sheets-next = Envíe las otras hojas como archivos aparte, si tienen contratos.
intake-empty-workbook = Ninguna hoja del libro de Excel tiene nada.
intake-empty-workbook-next = { intake-empty-table-next }
intake-parquet-damaged = El archivo Parquet está cortado o dañado: { $why }.
intake-parquet-damaged-next = Envíe de nuevo el archivo completo. Los contratos leídos antes de este lugar valen.
intake-parquet-large = El archivo Parquet tiene grupos de filas demasiado grandes, o más de { $most } filas.
intake-parquet-large-next = Escríbalo con grupos de filas más pequeños (un millón de filas como máximo).
intake-column-type = La columna "{ $name }" es del tipo { $type }.
intake-column-type-next = { $wanted ->
    [money] Tiene que ser Int64 en la unidad más pequeña de la moneda, Decimal o texto; nunca coma flotante.
    [date] Tiene que ser Date32, o texto como 2026-02-28.
    [hours] Tiene que ser Int64 en minutos, o texto como "8 h".
    [share] Tiene que ser Int64 en centésimas de un por ciento, o texto como "125 %".
    [number] Tiene que ser Int64 o texto.
    [yes-no] Tiene que ser Boolean, o texto: yes o no.
   *[text] Tiene que ser texto.
}
intake-column-nested = { intake-column-type }
intake-column-nested-next = Las columnas con otras dentro no se leen: use columnas simples con los nombres de los datos.

## Names of fields

intake-name-long = El nombre de un campo tiene más de { $most } letras: "{ $name }".
intake-name-long-next = Use los nombres de `marhala law facts`.
intake-field-slip = No conocemos el campo "{ $name }".
intake-field-slip-next = ¿Quiso decir "{ $near }"? Cámbiele el nombre, o quítelo si es otra cosa.
intake-field-near = No conocemos el campo "{ $name }", por eso no se usa.
intake-field-near-next = El nombre más parecido que conocemos es "{ $near }".
intake-field-unknown = { intake-field-near }
intake-field-unknown-next = `marhala law facts` muestra los nombres que conocemos.

## Values

intake-id-kind = El identificador no es texto.
intake-id-kind-next = Escríbalo como texto.
intake-id-long = El identificador tiene más de { $most } letras: "{ $written }".
intake-id-long-next = Use uno más corto.
intake-value-long = El valor tiene más de { $most } letras: "{ $written }".
intake-value-long-next = Escriba solo el valor.
intake-hidden = "{ $written }" tiene signos que no se ven o que dan la vuelta al texto.
intake-hidden-next = Escriba el valor otra vez con el teclado.
intake-formula = La celda tiene una fórmula, "{ $written }". Aquí nunca se calculan fórmulas.
intake-formula-next = Ponga el valor en lugar de la fórmula (en una hoja de cálculo: copiar y después pegar como valores).
intake-wrong-kind = El valor no puede ser { $what }.
intake-wrong-kind-next = { $wanted ->
    [money] Escriba una cantidad con su moneda: "1200.50 AED".
    [date] Escriba año, mes y día: "2026-02-28".
    [number] Escriba un número entero.
    [hours] Escriba "8 h" o "7 h 30 min".
    [share] Escríbalo con su signo: "125 %".
    [yes-no] Escriba yes (sí) o no.
   *[word] Escriba una de las palabras de la lista.
}
intake-negative = "{ $written }" es menor que cero.
intake-negative-next = Escriba cero o un número mayor.
intake-not-a-number = "{ $written }" no es un número.
intake-not-a-number-next = Escriba solo cifras, con un punto antes de los decimales: 1200.50.
intake-too-big = "{ $written }" es demasiado grande para ser cierto.
intake-too-big-next = Revise el número.
intake-over-the-most = { $written } es más de lo que puede haber.
intake-over-the-most-next = Revíselo: lo máximo que tiene sentido es { $most }.
intake-unclear-number = "{ $written }" se puede leer de dos formas: como { $thousands } o como { $decimals }.
intake-unclear-number-next = Escriba { $thousands } o { $decimals }.
intake-not-whole = "{ $written }" no es un número entero.
intake-not-whole-next = Escriba un número entero, como 24.
intake-not-hours = "{ $written }" no es un tiempo en horas y minutos.
intake-not-hours-next = Escriba "8 h" o "7 h 30 min".
intake-unclear-share = "{ $written }" no tiene el signo %, y así se puede leer de dos formas.
intake-unclear-share-next = Escriba el porcentaje con su signo, como "125 %".
intake-not-a-date = "{ $written }" no es una fecha escrita como aquí hace falta.
intake-not-a-date-next = Escriba año, mes y día: 2026-02-28.
intake-no-such-day = El día { $written } no existe.
intake-no-such-day-next = Revise el mes y el día.
intake-not-yes-no = "{ $written }" no es ni yes (sí) ni no.
intake-not-yes-no-next = Escriba yes (sí) o no; déjelo vacío si no lo sabe.
intake-unknown-code = "{ $written }" no es una palabra que se conozca aquí.
intake-unknown-code-next = { $guess ->
    [yes] ¿Quiso decir { $near }?
   *[no] Escriba una de estas: { $known }.
}
intake-no-currency = "{ $written }" no tiene moneda.
intake-no-currency-next = Escríbala junto a la cantidad ("1200 AED") o en { $column }.
intake-unknown-currency = "{ $written }" no es el código de una moneda en uso.
intake-unknown-currency-next = Escriba las tres letras de ISO 4217, como AED, PHP o USD.
intake-two-currencies = "{ $written }" está en { $one }, pero como moneda se indica { $other }.
intake-two-currencies-next = Escriba una sola moneda.
intake-minor-units = "{ $written }" tiene { $decimals } decimales; { $currency } tiene { $digits }.
intake-minor-units-next = Revise la cantidad y su moneda.
intake-ends-before-start = El contrato termina el { $ends }, antes de empezar el { $starts }.
intake-ends-before-start-next = Revise los dos días.
intake-months-disagree = El contrato dice { $given } meses, pero sus días suman { $months }.
intake-months-disagree-next = Corrija uno de los dos.

intake-not-in-list = “{ $written }” no está en la lista “{ $list }”.
intake-not-in-list-next = { $list ->
    [country] Escriba las dos letras del país (ISO 3166-1), como PH.
    [currency] Escriba las tres letras de la moneda (ISO 4217), como AED.
   *[language] Escriba el código del idioma (BCP 47), como ar o fil.
}
intake-more-than-can-be = `{ $fact }` es más de lo que puede ser.
intake-more-than-can-be-next = Revise el número y su unidad.
intake-no-date = { $written } no es una fecha.
intake-no-date-next = Escriba año, mes y día, como 2026-06-01.
intake-no-share = “{ $written }” no es un porcentaje.
intake-no-share-next = Escríbalo con el signo y con dos decimales como máximo, como “12.5 %”.
intake-not-accepted = “{ $written }” no se puede usar aquí.
intake-not-accepted-next = Revise el valor.

## Fees

intake-fees-kind = `fees` no es una lista.
intake-fees-kind-next = Escriba fees = { "[ { ... }, { ... } ]" }.
intake-too-many-fees = Hay { $count } pagos; lo máximo son { $most }.
intake-too-many-fees-next = Sume los pequeños.
intake-fee-kind-of-value = Un pago no está escrito con sus partes.
intake-fee-kind-of-value-next = Escriba { "{ amount = ... }" }.
intake-fee-field = No conocemos "{ $name }" en un pago.
intake-fee-field-next = { $guess ->
    [yes] ¿Quiso decir "{ $near }"?
   *[no] Un pago tiene: { $known }.
}
intake-fee-day = El día de un pago no es una fecha que exista.
intake-fee-day-next = { intake-not-a-date-next }
intake-fee-amount = La cantidad de un pago no es un número.
intake-fee-amount-next = Escriba "1200.50 NPR".
intake-fee-two-currencies = El pago está en { $one } y en { $other }.
intake-fee-two-currencies-next = { intake-two-currencies-next }
intake-fee-currency = { intake-unknown-currency }
intake-fee-currency-next = Escriba tres letras, como NPR o PHP.
intake-fee-kind-not-word = La clase de un pago no es una palabra.
intake-fee-kind-not-word-next = Escriba su código.
intake-fee-kind = "{ $written }" no es una clase de pago que conozcamos.
intake-fee-kind-next = { intake-unknown-code-next }
intake-fee-from-wage = `taken_from_wage` no es ni verdadero (true) ni falso (false).
intake-fee-from-wage-next = Escriba true o false.
intake-fee-payer = "{ $written }" no es alguien que pueda hacer un pago.
intake-fee-payer-next = Escriba worker (persona trabajadora), employer (empleador) o agency (agencia).
intake-fee-payer-not-word = `paid_by` no es una palabra.
intake-fee-payer-not-word-next = { intake-fee-payer-next }
intake-never-lawful = Uno de estos pagos (un soborno, dinero a cambio del puesto, una extorsión o algo parecido) nunca puede ser legal.
intake-never-lawful-next = No lo pague. Pida ayuda y guarde todas las pruebas.
intake-fee-kind-missing = No se dice de qué clase es un pago, y así no se pueden separar las comisiones de contratación de los otros gastos.
intake-fee-kind-missing-next = Escriba su clase.
intake-fees-disagree = En { $fact } se indica { $given }, pero los pagos de la persona trabajadora en la lista suman { $sum }.
intake-fees-disagree-next = Corrija uno de los dos.
intake-costs-disagree = En migration_costs se indica { $given }, pero la comisión y los otros gastos suman { $sum }.
intake-costs-disagree-next = Corrija uno de los dos.
intake-fee-payer-missing = No se dice quién hizo uno de los pagos, por eso { $fact } queda sin respuesta.
intake-fee-payer-missing-next = Escriba paid_by en cada pago.
intake-fee-amount-missing = No se dice la cantidad de uno de los pagos, por eso { $fact } queda sin respuesta.
intake-fee-amount-missing-next = Escriba cada cantidad con su moneda.
intake-mixed-currencies = Los pagos están en más de una moneda o en ninguna, por eso { $fact } queda sin respuesta.
intake-mixed-currencies-next = Escríbalos en una sola moneda, al cambio del día en que se pagaron.
intake-fees-too-big = Los pagos suman más de lo que se puede contar.
intake-fees-too-big-next = Revise las cantidades.
