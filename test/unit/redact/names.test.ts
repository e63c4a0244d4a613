import { redactText } from '../../../shared';

describe('a name', () => {
	test.each([
		['in a text of capitals', 'PLEASE CALL JANE DOE BACK', 'PLEASE CALL [PERSON_1] BACK'],
		['of one word in a text of capitals stays', 'PLEASE CALL JANE BACK', 'PLEASE CALL JANE BACK'],
		['ends before a number', 'my name is jane miller five two', 'my name is [PERSON_1] five two'],
		['behind a soft title, without capitals', 'thank you miss miller', 'thank you miss [PERSON_1]'],
	])('%s', (_name, text, expected) => {
		expect(redactText(text).text).toBe(expected);
	});
});
