import { STARTS } from '../reading/borders';
import { matches, type Detector } from '../reading/turnReading';

const URL_ = new RegExp(
	`${STARTS}[a-z][a-z0-9+.-]{1,15}:\\/\\/[^\\s<>"'\`\ue000\ue001]{3,2048}`,
	'giu',
);
const USER = /^[a-z0-9+.-]+:\/\/[^/?#@]{1,300}@/i;
const SECRET_PARAMETER =
	/[?&#;](?:[\w-]{0,20}[_-])?(?:token|key|apikey|sig|signature|secret|password|passwd|pwd|auth|session|sessionid|sid|code|jwt|ticket|otp|email|mail|phone|ssn|user|username|login|hash|credential|x-amz-signature|access_token)=[^&#\s]{4}/i;

/** Links that open something for whoever has them: with a user, a password or a token in them. Plain links are public and stay. */
export const url: Detector = {
	entities: ['URL'],
	patterns: { URL_, USER, SECRET_PARAMETER },
	detect: (doc) =>
		doc.text.includes('://')
			? matches(doc, URL_, 'URL', (text) => USER.test(text) || SECRET_PARAMETER.test(text)).map(
					(found) => ({
						...found,
						end: found.end - trailing(doc.text.slice(found.start, found.end)),
					}),
				)
			: [],
};

/** Full stops and brackets of the sentence around. */
const trailing = (text: string): number => /[.,;:!?)\]}]{1,3}$/.exec(text)?.[0].length ?? 0;
