import type { Language } from './language';

export const fr: Language = {
	code: 'fr',
	digits: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
	months:
		'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
			' ',
		),
	countries: ['FR', 'BE', 'CH'],
	phones: [
		'06 ## ## ## ##',
		'01.##.##.##.##',
		'+33 6 ## ## ## ##',
		'07########',
		'+32 4## ## ## ##',
		'02-##-##-##-##',
	],
	addresses: [
		'{n} rue {name}, ##### {town}',
		'{n} bis avenue {name}, ##### {town}',
		'{n}, boulevard {name}, ##### {town}',
	],
	amounts: ['%#,## euros', '%## €', '% ###,## €'],
	seen: [
		'A Bonjour et bienvenue au service client. Que puis-je faire pour vous ?|C Ma commande {order} n’est toujours pas arrivée.|A J’en suis désolée. Quel est votre nom complet ?|C {PERSON}|A Merci. Votre date de naissance ?|C {DATE_OF_BIRTH}|A Très bien. Le colis est parti le {date} de notre entrepôt.',
		'C Bonjour, je m’appelle {PERSON}. La facture du {date} est fausse, il y a {amount} de trop.|A Bonjour {PERSON.again}. À quel numéro puis-je vous rappeler ?|C {PHONE_NUMBER}|A C’est noté. Le technicien passera mardi matin.',
		'A Le numéro de votre carte, s’il vous plaît.|C C’est la {CREDIT_CARD}|A Et votre adresse mail ?|C {EMAIL_ADDRESS}|A Le remboursement de {amount} prend {count} jours.',
		'C J’ai déménagé. Ma nouvelle adresse est {STREET_ADDRESS}.|A C’est enregistré à partir du {date}.|C Le forfait {product} reste le même ?|A Oui, seule la Livraison change.',
		'A Votre numéro de sécurité sociale, s’il vous plaît ?|C {NATIONAL_ID}|A Et le compte pour le virement ?|C {IBAN_CODE}|A Le versement de {amount} arrive le {date}.',
		'A Quel est votre numéro de téléphone ?|C {PHONE_NUMBER.said}|A Merci. Redémarrez la box et attendez {count} minutes.|C Ça remarche, Merci Beaucoup.',
		'C Je veux résilier. Votre Service est trop cher chaque mois.|A Je comprends. Quelle est la raison principale ?|C Le prix. Ailleurs c’est {amount} pour la même chose.|A Je peux vous proposer une remise de {count} pour cent.|C Non merci. Bonne Soirée.',
	],
	heldOut: [
		'A Assistance technique, bonsoir.|C Je n’ai plus de ligne depuis le {date}, dossier {order}.|A À qui ai-je l’honneur ?|C {PERSON}|A Madame {PERSON.last}, quand êtes-vous née ?|C Le {DATE_OF_BIRTH}|A Merci, je teste la ligne. Cela prend {count} secondes.',
		'C On m’a prélevé {amount} deux fois sur la carte {CREDIT_CARD}.|A Je regarde. Un portable pour vous prévenir ?|C {PHONE_NUMBER}|A L’avoir figurera sur le prochain relevé.',
		'A Où devons-nous envoyer l’appareil de rechange ?|C Au {STREET_ADDRESS}|A Parfait, le {product} part demain.|C Faut-il garder l’ancien carton ?|A Oui, l’étiquette est jointe.',
		'A Pour l’avoir, il me faut votre numéro de sécu.|C Bien sûr : {NATIONAL_ID}|A Et vers quel compte ?|C Vers {IBAN_CODE}|A Vous me donnez votre mail ?|C {EMAIL_ADDRESS}',
		'C Bonjour, ici {PERSON}, j’ai une question sur un prélèvement.|A Je vous écoute, lequel ?|C Celui du {date}. Il y avait {amount}, nous avions convenu moins.|A C’était une erreur du système. La Correction est faite.|C Formidable. Au revoir !',
		'A Votre numéro de mobile ?|C {PHONE_NUMBER.said}|A Merci de votre patience, il y a du monde aujourd’hui.|C Pas de souci, l’attente était courte.',
	],
};
