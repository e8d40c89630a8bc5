// First names that are words as well: alone at the start of a sentence, or in small letters, they say nothing.

const dutch = `
abel ad art bas bo bob bloem bodi beau coen do duuk elke ella els engel ernst eva fay fiene fleur floor frank freek gift gijs hans hind hoop jade jan jans jet
jip jo job joop joy kai kaya kees kiki kim klaas lam lan lea lente leo leon lies lieve lien linde lode loes long lotje luc luna maas mai maan made
mare mark mart max mees mei merel mia mies min mina mine mo mona moon nel nick nine noor nora opal otto pam peer pien piet pim pip puck rein rem
rens rik rob roman roos rosa roy ruben saar sam sari sem sien siem sil skip sky stan ster sterre stone storm sue sultan tal tam tan teddy teun tim tom ton
toon trees tri tygo van vent vera veli vos wen wende werk wies wil will wim wit wolf yen zin zomer zon ramadan maria`;

const english = `
angel april august austin autumn ava ben bill blessing brad can candy carter charity cherry chuck daisy dale dawn dean earl eden faith favour gene
gift grace grant harley harmony harper haven hazel heather henry holly hope hunter ivy jack jade jean john joy june lee mark mason may melody
million misty moon norman olive paige pat patience paul penny pearl phil poppy precious prince princess queen ray raven reed river rob robin rose ross ruby
rusty sandy scarlett shan sky skye son star stone storm stuart summer taylor trinity victor violet wade ward will willow winter you my do`;

export const namesThatAreWords: ReadonlySet<string> = new Set(`${dutch} ${english}`.trim().split(/\s+/));
