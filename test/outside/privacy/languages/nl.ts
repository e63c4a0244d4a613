import type { Language } from './language';

export const nl: Language = {
	code: 'nl',
	digits: ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'],
	months:
		'januari februari maart april mei juni juli augustus september oktober november december'.split(
			' ',
		),
	countries: ['NL', 'BE'],
	phones: [
		'06-########',
		'06 ## ## ## ##',
		'+31 6 ########',
		'020-#######',
		'0### ######',
		'+32 4## ## ## ##',
	],
	addresses: [
		'{name}straat {n}, #### AB {town}',
		'{name}laan {n}, #### KL {town}',
		'{name}gracht {n}, #### XZ {town}',
	],
	amounts: ['%#,## euro', '€ %##', '€ %.###,##'],
	seen: [
		'A Goedemorgen, waarmee kan ik u helpen?|C Mijn bestelling {order} is nog steeds niet binnen.|A Dat spijt me. Wat is uw volledige naam?|C {PERSON}|A Dank u. En uw geboortedatum?|C {DATE_OF_BIRTH}|A Prima. Het pakket is op {date} vertrokken.',
		'C Hallo, u spreekt met {PERSON}. De factuur van {date} klopt niet, er staat {amount} te veel op.|A Goedemiddag, {PERSON.again}. Op welk nummer kan ik u terugbellen?|C {PHONE_NUMBER}|A Genoteerd. De monteur komt dinsdagochtend.',
		'A Mag ik het nummer van uw kaart?|C Dat is {CREDIT_CARD}|A En uw e-mailadres?|C {EMAIL_ADDRESS}|A De terugbetaling van {amount} duurt {count} dagen.',
		'C Ik ben verhuisd. Mijn nieuwe adres is {STREET_ADDRESS}.|A Staat genoteerd vanaf {date}.|C Blijft het abonnement {product} hetzelfde?|A Ja, alleen de Levering verandert.',
		'A Wat is uw burgerservicenummer?|C {NATIONAL_ID}|A En de rekening voor de terugstorting?|C {IBAN_CODE}|A Het bedrag van {amount} komt op {date}.',
		'A Wat is uw telefoonnummer?|C {PHONE_NUMBER.said}|A Dank u. Start het modem opnieuw en wacht {count} minuten.|C Hij doet het weer, Dank U Wel.',
		'C Ik wil opzeggen. De Rekening is elke maand verkeerd.|A Dat begrijp ik. Wat is de belangrijkste reden?|C De prijs. Elders betaal ik {amount} voor hetzelfde.|A Ik kan u {count} procent korting geven.|C Nee, bedankt. Fijne Avond.',
	],
	heldOut: [
		'A Storingsdienst, goedenavond.|C Ik heb geen lijn sinds {date}, melding {order}.|A Met wie spreek ik?|C Met {PERSON}|A Mevrouw {PERSON.last}, wanneer bent u geboren?|C Op {DATE_OF_BIRTH}|A Dank u, ik meet de lijn door. Dat duurt {count} seconden.',
		'C Er is {amount} twee keer afgeschreven van kaart {CREDIT_CARD}.|A Ik kijk het na. Heeft u een mobiel nummer voor een bericht?|C {PHONE_NUMBER}|A De correctie staat op het volgende afschrift.',
		'A Waar sturen we het vervangende toestel naartoe?|C Naar {STREET_ADDRESS}|A Goed, de {product} vertrekt morgen.|C Moet ik de oude doos bewaren?|A Ja, het etiket zit erbij.',
		'A Voor de creditering heb ik uw BSN nodig.|C Natuurlijk, {NATIONAL_ID}|A En waar storten we het naartoe?|C Naar {IBAN_CODE}|A Wilt u uw mailadres geven?|C {EMAIL_ADDRESS}',
		'C Goedendag, mijn naam is {PERSON} en ik heb een vraag over een afschrijving.|A Zegt u het maar, welke?|C Die van {date}. Er stond {amount}, de afspraak was minder.|A Dat was een fout in het systeem. De Correctie is gedaan.|C Mooi zo. Tot ziens!',
		'A Uw mobiele nummer?|C {PHONE_NUMBER.said}|A Bedankt voor uw geduld, het is druk vandaag.|C Geen probleem, de wachtrij was kort.',
	],
};
