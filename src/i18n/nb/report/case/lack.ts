// Bokmål for what a card lacks, as noun phrases for a list.
import type { CaseLackWords } from '../../../report/case/lack-words.ts';

const numbers = ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni'];
const inWords = (count: number): string => numbers[count] ?? String(count);
const has = (found: number): string => (found > 0 ? ` (kortet har ${inWords(found)})` : '');

export const caseLackWords: CaseLackWords = {
  fields: {
    success_factors: 'vurdering av suksessfaktorene',
    change: 'plan for endringen hos dem som skal bruke løsningen',
    collaboration: 'hvordan virksomhetene arbeider sammen',
    dimensions: 'hva som endres i mål, regelverk, organisasjon og teknologi',
    reuse: 'hva løsningen bygger på, og hvem som kan bruke den',
    resources: 'behovet for folk og kompetanse',
    contract: 'kontraktsform og leverandør',
    lessons: 'erfaringer fra prosjektet',
    benefits: 'gevinster',
    'benefits.full_effect_from': 'tidspunkt for full virkning',
    'benefits.arena': 'hvor gevinsten kommer',
    'benefits.class': 'hvor mye som tas ut av budsjettet',
    'benefits.use': 'hva gevinsten skal brukes til',
    'benefits.responsible': 'hvem som følger den opp',
    'benefits.for_whom': 'hvem den er for',
    funding: 'finansiering',
    cost: 'kostnad',
    'cost.operation': 'hva driften koster',
    'cost.project': 'kostnad per år',
    'cost.estimate.low': 'laveste og høyeste kostnadsanslag',
    'cost.estimate.high': 'laveste og høyeste kostnadsanslag',
    'cost.estimate.limits': 'laveste og høyeste kostnadsanslag',
    'cost.estimate.likely': 'mest sannsynlig kostnad',
    'cost.estimate': 'anslag med lavt, mest sannsynlig og høyt beløp',
    'strategy.goals': 'hvilke mål i strategien prosjektet støtter',
    time: 'start og slutt',
    nature: 'om dette er utvikling, forvaltning eller drift',
    category: 'om det skal fornye, forbedre, ivareta eller er lovpålagt',
    areas: 'hvilket tjenesteområde det gjelder',
    'time.period.start': 'startdato',
    'time.period.end': 'sluttdato',
    'time.period': 'start og slutt',
    'time.milestones': 'milepæler',
    'time.deliveries': 'leveranser',
    'need.problem': 'hva problemet er',
    'need.for_whom': 'hvem det er for',
    'need.purpose': 'hva som skal oppnås',
    'need.why_now': 'hvorfor det skal gjøres nå',
    'need.if_nothing_is_done': 'hva som skjer hvis ingenting gjøres',
    'archive.case_number': 'saksnummer i arkivet',
  },
  scores: (criteria, { list }) =>
    criteria.length === 0
      ? 'poeng på kriteriene'
      : `poeng på ${criteria.length === 1 ? 'kriteriet' : 'kriteriene'} ${list(criteria)}`,
  alternatives: (atLeast, found) => `minst ${inWords(atLeast)} alternativer, blant dem nullalternativet${has(found)}`,
  risks: (atLeast, found) => `minst ${inWords(atLeast)} ${atLeast === 1 ? 'risiko' : 'risikoer'}${has(found)}`,
  assessments: (names, { list }) => `vurdering av ${list(names)}`,
  element: ({ kind, name, fields }, { list, quote }) => {
    const holders: Readonly<Record<string, string>> = { benefits: 'gevinsten', risks: 'risikoen' };
    const holder = holders[kind];
    return `${holder ? `${holder} ` : ''}${quote(name)}: ${list(fields)}`;
  },
  codes: {
    'benefit-without-owner': (names, { list, quote }) =>
      `eier av ${names.length === 1 ? 'gevinsten' : 'gevinstene'} ${list(names.map(quote))}`,
    'benefit-without-indicator': (names, { list, quote }) =>
      `måleindikator for ${names.length === 1 ? 'gevinsten' : 'gevinstene'} ${list(names.map(quote))}`,
    'benefit-not-sized': (names, { list, quote }) =>
      `størrelsen på ${names.length === 1 ? 'gevinsten' : 'gevinstene'} ${list(names.map(quote))}`,
    'risk-without-owner': (names, { list, quote }) =>
      `eier av ${names.length === 1 ? 'risikoen' : 'risikoene'} ${list(names.map(quote))}`,
    'risk-without-treatment': (names, { list, quote }) =>
      `tiltak mot ${names.length === 1 ? 'risikoen' : 'risikoene'} ${list(names.map(quote))}`,
    'risk-not-assessed': (names, { list, quote }) =>
      `vurdering av ${names.length === 1 ? 'risikoen' : 'risikoene'} ${list(names.map(quote))}`,
  },
  plain: {
    'agenda-without-case-number': 'et saksnummer i arkivet',
    'alternatives-without-zero': 'et nullalternativ',
    'alternatives-without-choice': 'valg av ett av alternativene',
    'shares-not-100': 'en fordeling av kostnaden som går opp i 100 prosent',
  },
  operation: ({ year, amount, isSame }) =>
    `dekning for driften fra ${year} (${amount}${isSame ? ' i året' : ' det første året'})`,
  funding: (amount) => `dekning for ${amount} som ikke er finansiert`,
  room: (short, { list }) => `plass i rammen, der det mangler ${list(short)}`,
  hearing: (party) => `uttalelse fra ${party}`,
  quality: (step) => `ekstern kvalitetssikring (${step})`,
  fault: (title, { quote }) => `avklaring av dette: ${quote(title)}`,
};
