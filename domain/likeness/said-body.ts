import type { Said } from './said.ts';

/** What a body has to do with it: illness, handicap, senses, first years. */
export const BODY: Said = {
  beperking: `
    beperking | beperkt | handicap | gehandicapt | gehandicapten | verstandelijke handicap | ernstige beperking |
    meervoudige beperking | emb | evmb | rolstoel | spasme | spastisch | syndroom | down | zorgintensief |
    zorgenkind | hulpmiddel | hulpmiddelen | tillen | tillift | revalidatie | mobiliteit | traplift |
    woningaanpassing | spierziekte | cerebrale parese | niet lopen | verstandelijk handicap | gehandicapt kind |
    ernstig beperkt | ernstig beperking | ernstig meervoudig | lichamelijk beperking`,
  doof: `
    doof | dove | doofheid | slechthorend | hardhorend | gehoor | gehoorverlies | gehoorbeperking | gehoorprobleem |
    gehoorapparaat | gehoorapparaatje | hoortoestel | hoort slecht | horende | gebarentaal | gebarentolk | gebaren |
    ci | cochleair | auditief | liplezen | audiologisch | kentalis`,
  blind: `
    blind | blinde | blindheid | slechtziend | slechtziendheid | visueel | visuele beperking | visuele handicap |
    gezichtsvermogen | zicht verliest | ziet slecht | ziet bijna niets | niet zien | oogarts | oogziekte | braille |
    blindenstok | geleidehond | bartimeus | visio | slechter zien | gezichtsveld`,
  hersenletsel: `
    hersenletsel | nah | niet aangeboren hersenletsel | hersenbeschadiging | hersenschudding | hersentumor |
    hersenbloeding | hersenvliesontsteking | hoofdletsel | ongeluk | ongeval | auto ongeluk | verkeersongeluk |
    aangereden | coma | hoofd gevallen | ander kind geworden | veranderd sinds | persoonlijkheidsverandering |
    vermoeidheid | belastbaarheid | revalidatie | neuroloog | neuropsycholoog`,
  zeldzaam: `
    zeldzaam | zeldzame | syndroom | zeldzame ziekte | zeldzame aandoening | onbekende ziekte | genetisch |
    chromosoom | chromosomaal | erfelijk | geneticus | klinisch geneticus | stofwisselingsziekte | niemand kent |
    niemand verstand | expertisecentrum | patientenvereniging | oudervereniging | aandoening | zeldzaamheid`,
  ziekte: `
    ziek | ziekte | zieke | aandoening | chronisch | chronisch ziek | chronische aandoening | langdurig ziek |
    diabetes | suikerziekte | suiker | insuline | epilepsie | astma | eczeem | reuma | crohn | kanker | leukemie |
    tumor | chemo | hartafwijking | hart | taaislijmziekte | cf | nierziekte | long covid | pijn | buikpijn |
    hoofdpijn | pijnklachten | lichamelijke klachten | onverklaard | onverklaarde klachten | solk | alk | migraine |
    cvs | allergie | prikken | spuiten | injecties | therapietrouw | terminaal | ongeneeslijk | palliatief |
    beterworden | genezen | kinderarts | specialist | arts | medisch | verpleegkundige | kinderverpleging`,
  ziekenhuis: `
    ziekenhuis | kinderafdeling | kinderarts | polikliniek | poli | operatie | opereren | narcose | infuus |
    verpleegkundige | kinderverpleegkundige | intensive care | couveuse | umc | ligt weken | ziekenhuisopname |
    pedagogisch medewerker | ronald mcdonald | spoedeisende hulp | seh | kinderziekenhuis | wkz | sophia | amc |
    umcg | lumc | prinses maxima | controle ziekenhuis | behandeling ziekenhuis | opgenomen ziekenhuis |
    vaak opgenomen | heen weer ziekenhuis | medische traumatisering | bang prikken | prikangst |
    onderzoeken ziekenhuis`,
  zindelijk: `
    zindelijk | zindelijkheid | onzindelijk | zindelijkheidstraining | bedplassen | plassen | plast | plas |
    bed plassen | broekpoepen | broek poepen | poepen | poept | poep | ontlasting | obstipatie | luier | luiers |
    plaswekker | nat bed | natte broek | natte lakens | toilet | wc | bekkenfysiotherapeut | urine | incontinent |
    poept broek | plast broek | houdt op ontlasting | wc durft | plaspoli | poeppoli | laxeren | encopresis |
    enuresis | luierbroekje | urineverlies | =ongelukje | =ongelukjes | op potje`,
  jongekind: `
    baby | babies | peuter | dreumes | kleuter | zuigeling | pasgeboren | pasgeborene | jonge kind |
    jonge kinderen | ongeboren | kraamtijd | kraamzorg | huilbaby | eerste duizend dagen | eerste jaren |
    eenjarige | tweejarige | driejarige | vierjarige | consultatiebureau | kinderdagverblijf | creche | voorschool |
    infant mental health | imh | wieg | fles | borstvoeding`,
  huilen: `
    huilen | huilbaby | ontroostbaar | krijsen | huilt hele dag | blijft huilen | schudden | schudt | shaken |
    inbakeren | huilpoli | krampjes | reflux | gillen`,
  zwanger: `
    zwanger | zwangerschap | zwangere | ongeboren | bevalling | bevallen | bevalt | verloskundige | verloskunde |
    kraamzorg | kraamtijd | abortus | afbreken zwangerschap | ongepland | ongewenst zwanger | tienerzwangerschap |
    postnataal | postpartum | echo | anticonceptie | prenataal | kraam | buik dik`,
  tienerouder: `
    tienermoeder | tienervader | tienerouder | tienerouders | jonge moeder | jonge vader | jonge ouder |
    jonge ouders | tienerzwangerschap | zwangere tiener | minderjarige moeder | moeder zeventien | kind kind |
    moeder 17 | zwanger dertienjarige | zwanger puber | zwanger meisje | schoolgaande moeder`,
  jgz: `
    jgz | consultatiebureau | jeugdarts | jeugdverpleegkundige | schoolarts | ggd | groeicurve | vaccinatie |
    vaccinaties | jeugdgezondheidszorg`,
  seksualiteit: `
    seksualiteit | seksueel | seks | seksuele | voorlichting | seksuele voorlichting | seksuele ontwikkeling |
    voorbehoedsmiddel | anticonceptie | masturberen | porno | soa | condoom | verliefd | verkering |
    bloemetjes bijtjes | lichaam ontdekken | intiem | intimiteit | vrijen`,
  uiterlijk: `
    persoonlijke verzorging | hygiene | douchen | douche | tandenpoetsen | tanden | stinkt | stinken | vies |
    vieze kleren | luizen | onverzorgd | gebit | verzorging`,
  bewegen: `
    bewegen | sport | sporten | gym | voetbal | zwemmen | fitness | lopen buiten | wandelen | fietsen | boksen |
    judo | buitenspelen | paard | paarden | paardrijden | dieren | hond | boerderij | zorgboerderij`,
  chronisch: `
    chronisch | chronisch ziek | chronische aandoening | chronische ziekte | langdurig ziek | diabetes |
    suikerziekte | suiker | insuline | epilepsie | epileptisch | astma | eczeem | reuma | crohn | taaislijmziekte |
    cystic fibrosis | nierziekte | hartafwijking | spierziekte | sikkelcel | allergie | therapietrouw |
    zelfmanagement | transitiepoli | pijnklachten | chronische pijn | lichamelijke klachten |
    onverklaarde klachten | solk | alk | migraine | cvs | long covid | aanval epilepsie | aanvallen epilepsie |
    pomp | sensor | glucose | suikers | medicijnen elke dag | dieet ziekte | coeliakie | longarts | inhalator |
    benauwd | moe door ziekte | zieke jongere | anders klasgenoten ziek | pijnrevalidatie`,
  ernstigziek: `
    kanker | leukemie | tumor | chemo | chemokuur | terminaal | ongeneeslijk | palliatief | ernstig ziek |
    ernstige ziekte | levensbedreigend | genezen | oncologie | hospice`,
  ouderkind: `
    moeder-kindhuis | moederkindhuis | moeder-kindgroep | ouder-kindbehandeling | moeder baby opname | moederkind |
    moeder kindhuis`,
};
