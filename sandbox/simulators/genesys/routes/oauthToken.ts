import { isObject, type Answer, type RecordedRequest } from '../../core/answer';
import type { GenesysRoute } from '../route';

function oauthError(status: number, error: string, description: string): Answer {
	return { status, body: { error, description, error_description: description } };
}

interface ClientCredentials {
	id: string;
	secret: string;
}

/** The documented way is the Basic header; the body is read only without one (the platform takes it, undocumented). */
function credentialsOf(
	request: RecordedRequest,
	form: Record<string, unknown>,
): ClientCredentials | undefined {
	const header = request.headers.authorization;
	if (header !== undefined) {
		const [, encoded] = /^Basic\s+(\S+)$/i.exec(header) ?? [];
		if (encoded === undefined) return undefined;
		const decoded = Buffer.from(encoded, 'base64').toString('utf8');
		const colon = decoded.indexOf(':');
		return colon < 0
			? undefined
			: { id: decoded.slice(0, colon), secret: decoded.slice(colon + 1) };
	}
	const { client_id: id, client_secret: secret } = form;
	return typeof id === 'string' && typeof secret === 'string' ? { id, secret } : undefined;
}

export const oauthToken: GenesysRoute = {
	method: 'POST',
	path: '/oauth/token',
	anyPermission: [],
	open: true,
	handle: (context, request) => {
		context.tokens.calls += 1;
		if (!(request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) {
			return oauthError(
				400,
				'invalid_request',
				'the body must be application/x-www-form-urlencoded',
			);
		}
		const form = isObject(request.body) ? request.body : {};
		if (form.grant_type !== 'client_credentials') {
			return oauthError(400, 'unsupported_grant_type', 'grant_type must be client_credentials');
		}
		const client = credentialsOf(request, form);
		if (client === undefined || client.id !== context.clientId) {
			return oauthError(400, 'invalid_client', 'client not found');
		}
		if (client.secret !== context.clientSecret)
			return oauthError(401, 'invalid_client', 'authentication failed');
		const { accessToken, expiresIn } = context.tokens.issue();
		return {
			status: 200,
			body: { access_token: accessToken, token_type: 'bearer', expires_in: expiresIn },
		};
	},
};
