contract-not-known = no se sabe
contract-not-told = (no nos lo dijo)
contract-not-recorded = (no está registrado aquí)
contract-named-value = { $name } ({ $value })
contract-worked-out = { $value } (calculado a partir de: { $parts })
contract-that-day = ese día

contract-is-equal = { $left } es igual a { $right }
contract-is-not-equal = { $left }, no { $right }
contract-is-below = { $left } está por debajo de { $right }
contract-is-at-most = { $left } no está por encima de { $right }
contract-is-above = { $left } está por encima de { $right }
contract-is-at-least = { $left } no está por debajo de { $right }
contract-is-one-of = { $left } es uno de estos: { $right }
contract-is-none-of = { $left } no es ninguno de estos: { $right }
contract-is-missing = no se indica: { $left }
contract-is-given = se indica: { $left }

contract-missing-fact = No nos dijo: { $fact }.
contract-missing-law = No hemos registrado la ley de { $country } sobre esto: { $law }.
contract-missing-law-day = No hemos registrado la ley de { $country } sobre esto para esa fecha ({ $day }): { $law }.
contract-missing-day-not-sure = La ley de { $country } cambió por esas fechas ({ $day }), y no sabemos el día exacto: { $law }.
contract-missing-day = Necesitamos el día (de la firma, del comienzo del trabajo o de la salida) para saber qué ley vale: { $law }.
contract-missing-rate = No podemos comparar { $one } con { $other }: no tenemos el tipo de cambio de ese día.
contract-missing-overflow = Un número es demasiado grande para calcular con él.

contract-answer-not-lawful = Este contrato no cumple la ley
contract-answer-cannot-tell = Todavía no podemos saber si este contrato es legal
contract-answer-lawful = No encontramos nada ilegal en este contrato
contract-status-not-lawful = No es legal
contract-status-cannot-tell = Todavía no se puede saber
contract-status-take-care = Tenga cuidado
contract-status-lawful = Legal
contract-status-no-rule = No se encontró ninguna regla
contract-rule-broken = Regla incumplida

## The command line

contract-file-found = { $file }: { $found }
contract-column-contract = Contrato
contract-total = { $contracts ->
    [one] { $contracts } contrato: { $broken } no legales, { $open } que todavía no se puede saber, { $lawful } legales, { $invalid } que no se pudieron leer.
    [many] { $contracts } de contratos: { $broken } no legales, { $open } que todavía no se puede saber, { $lawful } legales, { $invalid } que no se pudieron leer.
   *[other] { $contracts } contratos: { $broken } no legales, { $open } que todavía no se puede saber, { $lawful } legales, { $invalid } que no se pudieron leer.
}
contract-more = Solo se muestran los primeros { $shown } contratos. Use --out para tenerlos todos en un archivo.
contract-rule-count = { $title }: { $broken } no cumplen, { $open } no se puede saber
contract-written = Los resultados están en { $file }.
fault-contract-out-unknown = No podemos escribir “{ $path }”. Use un nombre que termine en .json, .csv, .xlsx o .parquet.
fault-contract-out-unwritable = No se puede escribir “{ $path }”: { $why }. Elija otro lugar.
fault-contract-refused = { $message } { $next }
fault-contract-unknown-detail = No existe ese detalle. Escriba detail=full o detail=answers.
fault-contract-no-law = La ley en vigor aquí no tiene tabla de contratos. Inicie el programa con sus propios paquetes o corrija los suyos.

## The pages

contract-title = Revisar un contrato o una oferta de trabajo
contract-lead = Díganos qué dice el contrato o la oferta. Lo comparamos con la ley y le decimos qué hacer. No hace falta su nombre, y no guardamos nada.
contract-continue = Continuar
contract-unsure = No estoy seguro o segura
contract-enough = Es suficiente. Ver mis respuestas
contract-progress = Pregunta { $number } de { $count }
contract-not-answered = Sin respuesta
contract-answer-yes = Sí
contract-answer-no = No
contract-currency = Moneda
contract-day = Día
contract-month = Mes
contract-year = Año
contract-hint-money = Escriba el número y después elija la moneda.
contract-hint-date = Por ejemplo 27 3 2026.
contract-hint-hours = En horas. Por ejemplo 8 o 7:30.
contract-hint-share = En porcentaje. Por ejemplo 125.
contract-hint-days = En días. Por ejemplo 14.
contract-hint-months = En meses. Por ejemplo 24.
contract-hint-count = Escriba un número.
contract-answers-title = Revise sus respuestas
contract-see-result = Ver el resultado
contract-change-answers = Cambiar mis respuestas
contract-another = Revisar otro contrato
contract-next-not-lawful = No firme todavía. Si ya firmó, sigue teniendo sus derechos: vea más abajo qué hacer. Guarde una copia o una foto del contrato donde solo usted pueda encontrarla.
contract-next-cannot-tell = Faltan algunas cosas. Vea más abajo cuáles. Pregunte antes de firmar, y guarde una copia o una foto del contrato.
contract-next-lawful = Todo lo que nos dijo cumple la parte de la ley que conocemos. Guarde una copia del contrato, y revíselo otra vez si cambia.
contract-why-law = porque la ley no está registrada aquí
contract-why-fact = porque no nos dijo lo suficiente
contract-why-rate = porque los montos están en dos monedas y no tenemos el cambio de ese día
contract-since = desde { $day }
contract-not-verified = sin verificar
contract-other-rules = { $count ->
    [one] Una regla más sobre esto
    [many] { $count } de reglas más sobre esto
   *[other] { $count } reglas más sobre esto
}
contract-quiet-title = Qué más revisamos
contract-what-to-do = Qué hacer:
contract-missing-facts-title = Lo que no nos dijo
contract-missing-law-title = Lo que no sabemos de la ley
contract-without-rule = No encontramos ninguna regla para:
contract-no-advice = Esta página compara las respuestas con la ley que hemos registrado. No es un abogado. Una persona puede ayudarle más.
contract-nothing-stored = No se guardó nada.
contract-print = Si quiere conservar esta página, imprímala o guárdela.
contract-law-hash = Ley usada:
contract-file-title = O envíe un archivo
contract-file-hint = JSON, TOML, CSV, Excel (.xlsx) o Parquet, con un contrato o con muchos. El archivo se lee, se juzga y se olvida.
contract-file-label = Archivo con contratos
contract-file-check = Revisar el archivo
contract-file-result = Contratos en el archivo
contract-file-problems = Lo que no se pudo leer

fault-contract-choose-origin = Elija el país de donde viene
fault-contract-choose-destination = Elija el país de trabajo
fault-contract-choose-sector = Elija el tipo de trabajo
fault-contract-wrong-negative = El número no puede ser menor que cero
fault-contract-wrong-number = Escriba la cantidad con números, como 1200 o 1200.50
fault-contract-wrong-whole = Escriba un número entero, como 24
fault-contract-wrong-hours = Escriba las horas como 8 o 7:30
fault-contract-wrong-date = Escriba el día, el mes y el año con números, como 27 3 2026
fault-contract-wrong-day = Ese día no existe. Revise el día y el mes
fault-contract-wrong-decimals = La cantidad tiene demasiadas cifras después del punto para esta moneda
fault-contract-wrong-unclear = La cantidad se puede leer de dos formas. Escríbala sin coma: 1500 si son mil quinientos, 1.500 si es uno y medio
fault-contract-wrong-big = El número es demasiado grande. Revíselo
fault-contract-wrong-hidden = La respuesta tiene signos que no se ven. Escríbala otra vez con el teclado
