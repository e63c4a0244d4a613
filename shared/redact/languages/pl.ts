import { cueRules, lazyWords, numberWords, setOf, type LanguagePack } from './languagePack';
import { WORDS } from './words/pl';

export const pl: LanguagePack = {
	code: 'pl',
	capitals: 'names',
	functionWords: setOf(
		`numer numeru nie to się w na i że z co jest do tak o jak a ale mnie mi za ja tym tego ci czy go tylko tu po może jestem ma już dla jej od ten być są był mam by wiem masz pan pani proszę dziękuję było ich kiedy gdzie kto jaki jaka jakie moje mój moja pana panią
		dzień dobry bardzo dobrze więc jeszcze bo przez nic nas nam sobie też gdy lub oraz pod nad przy aby żeby mogę można która który które ze jego będzie`,
	),
	signs: 'dzień dobry dziękuję proszę',
	isWord: lazyWords(
		() => WORDS,
		'faktura zamówienie taryfa usługa technik klient umowa rabat zwrot konto karta dostawa paczka linia awaria rachunek adres telefon numer dzień dziękuję zapisałam zapisane proszę wspaniale świetnie oczywiście korekta poprawka pomoc wyciąg opłata zgłoszenie etykieta kwota cena dobranoc',
	),
	cues: cueRules({
		card: 'numer(?:u|em)? (?:swojej |pana |pani |mojej )?karty|karty numer',
		cvv: 'cvv|cvc|kod zabezpieczający',
		pin: 'pin|kod (?:pin|sms|weryfikacyjny|dostępu)',
		expiry: 'data ważności|ważna do',
		account: 'numer(?:u)? (?:konta|rachunku|klienta)|konto numer',
		dob: 'dat(?:a|ę|y) urodzenia|urodził(?:a|em|am)?(?: się)?|urodzin',
		phone:
			'(?:numer(?:u|em)? )?(?:telefonu?|komórki|komórkowy|kontaktowy|telefoniczny)|pod jaki numer|mój numer|tel',
		zip: 'kod(?:u)? pocztow(?:y|ego)',
		'address~': 'adres|mieszkam|zamieszkał[ya]|dokąd wysłać|przeprowadził',
		passport: '(?:numer )?paszportu?|dowód osobisty|dowodu osobistego',
		license: 'prawo jazdy|prawa jazdy',
		password: 'hasło|hasła',
		email: '(?:adres(?:u)? )?(?:e-?mail|maila?|mailowy)',
		name: 'imię i nazwisko|nazwisko|imię|imienia i nazwiska|jak się pan[i]? nazywa|z kim rozmawiam|pana nazwisko|pani nazwisko',
		nationalId: '(?:numer(?:u)? )?pesel|nip',
		other:
			'(?:numer(?:u)? )?(?:zamówieni[ea]|zgłoszeni[ea]|faktur[ay]?|przesyłki|paczki|sprawy|umowy|referencyjny|rezerwacji|reklamacji|seryjny|śledzenia|transakcji|biletu)|kwota|suma|wersja|model|błąd|artykuł',
		'card~': 'kart[aęy]|visa|mastercard',
		'account~': 'konto|konta',
		'phone~': 'oddzwonić|zadzwonić|zadzwoń|dzwonić',
	}),
	asking:
		/\?|(?<!\p{L})(?:jaki|jaka|jakie|kiedy|gdzie|dokąd|jak|kto|kim|proszę|poproszę|podać|podaj|mogę|może|potrzebuję|czy|potwierdzić)(?!\p{L})/u,
	questionWords: setOf('jaki jaka jakie kiedy gdzie dokąd jak kto ile dlaczego czy co'),
	numbers: numberWords(
		'zero jeden/jedna dwa/dwie trzy cztery pięć sześć siedem osiem dziewięć',
		'dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście',
		'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
		'sto',
		'tysiąc',
		'i',
	),
	months:
		/^(?:stycz(?:eń|nia)|lut(?:y|ego)|mar(?:zec|ca)|kwie(?:cień|tnia)|maja?|czerw(?:iec|ca)|lip(?:iec|ca)|sierp(?:ień|nia)|wrze(?:sień|śnia)|październik(?:a)?|listopada?|grud(?:zień|nia))$/,
	names: {
		firm: 'nazywam się|mam na imię|moje nazwisko|na nazwisko|(?:imię|nazwisko) ?:',
		title: 'pan|pani|panie|pana|panem|panią|dr|doktor',
		soft: 'z tej strony|tu|mówi|jestem|rozmawiam z|z|halo|cześć|dzień dobry|dobry wieczór|dziękuję|szanown[ya]|pozdrawiam,?|mój mąż|moja żona|mój syn|moja córka',
	},
};
