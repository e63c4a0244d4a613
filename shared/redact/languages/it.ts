import { cueRules, lazyWords, numberWords, setOf, type LanguagePack } from './languagePack';
import { WORDS } from './words/it';

export const it: LanguagePack = {
	code: 'it',
	capitals: 'names',
	functionWords: setOf(
		`numero non di che è e la il un a per in una mi sono ho ma lo ha le si ti i con cosa se io come da ci no questo qui hai bene tu sì mio solo più me del al dei della nel alla gli mia quando tutto molto ora grazie era fatto fare essere lei noi voi suo sua
		cui dove chi perché anche dal sul dello degli delle nella quale quali può posso vorrei buongiorno buonasera signor signora prego o e ed questa`,
	),
	signs: 'buongiorno buonasera grazie salve arrivederci',
	isWord: lazyWords(
		() => WORDS,
		'fattura ordine tariffa servizio tecnico cliente contratto sconto rimborso conto carta consegna pacco linea guasto bolletta riavvii registrato segnato indirizzo telefono cellulare numero salve ottimo perfetto correzione assistenza estratto accredito storno bonifico addebito segnalazione mille serata',
	),
	cues: cueRules({
		card: 'numero (?:della|di) (?:sua |mia )?carta|carta numero|sedici cifre',
		cvv: 'cvv|cvc|codice di sicurezza',
		pin: 'pin|codice (?:segreto|di verifica|sms|di accesso|otp)',
		expiry: 'scadenza|scade',
		account:
			'(?:numero (?:di |del )?)?(?:conto(?: corrente)?|cliente|codice cliente|tessera)(?: numero)?',
		dob: 'data di nascita|nat[oa] il|è nat[oa]|nascita|compleanno',
		phone:
			'(?:numero di )?(?:telefono|cellulare|recapito(?: telefonico)?|fisso)|a (?:che|quale) numero|suo numero|mio numero|tel',
		zip: 'cap|codice postale',
		'address~':
			'indirizzo|abito|residenza|residente|dove (?:abita|spediamo|inviamo)|trasferit[oa]|cambiato casa|domicilio',
		passport: '(?:numero di )?passaporto|carta d.identità',
		license: 'patente(?: di guida)?',
		password: 'password|parola d.ordine',
		email: '(?:indirizzo )?(?:e-?mail|mail|posta elettronica)',
		name: '(?:suo|il) nome(?: e cognome| completo)?|nome (?:e cognome|completo|dell.intestatario)|cognome|come si chiama|con chi (?:parlo|ho)|chi parla',
		nationalId: 'codice fiscale|partita iva|avs',
		other:
			'(?:numero (?:di |d.)?)?(?:ordine|pratica|fattura|ticket|spedizione|tracking|riferimento|prenotazione|pacco|contratto|segnalazione|reclamo|serie|transazione|preventivo)(?: numero| n\\.)?|importo|totale|versione|modello|errore|articolo|codice ordine',
		'card~': 'carta|visa|mastercard',
		'phone~': 'richiamare|chiamare|chiami|richiamo|contattare',
	}),
	asking:
		/\?|(?<!\p{L})(?:qual|quale|quali|che|quando|dove|come|chi|può|potrebbe|mi dice|mi dà|mi dica|mi dia|mi serve|per favore|conferma|confermi|scrive|serve)(?!\p{L})/u,
	questionWords: setOf(
		'qual quale quali quando dove come chi quanto quanti perché può potrebbe ha vuole cosa',
	),
	numbers: numberWords(
		'zero uno/una/un due tre quattro cinque sei sette otto nove',
		'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
		'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
		'cento',
		'mille',
		'e',
		new Map([['doppio', 2]]),
	),
	months:
		/^(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)$/,
	names: {
		firm: 'mi chiamo|il mio nome è|mio nome è|si chiama|a nome di|(?:nome|cognome) ?:',
		title: 'signor|signore|signora|signorina|sig|sig\\.ra|dottor|dottore|dottoressa|dott|dr',
		soft: 'sono|qui|parla|parlo con|parlare con|con|salve|ciao|buongiorno|buonasera|grazie|gentile|cordiali saluti,?|saluti,?|mio marito|mia moglie|mio figlio|mia figlia|arrivederci',
	},
};
