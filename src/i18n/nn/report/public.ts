// Nynorsk for the public edition.
import type { PublicWords } from '../../report/public-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const publicWords: PublicWords = {
  title: (name) => `Kort fortalt: ${name}`,
  onlyArea: (area) => `Denne utgåva gjeld berre ${area}.`,
  covers: (text) => `Gjeld: ${text}.`,
  about:
    'Her ser du kva digitale prosjekt vi arbeider med, kven dei er for, kva dei kostar, og kva som er bestemt. Vi har ikkje pengar og folk til alt på ein gong. Difor ser vi prosjekta samla, vel dei som gir mest for dei vi er til for, og seier ope kva vi ikkje gjer.',
  picture: (year) => (year === null ? 'Dit vil vi' : `Dit vil vi innan ${year}`),
  now: 'Slik står det til',
  counts: ({ underWay, inUse, proposed, onHold, finished }, { list }) => {
    const parts = [
      ...(underWay > 0 ? [`${plural(underWay, 'prosjekt er', 'prosjekt er')} i gang`] : []),
      ...(inUse > 0 ? [`${inUse} er ${inUse === 1 ? 'teke' : 'tekne'} i bruk`] : []),
      ...(finished > 0 ? [`${finished} er heilt ${finished === 1 ? 'ferdig' : 'ferdige'}`] : []),
      ...(proposed > 0
        ? [`${proposed} er ${proposed === 1 ? 'foreslått og ikkje avgjort' : 'foreslåtte og ikkje avgjorde'}`]
        : []),
      ...(onHold > 0 ? [`${onHold} er ${onHold === 1 ? 'sett' : 'sette'} på vent`] : []),
    ];
    const told = list(parts);
    return `${told.slice(0, 1).toUpperCase()}${told.slice(1)}.`;
  },
  costs: (amount) => `Det som er i gang eller teke i bruk, kostar til saman om lag ${amount}.`,
  projects: 'Prosjekta',
  noProjects: 'Det er ingen prosjekt å vise.',
  goal: (text) => text,
  lifeEvent: (name) => name,
  others: 'Andre prosjekt',
  story: (title) => `Eit døme – ${title}:`,
  stage: {
    idea: 'Ein idé',
    concept: 'Blir greidd ut',
    planning: 'Blir planlagt',
    execution: 'Under arbeid',
    closing: 'Nesten ferdig',
    realisation: 'Teke i bruk',
    done: 'Ferdig',
  },
  proposed: 'Foreslått, ikkje avgjort',
  onHold: 'Sett på vent',
  finished: 'Ferdig',
  colour: { green: 'i rute', yellow: 'har nokre problem', red: 'har store problem' },
  cost: (amount) => `om lag ${amount}`,
  years: (from, to) => (from === null || to === null ? `${from ?? to}` : from === to ? `${from}` : `${from}–${to}`),
  forWhom: (groups) => `For: ${groups.join(', ')}.`,
  benefits: (names) => `Skal gi: ${names.join('; ')}.`,
  millions: (count, { unitOfMillions }) =>
    `${count}\u00A0${count === '1' ? 'million' : 'millionar'} ${unitOfMillions.replace(/^mill\. /, '').replace(/^kr$/, 'kroner')}`,
  decided: 'Bestemt i det siste',
  decidedIn: (date, body) => (body === null ? date : `${body}, ${date}`),
  nothingDecided: 'Ingenting er bestemt i det siste.',
  opened: {
    concept: 'skal greiast ut',
    planning: 'skal planleggjast',
    execution: 'kan setjast i gang',
    closing: 'er levert og skal avsluttast',
    realisation: 'er ferdig og teke i bruk',
    done: 'er heilt avslutta',
  },
  approved: {
    prioritise: 'er prioritert',
    budget: 'får pengar',
    stop: 'skal stansast',
    change: 'får ein ny plan',
  },
  approvedOther: 'vart godkjent',
  onConditions: ', med vilkår',
  asAdvice: (by) => `, men ${by ?? 'andre'} avgjer`,
  outcome: {
    returned: 'må arbeidast meir med',
    postponed: 'er utsett',
    rejected: 'vart det sagt nei til',
    stopped: 'er stansa',
  },
  stopped: 'Stansa eller sagt nei til',
  stoppedIntro: 'Å stanse i tide er òg god bruk av pengar. Dette gjer vi ikkje, og difor:',
  nothingStopped: 'Ingen prosjekt er stansa eller sagt nei til.',
  wasStopped: 'stansa',
  wasRejected: 'sagt nei til',
  noReason: 'Det er ikkje skrive nokon grunn.',
  more: 'Vil du vite meir?',
  moreText: (contact) =>
    `Heile porteføljerapporten viser prioriteringa, pengane år for år, risikoen og alle vedtak. Saksframlegg og protokollar er offentlege. ${contact === null ? 'Spør kommunen eller verksemda som eig prosjektet.' : `Spør ${contact}, som òg svarar på spørsmål om det enkelte prosjektet.`}`,
  source: (date, commit) =>
    `Opplysningane er frå ${date}${commit === null ? '' : `, versjon ${commit}`}. Kostnader er runda av.`,
};
