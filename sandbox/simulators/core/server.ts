/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, RecordedRequest } from './answer';
import { deliverFaulty, sendAnswer, wait } from './deliver';
import { breakJson, faultAnswer, type ErrorBody } from './faultAnswer';
import type { FaultQueue, FaultSpec } from './faults';
import { readRequest } from './readRequest';

export interface Service<Kind extends string> {
	faults: FaultQueue<Kind>;
	requests: RecordedRequest[];
	/** The service as it should be. */
	answer(request: RecordedRequest): Promise<Answer>;
	/** Requests under /_sim/: neither recorded nor hit by faults. */
	control(request: RecordedRequest): Promise<Answer>;
	errorBody: ErrorBody;
	/** The clock that `atMs` of a request is read from; default the machine's. */
	now?(): number;
	/** Kinds of this service alone, changing its normal answer. */
	quirk?(fault: FaultSpec<Kind>, normal: Answer, request: RecordedRequest): Answer | undefined;
	/** Called for every answer, faulty or not, just before it is sent. */
	finish?(answer: Answer): Answer;
}

export interface RunningServer {
	origin: string;
	close(): Promise<void>;
}

/** Kinds after which the service must not believe it has served the request. */
const neverServed = new Set(['hang', 'reset']);

async function answerUnder<Kind extends string>(
	service: Service<Kind>,
	record: RecordedRequest,
	fault: FaultSpec<Kind>,
) {
	const made = faultAnswer(fault, service.errorBody, record);
	if (made !== undefined) return made;
	if (neverServed.has(fault.kind)) return { status: 0, body: undefined };
	const normal = await service.answer(record);
	if (fault.kind === 'malformedJson') return breakJson(normal);
	return service.quirk?.(fault, normal, record) ?? normal;
}

async function respond<Kind extends string>(
	service: Service<Kind>,
	request: IncomingMessage,
	response: ServerResponse,
	closing: () => boolean,
) {
	const record = await readRequest(request, service.now?.() ?? Date.now());
	if (record.path.startsWith('/_sim/')) {
		sendAnswer(response, record, await service.control(record));
		return;
	}
	service.requests.push(record);
	response.once('close', () => {
		const cutByUs = record.fault === 'reset' || record.fault === 'cutOff' || closing();
		record.abortedByCaller = !response.writableFinished && !cutByUs;
	});
	const finish = (answer: Answer) => service.finish?.(answer) ?? answer;
	const fault = service.faults.take(record);
	if (fault === undefined) {
		sendAnswer(response, record, finish(await service.answer(record)));
		return;
	}
	record.fault = fault.kind;
	const answer = finish(await answerUnder(service, record, fault));
	const delayMs = fault.kind === 'drip' ? 0 : (fault.delayMs ?? (fault.kind === 'slow' ? 1000 : 0));
	if (!(await wait(delayMs, response))) return;
	await deliverFaulty(response, record, answer, fault);
}

async function listen(server: Server, port: number): Promise<number> {
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			server.off('error', reject);
			resolve();
		});
	});
	return (server.address() as AddressInfo).port; // listening on TCP, so it is no pipe name
}

/** Listens on loopback only; closing drops every open connection at once, hanging ones too. */
export async function startServer<Kind extends string>(
	service: Service<Kind>,
	port = 0,
): Promise<RunningServer> {
	let closing: Promise<void> | undefined;
	const server = createServer((request, response) => {
		respond(service, request, response, () => closing !== undefined).catch((error: unknown) => {
			if (response.headersSent || response.destroyed) {
				response.destroy();
				return;
			}
			const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
			response
				.writeHead(599, { 'content-type': 'text/plain' })
				.end(`The simulator itself failed: ${text}`);
		});
	});
	const bound = await listen(server, port);
	return {
		origin: `http://127.0.0.1:${bound}`,
		close: async () => {
			closing ??= new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			});
			await closing;
		},
	};
}
