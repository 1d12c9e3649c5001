// Nynorsk for the proposal for a decision.
import type { CaseProposalWords } from '../../../report/case/proposal-words.ts';

export const caseProposalWords: CaseProposalWords = {
  lead: {
    decides: (body) => `${body} vedtek:`,
    recommends: (body, decider) => `${body} tilrår at ${decider} gjer dette vedtaket:`,
    prepares: (body, decider) => `${body} legg saka fram for ${decider} med dette framlegget:`,
    unknown: 'Dette er framlegget til vedtak:',
  },
  gate: ({ subject, gate, from, to }) => `${subject} går frå ${from} til ${to} (${gate}).`,
  begins: (subject, gate) => `${subject} blir sett i gang (${gate}).`,
  realised: (subject, gate) => `arbeidet med å hente ut gevinstane frå ${subject} blir avslutta (${gate}).`,
  ends: (subject, gate) => `${subject} blir avslutta (${gate}).`,
  estimate: (amount) => `Kostnaden er førebels rekna til ${amount}. Ramma blir sett ved BP3.`,
  frame: (amount, years, { list }) =>
    years.length > 1
      ? `Kostnadsramma er ${amount}: ${list(years)}.`
      : `Kostnadsramma er ${years.length === 1 ? years[0] : amount}.`,
  inYear: (amount, year) => `${amount} i ${year}`,
  shares: (payers, { list }) => `Ramma blir dekt av ${list(payers)}.`,
  payer: (name, amount) => `${name} (${amount})`,
  budget: (subject) => `Det blir løyvt pengar til ${subject}.`,
  change: {
    plan: (subject) => `Den nye planen for ${subject} blir godkjend.`,
    raised: ({ before, amount, more }) => `Kostnadsramma blir auka med ${more}, frå ${before} til ${amount}.`,
    lowered: ({ before, amount }) => `Kostnadsramma blir sett ned frå ${before} til ${amount}.`,
    kept: (amount) => `Kostnadsramma på ${amount} står fast.`,
    shares: (payers, { list }) => `Auken blir dekt av ${list(payers)}.`,
    dates: 'Desse datoane blir flytta:',
    date: (name, now, before) => `${name}: ${now} (var ${before})`,
  },
  stop: {
    stop: (subject) => `${subject} blir stansa.`,
    remaining: (amount) => `Det som står att av ramma, ${amount}, blir frigjort til andre prosjekt.`,
    cost: (amount) => `Kostnaden ved å stanse er ${amount}.`,
    lessons: 'Erfaringane blir skrivne ned og lagde fram for dei andre prosjekta.',
  },
  prioritise: (subject, { rank, numbered }) => `${subject} blir prioritert som nr. ${rank} av ${numbered}.`,
  prioritiseUnranked: (subject) => `${subject} kjem med i porteføljen, utan plass i prioriteringa før poenga er sette.`,
  pilot: {
    choose: 'Utfallet av piloten er eitt av desse:',
    discard: 'Løysinga blir forkasta, og det som er lært, blir skrive ned.',
    adjust: 'Løysinga blir justert og prøvd på nytt, med nytt kriterium og ny sluttdato.',
    scale: 'Løysinga blir skalert opp. Eit framlegg med kostnad, gevinstar og drift blir lagt fram som eiga sak.',
  },
  recipient: (who) => `Mottakaren i linja (${who}) tek over leveransane.`,
  benefits: (who) => `Gevinstansvarleg (${who}) følgjer opp gevinstane.`,
  conditions: (before) => `Dette skal vere på plass ${before}:`,
  conditionsNow: 'Vedtaket blir gjeve på desse vilkåra:',
  recommended: {
    frame: (body, asked) => `Ramma er den som ${body} tilrådde. Saka bad om ${asked}.`,
    condition: (body, text, due) => `Vilkår frå ${body}: ${text}${due ? `, innan ${due}` : ''}.`,
  },
  earlier: (count) =>
    count === 1 ? 'Dette vilkåret frå tidlegare gjeld framleis:' : 'Desse vilkåra frå tidlegare gjeld framleis:',
  earlierFacts: ({ due, isOverdue, decision, amount }) =>
    [
      ...(amount ? [amount] : []),
      ...(due ? [`${isOverdue ? 'fristen var' : 'frist'} ${due}`] : []),
      ...(decision ? [decision] : []),
    ].join(', '),
  yearly: (amount, isSame) => `${amount} ${isSame ? 'i året' : 'det første året'}`,
  rival: (names, { list, quote }) =>
    `Vedtaket gjeld berre om ${list(names.map(quote))} ikkje blir valt. Berre eitt av prosjekta kan gjennomførast.`,
  report: ({ who, as, body, date, end }) => {
    const role = as === 'project_owner' ? 'Prosjekteigaren' : 'Den ansvarlege';
    return `${role} (${who}) rapporterer til ${body} ${date ?? `når arbeidet er gjort, seinast ${end}`}.`;
  },
  returned: {
    back: (subject, who) => `Saka om ${subject} blir send tilbake${who ? ` til ${who}` : ''}.`,
    list: 'Før saka blir lagd fram att, skal dette vere på plass:',
    objection: (remark) => `Svar på innvendinga frå sektorleiaren: ${remark}`,
    again: (date, deadline) =>
      `Saka kan takast opp att ${date}${deadline ? `, med frist for innmelding ${deadline}` : ''}.`,
  },
  returnedBecause: {
    lacks: (count) =>
      `Framlegget er å sende saka tilbake fordi ${count === 1 ? 'eitt krav' : `${count} krav`} ikkje er ${count === 1 ? 'oppfylt' : 'oppfylte'}.`,
    not_recommended: 'Framlegget er å sende saka tilbake fordi sektorleiaren ikkje tilrår ho.',
  },
  nothingAsked: 'Kortet ber ikkje om noko vedtak no.',
};
