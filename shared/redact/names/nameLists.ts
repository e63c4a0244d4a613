import { isAscii } from '../reading/normalizeText';
import { FIRST_NAMES } from './firstNames';
import { LAST_NAMES } from './lastNames';

const words = (text: string): ReadonlySet<string> =>
	new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Words that stand where a name is expected and name nobody. */
export const NOT_PEOPLE = words(
	`anonymous unknown customer agent guest visitor user caller client support service services representative rep bot assistant system supervisor manager operator queue
external none null undefined na n a test default virtual the team desk help center centre contact`,
);

/** Everyday English words, among them those that are names too: Will, Mark, May, Grace, Young, Price. */
const COMMON = words(`
a able about above absolutely accept accepted access accident according account accounts across act action active activate activated activation actual actually ad add added adding additional address adjust adjustment admin advance
advice advise advised affected after afternoon again against age agency agent agents agree agreed agreement ah ahead air alert all allow allowed almost alone along already alright also alternative although always am amazing amount an and
angry annual another answer any anybody anymore anyone anything anyway anyways apart apologies apologize app apparently appear applied apply appointment appreciate approval approve approved apps are area areas around arrange arrive arrived as
ask asked asking assist assistance assistant associate assume at attempt attention auto automatic available average avoid aware away awesome awful baby back bad bag balance bank banking banks bar bars base based basic basically basis battery be bear
because become bed been before begin beginning behind being believe below benefit best better between beyond big bill billed billing bills bit black blank bless block blocked blue board book booked booking both bother bought bound bowl box boy
branch brand break bridge brief bright bring broke broken brother brought brown browser bug build building bus business businesses busy but button buy by bye cable calendar call called caller calling calls came camera can cancel cancelled cancellation
canceled cannot cant car card cards care careful carpenter carrier carry case cases cash catch caught cause cell center central certain certainly chance change changed changes changing channel channels charge charged charger charges charging
chase chat cheap check checked checking cheque child children choice choose chosen christian city claim claims class clean clear clearly click client close closed code codes cold collect college color come comes coming comment comments common
company compare complaint complete completed completely complex computer concern concerned concerning concerns condition confirm confirmation confirmed confused connect connected connecting connection consider contact contacted contacting
content continue contract control convenience convenient conversation cook cool copy corner corporate correct correctly cost costs could country couple coupon course court cover coverage crazy create created credit credits cross current
currently customer customers cut cute cycle daily damage damaged dark data database date dates daughter dawn day days dead deal dear death debit decide decided decision declined deep default defective definitely delay delayed delete delivered
delivery department depend deposit describe description desk desktop detail details device devices did didn't difference different difficult digit digits digital dim direct directed directly director disappointed disconnect disconnected discount
discuss disk dispatch display dispute distance do doctor document documents does doesn't dog doing dollar dollars domain don't done door dot double down download downtown draw drew drive driver drop dropped dry due during duty each earlier early
earth ease easily east easy eat edge edit effect effective eight either electric electronic else email emails emergency employee employees empty enable end ended ending engineer engineering english enjoy enough enroll ensure enter entered enterprise
entire entry equipment error errors especially essential etc even evening event ever every everybody everyone everything exact exactly example excellent except exchange excuse existing expect expected expense expensive experience expert expire
expired explain explained express extend extended extension extra extremely eye face fact failed fair faith fall false familiar family fan far fast faster fault favorite fax feature features fee feedback feel fees feet felt few field fields fifteen
fifth fifty figure file files fill filled final finally finance financial find fine finish fire first fish fit five fix fixed flat flight floor flow focus follow followed following food foot for forest forget forgot form former forms forty forward
found four fourth fox frank free freedom frequent fresh friday friend friendly friends from front frost frustrated frustrating full fully fun further future game garden gas gate gave general generally generate gentleman get gets getting gift girl give
given giving glad glass go god goes going gold golden gone gonna good goodbye gosh got gotten grace grand grant graph gray great green greetings grey ground group growth guarantee guess guest guide guy guys had half hall hand handle handled hang
happen happened happening happens happy harbor hard hardware has hasn't hate have haven't having he head headset health hear heard heart heat heavy hello help helped helpful helping helps her here here's hers herself hey hi hidden high
higher highly hill him himself his history hit hold holder holding hole holiday home honest honestly hook hope hopefully horrible hospital host hot hotel hour hours house how however huge human hundred hunt hunter hurry husband i i'd i'll i'm i've
ice id idea identification identity if ignore immediately important impossible improve in inbox inc inch include included includes including inconvenience incorrect increase indeed index individual info inform information initial inquiry inside
install installation installed installing instant instead instructions insurance interest interested internal international internet into invalid invoice invoices is isn't issue issued issues it it's item items its itself ivy jack job jobs join joint joy
junior just keep keeps kept key keys kid kids kind king kitchen knew knight know knowing known lady land landing lane language laptop large last late later latest law lawyer lead leader learn least leave leaving led left legal less let let's letter
letters letting level levy liability liable library license life light like likely limit limited line lines link linked list listed listen little live living load loan loans local located location lock locked log logged login logo long longer look looked
looking looks lord lose losing loss lost lot lots loud love low lower loyal loyalty luck lucky lunch ma'am machine mad madam made mail main maintenance major make makes making male man manage managed manager many map mark marked market marks married
mason master match matter max maximum may maybe me mean means meant measure media medical meet meeting member members membership memory men mention mentioned menu merchant mercy mess message messages met meter method middle might mile miles mill million
min mind mine minimum minute minutes miss missed missing mistake mobile mode model modem moment monday money monitor month monthly months moon more morning mortgage most mother mouse move moved movie moving mr much multiple music must my myself name
named names national near nearly necessary need needed needs negative neither network never new newest news next nice nick night nine no nobody none noon nope nor normal normally north not note noted notes nothing notice notification notified notify novel now
number numbers object obviously occasion occur odd of off offer offered offers office officer official often oh ok okay old on once one ones online only open opened opening operating operation operator opinion opportunity option options or orange order
ordered ordering orders organization original other others otherwise our ours ourselves out outage outside over overcharged overdraft overnight own owner pack package packages page pages paid pain paper paperwork parcel pardon parent park parking part
particular partner partners parts party pass passed passport password past path patience patient pause pay paying payment payments payroll peak pen pending penny people per percent perfect perfectly perhaps period person personal pharmacy phone phones
photo physical pick picked picture piece pin pink place placed places plain plan plans plate platform play please pleased pleasure plenty plus pocket point points police policies policy poor pop popular portal position positive possible possibly post
postal potential pound power practice prefer preferred premium prepaid prescription present press pretty prevent previous previously price prices pricing primary prince print printer prior priority privacy private pro probably problem problems procedure
proceed process processed processing product products profile program project promise promised promo promotion proof proper properly property protect protection provide provided provider providing public pull pulled purchase purchased purpose push put
quality quarter question questions queue quick quickly quiet quite quote rain raise ran rate rather ray reach reached read reader reading ready real really reason reasonable receipt receive received receiving recent recently recommend record records recover
red reduce refer reference referred refund refunded refunds regard regarding regards region register registered registration regular related release relevant remember remind reminder remote remove removed renew renewal rent rental repair repeat replace
replaced replacement reply report reported represent representative request requested require required research reservation reserve reset resolution resolve resolved respect respond response rest restart restaurant result results retail retention return
returned returning returns review rice rich rid ride right ring road rob rock role roll room root rose round route router routing rule rules run running rush sad safe safety said sale sales same satisfied saturday save saved savings saw say saying says
scam scan schedule scheduled school science score screen scroll search season seat second secondary seconds section secure security see seem seems seen select selected sell send sending senior sense sent separate serial serious seriously serve server
service services session set setting settings setup seven several shall share she ship shipped shipping shop shopping short should shouldn't show showing shown shows shut sick side sign signal signature signed signing similar simple simply since sincerely
single sir sister sit site sites situation six size skip sleep slow small smart smooth so social software sold sole solution solve some somebody somehow someone something sometimes somewhere son song soon sorry sort sound sounds source south space spam
speak speaker speaking special specialist specific specifically specified speed spell spelled spelling spend spent spoke spoken spot spring staff stand standard star start started starting state stated statement statements states station status stay steady
step steps still stock stolen stone stop stopped store stores storm story straight strange street strong stuck student stuff subject submit submitted subscription success successful successfully such sudden sue suggest summary summer sun sunday super
supervisor supplier support supposed sure surely surprise surprised survey suspend suspended suspicious swear switch switched system systems table tablet take taken takes taking talk talked talking talks tall tap target tax teacher team teams tech technical
technician technology telephone tell telling temporary ten term terms terrible test text than thank thanks that that's the their them themselves then theory there there's therefore these they they're thing things think thinking third thirty this those
though thought thousand threat three through throughout thursday thus ticket tickets tied time times tip tired title to today together told tomorrow tone tonight too took tool top total totally touch toward tower town track tracked tracking trade
traffic train training transaction transactions transfer transferred transferring transit transport travel treat tree trial tried trip trouble true truly trust truth try trying tuesday turn turned tv twelve twenty twice two type typed typical ugh ultimate
unable under understand understanding understood unfortunately union unit united units unless unlimited unlock until up update updated updates upgrade upgraded upload upon upper upset upstairs urgent us usage use used useful user using usual usually
vacation valid value van various vehicle verification verified verify version very via video view violet visit voice void volume wait waited waiting walk wall want wanted wants ward warehouse warning warranty was wasn't watch water way ways we we're we've
weather web website wednesday week weekend weekly weeks weight weird welcome well went were west what what's whatever when where whether which while white who who's whole whom whose why wide wife wifi will win window windows winter wire wireless wish with
withdraw within without woman women won't wonderful wondering wood word words work worked worker working works world worried worry worse worst worth would wouldn't authorization wow write writer writing written wrong wrote yard yeah year years yellow yep yes yesterday
yet yield you you'd you'll you're you've young your yours yourself zero zone hmm um uh er hm ha haha lol ty thx pls plz btw fyi asap ok omg wanna gotta kinda cause cuz dunno nah yup please kindly hereby herewith therefore furthermore
allow author baker banker bishop butler captain chief coach colonel commander cousin dad dean detective duke engineer farmer father fisher grandfather grandma grandmother grandpa judge landlord major mayor mom mum nephew niece nurse pastor pilot president
priest professor prof queen roommate secretary sergeant soldier spouse tenant uncle aunt vendor victim witness worker brook rivers banks fields woods lane cross bush berry cherry lily daisy ruby amber crystal pearl jade hazel iris olive opal sage ginger holly
heather autumn april june august january february march july september october november december monday spring easter christmas thanksgiving halloween ramadan diwali eid hanukkah lent chip art gene dale cliff heath forest ford dodge lincoln
rusty sandy sunny stormy rocky misty brandy candy honey sugar pepper bay marina savannah dakota jersey brooklyn paris london sydney austin dallas houston phoenix charlotte orlando madison jackson florence victoria georgia virginia
carolina india china chad jordan israel cuba kenya holland france german irish english french welsh apple amazon google microsoft facebook twitter instagram netflix spotify zoom slack uber lyft paypal venmo zelle visa mastercard samsung
apt blvd ave ste ext dept approx est gmt pst cst mst utc noon midnight hang bang ping min max ban can do song sang son ha hi ho ho hue hung lang long man mi my na no nor oh on or pan pat per pin pro sen she so sun tan the then thin tie to ton too tu un van via vi we yen yo you
bond cash coin fund funds gross grill gill reed read real rich rust salt sharp short silver small snow song speaker spark sparks steel stern strong sweet swift tall thin weak wild wise wolf worth york lake mount river island ocean beach hills valley springs heights
mac windows android chrome firefox safari edge outlook excel word office teams linux iphone ipad macbook galaxy pixel xbox playstation nintendo alexa siri cortana echo kindle roku hulu disney hbo espn`);

