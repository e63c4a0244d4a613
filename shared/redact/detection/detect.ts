import { runAtOnce, type Steps } from '../../steps';
import { detectors, person } from '../detectors';
import { findCues } from '../reading/cueWords';
import type { Match, Detector, TurnReading } from '../reading/turnReading';
import { digitsOf, identityOf, KnownValues, type KnownCandidate } from '../known/knownValues';
import {
	normalise,
	OPAQUE,
	OPAQUE_NAME,
	type Hidden,
	type Plain,
	type Span,
} from '../reading/normalizeText';
import { numberRuns } from '../reading/numberRuns';
import { isPersonLabel, PLATFORM_TOKEN } from '../placeholders/labels';
import { questionFor } from '../reading/questionForField';
import { nextPendingRequest } from '../reading/pendingRequest';
import type { PendingRequest } from '../reading/cue';
import { resolve } from './resolveOverlaps';
import { guessLanguages } from '../languages/guessLanguage';
import { packOf } from '../languages';
import type { LanguagePack } from '../languages/languagePack';
import type { Settings } from '../settings';
import { tokenise, type Token } from '../reading/tokenize';

/** One text of a conversation. */
export interface Field {
	text: string;
	/** Number of the turn, for the text of a turn. */
	turn?: number;
	/** Where it stands, for any other text. */
	field?: string;
	/** Who speaks; requests of one are answered by the other. */
	speaker?: string;
	/** The whole text is the name of a person in this role. */
	person?: string;
	/** A name or a note alone rather than sentences. */
	bare?: boolean;
	/** What the text is called where it comes from (`accountNumber`): it is read as the answer to this, and to no earlier text. */
	about?: string;
}

/** Something private at a place of the input. */
export interface MaskedSpan extends Span {
	entity: string;
	/** What makes two spellings the same value. */
	identity: string;
	/** Label of the placeholder, where the entity does not decide it. */
	label?: string;
	/** Which part of a person's name. */
	part?: 'FIRST' | 'LAST';
	/** As in findings. */
	country?: string;
}

/** Detection is repeated until nothing is left to find, so that a redacted text has nothing left either. */
const MAX_ROUNDS = 8;
const HIDDEN = new RegExp(`[${OPAQUE}${OPAQUE_NAME}]`);

/**
 * Everything private in the texts of one conversation, in the order of the texts. What is known beforehand comes first, then what the
 * detectors find, then the same values wherever else they stand; and again, with what was found hidden, until nothing is new.
 */
export function findPrivateValues(
	fields: readonly Field[],
	known: KnownValues,
	settings: Settings,
	fallback?: LanguagePack,
): PrivateValues {
	return runAtOnce(findPrivateValuesInSteps(fields, known, settings, fallback));
}

export interface PrivateValues {
	/** For each text, in its order. */
	marks: MaskedSpan[][];
	platformTokens: number;
	/** The customer's, or that of the only side. */
	language: LanguagePack;
}

/** The same in steps: a detector on a text is one. */
export function* findPrivateValuesInSteps(
	fields: readonly Field[],
	known: KnownValues,
	settings: Settings,
	fallback?: LanguagePack,
): Steps<PrivateValues> {
	const wanted = ({ entities }: Detector): boolean =>
		entities.some((name) => settings.entities.has(name));
	const steps = [
		[...detectors.filter(wanted), ...settings.patterns],
		// Guessing names comes last, when what is known or has a shape is hidden.
		[person].filter(wanted),
	];
	const languages =
		fallback === undefined ? guessLanguages(fields, settings.language) : fields.map(() => fallback);
	const texts = fields.map(
		(field, index) => new WorkingText(field, settings, languages[index] ?? packOf('en')),
	);
	for (const text of texts) text.markName(known, settings);
	for (let round = 0; round < MAX_ROUNDS; round++) {
		let changed = 0;
		let asked: PendingRequest | undefined;
		for (const text of texts) {
			if (text.own !== undefined) asked = text.own.asked;
			for (const [step, detectors_] of steps.entries()) {
				const doc = yield* text.docInSteps(asked);
				yield;
				const found = step === 0 && text.needsSearch(known.version, doc) ? known.find(doc) : [];
				if (text.fresh(step, doc))
					for (const { detect } of detectors_) {
						for (const match of detect(doc)) {
							found.push(match);
							yield;
						}
						yield;
					}
				yield;
				changed += text.add(found, settings, known);
				yield;
			}
			// A request is read off what is left, so that a redacted conversation is read in the same way.
			asked = text.next(asked);
		}
		if (changed === 0) break;
	}
	return {
		marks: texts.map(({ marks }) => marks),
		platformTokens: texts.reduce((sum, text) => sum + text.platformTokens, 0),
		language:
			languageOfCustomer(fields, languages) ?? fallback ?? packOf(settings.language ?? 'en'),
	};
}

