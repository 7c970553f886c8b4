import { dailyTerm } from './daily.ts';

/** Concepts that are said instead of one another when people speak of the same thing; it holds both ways. */
const PAIRS = `
suicidaliteit zelfbeschadiging | suicidaliteit depressie | depressie somber | suicidaliteit somber | suicidaliteit rouw
mishandeling veiligheid | mishandeling slaan | slaan veiligheid | mishandeling kindermisbruik | mishandeling veiligthuis
kindermisbruik seksueelgedrag | kindermisbruik uitbuiting | uitbuiting vriendje | uitbuiting weglopen | slaan agressie
trauma mishandeling | trauma oorlog | trauma vluchteling | oorlog vluchteling | vluchteling tolk | oorlog tolk
schulden armoede | schulden geldrust | schulden huisuitzetting | huisuitzetting wonen | geldrust armoede
zwerfjongere wonen | zwerfjongere huisuitzetting | tienerouder jongekind | tienerouder wonen
volwassenworden overgang | volwassenworden toekomst | volwassenworden zelfstandigheid | volwassenworden stoppen
thuiszitter schoolangst | thuiszitter leerplicht | thuiszitter boete | schoolangst angst | thuiszitter onderwijs
kopp psychisch | kopp psychose | kopp depressie | psychisch ggz | volwassenggz psychisch | kopp verslaving
respijt uitputting | respijt moe | uitputting moe | moe nacht | uitputting eenoudergezin | respijt weekend | slapen nacht
pleegzorg overplaatsing | pleegzorg plaatsing | verblijf plaatsing | verblijf pleegzorg | overplaatsing plaatsing
jeugdzorgplus vrijheidsbeperking | jeugdzorgplus weglopen | jeugdzorgplus alternatief | jeugdzorgplus verblijf
forensisch stelen | forensisch agressie | agressie woede | stelen lvb
motiveren drang | motiveren afwezigevader | drang vluchteling | drang huisbezoeken
verloop hechting | verloop afscheid | hechting afscheid | afscheid jeugdbescherming
regie samenwerking | regie eenplan | samenwerking eenplan | regie verantwoordelijkheid
wlz beperking | wlz gehandicapt | lvb beperking | beperking gehandicapt | lvb brieven
eetstoornis eten | eetstoornis arfid | arfid eten | autisme prikkels | autisme rooster | eten prikkels
jongekind huilen | huilen nacht | mutisme zwijgen | zwijgen angst | gamen scherm | gamen nacht | gamen eenzaamheid
verslaving blowen | medicatie pillen | adhd pillen | adhd medicatie | adhd prikkels
gezinsleden broerzus | broerzus gehandicapt | netwerk familieplan | systeem gezinsbehandeling | systeem afwezigevader
verklarendeanalyse analyse | verklarendeanalyse tijdlijn | lhbti genderzorg | wachten tekort
opvoeden ambulant | ambulant moeilijkeuren | verblijf alternatief | rouw suicidaliteit | scheiding omgang
motiveren praktischehulp |
slaan veiligheid | kindermisbruik veiligheid |
seksueelgedrag veiligheid | diagnostiek onderzoek | ambulant plaatsing | netwerk ambulant |
lvb opvoeden | thuiszitter eenzaamheid | depressie rooster
`;

const related = new Map<string, string[]>();
for (const pair of PAIRS.split(/[|\n]/)) {
  const [one, other] = pair.trim().split(' ').map(dailyTerm);
  if (!one || !other) continue;
  related.set(one, [...(related.get(one) ?? []), other]);
  related.set(other, [...(related.get(other) ?? []), one]);
}

/** The concepts near this one: whoever asks for it is helped by them too, only less. */
export function relatedTo(concept: string): readonly string[] {
  return related.get(concept) ?? [];
}
