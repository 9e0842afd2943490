law-title = Leer la ley
law-lead = Lo que fija la ley de cada país, desde cuándo y cómo lo sabemos. Los valores que nadie ha visto en una fuente llevan la marca “sin verificar”. Lo que no está aquí no se sabe; nunca significa “no”.
law-by-country = Por país
law-by-corridor = Entre dos países
law-count = { $count ->
    [one] 1 entrada
    [many] { $count } de entradas
   *[other] { $count } entradas
}
law-more = Más
law-rules = Reglas
law-rules-lead = { $count ->
    [one] Una regla está escrita
    [many] { $count } de reglas están escritas
   *[other] { $count } reglas están escritas
} una sola vez para todos los países, o para los países que se nombran. Cada país pone sus propios valores.
law-instruments = Tratados y normas
law-instruments-lead = Cada uno con sus derechos por artículo, quién está obligado y qué reservas hicieron los países.
law-facts = Datos que leen las reglas
law-facts-lead = Un contrato se juzga solo por estos datos. Los archivos usan los mismos nombres.
law-sources = Fuentes
law-sources-lead = { $count ->
    [one] Una fuente. Elija un grupo para leerla.
    [many] { $count } de fuentes. Elija un grupo para leerlas.
   *[other] { $count } fuentes. Elija un grupo para leerlas.
}
law-open-source = abrir
law-changes = Qué cambió entre dos días
law-hash = Ley en vigor: { $hash }
law-not-verified = sin verificar
law-verified = visto allí, última revisión: { $date }
law-encoded-to = Alguien cuida estas entradas hasta esta fecha: { $date }. Para días posteriores no se afirma nada.
law-on-label = La ley en este día (año-mes-día)
law-on-button = Mostrar
law-since = desde { $date }
law-not-encoded-then = no se sabe para ese día
law-institutions = Oficinas
law-from = Desde
law-to = Hasta
law-governed-signing = El día en que se firma el contrato decide qué valor vale.
law-governed-day-of-work = El día en que se hace el trabajo decide qué valor vale.
law-governed-due-date = El día en que toca un pago decide qué valor vale.
law-governed-departure = El día de salida decide qué valor vale.
law-from-not-known = no se sabe; en vigor en esta fecha: { $date }
law-still = en vigor en la última revisión
law-about = alrededor de { $date }
law-used-by = Reglas que lo usan
law-used-by-none = Ninguna regla lo usa. Está aquí para leerlo.
law-warns = avisa
law-in-words = En palabras
law-applies-when = Se aplica cuando:
law-must-hold = Esto debe cumplirse:
law-weight-refuse = Cuando no se cumple, el contrato no es legal.
law-weight-warn = Cuando no se cumple, hay un aviso.
law-only-in = Solo para: { $areas }
law-as-written = Tal como está escrita
law-uses = Lo que lee
law-remedy = Qué hacer cuando no se cumple
law-rests-on = Se apoya en
law-scenarios = Casos resueltos
law-outcome-holds = se cumple
law-outcome-broken = no se cumple
law-outcome-unknown = no se puede saber
law-outcome-does-not-apply = no se aplica
law-fact-name = Nombre
law-fact-type = Tipo
law-fact-meaning = Significado
law-fact-from = Viene de
law-fact-missing = Puede faltar
law-type-money = dinero
law-type-date = fecha
law-type-days = días
law-type-months = meses
law-type-hours = horas
law-type-count = número
law-type-share = parte
law-type-yes-no = sí o no
law-type-code = uno de una lista
law-type-codes = varios de una lista
law-type-text = palabras
law-body = Adoptado por
law-adopted = Adoptado
law-in-force = En vigor desde
law-citation = Cita
law-rights-in-it = Derechos que contiene
law-who-is-bound = Quién está obligado
law-who-is-bound-lead = De un país que no está en esta tabla no sabemos nada: puede estar obligado o no. Ratificado todavía no es en vigor.
law-country = País
law-act = Acto
law-date = Día
law-note = Nota
law-reservations = Reservas y declaraciones
law-changes-from = Desde (año-mes-día)
law-changes-to = Hasta (año-mes-día)
law-changes-button = Comparar
law-changes-count = { $count ->
    [0] Ningún valor es distinto entre los dos días.
    [one] Un valor es distinto entre los dos días.
    [many] { $count } de valores son distintos entre los dos días.
   *[other] { $count } valores son distintos entre los dos días.
}
law-changes-cut = Aquí solo se muestran los primeros 500. La línea de comandos y la API los dan todos.
law-what = Qué
law-before = Antes
law-after = Después
law-unknown = no se sabe
law-none = la ley no pone límite
law-search-title = Buscar en la ley
law-search-count = { $count ->
    [0] No se encontró nada para { $words }. Pruebe con menos palabras o con otras, en inglés.
    [one] Un resultado para { $words }
    [many] { $count } de resultados para { $words }
   *[other] { $count } resultados para { $words }
}
law-kind-instrument = tratado o norma
law-kind-right = derecho
law-kind-rule = regla
law-kind-parameter = valor de una ley
law-kind-procedure = qué hace falta para irse
law-kind-institution = oficina
law-sector-any = todo trabajo
law-sector-general = todo trabajo que no tiene ley propia
fault-law-date = Escriba el día como año-mes-día, por ejemplo 2026-06-01.
fault-law-order = El segundo día no puede ser anterior al primero.
fault-law-unknown-name = No conocemos { $value }. Búsquelo en las listas de la biblioteca de leyes.
law-pack-problems = { $count ->
    [0] No se encontró ningún problema.
    [one] Se encontró un problema.
    [many] Se encontraron { $count } de problemas.
   *[other] Se encontraron { $count } problemas.
}
law-pack-scenarios = Casos resueltos: { $passed } como se esperaba, { $failed } no.
law-pack-scenario-differs = { $place }: { $id }: { $rule } da { $got }, pero se espera { $expected }.
law-act-signed = solo firmó
law-act-ratified = ratificó
law-act-acceded = se adhirió
law-act-in-force = en vigor allí
law-act-not-party = comprobado: no es parte
law-act-denounced = dejó el tratado
law-pack-error = error
law-pack-warning = aviso
law-pack-not-run = Los casos resueltos no se probaron: lo que quedó fuera los haría fallar. Corrija primero los errores.
law-pack-fact-unreadable = { $place }: { $id }: el dato { $rule } no se puede leer. { $got }
law-pack-inside = { $count ->
    [one] Los paquetes dentro del programa tienen un problema propio, que no se muestra. En una copia del proyecto, “marhala law check-pack packs” lo muestra.
   *[other] Los paquetes dentro del programa tienen { $count } problemas propios, que no se muestran. En una copia del proyecto, “marhala law check-pack packs” los muestra.
}
law-parameters-none = Aquí no hay nada registrado. Eso significa “no se sabe”, nunca “sin límite”.
law-sources-none = Ninguna fuente tiene un código que empiece por { $group }. Sin palabra se muestran todas.
law-diff-none = Ningún valor y ninguna regla difiere de los paquetes dentro del programa.
fault-law-misspelt-name = No conocemos { $value }. ¿Quiso decir { $near }?
fault-law-no-such-day = Ese día no existe: { $value }. Mire cuántos días tiene ese mes.
fault-law-folder-empty = En { $path } no hay ningún archivo de un paquete (.toml o .ftl). Empiece con countries/XX/country.toml, como muestra docs/add-a-country.md.
