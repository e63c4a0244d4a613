import { safeErrorCode } from '../../http';

/**
 * The words that error codes of the Genesys Cloud API consist of (`resource.not.found`, `too.many.requests.retry.after`). A code with any
 * other word isn't repeated: a server may put a name or a part of a conversation in its place.
 */
const WORDS: ReadonlySet<string> = new Set(
	(
		'a access account accessible action active after agent allowed already an analytics and any api argument arguments aud audience auth ' +
		'authentication authorization authorized available bad be body bulk busy call can cannot cert client code communication communications ' +
		'conflict connection constraint contact content conversation conversations could create credentials cursor data date db deadlock delete ' +
		'deleted denied detail details direct directory disabled division divisions does duplicate empty enabled encoding end entity error ' +
		'exceeded exception exist exists expired export external failed failure feature field fields filter forbidden format found frequency ' +
		'gateway general generic get grant granted group header id ids illegal in interaction internal interval invalid is item job jobs json ' +
		'key large length license licensed limit link list locked long malformed many max maximum media message messages method min minimum minute ' +
		'missing mismatch must name no not null number object of on operation or org organization out over page paging param parameter ' +
		'parameters parse participant patch path pending per permission permissions platform post private process processing property provided ' +
		'public put query queue range rate read recording recordings redirect region request requested requests required reset resource ' +
		'response result results retry revoked role routing scope search server service session size speech state status still store string ' +
		'supported syntax system template temporarily text throttled time timeout to token too transcript type unable unauthenticated ' +
		'unauthorized unavailable unexpected unknown unprocessable unsupported update upstream uri url user users validation value version ' +
		'view was webhook write wrong wrap wrapup up'
	).split(' '),
);

/** The code of an error of Genesys Cloud, or undefined when it isn't one. */
export function knownErrorCode(value: unknown): string | undefined {
	const code = safeErrorCode(value);
	if (code === undefined) return undefined;
	const words = code.split(/[._-]|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
	return words.every((word) => WORDS.has(word) || /^\d{1,6}$/.test(word)) ? code : undefined;
}
