contract-days = { $count ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
}
contract-months = { $count ->
    [one] { $count } mes
    [many] { $count } de meses
   *[other] { $count } meses
}
contract-hours = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}
contract-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
}
contract-yes = sí
contract-no = no
contract-not-known = no se sabe
contract-not-told = (no nos lo dijo)
contract-not-recorded = (no está registrado aquí)
contract-named-value = { $name } { $value }
contract-worked-out = { $value } (calculado a partir de: { $parts })
contract-that-day = ese día

contract-is-equal = { $left } es igual a { $right }
contract-is-not-equal = { $left } no es igual a { $right }
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

## The command line

contract-file-found = { $file }: { $found }
contract-column-contract = Contrato
contract-column-answer = Respuesta
contract-column-clause = Cláusula
contract-column-why = Por qué
contract-column-next = Qué hacer
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
fault-contract-no-law = La ley en vigor aquí no tiene tabla de contratos. Inicie el programa con sus propios paquetes o corrija los suyos.
