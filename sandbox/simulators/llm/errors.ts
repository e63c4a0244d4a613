import type { Answer } from '../core/answer';

/** OpenAI's error shape. */
export function openAiError(
	status: number,
	message: string,
	options: {
		type?: string;
		param?: string | null;
		code?: string | null;
		headers?: Record<string, string>;
	} = {},
): Answer {
	const { type = 'invalid_request_error', param = null, code = null, headers } = options;
	return {
		status,
		...(headers ? { headers } : {}),
		body: { error: { message, type, param, code } },
	};
}

/** As the server words a status it sends by itself. */
export function statusError(status: number): Answer {
	switch (status) {
		case 401:
			return wrongKey('');
		case 403:
			return openAiError(403, 'You are not allowed to sample from this model', {
				code: 'permission_denied',
			});
		case 404:
			return openAiError(404, 'The model does not exist or you do not have access to it.', {
				code: 'model_not_found',
			});
		case 429:
			return openAiError(
				429,
				'Rate limit reached for requests per min (RPM): Limit 3, Used 3, Requested 1.',
				{
					type: 'requests',
					code: 'rate_limit_exceeded',
				},
			);
		case 503:
			return openAiError(503, 'The engine is currently overloaded, please try again later', {
				type: 'server_error',
			});
		default:
			return status >= 500
				? openAiError(
						status,
						'The server had an error while processing your request. Sorry about that!',
						{ type: 'server_error' },
					)
				: openAiError(status, `The request was refused with status ${status}.`);
	}
}

/** Shows the ends of the key only, as the real one does. */
export function wrongKey(key: string): Answer {
	const shown =
		key.length > 8
			? `${key.slice(0, 2)}${'*'.repeat(key.length - 6)}${key.slice(-4)}`
			: '*'.repeat(key.length);
	return openAiError(
		401,
		`Incorrect API key provided: ${shown}. You can find your API key at https://platform.openai.com/account/api-keys.`,
		{ code: 'invalid_api_key' },
	);
}

/** Without a key the real server gives no code. */
export function noKey(): Answer {
	return openAiError(
		401,
		"You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).",
	);
}

export function unknownModel(model: string): Answer {
	return openAiError(
		404,
		`The model \`${model}\` does not exist or you do not have access to it.`,
		{ code: 'model_not_found' },
	);
}

/** Azure's own layer names the status as the code, in words; behind it errors are OpenAI's. */
export function azureError(status: number, code: string, message: string): Answer {
	return { status, body: { error: { code, message } } };
}

export function deploymentNotFound(): Answer {
	return azureError(
		404,
		'DeploymentNotFound',
		'The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.',
	);
}
