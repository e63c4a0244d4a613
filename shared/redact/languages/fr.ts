import { cueRules, lazyWords, numberWords, setOf, type LanguagePack } from './languagePack';
import { WORDS } from './words/fr';

export const fr: LanguagePack = {
	code: 'fr',
	capitals: 'names',
	functionWords: setOf(
		`numéro de je est pas le vous la tu que un il et à a ne les ce en on une ça pour des moi qui nous mais y me dans du bien elle si tout plus mon suis au avec va toi oui fait ils être comme faire as était quoi sur ici j'ai c'est n'est qu'il d'un d'une l'on
		votre notre vos nos merci bonjour ma sa son ses mes leur dit où quand par peut peux très ont même sans aux ou fois alors avez êtes sont quel quelle quels quelles depuis cette cet monsieur madame plaît`,
	),
	signs: 'merci bonjour bonsoir beaucoup bonne soirée journée',
	isWord: lazyWords(
		() => WORDS,
		'facture commande forfait service client technicien contrat remise remboursement compte carte livraison colis ligne panne relevé prélèvement abonnement redémarrez assistance dossier avoir virement versement appareil étiquette carton soirée portable mobile courriel numéro adresse formidable ligne box',
	),
	cues: cueRules({
		card: 'numéro (?:de|sur) (?:la |votre |ma |ta )?carte|les seize chiffres|carte numéro',
		cvv: 'cvv|cvc|cryptogramme(?: visuel)?|code de sécurité|trois (?:derniers )?chiffres au dos',
		pin: 'pin|code (?:secret|confidentiel|de vérification|sms|à usage unique|d.accès)',
		expiry: "date d'expiration|expire|date de validité|valable jusqu",
		account: '(?:numéro de )?(?:compte|client|adhérent|abonné)',
		dob: 'date de naissance|né(?:e)? le|êtes-vous née?|anniversaire|née?',
		phone:
			'(?:numéro de )?(?:téléphone|portable|mobile|fixe)|à quel numéro|numéro (?:où|pour)|votre numéro|mon numéro|joindre|tél',
		zip: 'code postal',
		'address~':
			"adresse|j'habite|habitez|domicile|domicilié|où devons-nous|déménagé|livrer (?:à|au)",
		passport: '(?:numéro de )?passeport',
		license: 'permis de conduire',
		password: 'mot de passe',
		email: '(?:adresse )?(?:e-?mail|mail|courriel|adresse électronique)',
		name: "(?:votre|vos|ton|le) (?:nom|prénom)(?: complet| et prénom| de famille)?|nom (?:complet|de famille|et prénom|du titulaire)|prénom|comment vous appelez|à qui ai-je|qui est à l'appareil|avec qui",
		nationalId:
			'(?:numéro de )?(?:sécurité sociale|sécu)|numéro (?:fiscal|insee|national|de registre national|avs)|nir|registre national|carte d.identité',
		other:
			'(?:numéro de )?(?:commande|dossier|facture|ticket|suivi|référence|réservation|colis|contrat|série|réclamation|transaction|devis|incident)(?: numéro| n°)?|montant|total|version|modèle|erreur|article',
		'card~': 'carte|visa|mastercard',
		'phone~': 'rappeler|appelez|appeler|contacter',
	}),
	asking:
		/\?|(?<!\p{L})(?:quel|quelle|quels|quelles|quand|où|comment|qui|pouvez|pourriez|puis-je|donnez|donner|indiquez|besoin|faut|s'il vous plaît|merci de|confirmez|épelez)(?!\p{L})/u,
	questionWords: setOf(
		"quel quelle quels quelles quand où comment qui pourquoi combien pouvez pourriez est-ce puis avez êtes que qu'est faut",
	),
	numbers: numberWords(
		'zéro un/une deux trois quatre cinq six sept huit neuf',
		'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
		'vingt/vingts trente quarante cinquante soixante septante octante/huitante nonante',
		'cent',
		'mille',
		'et',
		new Map([['double', 2]]),
	),
	months:
		/^(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre)$/,
	names: {
		firm: "je m'appelle|mon nom est|mon prénom est|s'appelle|au nom de|(?:nom|prénom) ?:",
		title: 'monsieur|madame|mademoiselle|mme|mlle|mr?|m\\.|docteur|dr|maître',
		soft: "ici|c'est|je suis|à l'appareil|avec|bonjour|bonsoir|merci|salut|cher|chère|de la part de|cordialement,?|salutations,?|mon mari|ma femme|mon fils|ma fille|au revoir",
	},
};
