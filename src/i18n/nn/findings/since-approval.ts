// Findings about what has changed since the council approved and scored, in nynorsk.
import type { PastArguments } from '../../../core/rules/past-rules.ts';
import { type ApprovalNames, differenceInWords } from '../../difference-in-words.ts';
import type { FindingWords } from '../../finding-words.ts';

const names: ApprovalNames = {
  cost: { more: 'meir', less: 'mindre' },
  months: (count, text) => `${text} ${count === 1 ? 'månad' : 'månader'}`,
  time: { more: 'seinare', less: 'tidlegare' },
  asApproved: 'som vedteke',
};

const facts = { cost: 'kostnad', benefits: 'gevinstar', risks: 'risiko', scope: 'omfang' } as const;

export const lightDisagreesWords: FindingWords<PastArguments['light-disagrees']> = {
  title: 'Lyset seier noko anna enn planen',
  message: (args, speak) => {
    const lit = `${args.light === 'cost' ? 'Kostnad' : 'Framdrift'} er meld ${colour(speak.choice(args.stated))}, men planen tilseier ${colour(speak.choice(args.suggested))}`;
    const { approved, planned, difference } = differenceInWords(args, names, speak);
    return args.light === 'cost'
      ? `${lit}: prosjektet blei godkjent med ${approved} i ${speak.quote(args.decision)}, og no er det planlagt ${planned} (${difference}).`
      : `${lit}: sluttdatoen var ${approved} då prosjektet blei godkjent i ${speak.quote(args.decision)}, og no er han ${planned} (${difference}).`;
  },
  fix: ({ than, light }) =>
    than === 'better'
      ? 'Rett fargen, eller legg den nye planen fram for rådet så det kan vedta han.'
      : `Skriv kvifor i \`status_report.${light}.comment\`, eller rett fargen.`,
  why: 'Rådet måler eit prosjekt mot det som sist blei vedteke, ikkje mot planen frå førre månad. Vedteken kostnad er ramma i siste godkjenning. Gav ho inga ramme, er det kostnaden på kortet då. Han og sluttdatoen blir henta frå historikken i git. Grensene for gult og raudt står under traffic_lights i strategy.yaml. Er ingen sette, gjeld 5 og 10 prosent og 1 og 3 månader. Eit lys som er betre enn tala, skjuler noko; eit som er verre, treng ei årsak.',
};

export const staleScoreWords: FindingWords<PastArguments['stale-score']> = {
  title: 'Poeng frå før endringa',
  message: (args, speak) =>
    `${speak.list(args.criteria.map((each) => `\`${each}\``))} blei ${args.criteria.length === 1 ? 'vurdert' : 'vurderte'} ${speak.date(args.scored)}, men ${speak.list(args.facts.map((each) => facts[each as keyof typeof facts]))} er endra ${args.changed === '' ? 'sidan' : `seinare, sist ${speak.date(args.changed)}`}.`,
  fix: () => 'Vurder poenga på nytt. Står dei seg, skriv du i `reason` kvifor.',
  why: 'Eit poeng byggjer på kostnad, gevinstar, risiko og omfang slik dei var då det blei sett. Er dei blitt andre sidan, kan rangeringa kvile på noko som ikkje gjeld lenger. Når poenget og fakta sist blei endra, blir henta frå historikken i git; ingen fører det.',
  related: () => 'eit anna poeng frå før endringa',
};

function colour(label: string): string {
  return label.toLowerCase();
}
