import type { Words } from './words.ts';

/** Whom a signal is about: what a child lives with, and what it lives in. */
export const PEOPLE: Words = {
  lvb: [
    7,
    'lvb | lvg | licht verstandelijk beperkt | licht verstandelijk beperking | licht verstandelijk gehandicapt | verstandelijk beperkt | verstandelijk beperking | zwakbegaafd | laag iq',
  ],
  beperking: [
    3,
    'ernstig beperking | meervoudig beperking | ernstig meervoudig | emb | meervoudig | lichamelijk beperking | handicap | gehandicapt | beperking | gehoorbeperking | slechthorend | doof | blind | visueel',
  ],
  autisme: [6, 'autisme | autistisch | ass | asperger | pdd nos | autismespectrum'],
  adhd: [3, 'adhd | add | druk gedrag | hyperactief'],
  ontwikkelingsachterstand: [
    2,
    'ontwikkelingsachterstand | taalachterstand | ontwikkelingsproblemen | tos | taalontwikkelingsstoornis',
  ],
  eenzaamheid: [1, 'eenzaam | eenzaamheid'],
  armoede: [2, 'armoede | minima | bestaanszekerheid | energierekening'],
  seksueelgedrag: [1, 'seksueel grensoverschrijdend | seksueel gedrag | seksueel probleemgedrag'],
  eetstoornis: [
    3,
    'eetstoornis | eetprobleem | eetproblemen | eetproblematiek | anorexia | boulimia | arfid | ondergewicht | sondevoeding',
  ],
  suicidaliteit: [3, 'suicide | suicidaal | suicidaliteit | zelfdoding | zelfmoord | doodswens | leven niet meer'],
  zelfbeschadiging: [
    2,
    'zelfbeschadiging | automutilatie | zelfverwonding | snijden zichzelf | snijdt zichzelf | zichzelf snijden | krassen',
  ],
  trauma: [5, 'trauma | traumatisch | getraumatiseerd | ptss | emdr | traumabehandeling'],
  hechting: [2, 'hechting | hechtingsproblemen | hechtingsproblematiek | gehecht | hechtingsstoornis'],
  angst: [3, 'angst | angstig | angststoornis | paniek | dwangstoornis | ocd | faalangst'],
  mutisme: [1, 'mutisme | selectief mutisme | praten school'],
  depressie: [3, 'depressie | depressief | somber | somberheid'],
  psychose: [2, 'psychose | psychotisch | schizofrenie'],
  agressie: [
    4,
    'agressie | agressief | geweld | gedragsproblemen | gedragsproblematiek | gedragsstoornis | externaliserend | escaleren | escalatie',
  ],
  forensisch: [
    3,
    'forensisch | delict | delictverleden | strafblad | strafbaar | jeugdreclassering | reclassering | jji | jeugdgevangenis | detentie | crimineel | criminaliteit | grensoverschrijdend',
  ],
  uitbuiting: [
    2,
    'uitbuiting | mensenhandel | loverboy | loverboys | seksueel misbruik | seksueel geweld | prostitutie | seksueel uitgebuit | criminele uitbuiting | ronselen | geronseld',
  ],
  mishandeling: [3, 'mishandeling | kindermishandeling | huiselijk geweld | verwaarlozing | meldcode | eergerelateerd'],
  scheiding: [
    4,
    'scheiding | vechtscheiding | echtscheiding | gescheiden ouders | complexe scheiding | strijd ouders | ouders strijd | ex partners',
  ],
  kopp: [
    2,
    'kopp | kov | kinderen ouders psychiatrisch | ouders psychiatrisch | ouder volwassen | ouder verslaafd | ouders verslaafd | ouders verslaving | verslaving ouders | verslavingszorg ouders',
  ],
  jongekind: [3, 'baby | peuter | kleuter | jonge kinderen | ongeboren | zwanger | zwangerschap | huilbaby | babies'],
  lhbti: [1, 'lhbti | lhbtiq | gender | genderdysforie | transgender | homo'],
  vluchteling: [
    3,
    'vluchteling | vluchtelingen | asiel | asielzoeker | statushouder | azc | amv | alleenstaande minderjarige | nieuwkomer | migratieachtergrond | oekraine',
  ],
  thuiszitter: [
    4,
    'thuiszitter | thuiszitten | thuis zitten | zit thuis | thuis school | schoolverzuim | schooluitval | verzuim | schoolweigeraar | thuiszittend | zonder school',
  ],
  gezinsleden: [2, 'broer | zus | broertje | zusje | broertjes | zusjes | siblings | brus | brusjes | samenplaatsing'],
  volwassenworden: [
    6,
    'achttien | achttiende | volwassen | volwassenheid | volwassen worden | meerderjarig | jongvolwassen | jongvolwassene | achttienplus | verlengde jeugdhulp',
  ],
  minderjarig: [2, 'minderjarig | minderjarige'],
  slapen: [1, 'slapen | slaapprobleem | slaap'],
  gamen: [1, 'gamen | gamet | gamed | gaming | gameverslaving | telefoongebruik | schermtijd | social media'],
  pesten: [1, 'pesten | gepest | pestgedrag | cyberpesten'],
  hoogbegaafd: [1, 'hoogbegaafd | hoogbegaafdheid'],
  dyslexie: [1, 'dyslexie | dyslectisch | ernstige dyslexie'],
};
