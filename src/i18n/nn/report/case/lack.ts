// Nynorsk for what a card lacks, as noun phrases for a list.
import type { CaseLackWords } from '../../../report/case/lack-words.ts';

const numbers = ['ingen', 'éin', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni'];
const inWords = (count: number): string => numbers[count] ?? String(count);
const has = (found: number): string => (found > 0 ? ` (kortet har ${inWords(found)})` : '');

export const caseLackWords: CaseLackWords = {
  fields: {
    success_factors: 'vurdering av suksessfaktorane',
    change: 'plan for endringa hos dei som skal bruke løysinga',
    collaboration: 'korleis verksemdene arbeider saman',
    dimensions: 'kva som blir endra i mål, regelverk, organisasjon og teknologi',
    reuse: 'kva løysinga byggjer på, og kven som kan bruke henne',
    resources: 'behovet for folk og kompetanse',
    contract: 'kontraktsform og leverandør',
    lessons: 'erfaringar frå prosjektet',
    benefits: 'gevinstar',
    'benefits.full_effect_from': 'tidspunkt for full verknad',
    'benefits.arena': 'kvar gevinsten kjem',
    'benefits.class': 'kor mykje som blir teke ut av budsjettet',
    'benefits.use': 'kva gevinsten skal brukast til',
    'benefits.responsible': 'kven som følgjer han opp',
    'benefits.for_whom': 'kven han er for',
    funding: 'finansiering',
    cost: 'kostnad',
    'cost.operation': 'kva drifta kostar',
    'cost.project': 'kostnad per år',
    'cost.estimate.low': 'lågaste og høgaste kostnadsoverslag',
    'cost.estimate.high': 'lågaste og høgaste kostnadsoverslag',
    'cost.estimate.limits': 'lågaste og høgaste kostnadsoverslag',
    'cost.estimate.likely': 'mest sannsynleg kostnad',
    'cost.estimate': 'overslag med lågt, mest sannsynleg og høgt beløp',
    'strategy.goals': 'kva mål i strategien prosjektet støttar',
    time: 'start og slutt',
    nature: 'om dette er utvikling, forvaltning eller drift',
    category: 'om det skal fornye, forbetre, ta vare på eller er lovpålagt',
    areas: 'kva tenesteområde det gjeld',
    'time.period.start': 'startdato',
    'time.period.end': 'sluttdato',
    'time.period': 'start og slutt',
    'time.milestones': 'milepælar',
    'time.deliveries': 'leveransar',
    'need.problem': 'kva problemet er',
    'need.for_whom': 'kven det er for',
    'need.purpose': 'kva vi vil oppnå',
    'need.why_now': 'kvifor det skal gjerast no',
    'need.if_nothing_is_done': 'kva som skjer om ingenting blir gjort',
    'archive.case_number': 'saksnummer i arkivet',
  },
  scores: (criteria, { list }) =>
    criteria.length === 0
      ? 'poeng på kriteria'
      : `poeng på ${criteria.length === 1 ? 'kriteriet' : 'kriteria'} ${list(criteria)}`,
  alternatives: (atLeast, found) => `minst ${inWords(atLeast)} alternativ, mellom dei nullalternativet${has(found)}`,
  risks: (atLeast, found) => `minst ${inWords(atLeast)} ${atLeast === 1 ? 'risiko' : 'risikoar'}${has(found)}`,
  assessments: (names, { list }) => `vurdering av ${list(names)}`,
  element: ({ kind, name, fields }, { list, quote }) => {
    const holders: Readonly<Record<string, string>> = { benefits: 'gevinsten', risks: 'risikoen' };
    const holder = holders[kind];
    return `${holder ? `${holder} ` : ''}${quote(name)}: ${list(fields)}`;
  },
  codes: {
    'benefit-without-owner': (names, { list, quote }) =>
      `eigar av ${names.length === 1 ? 'gevinsten' : 'gevinstane'} ${list(names.map(quote))}`,
    'benefit-without-indicator': (names, { list, quote }) =>
      `måleindikator for ${names.length === 1 ? 'gevinsten' : 'gevinstane'} ${list(names.map(quote))}`,
    'benefit-not-sized': (names, { list, quote }) =>
      `storleiken på ${names.length === 1 ? 'gevinsten' : 'gevinstane'} ${list(names.map(quote))}`,
    'risk-without-owner': (names, { list, quote }) =>
      `eigar av ${names.length === 1 ? 'risikoen' : 'risikoane'} ${list(names.map(quote))}`,
    'risk-without-treatment': (names, { list, quote }) =>
      `tiltak mot ${names.length === 1 ? 'risikoen' : 'risikoane'} ${list(names.map(quote))}`,
    'risk-not-assessed': (names, { list, quote }) =>
      `vurdering av ${names.length === 1 ? 'risikoen' : 'risikoane'} ${list(names.map(quote))}`,
  },
  plain: {
    'agenda-without-case-number': 'eit saksnummer i arkivet',
    'alternatives-without-zero': 'eit nullalternativ',
    'alternatives-without-choice': 'val av eitt av alternativa',
    'shares-not-100': 'ei fordeling av kostnaden som går opp i 100 prosent',
  },
  operation: ({ year, amount, isSame }) =>
    `dekning for drifta frå ${year} (${amount}${isSame ? ' i året' : ' det første året'})`,
  funding: (amount) => `dekning for ${amount} som ikkje er finansiert`,
  room: (short, { list }) => `plass i ramma, der det manglar ${list(short)}`,
  hearing: (party) => `fråsegn frå ${party}`,
  quality: (step) => `ekstern kvalitetssikring (${step})`,
  fault: (title, { quote }) => `avklaring av dette: ${quote(title)}`,
};
