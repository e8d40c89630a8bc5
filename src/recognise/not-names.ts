// Words with a capital that are nobody's name: languages, peoples, places, laws, organisations everybody knows, feasts.

const toSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const proper = toSet(`
nederland nederlands nederlandse nederlander nederlanders holland hollands hollandse vlaams vlaamse vlaanderen belgië belgisch belgische duitsland duits duitse frankrijk frans franse engeland engels engelse
spanje spaans spaanse portugal portugees portugese italië italiaans italiaanse polen pools poolse oekraïne oekraïens oekraïense rusland russisch russische syrië syrisch syrische eritrea eritrees eritrese
somalië somalisch somalische ethiopië ethiopisch ethiopische tigrinya turkije turks turkse koerdisch koerdische marokko marokkaans marokkaanse berbers arabisch arabische iran iraans irak iraaks iraakse
afghanistan afghaans afghaanse pakistan pakistaans suriname surinaams surinaamse curaçao curaçaos aruba arubaans antillen antilliaans antilliaanse papiaments indonesië indonesisch indonesische moluks molukse
china chinees chinese vietnam vietnamees ghana ghanees nigeria nigeriaans bulgarije bulgaars bulgaarse roemenië roemeens roemeense hongarije hongaars albanië albanees servië bosnië kroatië
europa europees europese afrika afrikaans afrikaanse azië aziatisch amerika amerikaans amerikaanse westers westerse dari farsi pasjtoe latijn
noord-holland zuid-holland noord-brabant brabant gelderland limburg friesland groningen drenthe overijssel flevoland zeeland utrecht amsterdam rotterdam haag eindhoven tilburg almere breda nijmegen arnhem
haarlem enschede apeldoorn amersfoort zwolle leiden maastricht dordrecht zoetermeer deventer delft alkmaar leeuwarden helmond hilversum roosendaal assen lelystad emmen den venlo zaandam veluwe twente randstad achterhoek
raad kinderbescherming inspectie gezondheidszorg jeugd jeugdwet jeugdzorg jeugdhulp veilig thuis veiligheid wmo rijk staat ministerie kamer eerste tweede gemeente gemeenten provincie rechtbank gerechtshof hoge
kindertelefoon kinderombudsman ombudsman kinderrechtenverdrag wet wetboek artikel avg koning koningin koningsdag halt reclassering slachtofferhulp leger heils rode kruis unicef verenigde naties europese unie vn
nationale nationaal beroepscode richtlijn richtlijnen kwaliteitskader beroepsvereniging cliëntenraad jeugdraad jeugdbeschermingsplan veiligheidsplan meldcode signs safety triple families first kansrijke start toekomstscenario hervormingsagenda
god allah jezus koran bijbel islam christendom kerst kerstmis kerstavond pasen pinksteren sinterklaas suikerfeest offerfeest ramadan eid oud nieuw nieuwjaar hemelvaart moederdag vaderdag
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december
whatsapp facebook instagram tiktok snapchat youtube google teams zoom signal telegram netflix fortnite minecraft roblox playstation xbox discord outlook word excel windows apple iphone android internet
corona covid emdr autisme adhd asperger down ptss leerkring samen leren beste geachte hallo hoi dag groet groeten met vriendelijke u uw
i monday tuesday wednesday thursday friday saturday sunday january february march may june july august october dutch english german french turkish polish moroccan syrian arabic christmas easter netherlands europe
child protection youth care act safe home council inspectorate court`);

const people =
  /^(?:nederland|turk|marok|pools|pole|oekra|syri|eritr|somal|surina|antil|arab|europ|ameri|afrik|duits|frans|engels|belg|russ|chine|irak|iran|afgha|koerd)/u;

/** Endings of Dutch words for laws, services, plans; no name ends so. */
const ends =
  /(?:wet|zorg|hulp|bescherming|telefoon|verdrag|raad|inspectie|plan|dienst|diensten|dienstverlening|rechter|bank|ministerie|autoriteit|beweging|code|toets|scan|lijst|heid|schap|ing|ingen|isme|tie|ties|iteit|teit|huis|groep|groepen|team|teams|overleg|kamer|hof|college|school|gemeente|commissie|instituut|stichting|vereniging|fonds|feest|dag|week|maand|protocol|model|methode|methodiek|programma|project|kader|agenda|akkoord|werk|werkers|werker|ouders|kinderen|platform|netwerk|beleid|onderzoek|rapport|richtlijn|verslag|kaart|kaarten|centrum|huizen|jarige|partij|land)$/u;

/** Whether a word with a capital is known to be no name. */
export const isNotName = (key: string): boolean =>
  proper.has(key) || people.test(key) || (key.length > 6 && ends.test(key));

/**
 * First words of sentences that are no name although another word with a capital, or a verb of people, comes behind
 * them.
 */
export const starters = toSet(`
aan achter al alle alleen allemaal als alsof anders bij binnen boven buiten daar daarna daarnaast daarom dan dat de deze die dit doordat door drie dus een eens eerst eerder elk elke en er eerst even gelukkig gisteren
haar had heb hebben heeft heel het hier hierna hij hoe hoeveel hoewel hun ieder iedereen iemand iets ik in inmiddels intussen is ja jammer je jij jouw jullie kan kort later maar mag meer men mensen met mijn misschien
moet moest morgen na naast naar nadat nee net niemand niet niets nog nooit nu of ofwel om omdat ondanks onder ons onze ooit ook op opeens over pas samen sinds soms sommige straks tegen terwijl tijdens tja toch toen
tot totdat tussen twee u uit uiteindelijk uw vaak van vanaf vandaag vanochtend vanavond vannacht vanmiddag vanuit veel via vier volgens voor voordat vooral voortaan vorige waar waarom waarop waarmee wanneer want was wat we wegens
wel welk welke werd wie wij wil wilde wist word wordt ze zelf zelfs zei zij zijn zo zoals zodat zodra zolang zonder zou zowel die dezelfde volgende eindelijk plotseling ineens helaas eigenlijk
politie school leiding moeder vader ouders mevrouw meneer kind kinderen jongen meisje groep team gemeente rechter voogd pleegouders begeleiding hulpverlening familie oma opa tante oom broer zus buurman buurvrouw
a after all and as at because before but by during every everybody for from he her here his how i if in it its many my nobody not now of on one or our she since so somebody some that the their then there they this
to together until we what when where who why with without you your today yesterday nevertheless naturally
bel belde belt app mail vraag stuur kom komt kwam ga gaat ging geef gaf laat liet neem nam zie zag zeg vertel denk dacht doe deed hoor hoorde help hielp heet heette vond vindt weet
contact naam tel telefoon adres casus zaak verslag overdracht nachtdienst dagdienst betreft onderwerp datum aanwezig afwezig`);