/** Of several languages the customer's counts; of one side alone that one. */
function languageOfCustomer(
	fields: readonly Field[],
	languages: readonly LanguagePack[],
): LanguagePack | undefined {
	const turns = fields.flatMap(({ speaker }, index) =>
		speaker === undefined ? [] : [{ speaker: speaker.toLowerCase(), index }],
	);
	const customer =
		turns.find(({ speaker }) => speaker !== 'agent' && speaker !== 'user') ?? turns[0];
	return languages[customer?.index ?? 0];
}

/** All of a request that detectors can tell apart. */
function keyOf(asked: PendingRequest | undefined): string {
	return asked === undefined
		? ''
		: `${String(asked.answered)} ${String(asked.whole)} ${asked.digits} ${asked.kinds.map(({ kind, lastDigits }) => `${kind} ${String(lastDigits)}`).join()}`;
}

/** A text with what was found in it so far. */
class WorkingText {
	readonly marks: MaskedSpan[] = [];

	readonly platformTokens: number;

	/** What stays as it is: placeholders, the platform's tokens, phrases never to be masked. */
	private readonly fixed: Hidden[];

	/** What a text with a name of its own answers, whatever was asked before it. */
	readonly own: { asked: PendingRequest | undefined } | undefined;

	private plain: Plain | undefined;

	private tokens: Token[] = [];

	private made: { asked: string; doc: TurnReading } | undefined;

	private following: { state: string; request: PendingRequest | undefined } | undefined;

	private searched: { version: number; doc: TurnReading } | undefined;

	private readonly detectedFor: Array<TurnReading | undefined> = [];

	constructor(
		readonly field: Field,
		settings: Settings,
		private readonly language: LanguagePack,
	) {
		const tokens = [...field.text.matchAll(PLATFORM_TOKEN)].map((match) => ({
			start: match.index,
			end: match.index + match[0].length,
		}));
		this.platformTokens = tokens.length;
		this.fixed = merge([
			...tokens,
			...settings.labels
				.in(field.text)
				.map(({ start, end, base }) => ({ start, end, name: isPersonLabel(base) })),
			...phrases(field.text, settings.neverMask),
		]);
		this.own =
			field.about === undefined
				? undefined
				: {
						asked: new WorkingText({ text: questionFor(field.about) }, settings, packOf('en')).next(
							undefined,
						),
					};
	}

	/** A field that is a name is private as a whole, whatever it looks like. */
	markName(known: KnownValues, settings: Settings): void {
		if (this.field.person === undefined || this.fixed.length > 0) return;
		const found = known.wholeName(this.field.text, this.field.person);
		if (found !== undefined)
			this.add([found], settings, known, (from, to) => ({ start: from, end: to }));
	}

	doc(asked: PendingRequest | undefined): TurnReading {
		return runAtOnce(this.docInSteps(asked));
	}

	*docInSteps(asked: PendingRequest | undefined): Steps<TurnReading> {
		const key = keyOf(asked);
		if (this.made?.asked === key) return this.made.doc;
		if (this.plain === undefined) {
			this.plain = normalise(
				this.field.text,
				merge([
					...this.fixed,
					...this.marks.map(({ start, end, entity }) => ({
						start,
						end,
						name: entity === 'PERSON',
					})),
				]),
			);
			yield;
			this.tokens = tokenise(this.plain.text, this.plain.lower);
		}
		const { plain, tokens } = this;
		const { text, lower } = plain;
		yield;
		const cues = findCues(lower, this.language);
		yield;
		const doc: TurnReading = {
			text,
			lower,
			plain,
			tokens,
			cues,
			runs: numberRuns(text, lower, tokens, cues, asked, this.language),
			language: this.language,
			shouted: isShouted(text, lower),
			asked,
			bare: this.field.bare === true,
		};
		this.made = { asked: key, doc };
		return doc;
	}

