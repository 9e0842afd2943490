## Questions

rights-title = Mis derechos
rights-lead = Responda unas preguntas. Verá qué derechos tiene, qué país se los debe y si ese país está obligado a cumplirlos. No guardamos nada.
rights-ask-work = ¿En qué país es el trabajo?
rights-choose = Elija un país
rights-ask-origin = ¿De qué país viene usted?
rights-ask-stage = ¿Dónde está ahora?
rights-stage-pre-departure = En casa, antes de salir
rights-stage-abroad = En el extranjero, trabajando
rights-stage-return = De camino a casa, o ya en casa
rights-ask-status = ¿Tiene papeles para estar y trabajar allí?
rights-ask-status-why = La mayoría de los derechos son para todas las personas. Algunos son solo para personas con papeles. Nadie más ve su respuesta, y no la guardamos.
rights-status-regular = Sí, tengo papeles
rights-status-irregular = No, o ya se vencieron
rights-status-unknown = No lo sé bien, o prefiero no decirlo
rights-ask-sector = ¿Qué tipo de trabajo?
rights-any-sector = Cualquier trabajo
rights-ask-on = ¿Para qué día?
rights-ask-on-why = Déjelo vacío para el día de hoy. Las leyes cambian, así que un día anterior puede tener otra respuesta.
rights-show = Mostrar mis derechos

## Answers

rights-told-work = País de trabajo
rights-told-origin = País de donde viene
rights-told-stage = Dónde está
rights-told-sector = Trabajo
rights-told-status = Papeles
rights-told-on = Día
rights-how-to-read = Estos derechos vienen de tratados y otras promesas entre países. Un tratado cuenta cuando el país está obligado por él. “No se sabe” quiere decir que no lo sabemos. No quiere decir que no.
rights-own-law = La ley propia de un país puede protegerle aunque el país no esté obligado por un tratado.
rights-check = Compare su contrato con esa ley
rights-topics = Elija un tema
rights-more-topics = Otros temas
rights-count = { $rights ->
    [one] 1 derecho
    [many] { $rights } de derechos
   *[other] { $rights } derechos
}, { $bound ->
    [0] ninguno que sepamos que obligue a sus países
    [one] 1 obliga a un país suyo
    [many] { $bound } obligan a un país suyo
   *[other] { $bound } obligan a un país suyo
}
rights-none = No tenemos derechos registrados para estas respuestas. Eso no quiere decir que no tenga ninguno. Pregunte a una persona.
rights-change = Cambiar mis respuestas
rights-not-a-court = Las palabras son cortas y sencillas. Antes de firmar, de pagar o de ir a un tribunal, lea el artículo y pregunte a una persona.
rights-owed-by = Lo debe:
rights-only-for = Solo para: { $group }.
rights-if-regular = Solo si tiene papeles para estar y trabajar.
rights-not-irregular = Este derecho pide papeles, así que puede que ahora no le proteja. Los demás de esta página sí.
rights-left-out = Puede que este tratado no proteja este tipo de trabajo: { $work }. Pregunte a una persona.
rights-reservation = { $country } ha dicho que no acepta todo esto:

## Is the country bound? Short tags

rights-tag-bound = Obligado
rights-tag-not-yet = Todavía no obligado
rights-tag-not-sure = No es seguro
rights-tag-not-bound = No obligado
rights-tag-signed = Solo firmado
rights-tag-left = Se retiró
rights-tag-promise = Una promesa
rights-tag-ended = Terminado
rights-tag-not-there = Aún no existía
rights-tag-unknown = No se sabe

## Is the country bound? Sentences

rights-bound = { $country }: obligado desde { $since }.
rights-not-yet-in-force = { $country } se unió en esta fecha: { $joined }. Solo está obligado a partir de { $on }.
rights-day-not-known = { $country } se unió en esta fecha: { $joined }. No sabemos si estaba obligado en este día.
rights-not-yet-party = { $country } no estaba obligado en este día. Se unió en esta fecha: { $joined }.
rights-known-only-from = { $country } está obligado a partir de { $on }. No sabemos qué valía en este día.
rights-signed-only = { $country } firmó en esta fecha: { $on }. La firma sola no lo obliga. No conocemos ningún paso posterior.
rights-not-party = { $country } no estaba obligado en esta fecha: { $day }. Es el último día que revisamos.
rights-not-party-signed = { $country } firmó en esta fecha: { $signed }, pero no estaba obligado en esta otra: { $day }. Es el último día que revisamos.
rights-denounced = { $country } se retiró en esta fecha: { $on }. Puede haber seguido obligado algunos meses después de ese día.
rights-non-binding = Es una promesa o una norma, no un tratado. Ningún tribunal puede obligar a { $country } a cumplirla, pero usted puede mencionarla.
rights-ended = Esta ley terminó en esta fecha: { $on }. Una más nueva puede haber ocupado su lugar.
rights-not-yet-adopted = Esto no existía en este día. Se acordó en esta fecha: { $on }.
rights-unknown = No sabemos si { $country } está obligado.

## What can be wrong with the answers

fault-rights-stage = “{ $value }” no es una parte del viaje. Use pre-departure, abroad o return.
fault-rights-country = No hay ningún país con el código “{ $value }”. Use dos letras, como PH.
fault-rights-status = “{ $value }” no es una situación. Use regular, irregular o unknown.
fault-rights-sector = No conocemos el tipo de trabajo “{ $value }”. Elija uno de la lista.
fault-rights-day = “{ $value }” no es un día. Escríbalo como 2026-06-01.
fault-rights-topic = No conocemos el tema “{ $value }”. Elija uno de la lista.