/** Names of places, peoples, months, firms and products, and words that belong to them: capitals that are no person's. */
const PLACES_AND_FIRMS = words(`
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire mexico
dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont washington wisconsin wyoming columbia puerto rico guam ontario quebec alberta manitoba saskatchewan yukon nunavut queensland tasmania wales england scotland ireland britain
boston chicago seattle denver detroit atlanta miami tampa portland sacramento oakland fresno tucson mesa omaha cleveland tulsa wichita arlington anaheim honolulu riverside stockton corpus christi cincinnati pittsburgh anchorage henderson greensboro
plano newark toledo buffalo chandler laredo durham norfolk irving fremont richmond spokane rochester tacoma fontana yonkers memphis nashville baltimore milwaukee albuquerque philadelphia angeles vegas francisco diego antonio jose minneapolis louis
manhattan bronx queens harlem hollywood toronto montreal vancouver calgary ottawa edmonton winnipeg halifax manchester birmingham leeds glasgow edinburgh liverpool bristol sheffield cardiff belfast dublin cork melbourne brisbane perth adelaide canberra
auckland wellington berlin hamburg munich cologne frankfurt stuttgart vienna zurich geneva basel bern amsterdam rotterdam brussels antwerp lyon marseille toulouse nice nantes bordeaux madrid barcelona valencia seville bilbao lisbon porto rome milan naples
turin venice athens oslo stockholm copenhagen helsinki reykjavik warsaw krakow prague brno budapest bucharest sofia belgrade zagreb moscow kiev kyiv istanbul ankara dubai doha riyadh cairo nairobi lagos johannesburg mumbai delhi bangalore hyderabad chennai
kolkata pune tokyo osaka kyoto seoul busan beijing shanghai shenzhen guangzhou taipei hong kong singapore manila jakarta bangkok hanoi kuala lumpur america american americans europe european asia asian africa african australia australian austria austrian
belgium belgian brazil brazilian bulgaria bulgarian canada canadian chile chilean chinese colombia colombian croatia croatian czech denmark danish dutch egypt egyptian estonia estonian finland finnish germany greece greek hungary hungarian iceland
icelandic indian indonesia indonesian iran iranian iraq italy italian japan japanese korea korean latvia lithuania luxembourg malaysia malaysian malta mexican morocco moroccan netherlands nigeria nigerian norway norwegian pakistan pakistani peru philippines
filipino poland polish portugal portuguese romania romanian russia russian serbia serbian slovakia slovenia spain spanish sweden swedish switzerland swiss taiwan thai thailand tunisia turkey turkish ukraine ukrainian vietnam vietnamese venezuela
argentina bolivia ecuador uruguay paraguay latin arab arabic hindi mandarin cantonese hispanic christian muslim jewish catholic eu uk usa us uae
verizon comcast xfinity tmobile vodafone telstra optus orange telekom fedex dhl ups usps hermes walmart costco ikea tesco aldi lidl kroger walgreens cvs starbucks mcdonalds nike adidas sony lg dell lenovo hp intel nvidia amd cisco oracle ibm adobe salesforce
genesys zendesk hubspot shopify stripe klarna revolut monzo barclays hsbc natwest lloyds santander citibank chase wells fargo capital citi amex allianz axa geico allstate progressive aetna cigna humana kaiser medicare medicaid toyota honda nissan hyundai kia
bmw audi mercedes volkswagen volvo tesla chevrolet chevy jeep delta united southwest lufthansa ryanair easyjet emirates expedia airbnb marriott hilton hyatt whatsapp telegram signal linkedin tiktok youtube snapchat reddit pinterest gmail hotmail yahoo icloud
outlook norton mcafee dropbox docusign quickbooks turbotax bluetooth wifi ethernet usb hdmi sim esim pdf html url faq id ssn dob cvv pin iban vat irs dmv fbi cia nhs hmrc gdpr hipaa pci api sms mms gps atm ceo cfo cto hr it pc tv dvd cd llc ltd inc
corp corporation gmbh plc company co bros sons university college institute academy school hospital clinic church museum library hotel airport station stadium arena bridge street avenue road boulevard drive court square plaza mall park garden county city town
village district province state republic kingdom lake mount river san santa saint st fort port north south east west new old great upper lower central las los el la del monte puerto casa palm beach bay island ridge creek falls grove springs insurance mutual
bancorp bank trust holdings ventures partners capital media press times post journal tribune herald association foundation society council committee ministry government parliament congress senate court police army navy airlines airways motors energy electric gas
cup league championship festival award prize olympics super bowl gold silver platinum diamond premium deluxe basic standard plus pro max mini ultra lite edition series class
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`);

