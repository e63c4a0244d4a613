/** Written after the detectors were finished and never used to change them: a check that they did not learn the other scripts by heart. */
export const HELD_OUT: readonly string[] = [
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
