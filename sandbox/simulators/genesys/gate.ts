import type { Answer, RecordedRequest } from '../core/answer';
import {
	authenticationRequired,
	errorAnswer,
	missingPermission,
	missingPermissions,
	tooManyRequests,
} from './errors';
import type { GenesysRoute } from './route';
import type { TokenStore } from './tokens';

/** Who may pass: token, then pace, then permission. Undefined lets the request through. */
export function refuse(
	request: RecordedRequest,
	route: GenesysRoute | undefined,
	tokens: TokenStore,
	granted: ReadonlySet<string>,
	limit: number,
): Answer | undefined {
	if (route?.open === true) return undefined;
	const [, token] = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
	if (token === undefined) return authenticationRequired();
	if (!tokens.isValid(token)) return errorAnswer(401);
	const waitMs = tokens.spend(token);
	if (waitMs !== undefined)
		return tooManyRequests(String(Math.max(1, Math.ceil(waitMs / 1000))), limit);
	if (route === undefined)
		return errorAnswer(
			404,
			{},
			{ code: 'not.found', text: 'The requested resource was not found.' },
		);
	const missing = (route.allPermissions ?? []).filter((permission) => !granted.has(permission));
	if (missing.length > 0) return missingPermissions(missing);
	const needed = route.anyPermission;
	return needed.length === 0 || needed.some((permission) => granted.has(permission))
		? undefined
		: missingPermission(needed);
}