/** Nobiliary and family particles, which are written small within a name. */
export const PARTICLES = words(
	`de da do dos das di del della der den van von vom zu zum ter ten te la le du des el al bin ibn ben bint abu y e af av st mac mc o san`,
);

/** Without accents and in lower case, as the lists are written. */
export function plainName(word: string): string {
	const lower = word.toLowerCase();
	if (isAscii(lower)) return lower;
	return lower
		.normalize('NFD')
		.replaceAll(/\p{M}+/gu, '')
		.replaceAll('ß', 'ss')
		.replaceAll('ø', 'o')
		.replaceAll('ł', 'l')
		.replaceAll('đ', 'd')
		.replaceAll('æ', 'ae')
		.replaceAll('œ', 'oe')
		.replaceAll('ð', 'd')
		.replaceAll('þ', 'th')
		.replaceAll('ı', 'i');
}

/** Whether a word is an everyday English one, so that it is a name only where something says so. */
export const isCommonWord = (word: string): boolean => COMMON.has(word);

/** Whether a word, with a capital, belongs to a place, a people, a firm or a product. */
export const isPlaceOrFirm = (word: string): boolean => PLACES_AND_FIRMS.has(word);

export const isFirstName = (word: string): boolean => FIRST_NAMES.has(word);

export const isLastName = (word: string): boolean => LAST_NAMES.has(word);
