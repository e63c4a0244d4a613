import { isAutomatic } from '../domain';
import type { FlatContext, PartialContext } from '../domain';
import type { Field } from './detection/detect';

/** A text of a context and the way to put another in its place. */
export interface ContextField {
	field: Field;
	/** Writes into a copy made by `copyOf`. */
	write(copy: FlatContext | PartialContext, text: string): void;
}

/** Those who are no people keep their names. */
const isPerson = (role: string | undefined): boolean => !isAutomatic(role);

/** A copy whose texts can be replaced without touching the original. */
export function copyOf<C extends FlatContext | PartialContext>(context: C): C {
	const copy: FlatContext | PartialContext = { ...context };
	copy.message_history = context.message_history.map((message) => ({
		...message,
		...(message.offered === undefined ? {} : { offered: [...message.offered] }),
	}));
	for (const key of ['agents', 'participants', 'transfers'] as const) {
		const list = context[key];
		if (list !== undefined) Object.assign(copy, { [key]: list.map((entry) => ({ ...entry })) });
	}
	if (context.attributes !== undefined) copy.attributes = { ...context.attributes };
	for (const key of ['customer_names', 'wrap_up_notes', 'missing'] as const) {
		const list = context[key];
		if (list !== undefined) copy[key] = [...list];
	}
	return copy as C; // the same keys with the same types, copied one level deep
}

/** Every text of a context that may hold something private, the turns first after the subject: the order of the placeholders' numbers. */
export function fieldsOf(context: FlatContext | PartialContext): ContextField[] {
	const slots: ContextField[] = [];
	const add = (field: Field, write: ContextField['write']): void => {
		if (typeof field.text === 'string' && field.text !== '') slots.push({ field, write });
	};
	add(
		{ text: context.customer_name ?? '', field: 'customer_name', person: 'customer' },
		(copy, text) => (copy.customer_name = text),
	);
	add(
		{ text: context.agent_name ?? '', field: 'agent_name', person: 'agent' },
		(copy, text) => (copy.agent_name = text),
	);
	add({ text: context.subject ?? '', field: 'subject' }, (copy, text) => (copy.subject = text));
	context.message_history.forEach((message, index) => addMessage(context, message, index, add));
	context.customer_names?.forEach((name, index) => {
		add({ text: name, field: `customer_names[${index}]`, person: 'customer' }, (copy, text) =>
			set(copy.customer_names, index, text),
		);
	});
	context.agents?.forEach(({ name }, index) => {
		add({ text: name, field: `agents[${index}].name`, person: 'agent' }, (copy, text) =>
			setKey(copy.agents, index, 'name', text),
		);
	});
	context.participants?.forEach(({ name, role }, index) => {
		if (isPerson(role))
			add({ text: name, field: `participants[${index}].name`, person: role }, (copy, text) =>
				setKey(copy.participants, index, 'name', text),
			);
	});
	context.transfers?.forEach(({ from, to }, index) => {
		add({ text: from, field: `transfers[${index}].from`, person: 'agent' }, (copy, text) =>
			setKey(copy.transfers, index, 'from', text),
		);
		const queue = to === context.queue_name || to === context.first_queue_name;
		if (!queue)
			add({ text: to, field: `transfers[${index}].to`, bare: true }, (copy, text) =>
				setKey(copy.transfers, index, 'to', text),
			);
	});
	context.wrap_up_notes?.forEach((note, index) => {
		add({ text: note, field: `wrap_up_notes[${index}]` }, (copy, text) =>
			set(copy.wrap_up_notes, index, text),
		);
	});
	context.missing?.forEach((gap, index) => {
		add({ text: gap, field: `missing[${index}]` }, (copy, text) => set(copy.missing, index, text));
	});
	for (const [name, text] of Object.entries(context.attributes ?? {})) {
		add({ text, field: `attributes.${name}`, about: name, bare: true }, (copy, value) => {
			if (copy.attributes !== undefined) copy.attributes[name] = value;
		});
	}
	return slots;
}

function addMessage(
	context: FlatContext | PartialContext,
	message: Partial<FlatContext['message_history'][number]>,
	index: number,
	add: (field: Field, write: ContextField['write']) => void,
): void {
	const { text, name, role } = message;
	const known = context.participants?.find(
		({ participant_id }) => participant_id !== '' && participant_id === message.participant_id,
	);
	add({ text: text ?? '', turn: message.turn ?? index + 1, speaker: role }, (copy, value) =>
		setKey(copy.message_history, index, 'text', value),
	);
	addChoices(message, index, add);
	if (isPerson(role) && isPerson(known?.role)) {
		add(
			{ text: name ?? '', field: `message_history[${index}].name`, person: role ?? 'customer' },
			(copy, value) => setKey(copy.message_history, index, 'name', value),
		);
	}
	// The tutorial's shape: who nobody knows is named by the sender's address.
	if (role !== undefined && /@|\d{5}/.test(role)) {
		add({ text: role, field: `message_history[${index}].role`, bare: true }, (copy, value) =>
			setKey(copy.message_history, index, 'role', value),
		);
	}
}

/** What the text of the turn says as well: offers and choices. */
function addChoices(
	{ offered = [], chose = '' }: Partial<FlatContext['message_history'][number]>,
	index: number,
	add: (field: Field, write: ContextField['write']) => void,
): void {
	const place = `message_history[${index}]`;
	add({ text: chose, field: `${place}.chose` }, (copy, value) =>
		setKey(copy.message_history, index, 'chose', value),
	);
	for (const [number, text] of offered.entries())
		add({ text, field: `${place}.offered[${number}]` }, (copy, value) =>
			set(copy.message_history[index]?.offered, number, value),
		);
}

function set(list: string[] | undefined, index: number, text: string): void {
	if (list !== undefined) list[index] = text;
}

function setKey<K extends string>(
	list: ReadonlyArray<{ [key in K]?: unknown }> | undefined,
	index: number,
	key: K,
	text: string,
): void {
	const entry = list?.[index];
	if (entry !== undefined) entry[key] = text;
}

/** The people a context names, the customer first. */
export function peopleOf(
	context: FlatContext | PartialContext,
): Array<{ name: string; role: string }> {
	const people = fieldsOf(context).flatMap(({ field }) =>
		field.person === undefined ? [] : [{ name: field.text, role: field.person }],
	);
	return people.filter(({ name }) => !name.includes('['));
}
