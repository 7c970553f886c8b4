import type { Said } from './said.ts';

/** What a body has to do with it: illness, handicap, senses, first years. */
export const BODY: Said = {
  beperking: `
    beperking | beperkt | handicap | gehandicapt | gehandicapten | verstandelijke handicap | ernstige beperking |
    meervoudige beperking | emb | evmb | rolstoel | spasme | spastisch | syndroom | down | zorgintensief |
    zorgenkind | hulpmiddel | hulpmiddelen | tillen | tillift | revalidatie | mobiliteit | traplift |
    woningaanpassing | spierziekte | cerebrale parese | verstandelijk handicap | gehandicapt kind | ernstig beperkt |
    ernstig beperking | ernstig meervoudig | lichamelijk beperking | evb | zeer ernstig verstandelijk |
    lichamelijke beperking | motorische beperking | schisis | spina bifida | downsyndroom | duchenne | rett |
    angelman | fragiele x | rolstoelgebruiker | verzorgingsstoel | aangepaste fiets | sondevoeding kind | zorgkind |
    zorgintensief kind | zorgintensief gezin | gehandicaptenzorg | orthese | rugzakje | foetaal alcohol | fas | fasd |
    fetal alcohol | gehandicapte | handicaps | zorgvraag zwaar | zorgzwaarte | meervoudig gehandicapt | meervoudig beperkt | lichamelijk gehandicapt | spasticiteit | epilepsie beperking`,
  doof: `
    doof | dove | doofheid | slechthorend | hardhorend | gehoor | gehoorverlies | gehoorbeperking | gehoorprobleem |
    gehoorapparaat | gehoorapparaatje | hoortoestel | hoort slecht | horende | gebarentaal | gebarentolk | gebaren |
    ci | cochleair | auditief | liplezen | audiologisch | kentalis | doventolk | ringleiding | cochleair implantaat |
    ci-kind | dovenonderwijs | solo-apparatuur | schrijftolk | dovencultuur | doofblind | hoort niet goed |
    slecht horen | oorontsteking | buisjes | slechthorendheid | hoorapparaat | hoorapparaten | gebarentaalles | tweetalig doof | geluidsversterking`,
  blind: `
    blind | blinde | blindheid | slechtziend | slechtziendheid | visueel | visuele beperking | visuele handicap |
    gezichtsvermogen | zicht verliest | ziet slecht | ziet bijna niets |  oogarts | oogziekte | braille |
    blindenstok | geleidehond | bartimeus | visio | slechter zien | gezichtsveld | brailleleesregel |
    ziet steeds minder | zicht | ogen gaan achteruit | oogaandoening | cvi | taststok | zienderogen`,
  hersenletsel: `
    hersenletsel | nah | niet aangeboren hersenletsel | hersenbeschadiging | hersenschudding | hersentumor |
    hersenbloeding | hersenvliesontsteking | hoofdletsel |   auto ongeluk | verkeersongeluk |
    aangereden |  hoofd gevallen | ander kind geworden | veranderd sinds | persoonlijkheidsverandering |
      revalidatie | neuroloog | neuropsycholoog | hersenaandoening | hersentrauma |
    na ongeluk | na een ongeluk | na hersenvliesontsteking | sinds ongeluk | sinds het ongeluk | hersenkneuzing |
    traumatisch hersenletsel | sneller moe | snel moe | niet meer dezelfde | energieverdeling | breinlijn |
    cognitieve revalidatie | na ongeval | in coma gelegen | hoofdtrauma | na hersenschudding | na aanrijding | ander kind sinds | persoonlijkheid veranderd | overzicht kwijt na ongeluk | trage verwerking`,
  zeldzaam: `
    zeldzaam | zeldzame | syndroom | zeldzame ziekte | zeldzame aandoening | onbekende ziekte | genetisch |
    chromosoom | chromosomaal | erfelijk | geneticus | klinisch geneticus | stofwisselingsziekte | niemand verstand |
    expertisecentrum | patientenvereniging | oudervereniging | aandoening | zeldzaamheid | 22q | microdeletie |
    syndroom van | wees ziekte | weesziekte | vsop | ziekte die niemand kent | onbekend syndroom | zeldzame diagnose |
    nog nooit van gehoord | aangeboren afwijking`,
  ziekte: `
    ziek | ziekte | zieke | aandoening | chronisch | chronisch ziek | chronische aandoening | langdurig ziek |
    diabetes | suikerziekte | suiker | insuline | epilepsie | astma | eczeem | reuma | crohn | kanker | leukemie |
    tumor | chemo | hartafwijking |  taaislijmziekte | cf | nierziekte | long covid | pijn | buikpijn |
    hoofdpijn | pijnklachten | lichamelijke klachten | onverklaard | onverklaarde klachten | solk | alk | migraine |
    cvs | allergie | prikken | spuiten | injecties | therapietrouw | terminaal | ongeneeslijk | palliatief |
    beterworden | genezen | kinderarts | medisch | verpleegkundige | kinderverpleging | ziek zijn | zieke kind |
    ziek kind | gezondheid | behandelteam | verpleegkundig | somatisch | lichamelijke ziekte | medicijnen spuiten |
    spuit niet | injectie | prik | prikt | bloedsuiker | lichamelijke oorzaak | medisch uitgesloten |
    gezondheidsklachten | psychosomatisch | spanningsbuikpijn | spanningshoofdpijn | sok | functionele klachten |
    koorts | operatie | =orgaan | organen | transplantatie | zieke leerling | zieke leerlingen |  bloeden | hartziekte | hartaandoening | hartpatient | hartoperatie | aandoeningen | ziekteproces | ziekteverloop | gezondheidsprobleem | behandelend arts | pijn in buik | medische oorzaak | medische klachten`,
  ziekenhuis: `
    ziekenhuis | kinderafdeling | kinderarts | polikliniek | poli | operatie | opereren | narcose | infuus |
    verpleegkundige | kinderverpleegkundige | intensive care | couveuse | umc | ziekenhuisopname |
    pedagogisch medewerker | ronald mcdonald | spoedeisende hulp | seh | kinderziekenhuis | wkz | sophia | amc |
    umcg | lumc | prinses maxima | controle ziekenhuis | behandeling ziekenhuis | opgenomen ziekenhuis |
    vaak opgenomen | heen weer ziekenhuis | medische traumatisering | bang prikken | prikangst |
    onderzoeken ziekenhuis | ziekenhuisbezoek | mppsych | medisch psycholoog | kinderpsycholoog ziekenhuis |
    belandt in ziekenhuis | ziekenhuisschool | ziekenhuisopnames | naald | naalden | naaldangst | bloedprikken |
    verpleegafdeling | ic | neonatologie | vroeggeboorte | prematuur | te vroeg geboren`,
  zindelijk: `
    zindelijk | zindelijkheid | onzindelijk | zindelijkheidstraining | bedplassen | plassen | plast | plas |
    bed plassen | broekpoepen | broek poepen | poepen | poept | poep |  obstipatie | luier | luiers |
    plaswekker | nat bed | natte broek | natte lakens | toilet | wc | bekkenfysiotherapeut | urine | incontinent |
    poept broek | plast broek | houdt op ontlasting | wc durft | plaspoli | poeppoli | laxeren | encopresis |
    enuresis | luierbroekje | urineverlies | =ongelukje | =ongelukjes | op potje | plasdagboek | nog niet zindelijk |
    niet zindelijk | luier om | in bed plassen | nog in bed plast | in broek | in zijn broek | broekplassen |
    natte bedden | droge nachten | poepen op potje | poepgedrag | smeren poep | smeert | wc-training |
    overloopdiarree | macrogol | movicolon | desmopressine | minrin | toiletangst | droogbedtraining | plasalarm | =ontlasting | nacht nat | nachts nat | nog nat | verstopping | plasprobleem | plasproblemen | poepprobleem | poepproblemen | niet naar wc | wc niet durft | ophouden plas | plassen in broek`,
  jongekind: `
    baby | babies | peuter | dreumes | kleuter | zuigeling | pasgeboren | pasgeborene | jonge kind | jonge kinderen |
    ongeboren | kraamtijd | kraamzorg | huilbaby | eerste duizend dagen | eenjarige | tweejarige | driejarige |
    vierjarige | consultatiebureau | kinderdagverblijf | creche | voorschool | infant mental health | imh | wieg |
    fles | borstvoeding | baby's | babytje | kindje van | pasgeboren baby | peutertje | dreumesen | peuters |
    kleuters | ukkie | jonge kindjes | eerste levensjaar | zuigelingen | babytijd | kansrijke start | 1000 dagen |
    prenataal huisbezoek | voorzorg | stevig ouderschap | moeder en baby | =kindje | =kindjes | babyhuil | ukken | tweeling | eerste kind`,
  huilen: `
    huilen | huilbaby | ontroostbaar | krijsen | huilt hele dag | blijft huilen | schudden | schudt | shaken |
    inbakeren | huilpoli | krampjes | reflux | gillen | excessief huilen | huilt uren | baby huilt | troosteloos |
    onrustige baby | baby niet stil | regelmaat rust | rust regelmaat | wegleggen | veilig wegleggen |
    door elkaar schudden | draagdoek | huilprotocol | 3-2-1-huilen | huilt nachten | baby gilt | huilt aan een stuk | huilende baby | huilprobleem | niet te troosten | onvertroostbaar`,
  zwanger: `
    zwanger | zwangerschap | zwangere | ongeboren | bevalling | bevallen | bevalt | verloskundige | verloskunde |
    kraamzorg | kraamtijd | abortus | afbreken zwangerschap | ongepland | ongewenst zwanger | tienerzwangerschap |
    postnataal | postpartum | echo | anticonceptie | prenataal | kraam | buik dik | aanstaande moeder |
    aanstaande ouders | zwanger van | zwangeren | zwangere scholiere | ongewenste zwangerschap | onbedoeld zwanger |
    onbedoelde zwangerschap | afstand ter adoptie | ongeboren kind | ongeboren baby | kraamvrouw | kraamverzorgster |
    vroedvrouw | gynaecoloog | spiraal | prikpil | nu niet zwanger | keuzehulp | positieve zwangerschapstest |
    overtijd | zwangerschapstest | babyhuis | in verwachting | verwacht een kind | verwacht kindje | zwangere vrouw | zwangerschapscontrole | echoscopie | zwangere leerling`,
  tienerouder: `
    tienermoeder | tienervader | tienerouder | tienerouders | jonge moeder | jonge vader | jonge ouder |
    jonge ouders | tienerzwangerschap | zwangere tiener | minderjarige moeder | moeder zeventien | moeder 17 |
    zwanger dertienjarige | zwanger puber | zwanger meisje | schoolgaande moeder | tienermoeders |
    zwangere scholiere | zwangere leerling | zwangere puber | zwangere meisje | meisje zwanger | leerling zwanger |
    scholiere zwanger | jong moeder | jong moederschap | jonge moeder opvang | moeder diploma | moeder school opvang |
    siriz | jonge vaders | minderjarige ouder | baby van zestien | moeder-kindplek | moeder van zestien | moeder van vijftien | moeder van zeventien | piepjonge moeder | heel jonge moeder | puber met baby`,
  jgz: `
    jgz | consultatiebureau | jeugdarts | jeugdverpleegkundige | schoolarts | ggd | groeicurve | vaccinatie |
    vaccinaties | jeugdgezondheidszorg`,
  seksualiteit: `
    seksualiteit | seksueel | seks | seksuele | voorlichting | seksuele voorlichting | seksuele ontwikkeling |
    voorbehoedsmiddel | anticonceptie | masturberen | porno | soa | condoom | verliefd | verkering |
    bloemetjes bijtjes | lichaam ontdekken | intiem | intimiteit | condooms | seksuele vorming | seksuele gezondheid |
    pornografie | pornoverslaving | zelfbevrediging | wensen en grenzen | rutgers | lang leve de liefde |
    lichamelijkheid | puberteit lichaam | menstruatie | ongesteld | aan zichzelf zitten | relatievorming | =vrijen | seksuele gevoelens | vrijen | seksueel actief | seksuele weerbaarheid | seksuele opvoeding`,
  uiterlijk: `
    persoonlijke verzorging | hygiene | douchen | douche | tandenpoetsen | tanden | stinkt | stinken | vies |
    vieze kleren | luizen | onverzorgd | gebit | verzorging | make-up | tandarts | gaatjes | tanden poetsen | 
    deodorant | zweetlucht | niet douchen | wil niet douchen | =haren | haren wassen | wast zich niet | verwaarloosde verzorging | vuil haar | ongekamd | zelfverzorging`,
  bewegen: `
    bewegen | sport | sporten | gym | voetbal | zwemmen | fitness | wandelen | fietsen | boksen | judo |
    buitenspelen | paard | paarden | paardrijden | dieren | hond | boerderij | zorgboerderij | gymles | sportclub |
    sportvereniging | sportschool | hardlopen | dansen | klimmen | freerunnen | trampoline | outdoor | survival |
    buitenactiviteit | hondentraining | therapiehond | hulphond | dierentherapie | beweegt | buiten zijn | trainen | sportles | turnen | skateboarden | skaten | hockey | korfbal | tennis`,
  chronisch: `
    chronisch | chronisch ziek | chronische aandoening | chronische ziekte | langdurig ziek | diabetes |
    suikerziekte | suiker | insuline | epilepsie | epileptisch | astma | eczeem | reuma | crohn | taaislijmziekte |
    cystic fibrosis | nierziekte | hartafwijking | spierziekte | sikkelcel | allergie | therapietrouw |
    zelfmanagement | transitiepoli | pijnklachten | chronische pijn | onverklaarde klachten | solk | alk | migraine |
    cvs | long covid | aanval epilepsie | aanvallen epilepsie | pomp | sensor | glucose | suikers |
    medicijnen elke dag | dieet ziekte | coeliakie | longarts | inhalator | benauwd | moe door ziekte |
    zieke jongere | anders klasgenoten ziek | pijnrevalidatie | type 1 | diabetes type | diabetesteam |
    diabetesverpleegkundige | spuit niet | spuit insuline niet | insuline overslaan | therapieontrouw |
    therapieontrouwe | hypo | hba1c | glucosemeter | insulinepomp | astma-aanval | puffer | epilepsieaanval |
    epilepsieplan | koemelkallergie | notenallergie | epipen | colitis | darmziekte | prikkelbare darm | jia |
    jeugdreuma | lupus | nierdialyse | dialyse | hemofilie | thalassemie | hiv | chronisch zieke | zieke jongeren |
    consulent zieke leerlingen | ziekteverzuim leerling | on-zieke | postcovid | vermoeidheidssyndroom |
    transitie volwassenenzorg ziekenhuis | chronische patient | langdurig ziek kind | suikerziekte puber | epileptisch kind | astmatisch`,
  ernstigziek: `
    kanker | leukemie | tumor | chemo | chemokuur | terminaal | ongeneeslijk | palliatief | ernstig ziek |
    ernstige ziekte | levensbedreigend | genezen | oncologie | hospice | leerling met kanker | kind met kanker |
    hersentumor | stamceltransplantatie | uitbehandeld ziek | overlevingskans | kinderpalliatief | kinderhospice |
    kikaboo | prinses maxima | wensstichting | kinderthuiszorg`,
  ouderkind: `
    moeder-kindhuis | moederkindhuis | moeder-kindgroep | ouder-kindbehandeling | moeder baby opname | moederkind |
    moeder kindhuis`,
  medischeangst: `bang voor prikken | prikken bang | prikangst | bang voor ziekenhuis | bang voor operatie | operatie voorbereiden | verdovende zalf | verdovingszalf | pleister zalf | medisch pedagogisch | pedagogisch medewerker ziekenhuis | vasthouden bij prikken | bloedafname | bloed prikken bang | narcose bang | medisch trauma`,
  sondevoeding: `sondevoeding | sonde | afbouwen sonde | sonde afbouwen | peg-sonde | mickey-button | neussonde | sondekind | sondespoor | sondeweg`,
  medicijnopschool: `medicijnen op school | medicatie op school | insuline op school | spuiten op school | leerkracht medisch handelen | medische handelingen | handelen school medisch | medisch protocol | protocol medische handelingen | epilepsieplan school | epipen op school | bekwaamheidsverklaring | wie geeft medicijnen`,
  ziekzijn: `ziek-zijn | altijd ziek zijn | ziek zijn zat | anders dan anderen | geen zin in ziekte | moeheid van ziekte | verantwoordelijkheid ziekte | zelf prikken | zelf spuiten | insuline overslaan | slaat over insuline | therapietrouw | zelfmanagement | waarden bijhouden | bloedwaarden puber | diabetesteam | diabetesverpleegkundige`,
  klasgenootziek: `klasgenoten uitleg ziekte | klas vertellen ziekte | klas voorbereiden | zieke klasgenoot | spreekbeurt over ziekte | vertellen aan klas | wat vertel je klas | terug in klas na ziekte | terug na opname | kaal door chemo | anders eruitzien`,
  rolstoel: `rolstoel | rolstoelen | aangepaste fiets | hulpmiddel | hulpmiddelen | tillift | traplift | woningaanpassing | ergotherapeut | aanpassing woning | verzorgen vanuit rolstoel | looprek | spalk | orthese | revalidatiearts | revalidatiecentrum`,
  gebit: `gebit | tanden | tandarts | tandpijn | gaatjes | rotte tanden | tandenpoetsen | poetsen | kies | kiespijn | beugel | orthodontist`,
  hygiene: `hygiene | wassen | douchen | wil niet douchen | stinkt | stinken | lichaamsgeur | zweetlucht | vieze kleren | ruikt vies | ongewassen | schone kleren | deodorant | persoonlijke verzorging | luizen | neten | hoofdluis`,
  puberlichaam: `menstruatie | ongesteld | ongesteldheid | eerste menstruatie | borsten | baard | haargroei | puberteit lichaam | lichaam verandert | groeispurt | hormonen puber | zaadlozing`,
  voorlichting: `seksuele voorlichting | voorlichting geven | relaties en seksualiteit | bloemetjes en bijtjes | condoom | condooms | anticonceptie | anticonceptiepil | de pil | spiraal | prikpil | soa | morning-after | zwanger raken voorkomen | veilig vrijen | wensen en grenzen`,
  doktertje: `doktertje spelen | doktertje | vlaggensysteem | onderbroek uit | broek naar beneden | elkaar aanraken kinderen | seksueel spel | seksuele spelletjes | normaal seksueel gedrag | leeftijdsadequaat | aan zichzelf zitten | masturbeert | masturberen`,
  pijnlichaam: `buikpijn voor school | hoofdpijn school | maandag ziek | elke ochtend buikpijn | misselijk voor school | spugen voor school | overgeven voor school | spanningsklachten | spanningsbuikpijn | pijn van spanning | lichamelijke klachten stress`,
};
