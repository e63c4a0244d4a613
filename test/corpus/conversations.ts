/**
 * Scripts of conversations, one turn a line, the agent and the customer in turns as marked. `{ENTITY}` is a private value, `{ENTITY.way}` one
 * written in another way, `{small}` something that must stay.
 */
export const WRITTEN: readonly string[] = [
	`A Thank you for contacting {brand}, how can I help?|C Hi, my order {order} from {date} has not arrived, tracking says {tracking}|A May I have your full name?|C {PERSON}|A Thanks {PERSON.again}. And your email?|C {EMAIL_ADDRESS}`,
	`C I was charged {amount} twice on {date}|A Sorry about that! Which card was it?|C the Visa {CREDIT_CARD}|A Thank you. I refunded {amount}, it takes {count} days|C Thanks a lot!`,
	`C please call me back at {PHONE_NUMBER} after {time}|A Will do. Is {PHONE_NUMBER.again} your mobile?|C yes`,
	`A Could you confirm your date of birth?|C {DATE_OF_BIRTH}|A Perfect, and the last four digits of your social?|C {US_SSN.last}|A You are verified. What can I do for you?|C I want to upgrade to {product} for {amount} a month`,
	`C Hello, this is {PERSON}. I moved, my new address is {STREET_ADDRESS}|A Updated. Anything else?|C No, that is all. Have a great day`,
	`C I want to pay by bank transfer to {IBAN_CODE}, is that right?|A Yes, please put invoice {order} in the subject line|C done at {time}`,
	`C my router {MAC_ADDRESS} with firmware {version} keeps dropping, IP is {IP_ADDRESS}|A Please restart it and wait {count} minutes|C it now shows version {version}`,
	`A What is the ticket number?|C {ticket}|A And the error?|C Error 5012 on step {count} since {date}|A I have escalated it to Tier 2 in {place}`,
	`C my api key is {API_KEY} and it stopped working on {date}|A Please never share keys. We released {version} on {date}`,
	`C I cannot log in, my password is {PASSWORD} |A Please do not share it. Your ticket is {ticket}, we answer within {count} hours|C ok thanks`,
	`A What is your account number?|C {ACCOUNT_NUMBER}|A Thank you. Your balance is {amount} as of {date}|C what about the {amount} from {brand}?`,
	`C My social security number is {US_SSN}, do you need it?|A No, only order {order}, thanks|C ok so {count} items arrived, {count} are missing`,
	`A Hi, my name is {PERSON.first}, how may I help you today?|C Hi {PERSON.first.again}, can you tell me when you open on {date}?|A We open at {time} in {place}`,
	`C Dear Sir or Madam, I ordered {count} pieces of {product} on {date}, reference {order}. Kind regards,\n{PERSON}|A Dear {PERSON.again}, your parcel {tracking} will arrive on {date}.`,
	`C Can you speak with my wife {PERSON.first}? her cell is {PHONE_NUMBER}|A Of course, I will call {PHONE_NUMBER.again} at {time}|C great`,
	`C NI number {UK_NINO}, and the form is P45|A Thank you, page {count} of the form is missing|C I will upload it by {date}`,
	`A Is the plan {product} or {product}?|C {product}, I pay {amount}|A The price changes to {amount} on {date}, {count} percent more|C that is too much`,
	`C I have been a customer since 2015 and I have called {count} times about case {ticket}|A I understand. I see {count} calls since {date}|C and nobody at {brand} helps`,
	`A Your confirmation code is {order}. The flight leaves {place} at {time} from gate {count}|C can I change to {time}?|A That costs {amount}`,
	`C The serial number is {tracking} and the model is XR-{count}00|A Your warranty ends on {date}|C ok`,
	`C send the contract to {EMAIL_ADDRESS} and cc {EMAIL_ADDRESS}|A Sent at {time}, it has {count} pages|C got it`,
	`A Could you verify the card, last four digits only please|C ending in {CREDIT_CARD_LAST4}|A and the expiration date?|C {CARD_EXPIRY}|A and the security code?|C {CVV}|A Thank you, {amount} has been charged. Your confirmation number is {order}|C thanks bye`,
];

