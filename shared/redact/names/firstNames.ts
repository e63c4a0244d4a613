/** Given names that are common somewhere, in lower case and without accents; facts, gathered by hand for many countries. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
	// English-speaking countries
	(
		`james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary
nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith
christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny
liam oliver lucas mason aiden jackson sebastian caleb owen luke isaac wyatt hunter connor evan gavin chase cole ian cameron adrian xavier dominic colin shane trevor marcus derek brett todd craig chad travis joel curtis dale
clarence ernest martin stanley leonard francis norman glenn melvin alfred barry bernard theodore frederick clifford jim jimmy bob rob robbie mike mick matt dan danny dave davey tom tommy tim timmy tony nick nate sam sammy ben
benny steve stevie chris andy drew greg jeff jon josh ken kenny ron ronnie ray rick ricky ted teddy ed eddie fred freddie charlie chuck bill will liam max leo theo toby archie alfie harry harvey oscar reggie stuart graham
nigel trevor clive neil simon gareth rhys dylan ewan callum hamish angus duncan fergus declan cormac eoin sean padraig niall cian oisin ruairi lachlan fraser rory brendan desmond dermot seamus finn finley jasper hugo felix
miles elliot elliott spencer preston grant clayton dustin seth blake parker carter hudson lincoln levi asher silas ezra jaxon easton nolan micah roman axel bryce damon darren darryl daryl dean devin dwayne dwight edgar edwin
elmer ervin floyd forrest gilbert glen gordon guy herbert herman homer horace howard hubert irving ivan jared jay jerome kirk kurt lance leroy lester lloyd lonnie lyle malcolm marion marvin maurice milton morris nelson otis
perry percy randall reginald rodney roland ross rudy rufus sheldon sherman sidney terrence terrance tristan troy vernon victor virgil wallace warren wendell wesley wilbur willard winston zane jamal darnell tyrone deshawn
malik terrell marquis andre antoine lamar kendrick dante darius isaiah elias jeremiah ezekiel gideon solomon abel abraham moses aron
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen
amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith
megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany
charlotte marie kayla alexis lori ava mia amelia harper ella scarlett chloe zoe lily layla aria ellie nora hazel aubrey addison brooklyn savannah claire skylar lucy paisley everly caroline nova genesis emilia kennedy maya
willow kinsley naomi aaliyah elena ariana allison gabriella alice madelyn cora ruby eva serenity autumn adeline hailey gianna valentina isla eliana quinn nevaeh ivy sadie piper lydia alexa josephine emery julia delilah
arianna vivian kaylee sophie brielle madeline peyton rylee clara hadley melanie mackenzie reagan adalynn liliana aubree jade katie kate kathy cathy cathie kim kimmy jen jenny jenn jess jessie liz lizzie beth betsy becky
barb barbie sue susie suzie deb debbie debby pam pammy pat patty patti peggy meg maggie margie mandy sandy sam steph tina trish vicky vicki wendy annie nan nina nell ellen eileen elaine elsie elsa eleanor ella erin erica
erika esther ethel eunice eve faith fay faye fiona florence gail gemma georgia geraldine gertrude gina ginger gladys glenda greta gretchen gwen gwendolyn hattie heidi henrietta hilary hilda holly hope ida imogen ingrid irene
iris irma isabel isabelle jackie jane janelle janine jasmine jeanette jeanne jeannie jill jillian jo joann joanna joanne jocelyn jodi jodie jolene josie joy juanita julianne june kara kari karla kasey katelyn katrina kay
kelli kellie kelsey kendra kerry kirsten krista kristen kristi kristin kristina kristine kristy lacey lana latoya laurel laurie leah leanne lee leigh lena leslie leticia lillian lillie lindsay lindsey lois lola loretta
lorraine louise lucille lucia lucinda lynn lynne lynette mabel mable marcia marcy margarita marian marianne marjorie marlene marsha maureen maxine mattie melinda mercedes meredith mildred millie minnie miranda miriam misty
molly monica monique muriel myra myrtle nadine naomi natasha nellie nettie nichole nikki norma olive opal pauline pearl penny phoebe phyllis poppy priscilla rachael ramona raquel regina renee rhonda rita roberta robin robyn
rochelle rosa rosalie rosemary roxanne sabrina sally selena shannon shari sheila shelby shelley shelly sheri sherri sherry sheryl sierra silvia simone sonia sonya stacey stacy stella sylvia tabitha tamara tammy tanya tara
tasha terri thelma tiffany toni tonya tracey traci tracy tricia trisha valerie vanessa velma vera verna veronica viola violet wanda whitney wilma winifred yolanda yvette yvonne zelda bethany bianca bridget bonnie belinda
bernice bertha bessie billie blanche bobbie brandi brandy candace candice carla carmen carole carrie cassandra cassie cecilia celeste celia charlene chelsea cherie christy cindy claudia colleen connie constance cora
courtney cristina crystal daisy dana daphne darlene dawn deanna delores desiree dianna dianne dixie dora doreen edith edna eliza elisa ellen eloise emmy ernestine estelle esmeralda tyra keisha latisha ebony imani shanice
siobhan aoife niamh saoirse ciara caoimhe orla sinead roisin maeve grainne bronwyn cerys sian rhiannon nia carys megan angharad catriona eilidh morag mhairi kirsty ailsa fern freya darcy matilda imogen pippa saskia
zara beatrice beatrix penelope harriet rosalind cordelia tess tessa thea evie millie esme elodie maisie lottie tilly nancy elsie aisling shauna tegan kylie kiara bryony keira leona paige summer skye brooke jordan taylor
casey riley morgan avery dakota hayden payton reese rowan sage sawyer emerson finley phoenix river remy kai ari noel
` +
		// Spanish and Portuguese
		`alejandro alvaro antonio armando arturo carlos cesar cristian diego eduardo emilio enrique ernesto esteban felipe fernando francisco gerardo gonzalo guillermo gustavo hector hernan hugo ignacio jaime javier jesus joaquin
jorge jose juan julio leonardo lorenzo luis manuel marco marcos mario martin mateo mauricio miguel nicolas octavio omar orlando oscar pablo pedro rafael ramiro ramon raul ricardo roberto rodolfo rodrigo rogelio ruben salvador
santiago sergio tomas vicente victor xavier adriana alejandra alicia amparo ana andrea angelica araceli beatriz blanca camila carmen carolina catalina clara claudia consuelo cristina daniela diana dolores elena elvira
esperanza estefania estela fatima fernanda gabriela gloria graciela guadalupe ines irene isabel jimena josefina juana julia laura leonor leticia lorena lourdes lucia luisa luz magdalena manuela marcela margarita maria
mariana maribel marina marisol marta mercedes monica natalia noelia nuria paloma paola patricia paula pilar raquel rocio rosa rosario sandra silvia sofia soledad susana teresa valeria veronica veronika victoria virginia
ximena yolanda joao jose luiz paulo thiago tiago bruno caio vinicius matheus gustavo henrique fabio marcelo renato rogerio wagner anderson joana beatriz leticia larissa juliana fernanda camila bianca mariana vitoria
` +
		// French, Italian, German, Dutch
		`alain antoine arnaud aurelien baptiste benoit bernard bertrand cedric christophe clement cyril damien denis didier dominique emmanuel etienne fabien fabrice florian franck francois frederic gael gerard gilles guillaume
herve jacques jean jerome julien laurent loic luc marc mathieu maxime michel nicolas olivier pascal patrice philippe pierre quentin raphael regis remi renaud romain sebastien serge stephane sylvain theo thibault thierry
thomas tristan valentin vincent xavier yann yannick yves adele agathe agnes amelie anais anne audrey aurelie aurore beatrice brigitte camille caroline cecile celine chantal charlotte chloe christelle claire clemence colette
corinne delphine dominique edith elise elodie emilie estelle eugenie fabienne florence francoise gabrielle genevieve helene ines isabelle jacqueline jeanne josephine julie juliette laetitia laure laurence lea louise lucie
madeleine manon margaux margot marguerite marie marine marion martine mathilde maud melanie monique muriel nathalie noemie oceane odile pascale pauline sandrine severine simone solange sophie sylvie valerie veronique
virginie zoe alessandro andrea angelo antonio carlo claudio daniele dario davide domenico edoardo elio emanuele enzo fabio fabrizio federico filippo franco gabriele giacomo gianluca gianni giorgio giovanni giulio giuseppe
guido jacopo lorenzo luca luciano luigi marcello marco massimo matteo maurizio mauro michele mirko nicola nicolo paolo piero pietro raffaele renato riccardo roberto salvatore sandro sergio silvio simone stefano tommaso
umberto valerio vincenzo vittorio alessandra alessia antonella arianna aurora benedetta bianca carla caterina chiara cinzia claudia cristina daniela donatella elena elisa emanuela federica francesca gaia giada gianna ginevra
giorgia giovanna giulia giuliana giuseppina ilaria lucia luisa maddalena marcella margherita mariangela martina michela mirella monica nicoletta ornella paola patrizia rosanna sabrina serena silvia simona stefania valentina
valeria vittoria achim adolf albrecht alexander andreas anton armin arne arno axel bastian bernd bernhard bjorn burkhard carsten christian christoph claus clemens detlef dieter dietmar dietrich dirk eberhard eckhard egon
elmar emil erhard erich ernst erwin eugen felix ferdinand finn florian frank franz friedrich fritz fynn georg gerd gerhard gerrit gottfried gregor gunter gunther gustav hannes hans harald hartmut heiko heiner heinrich
heinz helge helmut hendrik henning henrik herbert hermann holger horst ingo jan jannik jens joachim jochen johann johannes jonas jorg josef julian jurgen kai karl karsten kaspar klaus konrad kristian lars lennart leon
linus lorenz lothar ludwig lukas manfred marcel mario markus martin mathias matthias maximilian meinhard michael moritz niklas nils norbert ole olaf oliver oskar oswald otto patrick paul peter philipp ralf reiner reinhard
reinhold robert roland rolf rudolf rudiger sascha sebastian siegfried sigmund simon stefan steffen stephan sven theodor thorsten till tobias torben torsten udo ulf ulrich ulli uwe valentin viktor volker walter werner
wilfried wilhelm winfried wolfgang wolfram anja anke anneliese annette antje astrid barbel beate bettina birgit brigitte britta carina christa christel christiane claudia constanze corinna cornelia dagmar dorothea doris
edeltraud elfriede elisabeth elke erika eva frieda friederike gabriele gerda gerlinde gertrud gisela gudrun hanna hannelore hedwig heidemarie heike helga hildegard ilse ina ines inge ingeborg ingrid irmgard jana janina
johanna julia jutta karin karla katharina kathrin katja katrin kerstin kirsten klara kristina lea lena leonie liesel lieselotte lina lisa lotte luise magda maike manuela maren margarete margit margot margret marianne marie
marika marion marlene marlies martina mathilda mechthild meike melanie mila mira miriam monika nadja natascha nele nicole nora petra pia ramona regina renate rita rosemarie roswitha ruth sabine sabrina sandra saskia
sieglinde sigrid silke silvia simone sofie sonja stefanie steffi susanne svenja sybille tamara tanja tatjana theresa ulrike ursula ute vanessa vera verena waltraud wiebke wilma yvonne adriaan arjan bart bas bram cees
cornelis daan dirk evert frans geert gerben gerrit gijs hendrik henk jaap jacobus jasper jelle jeroen jesse joep joost joris jurriaan kees klaas koen laurens lieven luuk maarten matthijs niels pieter pim rik roel ruben
ruud sander sem sjoerd stijn teun thijs tijmen tijn willem wim wouter anneke anouk els esmee femke fleur floor greetje hanneke ilse inge jolanda lieke lotte maaike margriet marieke marijke marloes mieke nienke noor
roos sanne tess tineke trijntje wilhelmina willemijn
` +
		// Nordic, Slavic, Baltic, Hungarian, Greek, Romanian
		`aksel anders arvid asbjorn bengt bjarne borje carsten christer dag eilif einar eirik elof erik espen finn fredrik geir goran gosta gunnar gustaf hakon halvor hans harald hauk helge henrik ingemar ivar jakob jarl jesper
johan jorgen kaare kasper kjell kjetil knut kristoffer lars lasse leif magnus mads mikael mikkel morten niels nils nikolaj odd oddvar olav ole olof ove pal patrik per petter poul preben rasmus roar roald rune sigurd soren
stellan stig sture sverre svend sven tage terje thor thorbjorn tore torgeir torkel tormod trond trygve ulf ulrik vidar viggo aase agnete anette anniken annika astrid aud birgitta birgitte birthe bodil britt camilla dagny
dorthe ebba elin ellinor elsa elsebeth emma freja frida gro gunhild gunilla guri hanne hedda helle hilde inga inger ingrid jorunn jytte kaja karen kari karin kirsten kirstine kjersti kristin lene linnea lisbeth liv maja
malin maren margareta margrethe mari marit marte mette mona nanna oda pernille ragnhild randi rikke ronja runa signe sigrid silje siri sissel siv solveig solvi sonja stine sunniva susann synne synnove thea tiril tone torill
tove trine tuva turid turid ulla unni vigdis vilde wenche aino aleksi antti eero eeva eino emilia eetu hanna heikki helena helmi iida ilkka jaakko jari jarmo johanna jouni juha juhani jukka kaarina kalevi kari katja kirsi
lauri leena maija marja marjatta markku matti merja mikko minna niina olli outi paavo paivi pekka petri pirjo pirkko reijo riikka risto ritva sami sanna sari satu seppo sirpa taina tapani tapio tarja teemu tero timo toivo
tuija tuomas tuula ulla veikko venla ville aleksander aleksandra agata agnieszka alicja andrzej anna artur barbara bartosz beata bogdan bogumil boguslaw bozena cezary czeslaw dariusz dorota edyta elzbieta ewa ewelina
franciszek gabriela genowefa grazyna grzegorz halina hanna henryk irena iwona izabela jacek jadwiga jakub jan janina janusz jaroslaw jerzy joanna jolanta jozef julita justyna kamil kamila karol karolina katarzyna
kazimierz kinga krystian krystyna krzysztof leszek lech lucyna lukasz maciej magdalena malgorzata marcin marek maria mariusz marta mateusz michal mieczyslaw milosz miroslaw monika natalia norbert patrycja pawel piotr
przemyslaw rafal renata robert roman ryszard sebastian slawomir stanislaw stefan sylwia szymon tadeusz teresa tomasz urszula waclaw waldemar wanda weronika wieslaw wiktor wiktoria witold wladyslaw wojciech zbigniew
zdzislaw zenon zofia zuzanna zygmunt alena ales alois bohumil bohuslav bozena dalibor dagmar danuse dominika eliska frantisek hana helena irena ivana ivo iveta jan jana jarmila jaromir jaroslav jindrich jiri josef
jitka karel katerina kristyna kveta ladislav lenka libor libuse lubos lubomir lucie ludmila lukas marcela marek marketa martin matej michaela milada milan milena miloslav miroslav monika nadezda nikola oldrich ondrej
otakar pavel pavla pavlina petr petra radek radim radka radoslav renata rene roman rudolf ruzena sarka simona stanislav stepan svatava sarka tereza tomas vaclav vendula vera veronika viktor vladimir vlasta vlastimil vojtech
zbynek zdenek zdenka zuzana aleksandar ana andrija ante biljana blaz bojan bojana boris borut branka branko danica danijel davor dejan denis dragan dragana dragica drazen dusan dusanka filip franjo goran gordana hrvoje
igor irena ivana ivan ivica jadranka janez jasmina jelena josip jovan jovana jure katarina klemen kristina ksenija lazar ljiljana ljubica luka marija marijana marina marko marta mateja matej miha mihajlo milan milica milka
milos mirjana miro mislav mladen nada natasa nebojsa nemanja nenad nevenka nikola olga petar predrag primoz rade radmila ratko rok sanja slavica slavko slobodan sonja srdan stanko stipe stjepan suzana svetlana tamara
tatjana tihana tihomir tomislav uros vedran vesna vid vinko vlado vladimir vuk zeljka zeljko zlatko zoran zorica zvonimir aleksei aleksey alexei alexey anastasia anatoly anatoli andrei andrey arkady artem boris daria denis
dmitri dmitry ekaterina elena evgeni evgeny evgenia fyodor galina gennady georgy grigory igor ilya inna ivan kirill konstantin ksenia larisa leonid lev liudmila ludmila lyudmila maksim maxim marina mikhail nadezhda natalia
natalya nikita nikolai nikolay oksana oleg olga pavel polina roman ruslan sergei sergey semyon sofya stanislav svetlana tamara tatiana tatyana valentina valery vasily vera victor vitaly vladimir vladislav vyacheslav yana
yelena yevgeny yulia yuri zinaida bohdan iryna ihor kateryna mykola oleksandr oleksii olena petro serhiy taras volodymyr yevhen andrius arturas audrius dainius egle gintaras giedre jonas jurgita kestutis laima lina
mindaugas rasa ruta saulius tomas vytautas andris guntis inese janis juris liga maris valdis ago anu kadri kalev katrin mart meelis priit tiit toomas urmas adam adel agnes akos andras aniko anna antal arpad attila balazs
balint bela bence beata csaba csilla daniel david denes dezso dora dorottya edit emese endre erika erzsebet eszter eva ferenc gabor gabriella geza gergely gyorgy gyula hajnalka ilona imre istvan ivett jeno jozsef judit
kalman katalin kinga klara kristof krisztian krisztina lajos laszlo levente mariann marton matyas mihaly miklos monika norbert nora orsolya otto pal peter piroska reka rita robert sandor szabolcs szilvia tamas terez tibor
timea tunde viktoria vilmos zita zoltan zsofia zsolt zsuzsanna adrian alexandru alin andreea anca bogdan calin camelia catalin ciprian claudiu constantin corina cosmin costin cristian dan dana diana doina dorin dragos
dumitru elena emil florentina florin gabriela gheorghe horia ileana ioana ion ionel ionut irina iulia iulian laurentiu liviu loredana luminita madalina magdalena marian mariana marius mihaela mihai mircea mirela monica
nicoleta nicolae octavian oana ovidiu petru radu raluca razvan roxana sebastian simona sorin stefania teodor tudor valentin vasile viorel vlad achilleas alexandros anastasios andreas angeliki antonis apostolos aristotelis
athanasios charalampos chrysa christos despina dimitra dimitrios dimitris eirini eleftherios eleni evangelia evangelos georgia georgios giannis giorgos ioanna ioannis kalliopi katerina konstantina konstantinos kostas
kyriakos maria michalis nikolaos nikos panagiota panagiotis petros sofia sotirios spyridon stavros stelios thanasis theodora theodoros vasiliki vasilis yannis yiannis
` +
		// Arabic, Turkish, Persian, Hebrew, South and East Asian, African
		`abbas abdallah abdelaziz abdul abdulaziz abdullah abdulrahman abdurrahman adel adil adnan ahmad ahmed aisha akram alaa ali amal amani amina amine amir amira ammar anas anwar asma asmaa aya ayman aziz azza basel basem
bashir basma bilal dalia dina ehab fadi fahad fahd faisal farah farid farida faris farouk fatema fatima fatma ghada hadi hafsa hakim hala hamid hamza hana hanan hani haris haroun hasan hassan hatem hiba hicham hisham huda
hussain hussein ibrahim idris iman imran ismail issa jaber jafar jalal jamal jamila jawad kamal karim kareem khadija khaled khalid khalil laila lamia latifa layla leila lubna maha mahdi mahmoud majid malak manal mariam
marwan maryam mehdi mohamad mohamed mohammad mohammed mona mostafa mounir mourad muhammad muna munir musa mustafa nabil nada nadia naima najib nasir nasser nawal nidal nizar noor noura nour omar osama othman qasim rabia
rachid rana rania rashid rasha rayan reem rida riyad saad saeed safa said salah saleh salem salim salma salman sami samir samira sana sara sarah shadi shaima sherif soha suleiman sultan taha tahir talal tamer tarek tariq
umar usman wael wafa walid waleed wassim yahya yara yasin yasmin yasmine yasser youssef yousef yusuf zahra zaid zain zainab zakaria zaynab zeinab ziad zineb adem ahmet ali alper aslan asli ayhan ayla aylin ayse ayten aydin
baris berk betul burak burcu bulent cagla can canan cem cemal cengiz ceren cihan defne deniz derya dilek ebru ece elif emel emine emrah emre ercan erdal erdem erdogan eren erol ersin esra fadime fatih fatma ferhat filiz
furkan gamze gizem gokhan gonul gul gulay gulsen hakan halil haluk hande hasan hatice havva huseyin ibrahim ilhan ilker irem ismail kaan kadir kemal kerem koray kubra levent leyla mahmut mehmet melek melike meltem merve
mert mesut metin murat mustafa nazli necati nihat nurcan nuray nuri okan onur orhan osman ozan ozge ozgur ozlem pelin pinar ramazan recep salih seda selim selin selma semra serdar serhat serkan sevgi sevim sibel sinan songul
suat sukru sule suleyman tahsin tarik tayfun taylan tolga tugba tuncay turgut ufuk ugur umit umut veli volkan yasemin yavuz yildiz yilmaz yusuf zehra zeki zeynep arash ardeshir azadeh babak bahar bahram behnam behrouz
dariush ehsan farhad farnaz farzaneh fereshteh golnaz hamed hossein iraj jamshid kamran kaveh kian ladan mahsa mana maryam masoud mehran mehrdad mina mitra mojtaba morteza nader narges nasrin nazanin niloufar nima parisa
parviz payam reza roya saman sanaz sepideh shahin shahram shirin siamak sina soheil soraya vahid zahra abigail amit amos anat ariel asaf avi aviv avraham ayelet barak benny boaz chaim chana dafna david devorah doron dov
efraim einat elad eli eliezer esther eyal ezra gal gilad guy hadas haim idan ilan itai itzhak keren lior maayan malka meir menachem michal mordechai moshe nadav naomi natan nir noa noam ofer ohad omer oren orly pinchas rami
ran rivka ron roni ronit sarit shai shaul shimon shira shlomo shmuel shoshana sivan tal tamar tomer tova tzvi uri yael yair yaron yehuda yigal yitzhak yoav yonatan yosef yossi yuval zeev aarav aditi aditya ajay ajit akash
akhil akshay alok aman amar amit amita amitabh anand anil anita anjali ankit ankur anu anup anuradha aparna apoorva arjun arnav arun aruna arvind asha ashish ashok ashwin avinash ayush babita balaji bharat bhavna chandra
chetan deepa deepak deepika devi dev dhruv dilip dinesh divya farhan ganesh gaurav gautam geeta girish gita gopal govind hari harish harsh hema hemant indira ishaan jagdish jaya jayant jyoti kabir kajal kamala kapil karan
karthik kavita kavya kiran kishore komal krishna kumar lakshmi lalit lata leela madhu madhuri mahesh mala mamta manish manisha manjula manju manoj maya meena meera meghna mohan mohit mukesh murali nandini naresh narendra
naveen neelam neeraj neha nikhil nilesh nisha nishant nitin om padma pallavi pankaj parth parvati pooja prabhu pradeep prakash pramod pranav prasad prashant pratik praveen preeti prem priya priyanka puneet puja radha
raghav rahul raj raja rajan rajeev rajendra rajesh rajiv rajni raju rakesh ram rama raman ramesh rani ranjit rashmi ravi ravindra rekha renu rishi ritu rohan rohit roshan rupa sachin sahil sai sameer sandeep sandhya
sangeeta sanjay sanjeev sarita sarojini satish savita seema shalini shankar shanti sharad shashi sheela shilpa shiv shivani shobha shreya shruti shubham shweta siddharth sita smita sneha sonal sonali sourav sridhar
srinivas subhash sudha sudhir sujata suman sumit sunil sunita suraj suresh surya sushil sushma swati tanvi tarun tushar uday uma umesh usha vaishali varun vasant venkat vidya vijay vikas vikram vimal vinay vineet vinod
vishal vivek yash yogesh aishwarya anthony arif asif atif ayesha babar bushra faiza fahim farooq fawad hina iqra javed junaid kashif kiran mahnoor mehwish nadeem naveed nida noman rabia rizwan saba sadia sajid sana shahid
shazia sobia tahira uzma waqas yasir zeeshan zubair chen chun feng fang gang guang guo hao hong hua hui jia jian jiang jing jun kai lan lei ling liang lin mei ming na ning peng ping qiang qing rong rui shan shu tao ting wei
wen xia xiang xiao xin xiu xue yan yang yi ying yong yu yuan yue yun zhen zheng zhi zhong akane akemi aki akihiko akiko akio akira asami asuka atsuko atsushi aya ayaka ayako ayumi chie chieko chihiro daichi daiki daisuke
eiji eiko emi emiko eri eriko etsuko fumiko fumio goro haruka haruki haruko haruto hideki hideko hideo hikari hina hinata hiroaki hiroki hiroko hiromi hiroshi hiroto hiroyuki hisako hitomi hitoshi isamu izumi jiro jun junichi
junko kana kanako kaori kaoru katsumi kazuki kazuko kazuo kazuya keiko keisuke keita kenichi kenji kenta kentaro kimiko kiyoshi koji kosuke kota kumiko kyoko mai maki makoto mami manami mana mariko masaaki masahiro masaki
masako masami masao masaru masashi masato masayuki mayu mayumi megumi michiko midori mieko miho mika miki minako minoru misaki mitsuko miyuki mizuki momoko nana nanami naoki naoko naomi naoto natsuki natsumi noboru nobuko
nobuo nobuyuki noriko osamu reiko rei ren rie rika riko rina risa ryo ryoko ryota ryuichi ryuji sachiko sakura saori satomi satoru satoshi sayaka seiji setsuko shigeru shinichi shinji shinobu shiori shizuka sho shoji shota
sora sumiko susumu tadashi taichi takahiro takako takashi takayuki takeo takeshi takuma takumi takuya tamiko taro tatsuya tetsuo tetsuya tomoko tomomi tomoya toru toshiko toshio tsubasa tsutomu yasuhiro yasuko yasuo yoko
yoshiko yoshio yuichi yui yuka yukari yuki yukiko yukio yuko yumi yumiko yuriko yusuke yuta yutaka bong byung chang chul dae dong eun ha hae hee ho hye hyuk hyun hyung jae ji jin jong joon ju jung ki kwang kyung mi min
minji minho nam sang seo seok seon seong seung sol soo sook suk sun sung tae won woo yeon yong yoon young youngho anh binh chau cuong dao diem dinh dung duc duong giang ha hai hang hanh hieu hoa hoang hung huong huy khanh
khoa kien kim lam lan linh loan long mai minh my nam nga ngan nghia ngoc nguyet nhi nhung nga oanh phong phuc phuong quan quang quoc quyen quynh son tam tan thanh thao thi thinh thu thuy tien tin toan trang tri trinh trung
tu tuan tung tuyet uyen van vinh vy xuan yen agung agus aisyah andi aditya bambang budi citra dewi dian eko endang fitri hadi hendra indah indra joko lestari made maya nur putri putu rini rizki siti slamet sri suharto
sukarno teguh tri wahyu wati wayan yanti yudi amihan bayani dalisay jejomar ligaya maricel marites rommel rowena abena abiodun achieng adaeze adebayo adeola adewale adjoa afolabi akosua akua ama amara ayodele babajide
babatunde bola bolanle bongani buhle chiamaka chidi chidinma chika chinedu chinonso chinwe chioma chukwuemeka dayo ebele efua emeka ekene fatou femi folake funmi gugu ifeanyi ifeoma ige ikenna isioma jabulani jelani kamau
kwabena kwame kwasi kofi kojo lerato lindiwe lungile makena mandla mbali modupe mpho mumbi mwangi naledi nandi ndidi ngozi njeri nkechi nnamdi nomsa nthabiseng nyambura obinna odinaka okechukwu ola oluchi oluwaseun
onyeka otieno palesa precious refilwe rutendo sade segun sibusiso sipho siphiwe tafadzwa tatenda tendai thabo thandi thandiwe themba tinashe titilayo tunde uche uchenna wambui wanjiku wanjiru yaw yetunde yewande zanele
zodwa zola abebe alemayehu almaz amare bekele dawit desta ermias girma haile hana kebede lemlem mulugeta selam tadesse tesfaye tigist yonas yohannes
`
	)
		.split(/\s+/)
		.filter((name) => name !== ''),
);
