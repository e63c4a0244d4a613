import { leakCheck, redactContext, redactText, type RedactOptions } from '../../../shared';

const redact = (text: string, options: RedactOptions = {}): string =>
	redactText(text, options).text;

/** Texts of turns that take turns, agent first. */
function conversation(turns: readonly string[], customer = ''): string[] {
	return redactContext({
		customer_name: customer,
		message_history: turns.map((text, index) => ({
			role: index % 2 === 0 ? 'agent' : 'customer',
			text,
			turn: index + 1,
		})),
	}).context.message_history.map(({ text }) => text ?? '');
}

describe('borders', () => {
	it.each([
		['Japanese', 'カード番号は4539578763621486です', 'カード番号は[CARD_1]です'],
		['Chinese', '卡号4539578763621486，谢谢', '卡号[CARD_1]，谢谢'],
		['Korean', '제 카드번호는 4539578763621486입니다', '제 카드번호는 [CARD_1]입니다'],
		['Thai', 'บัตรเลขที่4539578763621486ครับ', 'บัตรเลขที่[CARD_1]ครับ'],
		['an address of the network', '198.51.100.7です', '[IP_1]です'],
		['an IBAN', 'GB82WEST12345698765432です', '[IBAN_1]です'],
		['Latin letters', 'visa4539578763621486exp11/28', 'visa[CARD_1]exp[CARD_EXPIRY_1]'],
		['ssn', 'ssn219099998', 'ssn[SSN_1]'],
		['cvv', 'cvv417', 'cvv[CVV_1]'],
		['an email', 'メールはkenji@example.comです', 'メールは[EMAIL_1]です'],
	])('of a number that touches letters don’t hide it: %s', (_name, text, expected) => {
		expect(redact(text)).toBe(expected);
	});

	it.each(['sku4539', 'XR500', 'INV-2024-0001', '127.0.0.1', 'model GX4539578763621487'])(
		'%s is a code',
		(text) => {
			expect(redact(text)).toBe(text);
		},
	);
});

describe('the leak check', () => {
	it.each([
		['full-width digits between letters', 'x４５３９５７８７６３６２１４８６y', 'CREDIT_CARD'],
		['dashes of another kind', 'a 219–09–9998 b', 'US_SSN'],
		['zero-width signs', '4539\u200b5787\u200b6362\u200b1486', 'CREDIT_CARD'],
		['an IBAN among small letters', 'toGB82WEST12345698765432now', 'IBAN_CODE'],
	])('sees %s', (_name, text, entity) => {
		expect(leakCheck(text).map((finding) => finding.entity)).toEqual([entity]);
	});

	it.each(['36612345678905', '4222222222222', 'ticket 4539578763', '20261128161059'])(
		'lets %s pass, which has a check digit at most',
		(text) => {
			expect(leakCheck(text)).toEqual([]);
		},
	);

	it('takes a national id for one by its check digit only', () => {
		expect(leakCheck('codice fiscale RSSMRA85T10A562S')).toHaveLength(1);
		expect(leakCheck('my PESEL is 44051401358')).toEqual([]);
	});
});

describe('known people', () => {
	it.each([
		['Ruby Stone', 'one moment Ruby', 'one moment [CUSTOMER_FIRST_1]'],
		['Ruby Stone', 'Ruby, can you hear me?', '[CUSTOMER_FIRST_1], can you hear me?'],
		['Ruby Stone', 'yes this is ruby', 'yes this is [CUSTOMER_FIRST_1]'],
		['Ruby Stone', 'ruby', '[CUSTOMER_FIRST_1]'],
		['Ruby Stone', 'thank you ms stone', 'thank you ms [CUSTOMER_LAST_1]'],
		['Chase Long', 'Chase called again.', '[CUSTOMER_FIRST_1] called again.'],
		['Józef Żuk', 'jozef zuk here', '[CUSTOMER_B_1] here'],
		['Ana Belén Ruiz-Sáez', 'soy ana saez', 'soy [CUSTOMER_B_1]'],
		['Ana Belén Ruiz-Sáez', 'hola Belén', 'hola [CUSTOMER_LAST_1]'],
		['中村大輔', '中村大輔です', '[CUSTOMER_1]です'],
		['陈 小华', '我叫陈小华', '我叫[CUSTOMER_B_1]'],
		['วิชัย สุขสม', 'ผมชื่อวิชัยครับ', 'ผมชื่อ[CUSTOMER_FIRST_1]ครับ'],
	])('%s is found in: %s', (customer, text, expected) => {
		expect(conversation([text], customer)).toEqual([expected]);
	});

	it.each([
		['Ruby Stone', 'the ruby ring is on the stone floor'],
		['Chase Long', 'how long will you chase the parcel'],
		['Mark Will', 'we will mark it as paid'],
	])('%s is not meant in: %s', (customer, text) => {
		expect(conversation([text], customer)).toEqual([text]);
	});
});

