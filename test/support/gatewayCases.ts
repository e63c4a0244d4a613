/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { providers } from '../../shared/llm/providers';

const FOLDER = join(__dirname, '../fixtures/llm');

const answers = z
	.object({
		/** `error.code` of the item; absent when the request ends with an answer. */
		code: z.string(),
		retryable: z.boolean(),
		retryAfterMs: z.number(),
		/** The parameter, as the API calls it, that is changed before the request is sent again. */
		adjusted: z.string(),
		finishReason: z.string(),
		content: z.string(),
		reasoning: z.string(),
		data: z.unknown(),
		usage: z.record(z.number()),
		/** Requests sent in all. */
		requests: z.number(),
		/** Regular expression that the message or the description matches. */
		says: z.string(),
		/** Regular expression that nothing in the error matches. */
		saysNot: z.string(),
		/** JSON pointer of the first problem. */
		problem: z.string(),
	})
	.partial()
	.strict();

const gatewayCase = z
	.object({
		/** Provider of the credential; any OpenAI-compatible server when absent. */
		provider: z.string().optional(),
		/** Parts of the chat request. `responseFormat` is the name of one of FORMATS. */
		request: z.record(z.unknown()).optional(),
		status: z.number(),
		headers: z.record(z.string()).optional(),
		body: z.unknown(),
		expect: answers,
	})
	.strict();

export type GatewayCase = z.infer<typeof gatewayCase> & { gateway: string; name: string };

const verdict = { verdict: { enum: ['pass', 'fail'] } };

/** What a case asks for, by the name it gives. */
export const FORMATS: Readonly<Record<string, object>> = {
	object: { type: 'json_object' },
	schema: schemaFormat({}),
	score: schemaFormat({ score: { type: 'number' } }),
	order: schemaFormat({ order: { type: 'string' } }),
};

function schemaFormat(properties: object): object {
	const all = { ...verdict, ...properties };
	return {
		type: 'json_schema',
		name: 'answer',
		schema: { type: 'object', properties: all, required: Object.keys(all) },
	};
}

/**
 * What servers and gateways answer. The cases in `heldOut.json` are not looked at while the rules are written, so they show how
 * well the rules do on answers that nobody has seen.
 */
export function gatewayCases(file: 'cases' | 'heldOut'): GatewayCase[] {
	return readdirSync(FOLDER, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && existsSync(join(FOLDER, entry.name, `${file}.json`)))
		.flatMap(({ name: gateway }) => {
			const text = readFileSync(join(FOLDER, gateway, `${file}.json`), 'utf8');
			return Object.entries(z.record(gatewayCase).parse(JSON.parse(text))).map(
				([name, parsed]) => ({ ...parsed, gateway, name }),
			);
		});
}

/** Folders of the fixtures that are not providers of the table. */
export function gatewayFolders(): string[] {
	const known: readonly string[] = providers.map(({ id }) => id);
	return readdirSync(FOLDER, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !known.includes(entry.name))
		.map(({ name }) => name);
}
