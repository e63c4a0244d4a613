import { cueRules, lazyWords, numberWords, setOf, type LanguagePack } from './languagePack';
import { WORDS } from './words/pt';

export const pt: LanguagePack = {
	code: 'pt',
	capitals: 'names',
	functionWords: setOf(
		`número que não o de a é você e eu um se me uma está para com do por te os bem em ele ela isso mas da no na as sim meu como muito estou vou minha aqui tem ao foi mais quando ser nos ou já isto tudo sua seu só eles são à pode qual onde quem
		obrigado obrigada olá senhor senhora estava nosso nossa também sobre desde até sem mim dos das pelo pela aos às tenho temos está estão posso nem porque então ainda dia bom boa tarde noite`,
	),
	signs: 'obrigado obrigada olá tarde noite prezado',
	isWord: lazyWords(
		() => WORDS,
		'fatura pedido plano serviço técnico cliente contrato desconto estorno conta cartão entrega encomenda linha avaria protocolo cobrança reinicie endereço telefone celular número lamento entendo combinado anotado ótimo certo correção suporte extrato tarifa boleto',
	),
	cues: cueRules({
		card: 'número do (?:seu |meu )?cartão|cartão número|dezesseis dígitos',
		cvv: 'cvv|cvc|código de segurança',
		pin: 'pin|senha de (?:acesso|quatro)|código (?:de verificação|sms|de confirmação)',
		expiry: 'validade|vencimento|expira',
		account: '(?:número d[ao] )?(?:conta|cliente|associado|matrícula)',
		dob: 'data de nascimento|nasc(?:eu|i|ido|ida|imento)|aniversário',
		phone:
			'(?:número d[eo] )?(?:seu |meu )?(?:telefone|telemóvel|celular|contato|contacto|whatsapp|fixo)|(?:para|em) qual número|(?:para|em) que número|qual (?:é )?o (?:seu )?número',
		zip: 'cep|código postal',
		'address~':
			'endereço|morada|moro na|moro em|mudei|onde (?:mora|enviamos)|para onde (?:enviamos|mandamos)',
		passport: '(?:número do )?passaporte',
		license: 'cnh|carteira de motorista|carta de condução',
		password: 'senha|palavra-passe',
		email: '(?:e-?mail|correio eletrônico)',
		name: '(?:seu|o) nome(?: completo)?|nome (?:completo|e sobrenome|do titular)|sobrenome|apelido|como se chama|com quem (?:eu )?falo|quem fala|nome por favor',
		nationalId:
			'cpf|cnpj|nif|(?:número de )?contribuinte|rg|cartão de cidadão|identidade|documento de identificação',
		other:
			'(?:número d[eoa] )?(?:pedido|protocolo|fatura|ticket|rastreio|rastreamento|referência|reserva|encomenda|contrato|processo|chamado|ocorrência|série|transação|nota fiscal|boleto)(?: número| nº)?|código de (?:rastreio|rastreamento|barras)|valor|total|versão|modelo|erro|artigo',
		'card~': 'cartão|visa|mastercard',
		'phone~': 'ligar|ligue|ligar-me|liga',
	}),
	asking:
		/\?|(?<!\p{L})(?:qual|quais|que|quando|onde|como|quem|pode|poderia|informar|informe|diga|preciso|por favor|me passa|me dá|confirme|confirmar|soletre)(?!\p{L})/u,
	questionWords: setOf('qual quais quando onde como quem quanto quantos por pode poderia tem quer'),
	numbers: numberWords(
		'zero um/uma dois/duas três/tres quatro cinco seis/meia sete oito nove',
		'dez onze doze treze quatorze/catorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove',
		'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
		'cem',
		'mil',
		'e',
	),
	months:
		/^(?:janeiro|fevereiro|março|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)$/,
	names: {
		firm: 'meu nome é|o meu nome é|me chamo|chamo-me|se chama|em nome de|(?:nome|sobrenome) ?:',
		title: 'senhor|senhora|sr|sra|dona|dr|dra|doutor|doutora',
		soft: 'aqui é|aqui fala|sou|sou o|sou a|quem fala é|falo com|falar com|com|olá|oi|bom dia|boa tarde|boa noite|obrigad[oa]|prezad[oa]|cordialmente,?|atenciosamente,?|meu marido|minha esposa|meu filho|minha filha',
	},
};
