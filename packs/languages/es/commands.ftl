serve-listening = Escuchando en { $address }. Pare con Ctrl-C.
demo-open = Marhala está en marcha. Abra { $address } en un navegador.
demo-try = Tres cosas para probar:
demo-try-check = Revisar un contrato o una oferta de trabajo
demo-try-rights = Ver los derechos de una persona que trabaja, por país y fecha
demo-try-language = Ver las mismas páginas en otro idioma: { $language }
demo-stop = Pare con Ctrl-C. No se guarda nada.
doctor-packs = Paquetes: { $rules } reglas, { $parameters } parámetros, { $countries } países, { $sources } fuentes.
doctor-problems = Problemas en los paquetes: { $errors } errores, { $warnings } avisos.
doctor-language = { $missing ->
    [0] Idioma { $tag }: completo.
   *[other] Idioma { $tag }: faltan { $missing } textos, que se muestran en inglés.
}
doctor-port-free = { $address } está libre para escuchar.
doctor-port-taken = { $address } está ocupada. Elija otra con --listen o pare el otro programa.
doctor-memory = Memoria en uso: { $mib } MiB.
doctor-in-order = Todo está en orden.
doctor-not-in-order = Algo no está en orden; vea más arriba.
packs-have-errors = { $count ->
    [one] Los paquetes tienen un error. La parte en la que está queda fuera, así que puede haber más respuestas “no se puede decir”:
   *[other] Los paquetes tienen { $count } errores. Las partes en las que están quedan fuera, así que puede haber más respuestas “no se puede decir”:
}
packs-have-errors-next = Para ver todos los problemas: marhala law check-pack { $folder }
