import axios, { type AxiosResponse } from 'axios';
import type { GenesysSimulator, LlmSimulator } from '../../../sandbox/simulators';

/** A caller that takes every status as an answer. */
export const http = axios.create({
	validateStatus: () => true,
	timeout: 120_000,
	transitional: { silentJSONParsing: true },
});

export async function askToken(
	sim: GenesysSimulator,
	secret = sim.clientSecret,
	id = sim.clientId,
): Promise<AxiosResponse> {
	const basic = Buffer.from(`${id}:${secret}`).toString('base64');
	return await http.post(`${sim.loginUrl}/oauth/token`, 'grant_type=client_credentials', {
		headers: {
			Authorization: `Basic ${basic}`,
			'Content-Type': 'application/x-www-form-urlencoded',
		},
	});
}

/** Headers of a caller that has just signed in. */
export async function signIn(sim: GenesysSimulator): Promise<{ Authorization: string }> {
	const { data } = await askToken(sim);
	return { Authorization: `Bearer ${(data as { access_token: string }).access_token}` };
}

export interface PlatformCaller {
	get(path: string): Promise<AxiosResponse>;
	post(path: string, body: unknown): Promise<AxiosResponse>;
}

/** Calls the platform API (path after /api/v2) as one who has just signed in. */
export async function signedIn(sim: GenesysSimulator): Promise<PlatformCaller> {
	const headers = { ...(await signIn(sim)), 'Content-Type': 'application/json' };
	return {
		get: async (path) => await http.get(`${sim.apiUrl}/api/v2${path}`, { headers }),
		post: async (path, body) => await http.post(`${sim.apiUrl}/api/v2${path}`, body, { headers }),
	};
}

export async function chat(
	sim: LlmSimulator,
	body: unknown,
	headers: Record<string, string> = { Authorization: `Bearer ${sim.apiKey}` },
): Promise<AxiosResponse> {
	return await http.post(`${sim.baseUrl}/chat/completions`, body, { headers });
}

export async function caught(
	promise: Promise<unknown>,
): Promise<{ code?: string; message: string }> {
	try {
		await promise;
	} catch (error) {
		return error as { code?: string; message: string };
	}
	throw new Error('It did not fail');
}
