import type { CueRule } from './languagePack';

/** Words for orders, tickets and parcels that mean nothing else in any of the languages: a short text is too little to tell its language by. */
export const ORDER_WORDS: CueRule = {
	kind: 'other',
	strong: true,
	pattern:
		/(?<![\p{L}\p{N}])(?:bestell(?:ung|nummer)|sendung(?:snummer)?|auftrag(?:snummer)?|rechnung(?:snummer)?|vorgang(?:snummer)?|ticketnummer|lieferschein|paketnummer|pedido|incidencia|factura|seguimiento|expediente|commande|dossier|facture|suivi|colis|protocolo|fatura|rastreio|rastreamento|encomenda|chamado|ordine|spedizione|pratica|fattura|segnalazione|bestelnummer|bestelling|factuur(?:nummer)?|melding|zendingnummer|zamówieni[ea]|zgłoszeni[ea]|przesyłki|paczki|faktur[ay])(?!\p{L})/gu,
};
