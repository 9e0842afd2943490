problem-invalid-title = Algo de lo que envió no se puede usar
problem-invalid-meaning = Uno o más campos faltan, no se conocen o tienen un valor que no puede ser correcto.
problem-invalid-next = Corrija lo que está en la lista y envíelo otra vez.
problem-sign-in-title = Primero inicie sesión
problem-sign-in-meaning = Esta página es para personas que han iniciado sesión.
problem-sign-in-next = Inicie sesión e inténtelo otra vez.
problem-refused-title = Esto no está permitido
problem-refused-meaning = Una regla que protege a las personas no lo permite.
problem-refused-next = Lea la regla que se nombra. Si cree que está mal, pregunte a una persona.
problem-not-found-title = No existe esa página
problem-not-found-meaning = La dirección está mal, o lo que había aquí no es para usted. La respuesta es la misma en los dos casos.
problem-not-found-next = Revise la dirección o empiece de nuevo desde la página de inicio.
problem-conflict-title = Ha cambiado mientras tanto
problem-conflict-meaning = Alguien lo cambió, ya existe o está cerrado.
problem-conflict-next = Cárguelo otra vez, mírelo y repita lo que quería hacer.
problem-limit-title = Es demasiado de una vez
problem-limit-meaning = Lo que envió pasa de un límite de este sitio, o lo envió demasiadas veces.
problem-limit-next = Envíe menos, o espere un poco e inténtelo otra vez.
problem-limit-detail = { $unit ->
    [bytes] Lo máximo que aceptamos son { $most } bytes. Envíe menos.
    [seconds] Lo máximo que aceptamos son { $most } segundos. Envíe menos.
    [rows] Lo máximo que aceptamos son { $most } filas. Envíelas por partes.
    [characters] Lo máximo que aceptamos son { $most } caracteres. Hágalo más corto.
   *[items] Lo máximo que aceptamos es { $most }. Envíe menos.
}
problem-busy-title = Estamos ocupados
problem-busy-meaning = Demasiadas personas preguntan a la vez, o algo que necesitamos no responde.
problem-busy-next = Espere unos segundos e inténtelo otra vez.
problem-broken-title = Cometimos un error
problem-broken-meaning = Algo en este programa no funciona. No es culpa suya.
problem-broken-next = Inténtelo otra vez. Si vuelve a pasar, díganos el número del incidente.
problem-incident = Incidente { $incident }
problem-home = Ir a la página de inicio
problem-for-programs = Para programas
problem-facts = Estado HTTP { $status }. Código de salida de la línea de comandos: { $exit }.
problem-codes = Códigos

## Single faults, by code

fault-request-unreadable = No se pudo leer la petición. Envíela otra vez.
fault-request-not-json = Esto no es JSON: { $why }.
fault-request-wrong-shape = Esto no es lo que espera la dirección: { $why }.
fault-request-wrong-kind = La dirección no lee este tipo de contenido. Envíe JSON con “content-type: application/json”.
fault-request-wrong-method = La dirección no responde a ese método.
fault-request-wrong-address = No se pudo leer una parte de la dirección. Revísela.
fault-field-unknown = No hay ningún campo con este nombre. Revise cómo está escrito.
fault-field-missing = Esto hace falta. Por favor, escríbalo.
fault-text-too-long = Este texto es demasiado largo. Hágalo más corto.
fault-packs-broken = La ley de los paquetes tiene errores. Ejecute “marhala doctor” para verlos.
fault-folder-unreadable = No se puede leer la carpeta { $path }: { $why }. Revise su nombre y sus permisos sobre ella.
fault-file-unreadable = No se puede leer el archivo { $path }: { $why }. Revise su nombre y sus permisos sobre él.
fault-address-in-use = Nada puede escuchar en { $address }: { $why }. Elija otra con --listen.
fault-language-unknown = Aquí no existe ese idioma.
