/**
 * Corpora that aren't committed. PRESIDIO names a copy of presidio-research (MIT), of which tests/data/generated_large.json is read, MULTIDOGO a
 * copy of multi-domain-goal-oriented-dialogues-dataset (CDLA-Permissive-1.0), of which the train and dev splits of data/paper_splits are read.
 * The test splits are for whoever checks from outside.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PRESIDIO_KINDS = {
	STREET_ADDRESS: 'ADDRESS',
	ADDRESS: 'ADDRESS',
	PERSON: 'PERSON',
	PHONE_NUMBER: 'PHONE_NUMBER',
	CREDIT_CARD: 'CREDIT_CARD',
	EMAIL_ADDRESS: 'EMAIL_ADDRESS',
	IBAN_CODE: 'IBAN_CODE',
	IP_ADDRESS: 'IP_ADDRESS',
	US_SSN: 'US_SSN',
	US_DRIVER_LICENSE: 'US_DRIVER_LICENSE',
	ZIP_CODE: 'ZIP_CODE',
};

/** Every how many conversations of MultiDoGO are read: all of them take minutes. */
const EVERY = Number(process.env.MULTIDOGO_EVERY ?? 8);

/** Kinds that aren't claimed (places, firms, dates, titles) make a turn neither private nor clean. */
function presidio(folder) {
	const file = ['tests/data/generated_large.json', 'generated_large.json']
		.map((path) => join(folder, path))
		.find(existsSync);
	if (!file) return undefined;
	return JSON.parse(readFileSync(file, 'utf8')).map(({ full_text: text, spans }) => {
		const labels = spans
			.filter(({ entity_type: kind }) => kind in PRESIDIO_KINDS)
			.map(({ entity_type: kind, start_position: start, end_position: end }) => ({
				entity: PRESIDIO_KINDS[kind],
				start,
				end,
			}))
			.sort((a, b) => a.start - b.start);
		return [{ role: 'customer', text, labels, open: spans.length > labels.length }];
	});
}

const DOGO_KINDS = {
	ssn: 'ssn',
	card_number: 'card',
	creditcardnumber: 'card',
	account_number: 'account',
	accountnumber: 'account',
	bankaccountnumber: 'account',
	phone: 'phone',
	phone_number: 'phone',
	phonenumber: 'phone',
	name: 'name',
	firstname: 'name',
	lastname: 'name',
	address: 'address',
	email: 'email',
	emailaddress: 'email',
	email_address: 'email',
	zip: 'zip',
	zipcode: 'zip',
	zip_code: 'zip',
	pin: 'pin',
	dob: 'dob',
	dateofbirth: 'dob',
	date_of_birth: 'dob',
};

function dialogues(file) {
	const [head, ...rows] = readFileSync(file, 'utf8').split('\n');
	const columns = head.split('\t');
	const at = (name) => columns.indexOf(name);
	const conversations = new Map();
	for (const row of rows) {
		const cells = row.split('\t');
		const text = cells[at('utterance')];
		if (text === undefined) continue;
		const labels = [];
		let place = 0;
		const slots = (cells[at('slot-labels')] ?? '').split(' ');
		for (const [index, word] of text.split(' ').entries()) {
			const entity = DOGO_KINDS[(slots[index] ?? 'O').toLowerCase()];
			const last = labels.at(-1);
			if (entity !== undefined && last?.entity === entity && last.end === place - 1)
				last.end = place + word.length;
			else if (entity !== undefined)
				labels.push({ entity, start: place, end: place + word.length });
			place += word.length + 1;
		}
		const id = cells[at('conversationId')];
		const open = slots.some((slot) => slot !== 'O') && labels.length === 0;
		conversations.set(id, [
			...(conversations.get(id) ?? []),
			{ role: 'customer', text, labels, open },
		]);
	}
	return [...conversations.values()];
}

function multiDoGo(folder) {
	const base = join(folder, 'data/paper_splits/splits_annotated_at_turn_level');
	if (!existsSync(base)) return undefined;
	return ['airline', 'fastfood', 'finance', 'insurance', 'media', 'software'].flatMap((domain) =>
		['train', 'dev'].flatMap((split) =>
			dialogues(join(base, domain, `${split}.tsv`)).filter((_, index) => index % EVERY === 0),
		),
	);
}

export function publicCorpora() {
	const corpora = new Map();
	for (const [name, read, variable] of [
		['presidio', presidio, 'PRESIDIO'],
		['MultiDoGO', multiDoGo, 'MULTIDOGO'],
	]) {
		const folder = process.env[variable];
		const corpus = folder ? read(folder) : undefined;
		if (corpus) corpora.set(name, corpus);
		else console.log(`${name} isn't measured: set ${variable} to a copy of it.`);
	}
	return corpora;
}
