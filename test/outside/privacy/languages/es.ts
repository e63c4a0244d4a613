import type { Language } from './language';

export const es: Language = {
	code: 'es',
	digits: ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
	months:
		'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
			' ',
		),
	countries: ['ES', 'MX', 'AR'],
	phones: [
		'6## ### ###',
		'6## ## ## ##',
		'+34 91# ### ###',
		'9########',
		'+52 55 #### ####',
		'6########',
		'91 ### ## ##',
	],
	addresses: [
		'Calle {name} {n}, ##### {town}',
		'Avenida de {name}, {n}, ##### {town}',
		'C/ {name} {n}, 2º B, ##### {town}',
	],
	amounts: ['%#,## euros', '%## €', '$%,###.##'],
	seen: [
		'A Buenos días, gracias por llamar. ¿En qué puedo ayudarle?|C Mi pedido {order} no ha llegado y ya son dos semanas.|A Lo siento mucho. ¿Me dice su nombre completo?|C {PERSON}|A Gracias. ¿Y su fecha de nacimiento?|C {DATE_OF_BIRTH}|A Perfecto. El paquete salió el {date} del almacén central.',
		'C Hola, soy {PERSON} y tengo un problema con mi factura de {amount}.|A Buenas tardes, {PERSON.again}. ¿A qué número puedo llamarle?|C {PHONE_NUMBER}|A Muy bien. El técnico pasará el martes por la mañana.',
		'A Dígame el número de su tarjeta, por favor.|C Es la {CREDIT_CARD}|A ¿Y su correo electrónico?|C {EMAIL_ADDRESS}|A Le devolvemos {amount} en unos {count} días.',
		'C Me he mudado. Mi nueva dirección es {STREET_ADDRESS}.|A Queda apuntado. El cambio es efectivo desde el {date}.|C ¿La tarifa {product} sigue igual?|A Sí, la Tarifa Plana no cambia.',
		'A ¿Me facilita su documento de identidad?|C {NATIONAL_ID}|A ¿Y la cuenta para el reembolso?|C {IBAN_CODE}|A El ingreso de {amount} llega el {date}.',
		'A ¿Cuál es su teléfono de contacto?|C {PHONE_NUMBER.said}|A Gracias. Reinicie el router y espere {count} minutos.|C Ya funciona, Muchas Gracias.',
		'C Quiero dar de baja el servicio. Mi Factura es incorrecta cada mes.|A Entiendo su enfado. ¿Cuál es el motivo principal?|C El precio. La competencia ofrece lo mismo por {amount}.|A Le puedo ofrecer un descuento del {count} por ciento durante un año.|C No, gracias. Buenas noches.',
	],
	heldOut: [
		'A Servicio de averías, buenas tardes.|C Llevo sin línea desde el {date}, la incidencia es la {order}.|A ¿Con quién hablo, por favor?|C Con {PERSON}|A Señora {PERSON.last}, ¿cuándo nació usted?|C El {DATE_OF_BIRTH}|A Gracias, compruebo la señal. Tarda {count} segundos.',
		'C Me han cobrado {amount} dos veces en la tarjeta {CREDIT_CARD}.|A Lo reviso ahora mismo. ¿Un móvil para avisarle?|C {PHONE_NUMBER}|A El abono saldrá en el próximo extracto.',
		'A ¿Dónde le enviamos el aparato de sustitución?|C A {STREET_ADDRESS}|A De acuerdo, el {product} sale mañana.|C ¿Tengo que guardar la caja vieja?|A Sí, la etiqueta viene dentro.',
		'A Para el abono necesito su número de identificación.|C Claro, {NATIONAL_ID}|A ¿Y dónde hacemos la transferencia?|C A {IBAN_CODE}|A ¿Me escribe su email?|C {EMAIL_ADDRESS}',
		'C Buenas, me llamo {PERSON} y quería preguntar por una cuota.|A Dígame, ¿qué cuota?|C La del {date}. Ponía {amount} y habíamos quedado en menos.|A Fue un fallo del sistema. La corrección está hecha.|C Estupendo. Hasta luego.',
		'A ¿Qué número de móvil tiene?|C {PHONE_NUMBER.said}|A Gracias por su paciencia, hoy hay mucha demanda.|C No pasa nada, la espera fue corta.',
	],
};
