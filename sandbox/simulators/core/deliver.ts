/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import type { ServerResponse } from 'node:http';
import { serialize, type Answer, type RecordedRequest } from './answer';
import type { FaultSpec } from './faults';

/** Resolves early, with false, when the caller goes away. */
export async function wait(ms: number, response: ServerResponse): Promise<boolean> {
	if (ms <= 0) return !response.destroyed;
	return await new Promise((resolve) => {
		const done = (arrived: boolean) => {
			clearTimeout(timer);
			response.off('close', onClose);
			resolve(arrived);
		};
		const onClose = () => done(false);
		const timer = setTimeout(() => done(true), ms);
		response.once('close', onClose);
	});
}

function writeHead(
	response: ServerResponse,
	record: RecordedRequest,
	answer: Answer,
	length: number,
) {
	record.status = answer.status;
	response.writeHead(answer.status, {
		...serialize(answer).headers,
		'content-length': String(length),
	});
}

export function sendAnswer(
	response: ServerResponse,
	record: RecordedRequest,
	answer: Answer,
): void {
	const bytes = Buffer.from(serialize(answer).text);
	writeHead(response, record, answer, bytes.length);
	response.end(bytes);
}

async function drip(response: ServerResponse, bytes: Buffer, everyMs: number) {
	for (const byte of bytes) {
		response.write(Buffer.of(byte));
		if (!(await wait(everyMs, response))) return;
	}
	response.end();
}

/** Half of the promised bytes, then the connection dies. */
function cutOff(response: ServerResponse, bytes: Buffer) {
	response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.socket?.destroy());
}

/** Sends `answer` the way the fault says. `answer` is what the service would have said. */
export async function deliverFaulty(
	response: ServerResponse,
	record: RecordedRequest,
	answer: Answer,
	fault: FaultSpec<string>,
): Promise<void> {
	const bytes = Buffer.from(serialize(answer).text);
	switch (fault.kind) {
		case 'hang':
			return;
		case 'reset':
			response.socket?.resetAndDestroy();
			return;
		case 'headersThenHang':
			writeHead(
				response,
				record,
				{ ...answer, status: fault.status ?? answer.status },
				Math.max(bytes.length, 1),
			);
			response.flushHeaders();
			return;
		case 'drip':
			writeHead(response, record, answer, bytes.length);
			await drip(response, bytes, fault.delayMs ?? 1000);
			return;
		case 'cutOff':
			writeHead(response, record, answer, Math.max(bytes.length, 2));
			cutOff(response, bytes);
			return;
		default:
			sendAnswer(response, record, answer);
	}
}
