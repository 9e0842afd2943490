go-title = Qué hace falta para irse
go-lead = Los pasos para salir a trabajar y para entrar en el país de trabajo. Para cada paso: qué llevar, cuánto cuesta, quién lo hace, quién debería pagar y cuándo parar.
go-ask-origin = ¿De qué país sale usted?
go-ask-destination = ¿A qué país va?
go-any = Cualquier país
go-show = Mostrar los pasos
go-found = Para su viaje
go-all = Todo lo que sabemos
go-nothing = Todavía no tenemos pasos para { $country }. Eso no quiere decir que no haga falta nada. Pregunte en una oficina o en su embajada.
go-offices = Oficinas
go-country = País:
go-who-needs = Quién lo necesita:
go-not-verified = Nadie ha comprobado estos pasos en una página de la oficina. Pregunte en la oficina antes de pagar o viajar.
go-changes = Los pasos y los costos cambian a menudo. Compruebe cada paso con la oficina antes de pagar.
go-legal-basis = Ley:
go-cost = Costo:
go-time = Tiempo:
go-steps = Pasos
go-stop-if = Pare si:
go-actor = Quién lo hace:
go-where = Dónde:
go-who-should-pay = Quién debería pagar:
go-documents = Lleve:
go-who-pays-note = “Quién debería pagar” es como leemos la regla de ese país o de la Organización Internacional del Trabajo. Si alguien le pide más, pida un recibo y avise a una oficina.
go-sources = Dónde lo vimos

## What can be wrong

fault-go-country = No hay ningún país con el código “{ $value }”. Use dos letras, como PH.
fault-go-procedure = No existe el trámite “{ $value }”. Ejecute la orden sin un nombre para verlos todos.
