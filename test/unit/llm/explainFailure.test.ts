import { explainFailure } from '../../../shared/llm/errors/explainLlmError';
import { TransportError } from '../../../shared/http/transport';

const request = { method: 'POST' as const, url: 'https://llm.example/v1/chat/completions' };

test.each([
	['connect', 'network_error', true],
	['timeout', 'timeout', true],
	['reset', 'network_error', true],
	['cutOff', 'network_error', false],
	['blocked', 'network_error', false],
] as const)(
	'a request that failed with %s is %s, and is sent again: %s',
	(failure, code, retryable) => {
		const error = explainFailure(new TransportError(failure, 'It failed'), request);
		expect(error).toMatchObject({ code, retryable });
		expect(error.message).toBe('It failed (POST /v1/chat/completions on llm.example)');
		expect(error.description).not.toBe('');
	},
);

test('an answer that broke off or came too late says that it may have been billed', () => {
	for (const failure of ['cutOff', 'timeout'] as const) {
		expect(explainFailure(new TransportError(failure, 'x'), request).description).toContain(
			'billed',
		);
	}
});

test('a cancel stays a cancel', () => {
	expect(explainFailure(new TransportError('cancelled', 'x'), request)).toMatchObject({
		code: 'cancelled',
		retryable: false,
	});
});
