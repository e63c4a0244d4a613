import { Random } from '../../corpus/random';
import type { Part } from './lists';

/** Sentences with a number that is nobody's secret, in the languages that are measured. `{n}` is the number. */
const SENTENCES: Readonly<Record<Part, readonly string[]>> = {
	seen: [
		'my order number is {n}',
		'ticket {n} is still open',
		'tracking number {n} shows no movement',
		'The confirmation number is {n}.',
		'invoice {n} was paid twice',
		'Meine Bestellnummer ist {n}.',
		'Sendungsnummer {n}, bitte prüfen',
		'Mi número de pedido es {n}',
		'la incidencia {n} sigue abierta',
		'Ma commande {n} est perdue',
		'numéro de suivi {n}',
		'o protocolo é {n}',
		'meu pedido {n} atrasou',
		'il mio ordine è il {n}',
		'numero di spedizione {n}',
		'mijn bestelnummer is {n}',
		'numer zamówienia {n}',
		'注文番号は{n}です',
	],
	heldOut: [
		'case {n} was closed too early',
		'the reference is {n} I think',
		'parcel {n} never came',
		'serial number {n} on the sticker',
		'Die Ticketnummer lautet {n}',
		'Rechnungsnummer {n} stimmt nicht',
		'Der Vorgang {n} läuft noch',
		'la factura {n} está mal',
		'número de seguimiento {n}',
		'le dossier {n} est clos',
		'la facture numéro {n} est fausse',
		'a fatura {n} está errada',
		'código de rastreio {n}',
		'la pratica {n} è chiusa',
		'fattura numero {n}',
		'factuurnummer {n} klopt niet',
		'numer zgłoszenia {n}',
		'受付番号は{n}です',
	],
};

/** Random numbers of 8 to 14 digits in sentences that say what they are. */
export function hardNegatives(count: number, seed: number, part: Part): string[] {
	const random = new Random(seed);
	return Array.from({ length: count }, () =>
		random.pick(SENTENCES[part]).replace('{n}', random.shape(`%${'#'.repeat(random.int(7, 13))}`)),
	);
}

/** The same numbers alone: what the leak check must not stop an item for. */
export function bareNumbers(count: number, seed: number): string[] {
	const random = new Random(seed);
	return Array.from({ length: count }, () => random.shape(`%${'#'.repeat(random.int(7, 13))}`));
}