	/** Whether detectors have not seen the text in this state; they have no memory, so seeing it again would find nothing new. */
	fresh(step: number, doc: TurnReading): boolean {
		const fresh = this.detectedFor[step] !== doc;
		this.detectedFor[step] = doc;
		return fresh;
	}

	/** Whether what is known was not searched for in this state of the text. */
	needsSearch(version: number, doc: TurnReading): boolean {
		const again = this.searched?.version !== version || this.searched.doc !== doc;
		this.searched = { version, doc };
		return again;
	}

	/** What the turns after this one may answer; remembered, as most texts stay as they are from round to round. */
	next(asked: PendingRequest | undefined): PendingRequest | undefined {
		const state = `${this.marks.length} ${asked?.turns ?? ''} ${keyOf(asked)}`;
		if (this.following?.state !== state)
			this.following = {
				state,
				request: nextPendingRequest(asked, this.doc(asked), this.field.speaker, this.given()),
			};
		return this.following.request;
	}

	/** Digits of the values found here; what came as a placeholder is whole, as far as anybody can tell. */
	private given(): number {
		if (this.fixed.some(({ name }) => name !== true)) return Number.POSITIVE_INFINITY;
		return this.marks.reduce((sum, { identity }) => sum + digitsOf(identity).length, 0);
	}

	/** Takes what is asked for, without overlaps; tells how many were new. */
	add(
		candidates: ReadonlyArray<Match | KnownCandidate>,
		settings: Settings,
		known: KnownValues,
		toInput?: Plain['toInput'],
	): number {
		const wanted = candidates.filter(
			({ entity }) =>
				settings.entities.has(entity) || settings.patterns.some(({ name }) => name === entity),
		);
		if (wanted.length === 0) return 0;
		const plain = this.plain;
		const text = plain?.text ?? this.field.text;
		const kept = resolve(wanted, text.length).filter(
			({ start, end }) => !HIDDEN.test(text.slice(start, end)),
		);
		for (const candidate of kept) {
			const value = text.slice(candidate.start, candidate.end);
			const identity = candidate.identity ?? identityOf(candidate.entity, value);
			const { label, part } =
				'label' in candidate ? candidate : { label: undefined, part: undefined };
			const span = (toInput ?? plain?.toInput)?.(candidate.start, candidate.end);
			if (span === undefined) continue;
			const country = 'country' in candidate ? candidate.country : undefined;
			this.marks.push({ ...span, entity: candidate.entity, identity, label, part, country });
			known.learn(candidate.entity, value, identity, label);
		}
		if (kept.length > 0) {
			this.marks.sort((a, b) => a.start - b.start);
			this.plain = undefined;
			this.made = undefined;
		}
		return kept.length;
	}
}

/** Whether a text has letters, and no small ones. */
const isShouted = (text: string, lower: string): boolean =>
	text !== lower && text === text.toUpperCase();

/** Ascending and without overlaps. */
function merge(spans: readonly Hidden[]): Hidden[] {
	if (spans.length < 2) return [...spans];
	const merged: Hidden[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = merged.at(-1);
		if (last === undefined || span.start >= last.end) merged.push({ ...span });
		else last.end = Math.max(last.end, span.end);
	}
	return merged;
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/** Where the phrases stand as whole words. */
function phrases(text: string, wanted: readonly string[]): Hidden[] {
	if (wanted.length === 0) return [];
	const lower = text.toLowerCase();
	if (lower.length !== text.length) return [];
	const found: Hidden[] = [];
	for (const phrase of wanted) {
		for (
			let start = lower.indexOf(phrase);
			start >= 0;
			start = lower.indexOf(phrase, start + phrase.length)
		) {
			const end = start + phrase.length;
			const inside = (at: number, edge: string): boolean =>
				WORD_CHARACTER.test(lower[at] ?? '') && WORD_CHARACTER.test(edge);
			if (!inside(start - 1, phrase[0] ?? '') && !inside(end, phrase.at(-1) ?? ''))
				found.push({ start, end, name: true });
		}
	}
	return found;
}
