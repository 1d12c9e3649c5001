// Bokmål for the proposal for a decision.
import type { CaseProposalWords } from '../../../report/case/proposal-words.ts';

export const caseProposalWords: CaseProposalWords = {
  lead: {
    decides: (body) => `${body} vedtar:`,
    recommends: (body, decider) => `${body} tilrår at ${decider} gjør dette vedtaket:`,
    prepares: (body, decider) => `${body} legger saken fram for ${decider} med dette forslaget:`,
    unknown: 'Det foreslås dette vedtaket:',
  },
  gate: ({ subject, gate, from, to }) => `${subject} går fra ${from} til ${to} (${gate}).`,
  begins: (subject, gate) => `${subject} settes i gang (${gate}).`,
  realised: (subject, gate) => `arbeidet med å hente ut gevinstene fra ${subject} avsluttes (${gate}).`,
  ends: (subject, gate) => `${subject} avsluttes (${gate}).`,
  estimate: (amount) => `Kostnaden er foreløpig anslått til ${amount}. Rammen settes ved BP3.`,
  frame: (amount, years, { list }) =>
    years.length > 1
      ? `Kostnadsrammen er ${amount}: ${list(years)}.`
      : `Kostnadsrammen er ${years.length === 1 ? years[0] : amount}.`,
  inYear: (amount, year) => `${amount} i ${year}`,
  shares: (payers, { list }) => `Rammen dekkes av ${list(payers)}.`,
  payer: (name, amount) => `${name} (${amount})`,
  budget: (subject) => `Det bevilges penger til ${subject}.`,
  change: {
    plan: (subject) => `Den nye planen for ${subject} godkjennes.`,
    raised: ({ before, amount, more }) => `Kostnadsrammen økes med ${more}, fra ${before} til ${amount}.`,
    lowered: ({ before, amount }) => `Kostnadsrammen settes ned fra ${before} til ${amount}.`,
    kept: (amount) => `Kostnadsrammen på ${amount} står fast.`,
    shares: (payers, { list }) => `Økningen dekkes av ${list(payers)}.`,
    dates: 'Disse datoene flyttes:',
    date: (name, now, before) => `${name}: ${now} (var ${before})`,
  },
  stop: {
    stop: (subject) => `${subject} stanses.`,
    remaining: (amount) => `Det som gjenstår av rammen, ${amount}, frigjøres til andre prosjekter.`,
    cost: (amount) => `Kostnaden ved å stanse er ${amount}.`,
    lessons: 'Erfaringene skrives ned og legges fram for de andre prosjektene.',
  },
  prioritise: (subject, { rank, numbered }) => `${subject} prioriteres som nr. ${rank} av ${numbered}.`,
  prioritiseUnranked: (subject) =>
    `${subject} tas inn i porteføljen, uten plass i prioriteringen før poengene er satt.`,
  pilot: {
    choose: 'Utfallet av piloten er ett av disse:',
    discard: 'Løsningen forkastes, og det som er lært, skrives ned.',
    adjust: 'Løsningen justeres og prøves på nytt, med nytt kriterium og ny sluttdato.',
    scale: 'Løsningen skaleres opp. Et forslag med kostnad, gevinster og drift legges fram som egen sak.',
  },
  recipient: (who) => `Mottakeren i linjen (${who}) tar over leveransene.`,
  benefits: (who) => `Gevinstansvarlig (${who}) følger opp gevinstene.`,
  conditions: (before) => `Dette skal være på plass ${before}:`,
  conditionsNow: 'Vedtaket gis på disse vilkårene:',
  recommended: {
    frame: (body, asked) => `Rammen er den som ${body} tilrådde. Saken ba om ${asked}.`,
    condition: (body, text, due) => `Vilkår fra ${body}: ${text}${due ? `, innen ${due}` : ''}.`,
  },
  earlier: (count) =>
    count === 1 ? 'Dette vilkåret fra tidligere gjelder fortsatt:' : 'Disse vilkårene fra tidligere gjelder fortsatt:',
  earlierFacts: ({ due, isOverdue, decision, amount }) =>
    [
      ...(amount ? [amount] : []),
      ...(due ? [`${isOverdue ? 'fristen var' : 'frist'} ${due}`] : []),
      ...(decision ? [decision] : []),
    ].join(', '),
  yearly: (amount, isSame) => `${amount} ${isSame ? 'i året' : 'det første året'}`,
  rival: (names, { list, quote }) =>
    `Vedtaket gjelder bare hvis ${list(names.map(quote))} ikke velges. Bare ett av prosjektene kan gjennomføres.`,
  report: ({ who, as, body, date, end }) => {
    const role = as === 'project_owner' ? 'Prosjekteieren' : 'Den ansvarlige';
    return `${role} (${who}) rapporterer til ${body} ${date ?? `når arbeidet er gjort, senest ${end}`}.`;
  },
  returned: {
    back: (subject, who) => `Saken om ${subject} sendes tilbake${who ? ` til ${who}` : ''}.`,
    list: 'Før saken legges fram igjen, skal dette være på plass:',
    objection: (remark) => `Svar på sektorlederens innvending: ${remark}`,
    again: (date, deadline) =>
      `Saken kan tas opp igjen ${date}${deadline ? `, med frist for innmelding ${deadline}` : ''}.`,
  },
  returnedBecause: {
    lacks: (count) =>
      `Saken foreslås sendt tilbake fordi ${count === 1 ? 'ett krav' : `${count} krav`} ikke er oppfylt.`,
    not_recommended: 'Saken foreslås sendt tilbake fordi sektorleder ikke tilrår den.',
  },
  nothingAsked: 'Kortet ber ikke om noe vedtak nå.',
};
