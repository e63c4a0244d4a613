import type { Language } from './language';

export const pt: Language = {
	code: 'pt',
	digits: ['zero', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove'],
	months:
		'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(
			' ',
		),
	countries: ['BR', 'PT'],
	phones: [
		'(11) 9####-####',
		'+55 21 9####-####',
		'91# ### ###',
		'+351 96# ### ###',
		'(21) 3###-####',
		'96#######',
		'11 9####-####',
	],
	addresses: [
		'Rua {name}, {n}, {town}, #####-###',
		'Avenida {name}, {n}, {town}',
		'Travessa {name} {n}, ####-### {town}',
	],
	amounts: ['R$ %#,##', '%## reais', '%#,## €'],
	seen: [
		'A Bom dia, obrigado por ligar. Como posso ajudar?|C O meu pedido {order} ainda não chegou.|A Lamento muito. Qual é o seu nome completo?|C {PERSON}|A Obrigada. E a sua data de nascimento?|C {DATE_OF_BIRTH}|A Certo. A encomenda saiu no dia {date} do armazém.',
		'C Olá, aqui é {PERSON}. A fatura de {date} veio errada, são {amount} a mais.|A Boa tarde, {PERSON.again}. Para qual número posso ligar?|C {PHONE_NUMBER}|A Anotado. O técnico passa na terça de manhã.',
		'A Qual é o número do cartão, por favor?|C É o {CREDIT_CARD}|A E o seu e-mail?|C {EMAIL_ADDRESS}|A O estorno de {amount} demora {count} dias.',
		'C Mudei de casa. O meu novo endereço é {STREET_ADDRESS}.|A Está registado a partir de {date}.|C O plano {product} continua igual?|A Sim, só muda a Entrega.',
		'A Pode informar o seu CPF ou NIF?|C {NATIONAL_ID}|A E a conta para a devolução?|C {IBAN_CODE}|A O crédito de {amount} cai em {date}.',
		'A Qual é o seu telefone de contato?|C {PHONE_NUMBER.said}|A Obrigado. Reinicie o modem e espere {count} minutos.|C Voltou a funcionar, Muito Obrigado.',
		'C Quero cancelar o serviço. Minha Conta vem errada todo mês.|A Entendo. Qual é o motivo principal?|C O preço. A concorrência cobra {amount} pela mesma coisa.|A Posso oferecer {count} por cento de desconto.|C Não, obrigado. Boa noite.',
	],
	heldOut: [
		'A Suporte técnico, boa noite.|C Estou sem linha desde {date}, protocolo {order}.|A Com quem eu falo?|C Com {PERSON}|A Senhor {PERSON.last}, quando o senhor nasceu?|C Em {DATE_OF_BIRTH}|A Obrigado, vou testar o sinal. Leva {count} segundos.',
		'C Cobraram {amount} duas vezes no cartão {CREDIT_CARD}.|A Vou verificar. Tem um celular para aviso?|C {PHONE_NUMBER}|A O abatimento aparece no próximo extrato.',
		'A Para onde enviamos o aparelho novo?|C Para {STREET_ADDRESS}|A Combinado, o {product} sai amanhã.|C Preciso guardar a caixa antiga?|A Sim, a etiqueta vai dentro.',
		'A Para o crédito eu preciso do seu CPF.|C Claro, {NATIONAL_ID}|A E para onde transferimos?|C Para {IBAN_CODE}|A Me passa o seu email?|C {EMAIL_ADDRESS}',
		'C Boa tarde, meu nome é {PERSON} e tenho uma dúvida sobre uma cobrança.|A Pois não, qual cobrança?|C A de {date}. Constava {amount} e o combinado era menos.|A Foi uma falha do sistema. A Correção está feita.|C Ótimo. Até logo!',
		'A Qual é o número do seu celular?|C {PHONE_NUMBER.said}|A Obrigado pela paciência, hoje o movimento está grande.|C Sem problema, a espera foi curta.',
	],
};
