/**
 * Written after the detectors were measured on the other scripts, as a check that they did not learn those by heart. One gap it showed was closed
 * since (docs/privacy.md tells which); whoever changes detectors because of these scripts should write new ones.
 */
export const HELD_OUT: readonly string[] = [
	`A Hello and welcome to {brand}. My name's {PERSON.first}. Could I take your first and last name?|C Of course. {PERSON}.|A Brilliant, {PERSON.again}. For security, what's your date of birth?|C It's {DATE_OF_BIRTH}.|A And your account number, please?|C Yes, {ACCOUNT_NUMBER}.|A That's great. What's the problem with your {product}?|C It stopped working at {time} on {date}, I paid {amount} for it.`,
	`C yeah hello i got a text saying my payment of {amount} failed|A i'm sorry to hear that can i start with your name|C {PERSON.small}|A thanks and what's the social on the account|C {US_SSN.said}|A okay great and how would you like to pay|C with my card|A go ahead with the number|C {CREDIT_CARD.said}|A expiration date|C {CARD_EXPIRY}|A and the security code|C {CVV}|A alright your payment of {amount} posted on {date} and your confirmation number is {order}`,
	`A I have found {count} orders placed between {date} and {date}. Which one?|C The one with {count} chairs, {order}|A That one left our warehouse in {place} at {time}.|C When will UPS bring it? The tracking is {tracking}|A Between {time} and {time}.`,
	`C Is {PERSON.first} around? We talked yesterday about {ticket}.|A {PERSON.first.again} is out until {date}. I can help.|C Then please email me at {EMAIL_ADDRESS} with the quote for {count} licenses.|A The quote is {amount} per seat, valid for {count} days.`,
	`A How many users are on the plan?|C {count}, but {count} of them left in 2024.|A So {count} seats at {amount} each comes to {amount}.|C And with the {product} add-on?|A That's {amount} more, starting {date}.`,
	`A Can you tell me the last four of your Social Security number and your zip code?|C {US_SSN.last}|A Okay. And do you still live at {STREET_ADDRESS}?|C No, we moved to {STREET_ADDRESS} in March.|A Got it, the change costs nothing and takes {count} hours.`,
	`C the app crashes since {version} on my pixel 8|A please send the log from {time}|C exception at line 4521 thread {count} address 0x7ffe1234|A thanks we will fix it in {version}`,
	`C um my routing number is {ABA_ROUTING_NUMBER} and the checking account number is {ACCOUNT_NUMBER.said}|A thank you the transfer of {amount} will take {count} business days|C and my mobile is {PHONE_NUMBER.said} in case anything goes wrong|A perfect have a great weekend`,
	`A Hi there! You are number {count} in the queue, wait time is {count} minutes.|C ok|A Hi, how can I help?|C My invoice {order} says {amount} but I agreed on {amount}|A You are right, I corrected it. Invoice {order} is void.`,
	`C I never received the 6 digit code on {PHONE_NUMBER}|A I just sent another one, what does it say?|C my verification code is {PIN}|A Thank you, you are logged in now. It is {time} here.`,
	`C Good day, my name is {PERSON} and I am writing about flight BA 2490 on {date}. It left {place} {count} minutes late.\nYours sincerely,\n{PERSON.again}|A Dear {PERSON.again}, under the policy you get {amount}. Please send your IBAN.|C {IBAN_CODE}|A Thank you, paid on {date}, reference {order}.`,
	`A did you try option {count} in the menu|C yes and then extension {count}12 but nobody picked up between {time} and {time}|A let me connect you to {brand} billing|C okay how long will that take|A about {count} minutes`,
	`C My son {PERSON.first} and my daughter {PERSON.first} are also on the plan, their lines are {PHONE_NUMBER} and {PHONE_NUMBER}|A I see {count} lines with {count} gigabytes each|C exactly`,
	`A and what was the temperature on the unit|C it says {count} degrees and the filter was changed {count} months ago|A model number please|C it's a GX-{count}00 serial {tracking}|A okay a technician will come on {date} between {time} and {time}`,
];
