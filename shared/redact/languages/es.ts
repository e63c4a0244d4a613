import { cueRules, lazyWords, numberWords, setOf, type LanguagePack } from './languagePack';
import { WORDS } from './words/es';

export const es: LanguagePack = {
	code: 'es',
	capitals: 'names',
	functionWords: setOf(
		`número que de no la el es y en lo un por qué una te los se con para mi está si bien pero yo eso las sí su tu aquí del al como le más esto ya todo esta muy hay ahora algo estoy tengo nos nada cuando ha este sé estás así puedo cómo soy tiene
		gracias ser son eres tienes creo he ese puede hola sus porque favor usted señor señora estaba hace entonces tenemos hasta sin dónde cuál cuánto mis nuestro nuestra también sobre desde donde dígame a o unos unas me ni`,
	),
	signs: 'buenos buenas días tardes noches gracias hola estimado estimada',
	isWord: lazyWords(
		() => WORDS,
		'factura pedido tarifa servicio incidencia técnico cliente contrato descuento reembolso abono cuenta tarjeta envío paquete línea avería recibo cuota consulta plan saldo cobro entrega oferta móvil correo dígame buenas reinicie estupendo perfecto dirección número documento',
	),
	cues: cueRules({
		card: 'número (?:de|completo de) (?:la |su |mi |tu )?tarjeta|tarjeta (?:número|nº|n\\.º)|los dieciséis dígitos',
		cvv: 'cvv|cvc|código de seguridad|tres dígitos (?:de atrás|del reverso)',
		pin: 'pin|clave (?:secreta|de acceso)?|código (?:de verificación|sms|de un solo uso|de acceso)',
		expiry: 'caducidad|vencimiento|fecha de expiración|caduca|vence',
		account: '(?:número de |nº de )?(?:cuenta|cliente|socio|afiliado|abonado)(?: número| nº)?',
		dob: 'fecha de nacimiento|nac(?:ió|í|ida|ido)|cumpleaños|día nació',
		phone:
			'(?:número de )?(?:teléfono|telefono|móvil|movil|celular|contacto)(?: de contacto)?|(?:a|en) qué número|número (?:al que|para) |fijo|whatsapp',
		zip: 'código postal|c\\.p\\.|cp',
		'address~':
			'dirección|domicilio|vivo en|calle y número|dónde (?:vive|le enviamos|enviamos|mandamos)|me he mudado|mudado a',
		passport: '(?:número de )?pasaporte',
		license: '(?:carnet|permiso|licencia) de conducir',
		password: 'contraseña|password',
		email: '(?:correo(?: electrónico)?|e-?mail|mail)',
		name: '(?:su|tu|el) nombre(?: completo)?|nombre y apellidos?|apellidos?|cómo se llama|con quién (?:hablo|tengo)|a nombre de quién|nombre del titular',
		nationalId:
			'dni|nie|nif|curp|rfc|cuit|cuil|(?:documento|número|cédula) (?:nacional )?de (?:identidad|identificación)|documento|cédula|seguridad social',
		other:
			'(?:número de )?(?:pedido|incidencia|factura|ticket|seguimiento|referencia|reserva|envío|expediente|caso|contrato|reclamación|orden|presupuesto|serie|transacción|guía|folio|localizador)(?: número| nº)?|importe|total|versión|modelo|error|artículo|recibo',
		'card~': 'tarjeta|visa|mastercard',
		'phone~': 'llámeme|llamarle|llamarme|llamar|llame',
	}),
	asking:
		/[?¿]|(?<!\p{L})(?:cuál|qué|cuándo|dónde|cómo|quién|dígame|deme|indíqueme|necesito|facilita|facilíteme|puede|podría|por favor|me dice|me da|confirme|confírmeme|escribe|deletrea)(?!\p{L})/u,
	questionWords: setOf(
		'qué cuál cuáles cuándo dónde cómo quién cuánto cuánta cuántos cuántas puede podría tiene quiere por',
	),
	numbers: numberWords(
		'cero uno/una/un dos tres cuatro cinco seis siete ocho nueve',
		'diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
		'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
		'cien',
		'mil',
		'y',
		new Map([['doble', 2]]),
	),
	months:
		/^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)$/,
	names: {
		firm: 'me llamo|mi nombre es|nombre es|se llama|a nombre de|(?:nombre|apellidos?) ?:',
		title: 'señor|señora|señorita|sr|sra|srta|don|doña|dr|dra|doctor|doctora',
		soft: 'soy|habla|le habla|hablo con|hablar con|con|hola|buenos días|buenas tardes|buenas noches|buenas|gracias|de parte de|estimad[oa]|saludos,?|atentamente,?|mi (?:marido|mujer|esposa|esposo|hijo|hija|madre|padre)|adiós',
	},
};
