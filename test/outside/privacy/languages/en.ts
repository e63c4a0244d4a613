import type { Language } from './language';

export const en: Language = {
	code: 'en',
	digits: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
	months:
		'January February March April May June July August September October November December'.split(
			' ',
		),
	countries: ['US', 'CA', 'UK', 'AU', 'IN', 'IE'],
	phones: [
		'(%##) %##-####',
		'%##-%##-####',
		'+1 %## %## ####',
		'07### ######',
		'020 7### ####',
		'%##.%##.####',
		'+61 4## ### ###',
	],
	addresses: [
		'{n} {name} Street, {town}, OH #####',
		'{n} {name} Ave Apt 4, {town} TX #####',
		'{n} {name} Road, {town}',
	],
	amounts: ['$%#.##', '%## dollars', '£%#.##'],
	seen: [
		'A Good morning, thank you for calling. How may I help?|C My order {order} has still not shown up.|A I am sorry to hear that. May I have your full name?|C {PERSON}|A Thank you. And your date of birth?|C {DATE_OF_BIRTH}|A Great. The box left the warehouse on {date}.',
		'C Hello, this is {PERSON}. The invoice of {date} is wrong, it is {amount} too high.|A Good afternoon, {PERSON.again}. Which number can I call you back on?|C {PHONE_NUMBER}|A Noted. The engineer comes on Tuesday morning.',
		'A Please give me the number of your card.|C It is {CREDIT_CARD}|A And your email address?|C {EMAIL_ADDRESS}|A The refund of {amount} takes {count} days.',
		'C I have moved. My new address is {STREET_ADDRESS}.|A Updated from {date}.|C Does the plan {product} stay the same?|A Yes, only the delivery changes.',
		'A What is your national id number?|C {NATIONAL_ID}|A Thanks, we credit {amount} on {date}.',
		'A What is the best phone number for you?|C {PHONE_NUMBER.said}|A Thank you. Restart the box and wait {count} minutes.|C It works again.',
		'C I want to cancel. My Bill is wrong every month.|A I understand. What is the main reason?|C The price. Elsewhere I pay {amount} for the same thing.|A I can offer {count} percent off.|C No thanks. Good night.',
	],
	heldOut: [
		'A Repair desk, good evening.|C I have no line since {date}, case {order}.|A Who am I speaking with?|C {PERSON}|A Ms. {PERSON.last}, when were you born?|C {DATE_OF_BIRTH}|A Thank you, testing the line. That takes {count} seconds.',
		'C I was billed {amount} twice on card {CREDIT_CARD}.|A Let me see. Is there a cell I can text?|C {PHONE_NUMBER}|A The credit shows on your next statement.',
		'A Where should the replacement go?|C {STREET_ADDRESS}|A Perfect, the {product} ships tomorrow.|C Should I keep the old box?|A Yes, the label is inside.',
		'A For the credit I need your tax id or national id.|C Sure, {NATIONAL_ID}|A Could you type your email for me?|C {EMAIL_ADDRESS}|A Got it.',
		'C Good day, my name is {PERSON} and I have a question about a fee.|A Go ahead, which one?|C The one of {date}. It said {amount}, we agreed on less.|A That was a glitch. The Correction is done.|C Wonderful. Goodbye!',
		'A And your mobile number?|C {PHONE_NUMBER.said}|A Thanks for your patience, it is busy today.|C No problem, the queue was short.',
	],
};
