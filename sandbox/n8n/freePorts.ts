/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import { createServer, type AddressInfo } from 'node:net';

async function openPort(): Promise<{ port: number; close: () => Promise<void> }> {
	const server = createServer();
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', resolve);
	});
	return {
		port: (server.address() as AddressInfo).port,
		close: async () => await new Promise((resolve) => server.close(() => resolve())),
	};
}

/** `count` different free ports on loopback: all are held open until the last is found. */
export async function freePorts(count: number): Promise<number[]> {
	const held = await Promise.all(Array.from({ length: count }, openPort));
	await Promise.all(held.map(async ({ close }) => await close()));
	return held.map(({ port }) => port);
}
