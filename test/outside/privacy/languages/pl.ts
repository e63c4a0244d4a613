import type { Language } from './language';

export const pl: Language = {
	code: 'pl',
	digits: [
		'zero',
		'jeden',
		'dwa',
		'trzy',
		'cztery',
		'pięć',
		'sześć',
		'siedem',
		'osiem',
		'dziewięć',
	],
	months:
		'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
			' ',
		),
	countries: ['PL'],
	phones: [
		'%## ### ###',
		'+48 %## ### ###',
		'22 ### ## ##',
		'%##-###-###',
		'+48%########',
		'6########',
	],
	addresses: [
		'ul. {name} {n}, ##-### {town}',
		'aleja {name} {n}, ##-### {town}',
		'os. {name} {n}/4, ##-### {town}',
	],
	amounts: ['%#,## zł', '%## złotych', '% ###,## zł'],
	seen: [
		'A Dzień dobry, w czym mogę pomóc?|C Moje zamówienie {order} jeszcze nie dotarło.|A Bardzo mi przykro. Jak się pan nazywa?|C {PERSON}|A Dziękuję. A data urodzenia?|C {DATE_OF_BIRTH}|A Dobrze. Paczka wyszła z magazynu {date}.',
		'C Halo, nazywam się {PERSON}. Faktura z {date} jest błędna, jest na niej {amount} za dużo.|A Dzień dobry. Pod jaki numer mogę oddzwonić?|C {PHONE_NUMBER}|A Zapisałam. Technik przyjedzie we wtorek rano.',
		'A Proszę podać numer karty.|C To jest {CREDIT_CARD}|A A pana adres e-mail?|C {EMAIL_ADDRESS}|A Zwrot {amount} potrwa {count} dni.',
		'C Przeprowadziłem się. Mój nowy adres to {STREET_ADDRESS}.|A Zapisane od {date}.|C Czy taryfa {product} zostaje bez zmian?|A Tak, zmienia się tylko Dostawa.',
		'A Proszę o numer PESEL.|C {NATIONAL_ID}|A I konto do zwrotu?|C {IBAN_CODE}|A Kwota {amount} dotrze {date}.',
		'A Jaki jest pana numer telefonu?|C {PHONE_NUMBER.said}|A Dziękuję. Proszę zrestartować router i odczekać {count} minut.|C Już działa, Dziękuję Bardzo.',
		'C Chcę zrezygnować z usługi. Moja Faktura co miesiąc jest zła.|A Rozumiem. Jaki jest główny powód?|C Cena. Gdzie indziej płacę {amount} za to samo.|A Mogę zaproponować {count} procent rabatu.|C Nie, dziękuję. Dobranoc.',
	],
	heldOut: [
		'A Pomoc techniczna, dobry wieczór.|C Od {date} nie mam linii, zgłoszenie {order}.|A Z kim rozmawiam?|C {PERSON}|A Kiedy się pani urodziła?|C {DATE_OF_BIRTH}|A Dziękuję, sprawdzam sygnał. To potrwa {count} sekund.',
		'C Pobrano mi {amount} dwa razy z karty {CREDIT_CARD}.|A Już sprawdzam. Czy mogę prosić o numer komórki?|C {PHONE_NUMBER}|A Korekta będzie na następnym wyciągu.',
		'A Dokąd wysłać nowe urządzenie?|C Na {STREET_ADDRESS}|A Świetnie, {product} wyjedzie jutro.|C Czy muszę zachować stare pudełko?|A Tak, etykieta jest w środku.',
		'A Do zwrotu potrzebuję numeru PESEL.|C Oczywiście, {NATIONAL_ID}|A A gdzie mamy przelać?|C Na {IBAN_CODE}|A Poproszę o maila.|C {EMAIL_ADDRESS}',
		'C Dzień dobry, z tej strony {PERSON}, mam pytanie o opłatę.|A Słucham, o którą?|C Tę z {date}. Było {amount}, umawialiśmy się na mniej.|A To był błąd systemu. Poprawka jest gotowa.|C Wspaniale. Do widzenia!',
		'A Pani numer komórkowy?|C {PHONE_NUMBER.said}|A Dziękuję za cierpliwość, dziś jest duży ruch.|C Nie szkodzi, kolejka była krótka.',
	],
};
