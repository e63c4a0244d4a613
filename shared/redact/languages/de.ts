import {
	cueRules,
	lazyWords,
	numberWords,
	oneWord,
	setOf,
	type LanguagePack,
} from './languagePack';
import { WORDS } from './words/de';

export const de: LanguagePack = {
	code: 'de',
	capitals: 'nouns',
	functionWords: setOf(
		`nummer ich nicht sie das die es und der zu ein in wir mir mit den mich auf dass er eine hat so sind von dich war haben für ja hier habe bin wie noch uns sich nur einen nein dem ihn auch hast sein ihr aus kann aber schon wenn wird
		um als bist im doch meine ist nach oder dann mein keine alles muss immer nichts bei vor ihm einem zum können sehr alle über diese des also wo ihnen gibt danke bitte soll hatte viel am kein wer wurde damit dein zur weil bis seine
		durch diesen ihre keinen meinem unsere ohne vom gleich gern gerne unter lautet dazu noch mal guten vielen`,
	),
	signs: 'guten vielen dank uhr märz termin hallo grüße bitte tschüss',
	isWord: lazyWords(
		() => WORDS,
		'rechnung vertrag kunde kundendienst techniker router anschluss störung tarif kündigung lieferung sendung paket bestellung betrag gutschrift konto karte anfrage mahnung gebühr gerät leitung termin rückruf',
	),
	cues: cueRules({
		card: '(?:kredit|debit|bank|ec-?)?kartennummer|nummer (?:ihrer|meiner|der|deiner) (?:kredit|debit|bank|ec-?)?karte|lange nummer',
		cvv: 'cvv|cvc|prüfziffer|sicherheitscode|kartenprüfnummer|prüfnummer',
		pin: 'pin|tan|geheimzahl|geheimnummer|einmalpasswort|bestätigungscode|sms-?code',
		expiry: 'ablaufdatum|gültig bis|läuft ab',
		account: 'kontonummer|kundennummer|mitgliedsnummer|nutzernummer',
		dob: 'geburtsdatum|geburtstag|geboren|geb\\.',
		phone:
			'(?:telefon|handy|mobil|ruf|rückruf|fest ?netz|fax|mobilfunk)nummer|telefon|unter welcher (?:telefon)?nummer|auf welche[rn]? nummer|nummer für rückfragen|handy|mobil(?: unter)?',
		zip: 'postleitzahl|plz',
		'address~':
			'adresse|anschrift|(?:ich )?wohne?|wohnhaft|wohin|umgezogen|lieferadresse|straße und hausnummer',
		passport: 'reisepass(?:nummer)?|passnummer|ausweisnummer|personalausweis(?:nummer)?|ausweis',
		license: 'führerschein(?:nummer)?',
		password: 'passwort|kennwort',
		email: 'e-?mail(?:-?adresse)?|mail(?:adresse)?',
		name: '(?:vollständige[rn]?|ihr(?:en)?|dein(?:en)?|ganze[rn]?|vor- und) (?:vollständige[rn]? )?(?:zu)?namen?|vorname|nachname|familienname|wie heißen sie|wie heissen sie|mit wem spreche ich|namen nennen',
		nationalId:
			'steuer-?(?:id(?:entifikationsnummer|ent-?nr|nr)?|nummer|ident(?:ifikations)?-?nummer)|idnr|(?:sozial|renten|kranken)?versicherungsnummer|ahv(?:-?nummer)?|svnr|steuerliche identifikationsnummer',
		other:
			'bestell(?:ung|nummer)|auftrag(?:snummer)?|rechnung(?:snummer)?|sendung(?:snummer|sverfolgung)?|ticket(?:nummer)?|vorgang(?:snummer)?|fall(?:nummer)?|vertragsnummer|betrag|seriennummer|artikel(?:nummer)?|paket(?:nummer)?|lieferschein(?:nummer)?|buchung(?:snummer)?|reklamation(?:snummer)?|zählernummer|zählerstand|aktenzeichen|referenz(?:nummer)?|version|modell(?:nummer)?|fehler(?:code)?|schadennummer',
		'card~': '(?:kredit|debit|bank|ec-?)?karte',
		'account~': 'konto',
		'phone~': 'anrufen|rufen sie|zurückrufen|erreichen|erreichbar',
	}),
	asking:
		/\?|(?<!\p{L})(?:wie|was|welche[rsnm]?|wann|wo|wohin|wer|wem|bitte|nennen|sagen|geben|brauche|benötige|können|könnten|darf|lautet|verraten|buchstabieren|bestätigen)(?!\p{L})/u,
	questionWords: setOf(
		'wie was welche welcher welches welchen wann wo wohin woher warum wieso weshalb wer wem wen können könnten kann darf dürfte haben möchten soll sollen ist sind gibt hat',
	),
	numbers: oneWord(
		numberWords(
			'null eins/ein zwei/zwo drei vier fünf/fuenf sechs sieben acht neun',
			'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
			'zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig',
			'hundert',
			'tausend',
			'und',
			new Map([['doppel', 2]]),
		),
		['und'],
	),
	months:
		/^(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/,
	names: {
		firm: 'mein name ist|ich heiße|ich heisse|name ist|mein name lautet|ich bin (?:der|die) (?:herr|frau)|(?:vor|nach|familien)?name ?:',
		title: 'herrn?|frau|fräulein|dr|prof|professor|familie',
		soft: 'hier ist|hier spricht|ich bin|spreche ich mit|sprechen mit|gesprochen mit|mit|bin ich|hallo|guten (?:tag|morgen|abend)|liebe[r]?|danke|vielen dank|tschüss|grüßen,?|grüße,?|gruß,?|kollege|kollegin|kunde|kundin|von|für|namens|mein mann|meine frau|mein sohn|meine tochter',
	},
};
