import * as fc from 'fast-check';
import { withoutThoughts } from '../../../shared/llm/answers/thoughts';

describe('thoughts before an answer', () => {
	test.each([
		['<think>a b</think>\n- Queue', 'a b'],
		['<THINK>a b</THINK>- Queue', 'a b'],
		['<thinking>a b</thinking>\n\n- Queue', 'a b'],
		['<thought>a b</thought>- Queue', 'a b'],
		['<reasoning>\na b\n</reasoning>\n- Queue', 'a b'],
		['<seed:think>a b</seed:think>- Queue', 'a b'],
		['[THINK]a b[/THINK]- Queue', 'a b'],
		['◁think▷a b◁/think▷- Queue', 'a b'],
		['<|begin_of_thought|>a b<|end_of_thought|>- Queue', 'a b'],
		['<|START_THINKING|>a b<|END_THINKING|><|START_RESPONSE|>- Queue<|END_RESPONSE|>', 'a b'],
		['<|channel>thought\na b<channel|>- Queue', 'a b'],
		[
			'<|channel|>analysis<|message|>a b<|end|><|start|>assistant<|channel|>final<|message|>- Queue<|return|>',
			'a b',
		],
		['analysisWe look at it.assistantfinal- Queue', 'We look at it.'],
		['a b\n</think>\n\n- Queue', 'a b'],
		['First a. Then b.</think>\n- Queue', 'First a. Then b.'],
		['<think>a <think>b</think> c</think>- Queue', 'a b c'],
		['<think>a</think><think>b</think>- Queue', 'a\n\nb'],
		['<think>the tag <think> opens it</think>- Queue', 'the tag  opens it'],
		['  \n<think>a b</think>- Queue', 'a b'],
	])('are kept apart: %j', (text, thoughts) => {
		expect(withoutThoughts(text)).toEqual({ content: '- Queue', thoughts });
	});

	test.each(['<think>a b', '<|channel|>analysis<|message|>a b', '[THINK]a b'])(
		'are no answer when they do not end: %j',
		(text) => {
			expect(withoutThoughts(text)).toEqual({ content: '', thoughts: 'a b', isUnfinished: true });
		},
	);
});

describe('words about thoughts', () => {
	test.each([
		'The customer wrote "<think>hello</think> is this HTML?" and left.',
		'She asked what "</think>" means.',
		'Use the tag `</think>` there.',
		'- Queue: Orders',
		'{"quote": "a </think> b"}',
		'Analysis: the customer is angry.',
		'analysis of the final call',
	])('stay where they are: %j', (text) => {
		expect(withoutThoughts(text)).toEqual({ content: text });
	});
});

test('a text without tags is given back as it is', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			fc.pre(!/think|thought|reason|reflection|scratchpad|analysis|channel|\uFEFF/i.test(text));
			expect(withoutThoughts(text)).toEqual({ content: text });
		}),
	);
});
