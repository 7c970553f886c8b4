import type { Said } from './said.ts';

/** How help goes with those it is for: whether they want it, what it does, how it ends. */
export const HELPING: Said = {
  motiveren: `
    motiveren | motivatie | ongemotiveerd | weerstand | wil geen hulp | willen geen hulp | wil niet geholpen |
    hulp meer wil | weigert hulp | weigeren hulp | weigert alle hulp | hulp weigert | hulp afhouden |
    nergens zin hulp | zorgmijder | zorgmijdend | zorgmijding | bemoeizorg | bemoeienis | geen bemoeienis |
    outreachend | outreachende | afhouden |  medewerking | meewerken | mee+werken | niet mee wil |
    niet meewerken | werkt niet mee | werken niet mee | komt niet opdagen | opdagen | komt niet afspraak |
    afspraak niet na | zegt afspraken af | af+zeggen | afspraken afzeggen | afzeggen | no show | niet komen opdagen |
    deur niet open | dichte deur | deur dicht | laat niemand binnen | niemand binnen | niet thuis geven | haakt af |
    haken af | afhaken | drang | ambivalent | vertrouwen winnen | wantrouwen | wantrouwend | wantrouwig |
    motiverende gespreksvoering | motiverend | sociaal wenselijk | ja nee doen | schijnmedewerking |
    schijnaanpassing | hulpverleningsmoe | hulpmoe | zat hulpverlening | ziet probleem niet | ziet geen probleem |
    niets aan hand | ontkennen | ontkent | bagatelliseren | bagatelliseert | niet open | 
    geen medewerking | ongevraagd | ongevraagde hulp | dwang hulp | aandringen | onwil | onwillig | onwillige |
    wil er niet over praten | gezin doet niet open | doet niet open | doet deur niet open | deur blijft dicht |
    telefoon niet op | neemt telefoon niet op | wil niet meer meedoen | doet niet mee | gemotiveerd |
    zorgmijdende ouders | zorgmijdende gezinnen | zorgmijdend gezin | hulp mijden | hulp geweigerd | weigerachtig |
    wil niet veranderen | veranderbereidheid | verandertaal | cirkel van prochaska | prochaska | ambivalentie | mgv |
    mi gesprek | houdt hulp af | houden hulp af | laat ons niet binnen | niet over de drempel | schouders op |
    ziet zelf geen probleem | zelf geen probleem | niks aan de hand | presentie | presentiebenadering | vasthoudend |
    aanbelde | kaartje achter | ingang | aansluiten bij wat | wat levert het op | wat het oplevert | afhaakt |
    wil alle hulp stoppen | moe van hulpverlening | geen zin in hulp | geen zin in gesprek | wil niet praten |
    wil niet in gesprek | weigert gesprek | weigert behandeling | weigert therapie | =wil geen hulp |
    zegt afspraak af | =niet binnen | =hulpverlening zat | onzin | heeft geen zin | vindt het onzin |
    nut niet inziet | alle hulp af | niemand meer hulp | geen hulp meer | wil hulp niet | laat het afweten | houdt de boot af | boot af | niet gemotiveerd | werkt tegen | tegenwerken | tegenwerking | dwarsliggen | geen interesse in hulp | ontloopt | ontlopen | ontwijkt | ontwijken | ontwijkend | wil er niets van weten | niet bereikbaar voor hulp | weerstanden`,
  vertrouwen: `
    vertrouwen | vertrouwensband | vertrouwensrelatie | band opbouwen | band | wantrouwen | vertrouwt niemand |
    vertrouwt geen | vertrouwen winnen | werkrelatie | klik | geen contact krijgen | ingang | ingang vinden |
    binnenkomen | niet loskomen | los+komen | niets loslaten | relatie opbouwen | teleurgesteld hulp |
    slechte ervaringen hulp |  vertrouwensrelaties | vertrouwde | vertrouwd gezicht | vertrouwd |
    wantrouwt | wantrouwende | argwaan | argwanend | beloftes nakomen | belofte | beloofd | beloven | band opbouwt |
    op gemak | zich veilig voelen bij | samen wandelen | samen koken | samen autorijden | aansluiting vinden |
    contact leggen | lukt geen contact | contact stuk | relatie beschadigd | band beschadigd | schaadt band |
    schaadt de band | afstand houden | openstellen | =contact maken | =maakt contact | =contact krijgen |
    =eerdere hulp | =toevertrouwen | wantrouwig | vertrouwenspersoon kind | band krijgen | aan elkaar wennen | relatie herstellen | vertrouwen kwijt | vertrouwensbreuk | beschaamd vertrouwen | vertrouwen terugwinnen`,
  stoppen: `
    stoppen | stopt | gestopt | afsluiten | af+sluiten | afgesloten | afronden |  beeindigen | einde hulp |
    eind hulp | hulp stopt | laatste gesprek | uitbehandeld | loopt af | afloopt |  eindigt | 
    valt gat | loslaten | los+laten | afbouwen | af+bouwen | afschalen | ontslag | eindgesprek | dropout |
    beeindiging | afsluiting | stopt ermee | hulp afsluiten | hulp afronden | behandeling afgerond | afgerond |
    afscheid hulp | laatste sessie | uitgeschreven | traject klaar | is klaar | traject afgelopen |
    einde behandeling | einde traject | einde van de hulp | eindigen | =sluit | =sluiting | =valt weg | =loopt af | opzeggen | beëindigd |   stopgezet | stopzetten | afgekapt`,
  nazorg: `
    nazorg | na afloop | terugvalpreventie | vinger aan pols | terugkijkmoment | terugkijkmomenten | 
    terug+komen hulp | follow-up | waakvlam | waakvlamcontact | weer thuis | na opname | terugkomdag | borgen |
    borging | na thuiskomst | vinger pols | na ontslag |  na traject | na de hulp | terugkomgesprek |
    boostersessie | check na | half jaar later | waakvlamfunctie | deur open houden | mag altijd bellen |
    terugbelmoment | vinger aan de pols | =na behandeling | =na plaatsing | terugkombijeenkomst | terugbelgarantie | zonder nieuwe aanmelding terug | laagdrempelig terugkomen | terugkomen mag | na einde traject`,
  overgang: `
    overgang | overdracht | warme overdracht | over+dragen | overdragen | overstappen | over+stappen | overstap |
    opvolger | dossieroverdracht | transitie | overdrachtsgesprek | overstap basisschool | overdrachten |
    warm overdragen | overdracht tussen | overgedragen | overgangsfase | overgangsperiode | wenperiode | brugfunctie |
    overdrachtsdocument | samen op huisbezoek overdracht | groep acht naar brugklas | van basisschool naar | po-vo |
    naar brugklas | groep brugklas | naar middelbare | naar voortgezet onderwijs | start brugklas`,
  afscheid: `
    afscheid | opvolger | wisselingen | steeds nieuwe begeleiders | nieuwe gezichten | verlies begeleider |
    afscheid nemen | afronden | uitzwaaien | afscheidsritueel | afscheidsfeest | afscheidsbrief begeleider |
    afscheidsboek | gedag zeggen | dag zeggen | verlies van begeleider | afscheid van begeleider | bezoekadres`,
  evaluatie: `
    evaluatie | evalueren | doelen | doelen stellen | doelen gehaald | hulp doet niks | hulp helpt niet |
    hulp werkt niet | loopt vast | lopen vast | vastloopt | vastlopen | vast+lopen | vastgelopen | zit vast hulp |
    stagneert | stagneren | geen vooruitgang | geen beweging | alles geprobeerd | niets werkt | niets helpt |
    terugkijken |  bijstellen | stilstand | vastgelopen casus | opschalen | afschalen | voortgang |
    vooruitgang | geen resultaat | helpt niets | er verandert niks | verandert niets | zonder resultaat |
    werkt het wel | zinvol | doelrealisatie | tussentijds | evaluatiemoment | meetmoment | meetpunten | meetpunt |
    vooraf afgesproken | terugblik | doelen bijstellen | rondjes draaien | heeft geen zin meer | levert niks op |
    =niet verder | =werkt niet | =evalueer | =evalueert | helpt niets meer | helpen niet meer | helpt niet meer | tussenevaluatie | halverwege bijgesteld | doelen niet gehaald | voortgangsgesprek | tevredenheid meten | meten of het helpt`,
  verklarendeanalyse: `
    verklarende analyse | verklarend beeld | verklarend model | casusconceptualisatie | probleemanalyse | hypothese |
    hypothesen | analyse wat speelt | analyse samen gezin | tijdlijn | levenslijn | wat zit erachter | zit eronder |
    gedrag begrijpen | oorzaken | gaslaan | topje ijsberg | analyse | samenhang | verklarend analyse |
    verklarende analyses | wat speelt werkelijk | zit daarachter | wat zit daarachter | wat zit achter |
    waarom doet hij | waarom doet zij | zoek uit waarom | oorzaak zoeken | oorzaak van gedrag | functie van gedrag |
    functieanalyse | holistische theorie | samen begrijpen | gezamenlijk beeld |
    integrale analyse | verklarend`,
  diagnostiek: `
    diagnostiek | diagnose | diagnoses | onderzoek | onderzoeken | onderzocht | test | testen | iq-test |
    intelligentieonderzoek | screening | label | etiket | stempel | beeldvorming | persoonlijkheidsonderzoek |
    labelen | diagnostisch | iq test | psychodiagnostiek | testonderzoek | psychologisch onderzoek |
    onderzoeksverslag | diagnoses stellen | is het adhd of | is het autisme of | trauma of adhd | autisme of trauma |
    wisc | wppsi | son-r | ados | dsm | dsm-5 | classificatie | differentiaaldiagnose | vermoeden autisme |
    vermoeden adhd | vermoeden passen | vermoeden van autisme | vermoeden lvb | verkeerde diagnose | misdiagnose |
    second opinion | neuropsychologisch | onderzoekstraject | diagnosticeren | gediagnosticeerd | vermoeden van adhd | intelligentietest | tests | testuitslag | onderzoeksuitslag | onderzoeksvraag`,
  behandeling: `
    behandeling | behandelen | therapie | therapeut | sessies | behandelaar | cognitieve gedragstherapie | cgt |
    psychotherapie | speltherapie | vaktherapie | creatieve therapie | dramatherapie | behandelt | behandelaanbod |
    behandel | psychotherapeut | gedragstherapie | act | schematherapie | dgt | mbt | speltherapeut | behandelplan |
    behandelaren | behandelsessies | sessie | behandelvorm | behandelmethode | stapt uit therapie | therapievorm |
    groepstherapie | online therapie | psychomotorische therapie | pmt | muziektherapie | beeldende therapie |
    traumabehandelaar | therapeutisch | therapieën | behandeltraject | behandelingen | therapietrouw behandeling | psychologische behandeling | sessies per week`,
  ggz: `
    ggz | psycholoog | psychiater | psychiatrie | jeugdpsychiatrie | kinderpsychiater | geestelijke gezondheidszorg |
    fact | jeugdfact | poli psychiatrie | psychiatrisch | psychisch | psychologisch | kinderpsychiatrie | mentaal |
    psychotherapie | sggz | bggz | fact-team | kinder- en jeugdpsychiatrie | kjp | kinder- jeugdpsychiater | youz |
    curium | yulius | ggz-instelling | psychologen | high intensive care | hic | klinische opname | ihb | dagkliniek |
    psychiaters | afdeling psychiatrie | deeltijdbehandeling | jeugd-ggz | basis-ggz | s-ggz`,
  ervaringskennis: `
    ervaringsdeskundige | ervaringsdeskundig | ervaringskennis | ervaringswerker | zelf meegemaakt | lotgenoot |
    lotgenoten | lotgenotencontact | oud-deelnemer | ervaringsverhaal | oud-client | oudergroep | praatgroep |
    andere ouders ontmoeten | ouders onder elkaar | ervaringsdeskundigen | ervaringsdeskundigheid |
    ervaringsprofessional | ervaringsmaatje | lotgenotengroep | ex-client | oud-cliënt | ervaren jongere |
    ervaringscoach | zelfde meegemaakt | hetzelfde meegemaakt | dezelfde vlucht | ervaringsouder |
    jongerenambassadeur | ervaringsteam | rolmodel | rolmodellen`,
  maatje: `
    maatje | vrijwilliger | vrijwilligers | buddy | mentorproject | home-start | homestart | steungezin | buurtgezin |
    buurtgezinnen | mentoraat | coachproject | vrijwillige inzet | maatjesproject | vrijwillig maatje | steunouder |
    steunouders | buddyproject | taalmaatje | studentmaatje | maatjes | vrijwilligersorganisatie | humanitas |
    mentorprogramma | match maatje | big brother | vrijwillige steun | vrijwilligersmaatje | studentbuddy | mentormaatje | steunmaatje | buurtmaatje | oppasoma`,
  huisbezoeken: `
    huisbezoek | op bezoek | aan huis | thuis langs | langs+gaan | langs+komen | vinger aan pols | aan deur |
    outreachend | thuisbezoek | thuisbezoeken | op huisbezoek | bij gezin thuis | bezoeken thuis | even langs |
     langskwam | aan de deur | op de stoep | aanbellen | =kort langs | bij hen thuis | thuisafspraak | thuis afspreken | thuisbezoekje | langskomt | langskomen | aan de keukentafel | keukentafel`,
  spel: `
    spel | speelgoed | speltherapie | spelletje | rollenspel | bordspel | samen spelen | spelend | meer spelen |
    kind speelt | spelletjes | speelmoment | speels | lego | poppenspel | speelkwartier | spelbegeleiding |
    sherborne | =spelen | =speelde | =speelden | =gespeeld | samen gamen | speelde mee | speelgoedauto's | kaartspel | kwartet | poppenhuis | spelactiviteit | samen een spel`,
  voorkomen: `
    voorkomen | vermijden | afwenden | preventie | preventief | erger voorkomen | voorkomt | voorkwam | voorkom |
    vroegtijdig | preventieve | tegenhouden | tegenhoudt | vroeg ingrijpen | afgewend | afwend | vroegtijdige`,
  moeilijkeuren: `
    moeilijke uren | spitsuur | tussen vier zes | avonduren | ochtendspits | ochtendritueel | na school moment |
    etenstijd | na vieren | einde van de middag | eind middag | avondspits | avondritueel | ochtendstress |
    ochtend voor school | tussen vier en zes | spits | =na school`,
  tijdig: `
    tijdig | ruim op tijd | vroeg beginnen | maanden eerder | half jaar eerder | termijn | tijdig opnieuw |
    tijdig aanvragen | ruim van tevoren | ruim voor | vroegtijdig | vroeg aanvragen | te laat aangevraagd |
    wie pas begint komt te laat | maanden van tevoren | jaar van tevoren | op tijd aanvragen | op tijd beginnen |
    vanaf zestien | =op tijd`,
  herkennen: `
    herkennen | herkend | herkenning | hoe herken je | herken | herken je | signalen | waaraan zie je | hoe zie je |
    hoe merk je | signaleren | onderkennen | opmerken | opgemerkt | gemist |  eerste signalen |
    alarmsignalen | over het hoofd gezien | over het hoofd zien`,
  toekomst: `toekomst | toekomstbeeld | droom | dromen | toekomstdroom | perspectief | wens | wensen | vooruitzicht | doel in leven | hoop`,
  wandelgesprek: `wandelen | wandelgesprek | wandelend | lopend praten | tijdens wandelen | in de auto praten | autorit | rit in auto | samen koken | samen klussen | buiten praten | samen fietsen | naast elkaar praten | tijdens het koken | al doende | zijdelings`,
  vergeetafspraak: `vergeet afspraak | vergeten afspraken | komt afspraken niet na | afspraak vergeten | herinnering sturen | herinneringsapp | appje vooraf | berichtje vooraf | te laat op afspraak |  no-show | niet op afspraak | mist afspraken | verschijnt niet`,
  gesprekzonderpraten: `praat niet graag |  geen prater |    doen in plaats van praten |  met handen bezig |  creatief | vaktherapie | muziektherapie | dramatherapie | beeldende therapie | pmt | psychomotorische | speltherapie`,
  luisteren: `luisteren | luistert | luisterend oor | gehoord | gehoord voelen | zich gehoord | voelt zich gehoord | niet gehoord | serieus genomen voelen | naast ouder staan | zonder oordeel | niet oordelen | oordeelloos | verhaal doen`,
  eigendoel: `eigen doel | eigen doelen | zelf doel kiezen | wat wil jij | wat wil hij zelf | wat de jongere zelf wil | hulpvraag | eigen hulpvraag | eigen vraag |  aansluiten bij vraag | doel van de jongere | doel van gezin | kleine doelen | haalbare doelen`,
  teveelhulp: `te veel hulpverleners | zeven hulpverleners | veel hulpverleners | tien instanties | veel instanties | alle instanties | allemaal hulpverleners over de vloer | veel gezichten | wie kan weg | kaart van betrokkenen | elke week vijf afspraken | agenda vol afspraken | overvol | hulp op hulp | stapeling van hulp`,
  belofte: `beloofd maar niet gedaan | beloftes | belofte | beloofd | afspraken nakomen | nakomen | niet nagekomen | teleurgesteld | teleurstelling | teleurstellen | woord houden | doen wat je zegt | =nagekomen`,
  medewerkingvader: `vader doet niet mee | vader betrekken | vader bereiken | vader uitnodigen | vaders bereiken | vader buiten beeld | vader werkt altijd | vaderrol | vaderschap | vadergroep | vaders onder elkaar | belang van vader | afwezige vader | betrokken vader`,
  opvoedcursus: `opvoedcursus | oudercursus | oudertraining | opvoedtraining | triple p | incredible years | pcit | pmto | oudergroep | opvoedgroep | cursus voor ouders | oudercoaching | opvoedondersteuning | opvoedspreekuur | opvoedvragen | opvoedbureau`,
  samenspelen: `samen spelen | samenspelen | speelmoment | speelmomenten | speeltijd | kwartiertje spelen | kwartier spelen | speciale tijd | qualitytime | quality time |  tijd met ouder | volgend spelen | kind leidt spel | spelenderwijs`,
};
