import { ENDS, STARTS } from '../reading/borders';
import { matches, type Detector } from '../reading/turnReading';

const V4 = new RegExp(`${STARTS}(?<![.-])(?:\\d{1,3}\\.){3}\\d{1,3}${ENDS}(?!\\.\\d|-\\d)`, 'gu');
const V6 = new RegExp(
	`${STARTS}(?<![:.])(?:[0-9a-fA-F]{1,4}:|:){2,8}(?:[0-9a-fA-F]{1,4}|(?:\\d{1,3}\\.){3}\\d{1,3})?${ENDS}(?!:|\\.\\d)`,
	'gu',
);
/** Every machine's own, and none: nobody's address. */
const LOOPBACK = /^(?:127\.0\.0\.1|0\.0\.0\.0|255\.255\.255\.(?:0|255))$/;
const VERSION_BEFORE =
	/\b(?:v|ver|version|release|build|firmware|software|app|update|upgrade|ios|android|windows|driver|section|released?|back|upgraded|upgrading|updated|updating|downgraded|running)(?:[ ](?:is|number|no|to|of|from|version))?\.?[ ]?$/;

export const isIpV4 = (text: string): boolean =>
	/^(?:\d{1,3}\.){3}\d{1,3}$/.test(text) &&
	text.split('.').every((part) => Number(part) <= 255 && (part === '0' || !part.startsWith('0')));

/** Eight groups, or fewer around one `::`; an IPv4 address at the end counts as two. */
function isIpV6(text: string): boolean {
	const halves = text.split('::');
	if (halves.length > 2) return false;
	const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
	if (groups.some((group) => group === '')) return false;
	const count = groups.length + (text.includes('.') ? 1 : 0);
	return halves.length === 2 ? count >= 2 && count <= 7 : count === 8;
}

export const ip: Detector = {
	entities: ['IP_ADDRESS'],
	patterns: { V4, V6, VERSION_BEFORE },
	detect: (doc) => [
		...(!/\d\.\d/.test(doc.text)
			? []
			: matches(
					doc,
					V4,
					'IP_ADDRESS',
					(text, start) =>
						isIpV4(text) &&
						!LOOPBACK.test(text) &&
						!VERSION_BEFORE.test(doc.lower.slice(Math.max(0, start - 24), start)),
				)),
		...(doc.text.includes(':') ? matches(doc, V6, 'IP_ADDRESS', isIpV6) : []),
	],
};
