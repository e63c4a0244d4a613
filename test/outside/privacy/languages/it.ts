import type { Language } from './language';

export const it: Language = {
	code: 'it',
	digits: ['zero', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'],
	months:
		'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
			' ',
		),
	countries: ['IT', 'CH'],
	phones: [
		'3## ### ####',
		'+39 3## #######',
		'06 #### ####',
		'02 ########',
		'3#########',
		'+39 02 #### ####',
		'347/#######',
	],
	addresses: [
		'Via {name} {n}, ##### {town}',
		'Piazza {name}, {n}, ##### {town}',
		'Corso {name} {n}, ##### {town}',
	],
	amounts: ['%#,## euro', '%## €', '€ %.###,##'],
	seen: [
		'A Buongiorno e grazie per aver chiamato. Come posso aiutarla?|C Il mio ordine {order} non è ancora arrivato.|A Mi dispiace. Mi dice nome e cognome?|C {PERSON}|A Grazie. E la data di nascita?|C {DATE_OF_BIRTH}|A Bene. Il pacco è partito il {date} dal magazzino.',
		'C Salve, sono {PERSON}. La fattura del {date} è sbagliata, ci sono {amount} in più.|A Buonasera, {PERSON.again}. A che numero la posso richiamare?|C {PHONE_NUMBER}|A Segnato. Il tecnico passa martedì mattina.',
		'A Mi dà il numero della carta, per favore?|C È la {CREDIT_CARD}|A E il suo indirizzo email?|C {EMAIL_ADDRESS}|A Il rimborso di {amount} richiede {count} giorni.',
		'C Ho cambiato casa. Il mio nuovo indirizzo è {STREET_ADDRESS}.|A Registrato dal {date}.|C La tariffa {product} resta uguale?|A Sì, cambia solo la Consegna.',
		'A Mi può dare il codice fiscale?|C {NATIONAL_ID}|A E il conto per il rimborso?|C {IBAN_CODE}|A L’accredito di {amount} arriva il {date}.',
		'A Qual è il suo recapito telefonico?|C {PHONE_NUMBER.said}|A Grazie. Riavvii il modem e aspetti {count} minuti.|C Funziona di nuovo, Grazie Mille.',
		'C Voglio disdire il servizio. La Bolletta è sbagliata ogni mese.|A Capisco. Qual è il motivo principale?|C Il prezzo. Altrove pago {amount} per la stessa cosa.|A Posso offrirle uno sconto del {count} per cento.|C No, grazie. Buona Serata.',
	],
	heldOut: [
		'A Assistenza guasti, buonasera.|C Sono senza linea dal {date}, segnalazione {order}.|A Con chi parlo?|C Con {PERSON}|A Signora {PERSON.last}, quando è nata?|C Il {DATE_OF_BIRTH}|A Grazie, provo il segnale. Ci vogliono {count} secondi.',
		'C Mi hanno addebitato {amount} due volte sulla carta {CREDIT_CARD}.|A Controllo subito. Un cellulare per avvisarla?|C {PHONE_NUMBER}|A Lo storno sarà nel prossimo estratto conto.',
		'A Dove spediamo il nuovo apparecchio?|C In {STREET_ADDRESS}|A Perfetto, il {product} parte domani.|C Devo tenere la scatola vecchia?|A Sì, l’etichetta è dentro.',
		'A Per il rimborso mi serve il suo codice fiscale.|C Certo, {NATIONAL_ID}|A E dove facciamo il bonifico?|C Su {IBAN_CODE}|A Mi scrive la sua email?|C {EMAIL_ADDRESS}',
		'C Buongiorno, mi chiamo {PERSON} e avrei una domanda su un addebito.|A Mi dica, quale?|C Quello del {date}. C’erano {amount}, eravamo d’accordo per meno.|A È stato un errore del sistema. La Correzione è fatta.|C Ottimo. Arrivederci!',
		'A Il suo numero di cellulare?|C {PHONE_NUMBER.said}|A Grazie della pazienza, oggi c’è molta richiesta.|C Nessun problema, l’attesa è stata breve.',
	],
};
