import type { Request } from './requests';
import type { Token } from './tokens';

export interface NumberRun {
	digits: string;
	start: number;
	end: number;
}

export function numberRuns(_text: string, _lower: string, tokens: readonly Token[], _asked: Request | undefined): NumberRun[] {
	return tokens.filter(({ kind }) => kind === 'digits').map(({ text, start, end }) => ({ digits: text, start, end }));
}
