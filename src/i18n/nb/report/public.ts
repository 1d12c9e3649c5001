// Bokmål for the public edition.
import type { PublicWords } from '../../report/public-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const publicWords: PublicWords = {
  title: (name) => `Kort fortalt: ${name}`,
  onlyArea: (area) => `Denne utgaven gjelder bare ${area}.`,
  covers: (text) => `Gjelder: ${text}.`,
  about:
    'Her ser du hvilke digitale prosjekter vi arbeider med, hvem de er for, hva de koster, og hva som er bestemt. Vi har ikke penger og folk til alt på en gang. Derfor ser vi prosjektene samlet, velger dem som gir mest for dem vi er til for, og sier åpent hva vi ikke gjør.',
  picture: (year) => (year === null ? 'Dit vil vi' : `Dit vil vi innen ${year}`),
  now: 'Slik står det til',
  counts: ({ underWay, inUse, proposed, onHold, finished }, { list }) => {
    const parts = [
      ...(underWay > 0 ? [`${plural(underWay, 'prosjekt er', 'prosjekter er')} i gang`] : []),
      ...(inUse > 0 ? [`${inUse} er tatt i bruk`] : []),
      ...(finished > 0 ? [`${finished} er helt ${finished === 1 ? 'ferdig' : 'ferdige'}`] : []),
      ...(proposed > 0 ? [`${proposed} er foreslått og ikke avgjort`] : []),
      ...(onHold > 0 ? [`${onHold} er satt på vent`] : []),
    ];
    const told = list(parts);
    return `${told.slice(0, 1).toUpperCase()}${told.slice(1)}.`;
  },
  costs: (amount) => `Det som er i gang eller tatt i bruk, koster til sammen om lag ${amount}.`,
  projects: 'Prosjektene',
  noProjects: 'Det er ingen prosjekter å vise.',
  goal: (text) => text,
  lifeEvent: (name) => name,
  others: 'Andre prosjekter',
  story: (title) => `Et eksempel – ${title}:`,
  stage: {
    idea: 'En idé',
    concept: 'Utredes',
    planning: 'Planlegges',
    execution: 'Under arbeid',
    closing: 'Nesten ferdig',
    realisation: 'Tatt i bruk',
    done: 'Ferdig',
  },
  proposed: 'Foreslått, ikke avgjort',
  onHold: 'Satt på vent',
  finished: 'Ferdig',
  colour: { green: 'i rute', yellow: 'har noen problemer', red: 'har store problemer' },
  cost: (amount) => `om lag ${amount}`,
  years: (from, to) => (from === null || to === null ? `${from ?? to}` : from === to ? `${from}` : `${from}–${to}`),
  forWhom: (groups) => `For: ${groups.join(', ')}.`,
  benefits: (names) => `Skal gi: ${names.join('; ')}.`,
  millions: (count, { unitOfMillions }) =>
    `${count}\u00A0${count === '1' ? 'million' : 'millioner'} ${unitOfMillions.replace(/^mill\. /, '').replace(/^kr$/, 'kroner')}`,
  decided: 'Bestemt i det siste',
  decidedIn: (date, body) => (body === null ? date : `${body}, ${date}`),
  nothingDecided: 'Ingenting er bestemt i det siste.',
  opened: {
    concept: 'skal utredes',
    planning: 'skal planlegges',
    execution: 'kan settes i gang',
    closing: 'er levert og skal avsluttes',
    realisation: 'er ferdig og tatt i bruk',
    done: 'er helt avsluttet',
  },
  approved: {
    prioritise: 'er prioritert',
    budget: 'får penger',
    stop: 'skal stanses',
    change: 'får en ny plan',
  },
  approvedOther: 'ble godkjent',
  onConditions: ', med vilkår',
  asAdvice: (by) => `, men ${by ?? 'andre'} avgjør`,
  outcome: {
    returned: 'må arbeides mer med',
    postponed: 'er utsatt',
    rejected: 'ble det sagt nei til',
    stopped: 'er stanset',
  },
  stopped: 'Stanset eller sagt nei til',
  stoppedIntro: 'Å stanse i tide er også god bruk av penger. Dette gjør vi ikke, og derfor:',
  nothingStopped: 'Ingen prosjekter er stanset eller sagt nei til.',
  wasStopped: 'stanset',
  wasRejected: 'sagt nei til',
  noReason: 'Det er ikke skrevet noen grunn.',
  more: 'Vil du vite mer?',
  moreText: (contact) =>
    `Hele porteføljerapporten viser prioriteringen, pengene år for år, risikoen og alle vedtak. Saksframlegg og protokoller er offentlige. ${contact === null ? 'Spør kommunen eller virksomheten som eier prosjektet.' : `Spør ${contact}, som også svarer på spørsmål om det enkelte prosjektet.`}`,
  source: (date, commit) =>
    `Opplysningene er fra ${date}${commit === null ? '' : `, versjon ${commit}`}. Kostnader er rundet av.`,
};