describe('languages', () => {
	it.each([
		['de', ['Wie lautet Ihr Geburtsdatum?', '07.02.1971'], '[DATE_OF_BIRTH_1]'],
		['es', ['¿Cuál es su fecha de nacimiento?', '7 de febrero de 1971'], '[DATE_OF_BIRTH_1]'],
		['fr', ['Votre date de naissance, s’il vous plaît ?', '07/02/1971'], '[DATE_OF_BIRTH_1]'],
		['pt', ['Qual é a sua data de nascimento?', '07/02/1971'], '[DATE_OF_BIRTH_1]'],
		['nl', ['Wat is uw geboortedatum?', '07-02-1971'], '[DATE_OF_BIRTH_1]'],
		['ja', ['生年月日をお願いします。', '昭和46年2月7日です'], '[DATE_OF_BIRTH_1]です'],
		[
			'de',
			['Wie ist Ihre Telefonnummer?', 'null eins sieben zwei fünf fünf neun drei acht eins'],
			'[PHONE_1]',
		],
		['it', ['Mi dice il suo cognome?', 'Bevilacqua'], '[PERSON_1]'],
		['ja', ['お名前をお願いします。', '中村大輔です'], '[PERSON_1]です'],
	])('%s: an answer is what was asked for', (_code, turns, expected) => {
		expect(conversation(turns)[1]).toBe(expected);
	});

	it.each([
		'Guten Morgen! Vielen Dank für Ihren Anruf.',
		'Die Rechnung ist da. Der Techniker kommt.',
		'Wie lautet Ihre Telefonnummer?',
		'am 4. März',
		'¿Cuál es el problema? Mi Factura es incorrecta.',
		'Buenos Días',
		'Merci Beaucoup, Bonne Soirée',
		'Termin am 05.03.2024 um 14.30 Uhr',
		'Min beställning har inte kommit och det är inte bra. Tack så mycket för hjälpen',
	])('leaves: %s', (text) => {
		expect(redact(text)).toBe(text);
	});

	it('are guessed for a conversation, and one sentence of another changes nothing', () => {
		const turns = [
			'Guten Tag, was kann ich für Sie tun?',
			'Mein Anschluss ist gestört und ich habe keinen Empfang.',
			'Einen Moment bitte.',
			'This is really not good. Die Lampe blinkt rot.',
		];
		expect(conversation(turns)).toEqual(turns);
		expect(
			redactContext({ message_history: turns.map((text) => ({ role: 'customer', text })) })
				.language,
		).toBe('de');
	});

	it('can be set', () => {
		expect(redact('Der Vertrag von Xenja', { language: 'de' })).toBe('Der Vertrag von Xenja');
		expect(redactContext({ message_history: [] }, { language: 'pl' }).language).toBe('pl');
	});
});

describe('a question', () => {
	it('ends when another is asked', () => {
		expect(
			conversation([
				'your ssn please',
				'1937',
				'what year is the car',
				'2017',
				'how much was it',
				'250',
			]),
		).toEqual([
			'your ssn please',
			'[SSN_1]',
			'what year is the car',
			'2017',
			'how much was it',
			'250',
		]);
	});

	it('ends when all of its value was given, but for a correction', () => {
		expect(
			conversation(['date of birth?', '03/05/1985', 'thank you', 'it broke on 04/06/2024']),
		).toEqual(['date of birth?', '[DATE_OF_BIRTH_1]', 'thank you', 'it broke on 04/06/2024']);
		expect(conversation(['date of birth?', '03/05/1985', 'okay', 'sorry 03/06/1985'])[3]).toBe(
			'sorry [DATE_OF_BIRTH_2]',
		);
	});

	it('stays open while nothing is answered', () => {
		expect(
			conversation([
				'what is your account number?',
				'let me get it',
				'sure',
				'hang on',
				'no rush',
				'still looking',
				'okay',
				'88213377',
			])[7],
		).toBe('[ACCOUNT_1]');
	});

	it('takes no value of another shape', () => {
		expect(conversation(['what is your social?', '18062018'])[1]).toBe('18062018');
	});
});

describe('a guess', () => {
	it('does not spread to words in small letters', () => {
		expect(redact('Kalina Voucher wrote. Your voucher is here.')).toContain(
			'Your voucher is here.',
		);
	});

	it.each([
		'Username: kdoe5121',
		'Voucher: ABC',
		'Postcode: unknown',
		'Subtotal: 12',
		'Betrag: 12 Euro',
	])('is not made of the label in: %s', (text) => {
		expect(redact(text)).toBe(text);
	});

	it('is made of a speaker who has turns', () => {
		expect(redact('Jaromir: hello\nAgent: hi\nJaromir: bye')).toBe(
			'[PERSON_1]: hello\nAgent: hi\n[PERSON_1]: bye',
		);
	});

	it.each([
		'I work at Morgan Stanley',
		'on Martin Luther King Day',
		'My VPN is down.',
		'{"product_id": 3074185296}',
	])('is not made of: %s', (text) => {
		expect(redact(text)).toBe(text);
	});
});

describe('national ids', () => {
	it('tell the country where the check digit is right', () => {
		const { findings } = redactText('mi DNI es 12345678Z y el CPF 529.982.247-25');
		expect(findings.map(({ entity, country }) => `${entity} ${country ?? ''}`)).toEqual([
			'NATIONAL_ID ES',
			'NATIONAL_ID BR',
		]);
	});

	it('tell no country where only the words say so', () => {
		expect(redactText('mijn BSN is 123456789', { language: 'nl' }).findings).toEqual([
			{ entity: 'NATIONAL_ID', start: 12, end: 21 },
		]);
	});
});
