import type { Said } from './said.ts';

/** Parts of matters that many lessons share, so that of those the one is found that is about the part that was asked for. */
export const PARTS: Said = {
  meldingaankondigen: `
    melding aankondigen | kondig melding aan | aangekondigde melding | open over de melding | vertel ouders over melding | ouders vertellen melding | vertel ik ouders melding | melding ga doen | melding doen zonder |
    melding bespreken | melding vooraf | band verliezen door melding | vertrouwensrelatie melding`,
  geheimhouding: `
    geheimhouding | in vertrouwen vertellen | vertelt in vertrouwen | mond houden | mond voorbijpraten | niet doorvertellen | beloof geheimhouding | geheim bewaren | belooft niets te zeggen | geheim houden voor ouders |
    beroepsgeheim | zwijgplicht`,
  secundairtrauma: `
    secundaire traumatisering | secundair trauma | compassiemoeheid | neem mee naar huis | werk mee naar huis | ellende werk | opbranden | wakker van casus | niet loslaten werk | nachtmerrie casus | heftige zaken |
    heftige casus | nabespreken | debriefing | zelfzorg hulpverlener | raakt mij | raakt me | geraakt door casus`,
  teamverschil: `
    team oneens | oneens over casus | botsen over casus | botsen in team | team botst | verdeeld team | team verdeeld | verschil in visie | verschillen in visie | visie tussen collega's | verschil van inzicht | een lijn team |
    ingrijpen afwachten | twee kampen team | splitting | tweespalt | collega's oneens | verschillend handelen | niet eens collega`,
  jongevader: `jonge vader | jonge vaders | jong vader | tienervader | tienervaders | aanstaande vader | minderjarige vader | vader van zeventien`,
  schoolenjeugdhulp: `
    school en jeugdhulp | onderwijs en jeugdhulp | onderwijs en zorg | school en zorg | niet op één lijn school | school lijn | elkaars zorgen | samenwerken met school | samenwerking school | zorg op school | jeugdhulp op school | school ziet anders`,
  eigenregie: `touwtjes | touwtjes in handen | eigen regie | regie bij gezin | familiegroepsplan | eigen plan | zelf plan maken | zelf doelen | zelf aan zet | eigen oplossingen | eigen kracht`,
  kindgesprek: `kindgesprek | stem van het kind | stem van kind | kind aan het woord | mening van kind | praten met kind alleen | kind spreken alleen | apart spreken kind | mening geven | kinderrechten | hoorrecht | luisteren naar kind`,
  warmeoverdracht: `overdracht | overdragen | overgedragen | warme overdracht | overdrachtsgesprek | dossieroverdracht | opvolger | overdracht collega | driegesprek`,
  vastgelopen: `vastgelopen | vastlopen | loopt vast | muurvast | geen vooruitgang | alles geprobeerd | niets helpt | niets werkt | hulp helpt niet | hulp werkt niet | geen effect | stagneert | rondjes draaien | geen beweging`,
  onlinehulp: `online hulp | online behandeling | online therapie | beeldbellen | videobellen | e-health | ehealth | blended | digitale hulp | chathulp | hulp via app`,
  groepsonrust: `onrust op de groep | uit de hand groep | uit de hand leefgroep | agressie op groep | spanning op groep | fixeren | fixatie | signaleringsplan | elkaar opjutten | incidenten groep | vechten op groep | schelden groep | sfeer op de groep`,
  rouwkind: `kind rouwt | kinderen rouwen | rouwend kind | rouwende kinderen | opa dood | oma dood | broertje dood | zusje dood | broertje overleden | zusje overleden | verlies van kind | overleden kind | overgebleven kind | kleine kinderen rouwen`,
  boosouder: `boze ouder | boze ouders | ouders boos | ouder boos | boosheid ouders | ouders kwaad | woedende vader | woedende moeder | dreigen met klacht | scheldende vader | boos gesprek`,
};
