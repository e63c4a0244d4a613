import type { Doc } from './doc';

export interface Request {
	kind: string;
	lastDigits: boolean;
}

export function nextRequest(asked: Request | undefined, _doc: Doc, _speaker: string | undefined): Request | undefined {
	return asked;
}
