import type { Language } from './language';

export const de: Language = {
	code: 'de',
	digits: ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
	months:
		'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
	countries: ['DE', 'AT', 'CH'],
	phones: [
		'0%## #######',
		'0151 ########',
		'+49 30 #######',
		'+43 664 #######',
		'0170/#######',
		'030-########',
		'+41 79 ### ## ##',
	],
	addresses: [
		'{name}straße {n}, ##### {town}',
		'{name}weg {n}, ##### {town}',
		'Am {name}platz {n}, ##### {town}',
	],
	amounts: ['%#,## Euro', '%## €', 'EUR %.###,##'],
	seen: [
		'A Guten Morgen und willkommen beim Kundendienst. Was kann ich für Sie tun?|C Mein Paket mit der Bestellnummer {order} ist immer noch nicht da.|A Das tut mir leid. Wie lautet Ihr vollständiger Name?|C {PERSON}|A Danke, und Ihr Geburtsdatum?|C {DATE_OF_BIRTH}|A Vielen Dank. Die Sendung liegt seit {date} im Lager.|C Schöne Grüße an die Logistik, das ist die dritte Verspätung in diesem Jahr.',
		'C Hallo, hier ist {PERSON}. Die Rechnung vom {date} ist falsch, da stehen {amount} statt {amount}.|A Guten Tag, {PERSON.again}. Auf welche Nummer darf ich Sie zurückrufen?|C {PHONE_NUMBER}|A Notiert. Der Techniker kommt am Dienstag zwischen acht und zwölf Uhr.',
		'A Zur Sicherheit brauche ich bitte Ihre Kartennummer.|C Die Nummer ist {CREDIT_CARD}.|A Und welche E-Mail-Adresse haben Sie bei uns hinterlegt?|C {EMAIL_ADDRESS}|A Gut, die Gutschrift über {amount} geht heute raus.',
		'C Ich bin umgezogen. Meine neue Adresse lautet {STREET_ADDRESS}.|A Alles klar, die Änderung der Anschrift gilt ab {date}.|C Bekomme ich dann einen neuen Vertrag?|A Nein, der Tarif {product} bleibt, nur die Lieferung ändert sich.',
		'A Bitte nennen Sie mir Ihre Steuer-Identifikationsnummer.|C {NATIONAL_ID}|A Und die Bankverbindung?|C Das Konto ist {IBAN_CODE}.|A Danke, der Beitrag von {amount} wird am {date} abgebucht.',
		'A Unter welcher Telefonnummer erreichen wir Sie?|C {PHONE_NUMBER.said}|A Danke. Der Router startet in {count} Minuten neu.|C Die Lampe blinkt jetzt grün und das Internet geht wieder.',
		'C Der Vertrag läuft aus, die Kündigung habe ich per Post geschickt.|A Die Kündigung ist eingegangen. Möchten Sie die Bestätigung per Brief?|C Ja, und bitte keine Werbung mehr. Die Werbung nervt.|A Das habe ich vermerkt. Haben Sie sonst noch Fragen?|C Nein, vielen Dank und einen schönen Feierabend.',
	],
	heldOut: [
		'A Schönen guten Abend, Sie sprechen mit der Störungsstelle.|C Mein Anschluss ist tot, Ticket {order}, seit {date} geht kein Telefon.|A Mit wem spreche ich bitte?|C Mit {PERSON}.|A Herr {PERSON.last}, wann sind Sie geboren?|C Am {DATE_OF_BIRTH}|A Danke, ich messe die Leitung durch. Das Ergebnis dauert {count} Sekunden.',
		'C Ich möchte den Betrag von {amount} reklamieren, die Karte {CREDIT_CARD} wurde doppelt belastet.|A Verstanden. Ihre Rückrufnummer, bitte?|C Am besten mobil: {PHONE_NUMBER}|A Die Erstattung erscheint auf dem nächsten Kontoauszug.',
		'A Wohin sollen wir das Ersatzgerät schicken?|C An {STREET_ADDRESS}|A Perfekt, das Gerät {product} verlässt morgen unser Zentrallager.|C Muss ich die alte Verpackung aufheben?|A Ja, das Etikett liegt der Lieferung bei.',
		'A Für die Gutschrift brauche ich die Steuer-ID.|C Klar: {NATIONAL_ID}|A Und wohin überweisen wir?|C Auf {IBAN_CODE}, Danke.|A Schreiben Sie mir noch Ihre Mailadresse?|C {EMAIL_ADDRESS}',
		'C Guten Tag, mein Name ist {PERSON} und ich habe eine Frage zur Abrechnung.|A Gerne. Welche Position ist unklar?|C Die Grundgebühr im Zeitraum {date}. Dort stehen {amount}, vereinbart war weniger.|A Das war ein Fehler im System. Die Korrektur ist veranlasst.|C Wunderbar. Auf Wiederhören!',
		'A Wie ist Ihre Handynummer?|C {PHONE_NUMBER.said}|A Vielen Dank für Ihre Geduld. Die Hotline hat heute viel zu tun.|C Kein Problem, die Warteschleife war kurz.',
	],
};
