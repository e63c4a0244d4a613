import { tryParseJson } from '../../http';

/**
 * The events of a body that streams (`data: {…}` in lines), parsed; undefined when it does not. The end mark is left out: `isComplete`
 * says whether it was there.
 */
export function eventsOf(body: string): unknown[] | undefined {
	const data = dataOf(body);
	if (data === undefined) return undefined;
	return data
		.filter((text) => text !== END)
		.map(tryParseJson)
		.filter((value) => value !== undefined);
}

/** Whether the end mark of a stream arrived. */
export function hasEndMark(body: string): boolean {
	return dataOf(body)?.includes(END) ?? false;
}

/** JSON before an end mark that some servers send behind every answer. */
export function withoutEndMark(body: string): string {
	const at = body.lastIndexOf(`data: ${END}`);
	return at > 0 && body.slice(at + 6 + END.length).trim() === '' ? body.slice(0, at) : body;
}

const END = '[DONE]';

function dataOf(body: string): string[] | undefined {
	const start = body.trimStart();
	if (!/^(?:data|event|id|retry|:)[: ]/.test(start)) return undefined;
	return body
		.split('\n')
		.filter((line) => line.startsWith('data:'))
		.map((line) => line.slice(5).trim());
}
