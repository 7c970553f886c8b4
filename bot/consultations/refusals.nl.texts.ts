import type { ConsultationRefusal } from '../../domain/consultations/consultation.world.ts';

type Code = Exclude<ConsultationRefusal['code'], 'too-long' | 'no-region' | 'region-without-team' | 'acute'>;

/** Why something was not done with a consultatie, in Dutch; what is too long, acute or of no region is said elsewhere. */
export const refusals: Readonly<Record<Code, string>> = {
  'nothing-asked': 'Wat wil je vragen? Eén zin is genoeg.',
  'nothing-said': 'Wat wil je zeggen? Een paar woorden zijn genoeg.',
  'age-band-missing': 'Kies ongeveer hoe oud.',
  'wait-missing': 'Kies of het kan wachten.',
  'because-missing': 'Vertel kort waarom het nu niet kan.',
  'consultation-not-found': 'Misschien is die vraag ingetrokken. Er is niets veranderd.',
  'not-yours': 'Dit doet iemand anders bij deze vraag. Er is niets veranderd.',
  'wrong-stage': 'Het staat er intussen zo voor. Er is niets veranderd.',
  'phone-missing': 'Op welk nummer kunnen we je bellen?',
  'phone-unreadable': 'Ik zie hier geen nummer om te bellen. Schrijf het zo: ‘06 12 34 56 78’.',
  'call-not-found': 'Deze belvraag kan ik niet vinden. Er is niets veranderd.',
  'call-done': 'Er is al gebeld. Het nummer is gewist.',
  'elsewhere-unknown': 'Die plek ken ik niet in deze regio.',
  'contact-name-missing': 'Bij wie komt de vrager daar terecht? Noem een naam.',
  'nobody-chosen': 'Kies wie je om meedenken vraagt.',
  'expert-unknown': 'Die collega ken ik niet.',
  'expert-is-asker': 'Deze collega stelde zelf de vraag.',
  'already-asked': 'Deze collega is al gevraagd.',
  'no-room': 'Deze collega heeft deze maand geen ruimte meer.',
  'no-meeting': 'Er staat geen bijeenkomst van het expertteam gepland.',
  'family-first': 'Dit kan als ouders en jongere ervan weten, of als je vertelt waarom dat nu niet kan.',
  'family-part-missing': 'Kies hoe ouders en jongere meedoen.',
  'agenda-full': 'De agenda van die bijeenkomst is vol.',
  'not-yet-discussed': 'Het expertteam heeft dit nog niet besproken.',
  'already-brought-in': 'Die is er al bij gevraagd.',
  'no-such-body': 'Die ken ik niet in dit landsdeel.',
  'part-missing': 'Dit deel hoort bij een advies. Vul het aan.',
  'contact-missing': 'Kies wie contactpersoon blijft. Zonder contactpersoon is er geen advies.',
  'contact-unknown': 'Die collega ken ik niet.',
  'no-status-set': 'De regio heeft nog niet gezegd hoe zwaar een advies weegt.',
  'already-told': 'Dit is al verteld. Dank je.',
  'no-answer-yet': 'Er heeft nog niemand meegedacht. Afronden kan daarna.',
};
