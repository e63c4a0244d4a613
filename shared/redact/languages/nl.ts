import {
	cueRules,
	lazyWords,
	numberWords,
	oneWord,
	setOf,
	type LanguagePack,
} from './languagePack';
import { WORDS } from './words/nl';

export const nl: LanguagePack = {
	code: 'nl',
	capitals: 'names',
	functionWords: setOf(
		`nummer ik je het de dat is een niet en van in we ze op hij zijn er te maar die me voor met als u heb dit ben was mijn wat om aan jij nee naar hem hebben zo nog dan weet ja wil kan wel gaan hier geen moet gaat heeft uit deze over bij al alleen haar hoe
		waar wie uw mij jullie ons onze toch of door daar ook dank bedankt mevrouw meneer wanneer welke welk tot doet graag bent komt zijn worden wordt kunt goed mag`,
	),
	signs: 'goedemorgen goedemiddag goedenavond bedankt dank alstublieft',
	isWord: lazyWords(
		() => WORDS,
		'rekening bestelling tarief dienst monteur klant contract korting terugbetaling kaart levering pakket lijn storing factuur abonnement genoteerd adres telefoon nummer fijne avond correctie afschrift afschrijving creditering etiket prima natuurlijk goedemorgen goedemiddag goedenavond goedendag storingsdienst',
	),
	cues: cueRules({
		card: '(?:creditcard|kaart|pas|bankpas)nummer|nummer van (?:uw|mijn|je|de) (?:kaart|creditcard|pas)',
		cvv: 'cvv|cvc|beveiligingscode',
		pin: 'pin(?:code)?|verificatiecode|sms-?code|toegangscode',
		expiry: 'vervaldatum|geldig tot|verloopt',
		account: '(?:rekening|klant|lid|lidmaatschaps)nummer',
		dob: 'geboortedatum|geboren|verjaardag|geboorte',
		phone:
			'(?:telefoon|mobiele|mobiel|gsm|terugbel)[- ]?(?:nummer)?|op welk nummer|uw nummer|mijn nummer|gsm|06-nummer',
		zip: 'postcode',
		'address~': 'adres|woon|woonadres|waar (?:sturen|woont)|verhuisd|bezorgen',
		passport: 'paspoort(?:nummer)?|identiteitskaart',
		license: 'rijbewijs(?:nummer)?',
		password: 'wachtwoord',
		email: '(?:e-?mail|mail)(?:-?adres)?',
		name: '(?:uw|je|volledige|voor- en) (?:volledige )?(?:achter)?naam|voornaam|achternaam|hoe heet u|met wie spreek ik|wie spreek ik',
		nationalId: 'bsn|burgerservicenummer|sofinummer|rijksregisternummer',
		other:
			'(?:bestel|order|factuur|ticket|melding|zending|pakket|referentie|reserverings?|contract|dossier|zaak|serie|klacht)(?:nummer)?|bestelling|track ?(?:and|&|en) ?trace(?:-?code)?|bedrag|totaal|versie|model|fout|artikel(?:nummer)?',
		'card~': 'kaart|creditcard|pas|visa|mastercard',
		'account~': 'rekening',
		'phone~': 'terugbellen|bellen|bel|bereiken|bereikbaar',
	}),
	asking:
		/\?|(?<!\p{L})(?:wat|welke|welk|wanneer|waar|hoe|wie|mag|kunt|kan|geeft|geven|graag|alstublieft|heb .{1,30} nodig|zegt u|bevestig|bevestigen|spel)(?!\p{L})/u,
	questionWords: setOf(
		'wat welke welk wanneer waar hoe wie waarom mag kunt kan heeft is bent wilt hoeveel',
	),
	numbers: oneWord(
		numberWords(
			'nul een/één twee drie vier vijf zes zeven acht negen',
			'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
			'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
			'honderd',
			'duizend',
			'en',
			new Map([['dubbel', 2]]),
		),
		['en', 'ën'],
	),
	months:
		/^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/,
	names: {
		firm: 'mijn naam is|ik heet|heet|naam is|op naam van|(?:voor|achter)?naam ?:',
		title: 'meneer|mevrouw|mijnheer|dhr|mevr|mw|heer|dokter|dr',
		soft: 'u spreekt met|je spreekt met|spreek ik met|spreken met|ik ben|hier is|met|hallo|goedemorgen|goedemiddag|goedenavond|goedendag|dag|beste|geachte|bedankt|dank u|groeten,?|groet,?|mijn man|mijn vrouw|mijn zoon|mijn dochter|collega',
	},
};