/** As a transcriber of calls writes: small letters, no signs, digits in words or one by one. */
export const SPOKEN: readonly string[] = [
	`A thank you for calling {brand} my name is {PERSON.first} how can i help you today|C hi yeah i have a question about my bill it was {count} dollars more than last month|A sure can i have your name please|C yeah it's {PERSON.small}|A okay thank you and could i get the last four of your social|C uh sure it's {US_SSN.last}|A great thank you for verifying that so i see the charge from {date}`,
	`A can you verify your social security number for me|C yes it is {US_SSN.said}|A thank you one moment please|C no problem|A okay i see you've been with us for {count} years`,
	`A and what card would you like to use|C it's a visa the number is {CREDIT_CARD.said}|A okay and the expiration|C {CARD_EXPIRY}|A and the three digit code on the back|C {CVV}|A perfect that went through for {amount} your confirmation number is {order}`,
	`A may i have your account number please|C um let me see hold on|A no rush take your time|C okay it's {ACCOUNT_NUMBER.said}|A thank you and how can i help you with that account|C i want to know why i was charged {amount} on {date}`,
	`C i'd like to check my balance|A sure what's the account number|C {ACCOUNT_NUMBER.said}|A and your pin|C {PIN}|A thank you your balance is {amount}`,
	`A is there a good number to call you back on|C yeah you can reach me at {PHONE_NUMBER.said}|A okay got it we will call between {time} and {time}|C sounds good`,
	`A what's a good phone number|C {PHONE_NUMBER.said}|A thanks someone will call you in {count} to {count} business days|C okay thank you bye`,
	`C i need to set up direct deposit|A okay i need the routing number|C sure it's {ABA_ROUTING_NUMBER}|A and the account number|C {ACCOUNT_NUMBER.said}|A alright that is all set it takes {count} days`,
	`A date of birth|C {DATE_OF_BIRTH}|A and the zip code you're calling from is that {place}|C yes that's right`,
	`C my email is {EMAIL_ADDRESS.spoken}|A okay i'll send it there in the next {count} minutes|C perfect`,
	`C so i ordered {count} of those on {date} and only {count} showed up|A what's the order number|C {order}|A okay i see it shipped with {brand} it should arrive {date} by {time}|C alright`,
	`A have you tried restarting it|C yes like {count} times and it's still on version {version}|A okay it takes about {count} minutes to update|C i've been waiting since {time}`,
	`C i want to cancel the {product} i'm paying {amount} a month for {count} gigs|A i can offer you {count} percent off for {count} months|C no thanks|A alright your reference is {ticket}`,
	`A your appointment is on {date} at {time}|C can we do {time} instead|A yes it's building {count} room {count} on the second floor|C okay thanks so much`,
	`A the last four of the card on file please|C {CREDIT_CARD_LAST4}|A thanks so the {amount} will be refunded in three to five days|C okay great`,
	`C i was on hold for {count} minutes and then transferred {count} times|A i'm so sorry about that|C i just want my {amount} back`,
	`A okay so that's one {product} and two {product} for {amount} in total|C yes and one more for my neighbor|A that makes three so {amount}|C fine`,
	`C hi this is {PERSON.small} calling about claim {ticket}|A hi thanks for calling what year is the car|C it's a twenty nineteen with about {count} thousand miles|A and where did it happen|C on the highway near exit {count} at around {time}`,
];

/** A second set in another voice. */
export const MIXED: readonly string[] = [
	`A Good evening, you're through to {PERSON.first}. Who do I have the pleasure of speaking with?|C {PERSON} here, thanks for picking up|A Before we begin, what are the final four digits of your social security number?|C that would be {US_SSN.last}|A Lovely. I see you bought {count} tickets for {amount} on {date}.|C correct, booking {order}`,
	`C I'd like to dispute {amount} from {brand} on {date}|A I can look into that. Please read me the long number on the front of your card|C sure, {CREDIT_CARD.said}|A thank you. Reference for your dispute is {ticket}`,
	`A to pull up your file i'll need your membership number|C okay just a sec|C it's {ACCOUNT_NUMBER.said}|A got it thanks you joined in 2018 right|C yes around {date}`,
	`C somebody keeps calling me from {PHONE_NUMBER}|A Do you want us to block it?|C yes and text my other phone {PHONE_NUMBER} when done|A Sure, allow {count} hours`,
	`A when were you born|C {DATE_OF_BIRTH}|A and is the mailing address still {STREET_ADDRESS}|C yep|A your new card arrives by {date}`,
	`C write to me: {EMAIL_ADDRESS}, subject {order}|A Will do, {count} pages attached|C cheers, {PERSON.first}`,
	`C the meter reads {count}45 and last month it was {count}12|A and what does the bill of {date} say|C {amount} for {count} days`,
	`A our store in {place} opens at {time} and closes at {time}|C do you have the {product} in size {count}|A we have {count} left at {amount} each`,
	`C it says error code {count}03 after upgrading to {version}|A please roll back to {version} and reboot|C that took {count} minutes but works`,
	`A could you read out your debit card number|C {CREDIT_CARD.said}|A what's the expiry|C {CARD_EXPIRY}|A and the cvv please|C {CVV}|A thanks {amount} paid order {order}`,
	`C we have a meeting with Dr. {PERSON.last} on {date} at {time}, room {count}|A noted, I told {PERSON}|C thanks`,
	`C my bank account number is {ACCOUNT_NUMBER} and routing {ABA_ROUTING_NUMBER}|A Great, the {amount} will be there on {date}|C fine`,
	`C server {IP_ADDRESS} rejects my login since {time}|A which build are you on|C build {version}|A please open a case, ours is {ticket}`,
	`A i can see two payments of {amount} and one of {amount} is that correct|C yes {count} days apart|A both were made before {date}`,
	`A what's the best number to reach you|C {PHONE_NUMBER.said}|A and may i have your social|C {US_SSN.said}|A thank you you qualify for {count} percent off {product}`,
];
