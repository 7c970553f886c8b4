/** Concepts that are said instead of one another when people speak of the same thing; it holds both ways. */
export const MATTERS_NEAR = `
autisme: prikkels rooster
prikkels: autisme adhd slapen huilen
adhd: medicatie prikkels rooster bewegen hoogbegaafd
angst: schoolangst dwang zwijgen mutisme zelfbeeld trauma burnout
dwang: tics angst behandeling
tics: dwang pesten
depressie: suicidaliteit burnout eenzaamheid rooster zelfbeeld bewegen
burnout: depressie uitputting zelfbeeld
suicidaliteit: zelfbeschadiging rouw veiligheid
zelfbeschadiging: suicidaliteit trauma
eetstoornis: eten arfid zelfbeeld
eten: arfid eetstoornis overgewicht
arfid: prikkels autisme
overgewicht: eten bewegen
trauma: mishandeling vluchteling kindermisbruik hechting slaan veiligheid oorlog
hechting: adoptie pleegzorg verloop vertrouwen overplaatsing
psychose: ggz psychisch kopp
psychisch: ggz kopp volwassenggz depressie
mutisme: zwijgen angst
zwijgen: vertrouwen inspraak
agressie: oudermishandeling slaan crisis opvoeden vrijheidsbeperking forensisch
oudermishandeling: slaan agressie opvoeden mishandeling familiegeheim
verslaving: alcohol blowen harddrugs terugval kopp
alcohol: verslaving kopp
blowen: verslaving
harddrugs: verslaving
terugval: nazorg verslaving
gamen: scherm slapen eenzaamheid
scherm: online gamen
online: sexting grooming scherm pesten
slapen: huilen rooster uitputting
lvb: beperking brieven ontwikkelingsachterstand forensisch wlz
brieven: lvb tolk
taalontwikkeling: ontwikkelingsachterstand zwijgen doof jongekind
ontwikkelingsachterstand: jongekind
hoogbegaafd: onderwijs zelfbeeld
dyslexie: onderwijs
zelfbeeld: pesten
eenzaamheid: vrijetijd thuiszitter pesten maatje
pesten: onderwijs
beperking: wlz blind doof respijt ziekte hersenletsel
doof: beperking eenzaamheid tolk
blind: beperking
hersenletsel: ziekte prikkels beperking
zeldzaam: ziekte expertise ervaringskennis beperking
ziekte: ziekenhuis medicatie mantelzorg
ziekenhuis: ziekte
zindelijk: slapen pesten schoolkind
jongekind: huilen zwanger kinderopvang jgz taalontwikkeling
huilen: uitputting
zwanger: tienerouder
tienerouder: jongekind wonen
seksualiteit: zwanger seksueelgedrag lhbti
scheiding: omgang stiefgezin gezag afwezigevader
omgang: contact afwezigevader detentie pleegzorg inspraak
gezag: jeugdbescherming rechtbank plaatsing omgang pleegzorg
stiefgezin: scheiding opvoeden gezinsleden
kopp: psychisch mantelzorg familiegeheim psychose
mantelzorg: kopp uitputting wmo
verwaarlozing: mishandeling praktischehulp uiterlijk armoede motiveren
uiterlijk: verwaarlozing
mishandeling: slaan veiligheid meldcode veiligthuis kindermisbruik trauma
slaan: veiligheid wonen
meldcode: melden veiligthuis mishandeling gesprekouders
opvoeden: ambulant agressie stiefgezin lvb
uitputting: respijt eenoudergezin pleegzorg slapen
respijt: gezinsvorm maatje pleegzorg
afwezigevader: detentie
gezinsleden: stiefgezin seksueelgedrag
rouw: suicidaliteit ziekte afscheid detentie adoptie
detentie: forensisch familiegeheim
adoptie: identiteit afstamming
identiteit: cultuur genderzorg
pleegzorg: netwerk overplaatsing plaatsing familieplan gezinshuis
familieplan: netwerk respijt
netwerk: ambulant
overplaatsing: plaatsing verloop gezinshuis
plaatsing: verblijf jeugdbescherming
verblijf: jeugdzorgplus gezinshuis zelfstandigheid
gezinshuis: gezinsvorm
uitbuiting: vriendje weglopen grooming kindermisbruik forensisch politie
kindermisbruik: seksueelgedrag grooming bewijs veiligheid politie
seksueelgedrag: veiligheid gezinsleden
sexting: grooming politie melden
grooming: kindermisbruik politie
forensisch: stelen politie foutevrienden radicalisering werk
stelen: lvb foutevrienden
radicalisering: foutevrienden veiligheid geloof online vertrouwen
weglopen: jeugdzorgplus zwerfjongere politie
foutevrienden: vrijetijd
medewerkerveilig: agressie veiligheid
crisis: veiligheid spoed plaatsing
jeugdzorgplus: vrijheidsbeperking alternatief uitstroom
schulden: armoede huisuitzetting zelfstandigheid
armoede: financiering praktischehulp werk
huisuitzetting: wonen zwerfjongere
wonen: zwerfjongere zelfstandigheid
zwerfjongere:
volwassenworden: zelfstandigheid overgang tijdig zorgverzekering beschikking wonen
thuiszitter: schoolangst leerplicht passendonderwijs dagbesteding ophalen
schoolangst: onderwijs
passendonderwijs: onderwijs passend dagbesteding samenwerking
leerplicht: onderwijs
vluchteling: ongedocumenteerd tolk migranten
migranten: tolk cultuur
ongedocumenteerd: beschikking
tolk: cultuur
huwelijksdwang: cultuur mishandeling veiligheid geloof
cultuur: geloof lhbti discriminatie motiveren
lhbti: genderzorg geloof
jeugdbescherming: otsafsluiten rechtbank raadsonderzoek voogdij
otsafsluiten: nazorg stoppen evaluatie
wlz: pgb beschikking financiering
pgb: financiering
klachten: bezwaar gesprekouders vertrouwen
privacy: inspraak dossier gesprekouders samenwerking
wijkteam: doorverwijzen toeleiding
doorverwijzen: gedragswetenschapper expertise intervisie
wachten: tekort overbruggen
ouderlvb: lvb opvoeden kopp
eenplan: regie samenwerking
regie: samenwerking
samenwerking: bereikbaarheid overlegtijd
doorschuiven: passend tekort
verloop: afscheid personeel overgang vertrouwen
personeel: werkdruk
werkdruk: caseload professional burnout
professional: intervisie medewerkerveilig
motiveren: vertrouwen huisbezoeken afwezigevader praktischehulp
stoppen: nazorg evaluatie afscheid overgang volwassenworden
nazorg: evaluatie
evaluatie: ambulant verklarendeanalyse
verklarendeanalyse: diagnostiek
diagnostiek: behandeling
ambulant: huisbezoeken plaatsing moeilijkeuren verblijf
systeem: afwezigevader ambulant scheiding
ervaringskennis: maatje
vrijetijd: bewegen
strijd: agressie scheiding
lichaamsklacht: ziekte angst schoolangst
gewicht: eetstoornis overgewicht
bijwerking: medicatie gewicht
telefoon: scherm bereikbaarheid
nacht: slapen
ochtend: slapen thuiszitter moeilijkeuren
deur: huisbezoeken motiveren
snappen: lvb brieven uitleg
uitleg: brieven familiegeheim training
tekenen: verhaal familiegeheim
kiezen: inspraak regie
spullen: uiterlijk
beeld: sexting online
terugkeer: plaatsing nazorg
verdriet: rouw depressie
patroon: verklarendeanalyse
slot: vrijheidsbeperking jeugdzorgplus
papieren: ongedocumenteerd
tafel: samenwerking regie eenplan
vooraf: tijdig
nabijheid: hechting vertrouwen
eenpersoon: maatje vertrouwen verloop regie familieplan
straf: opvoeden leerplicht
belonen: opvoeden
rust: prikkels uitputting
vrienden: eenzaamheid foutevrienden
klasgroep: pesten
meteen: spoed crisis
buitenland: huwelijksdwang vluchteling
onafhankelijk: klachten omgang
erkennen: klachten vertrouwen
verwacht: motiveren
vermoeden: meldcode diagnostiek herkennen
bezoek: omgang
activiteit: vrijetijd vertrouwen depressie
bed: slapen tekort depressie
ongeluk: hersenletsel trauma
feitelijk: bewijs dossier gesprekouders
voorbeeld: brieven
uitproberen: stapjes
taal: tolk taalontwikkeling
taken: regie mantelzorg
groepsklimaat: verblijf
toekomst: volwassenworden uitstroom
duo: medewerkerveilig
vriendje: uitbuiting lhbti
overbruggen: wachten
bang: angst
vechtscheiding: scheiding omgang
meldingaankondigen: meldcode gesprekouders
geheimhouding: privacy vertrouwen
secundairtrauma: professional intervisie werkdruk
teamverschil: intervisie
jongevader: tienerouder afwezigevader
schoolenjeugdhulp: samenwerking onderwijs
eigenregie: familieplan inspraak
kindgesprek: inspraak
warmeoverdracht: overgang
vastgelopen: evaluatie
groepsonrust: verblijf agressie
rouwkind: rouw
boosouder: klachten
verlengdejeugdhulp: volwassenworden beschikking
toekomstplan: volwassenworden zelfstandigheid
spijbelen: thuiszitter leerplicht
verandering: autisme rooster
kindgetuige: slaan mishandeling trauma
biologischeouders: pleegzorg omgang
eergeweld: huwelijksdwang cultuur
faalangst: angst zelfbeeld schoolangst
prenataal: zwanger jongekind
terugplaatsing: plaatsing jeugdbescherming
leerlingenvervoer: passendonderwijs
matching: passend gezinshuis pleegzorg
medicatieontrouw: medicatie bijwerking
psychofarmaca: bijwerking psychose
onverklaard: lichaamsklacht ziekte
wantrouwen: motiveren vertrouwen
uitstroom: tijdelijk volwassenworden
`;
