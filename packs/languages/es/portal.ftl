site-name = Marhala
skip-to-content = Ir al contenido
exit-this-page = Salir de esta página
ask-a-person = Pedir ayuda a una persona
about-link = Sobre este sitio
languages-link = Idiomas
api-link = Para programas
language-label = Idioma
machine-drafted = Una computadora tradujo esta página. Nadie que hable el idioma la ha revisado todavía. Algunas palabras pueden estar mal. Si algo le parece raro, elija inglés o pregunte a una persona.
back = Atrás
change = Cambiar
continue = Continuar
status-completed = Terminado
status-in-progress = En curso
status-not-started = Sin empezar
status-cannot-start = Todavía no se puede empezar
error-summary = Hay un problema
error-prefix = Error:
search-label = Buscar
search-button = Buscar
phase-before = Antes de salir
phase-abroad = Mientras está en el extranjero
phase-home = Cuando vuelve a casa
not-verified = Sin verificar
yes = Sí
no = No
not-sure = No estoy seguro o segura

## Home

home-title = Conozca sus derechos antes de irse, mientras trabaja y cuando vuelve a casa
home-lead = Para quienes trabajan en otro país y para quienes les ayudan. Gratis. Sin dar su nombre. Sin contraseña.
home-check = Revisar un contrato o una oferta de trabajo
home-check-more = Responda unas preguntas. Vea qué es legal, qué no lo es y qué hacer ahora.
home-rights = Mis derechos
home-rights-more = Lo que la ley le da, en el lugar donde está ahora.
home-go = Qué hace falta para irse
home-go-more = Los pasos, los papeles, el tiempo y lo que cuesta cada paso.
home-private = No guardamos sus respuestas. Si alguien puede estar mirándole, use “Salir de esta página” para irse rápido.
home-officials = Para autoridades, abogados y organizaciones
home-law = Leer la ley
home-law-more = Cada regla y cada valor, con su fuente y sus fechas.
home-api = Para programas
home-api-more = Las mismas revisiones, para un contrato o para un millón.

## About

about-title = Sobre este sitio
about-what = Este sitio ayuda a quienes van a trabajar a otro país. Compara un contrato con la ley, muestra sus derechos y explica los pasos para irse. El programa es gratis y su código es abierto.
about-trust = ¿Puedo confiar en una respuesta?
about-trust-sources = Cada respuesta dice de qué ley viene y desde cuándo vale esa ley. Los datos que no hemos visto en una fuente oficial llevan la marca “Sin verificar”.
about-trust-unknown = Cuando no conocemos la ley, lo decimos. “Todavía no se puede saber” no quiere decir que todo esté bien.
about-trust-not-court = Este sitio no es un tribunal ni un abogado. Antes de firmar, de pagar o de ir a un tribunal, pregunte a una persona.
about-private = ¿Es privado?
about-private-stored = No guardamos sus respuestas y no usamos cookies. Sus respuestas viajan con cada página y desaparecen cuando la cierra. Otras personas que usen el mismo teléfono pueden ver en el historial las páginas que visitó.
about-private-exit = “Salir de esta página” abre otro sitio al instante. No puede borrar el historial de su teléfono.
about-open = ¿Quién lo hace?
about-open-more = Cualquiera puede usar este programa, leer su código y corregir la ley que contiene. De este sitio se encarga quien le dio la dirección.
about-version = Versión { $version }.
about-law-hash = Ley { $hash }.

## Ask a person

ask-title = Pedir ayuda a una persona
ask-danger = Si está en peligro ahora, llame al número de emergencias del país donde está.
ask-who = Su embajada o consulado, su agregaduría laboral, un sindicato o un grupo que ayuda a migrantes pueden mirar sus papeles con usted. No necesita el permiso de su empleador para preguntar.
ask-free = Su ayuda debería ser gratis. Tenga cuidado con quien pide dinero primero o quiere quedarse con su pasaporte.
ask-offices = Oficinas públicas que conocemos
ask-offices-two = Busque en el país de donde viene y en el país donde trabaja.
ask-world = Todos los países

## Languages

languages-title = Idiomas
languages-lead = Los textos se escriben en inglés. De los demás idiomas decimos quién los ha revisado. Donde falta un texto, lo verá en inglés.
languages-original = El original
languages-reviewed = Revisado por { $name }
languages-drafted = Traducido por una computadora, todavía sin revisar
languages-unreviewed = Todavía sin revisar
languages-missing = { $count ->
    [one] Falta un texto.
    [many] Faltan { $count } de textos.
   *[other] Faltan { $count } textos.
}
languages-help = ¿Habla alguno de ellos? Cualquiera puede corregir un texto: cada uno es una línea en un archivo abierto.

## API

api-title = Para programas
api-lead = Todo lo que este sitio puede decirle a una persona se lo puede decir a un programa, en JSON. No necesita clave. Nada de lo que envía se guarda.
api-document = El documento OpenAPI 3.1
api-problems = Los errores son problemas según RFC 9457: un tipo y un código estables para los programas, y un título y un detalle en el idioma de quien llama.
api-limits = Límites
