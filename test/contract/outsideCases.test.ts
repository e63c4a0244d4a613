import heldOutLive from '../outside/conversations/heldOut/liveContent.json';
import heldOutRecorded from '../outside/conversations/heldOut/recordedContent.json';
import live from '../outside/conversations/liveContent.json';
import recorded from '../outside/conversations/recordedContent.json';
import { validateModel } from './openapi/validateAnswer';

interface Case {
	name: string;
	source: string;
	input: object;
}

/** Those that were written after the models; others test what the models don't have. */
function fromModels(...files: Array<{ cases: Case[] }>): Array<[string, object]> {
	return files
		.flatMap(({ cases }) => cases)
		.filter(({ source }) => source.includes('purecloud-platform-client-v2'))
		.map(({ name, input }) => [name, input]);
}

describe('outside cases are bodies that the API can send', () => {
	test.each(fromModels(live, heldOutLive))('live content: %s', (_name, input) => {
		const { normalizedMessage } = input as { normalizedMessage: unknown };
		expect(validateModel('ConversationNormalizedMessage', normalizedMessage)).toEqual([]);
	});

	test.each(fromModels(recorded, heldOutRecorded))('recorded content: %s', (_name, input) => {
		expect(
			validateModel('RecordingMessagingMessage', (input as { message: unknown }).message),
		).toEqual([]);
	});
});
