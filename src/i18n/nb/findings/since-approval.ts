// Findings about what has changed since the council approved and scored, in bokmål.
import type { PastArguments } from '../../../core/rules/past-rules.ts';
import { type ApprovalNames, differenceInWords } from '../../difference-in-words.ts';
import type { FindingWords } from '../../finding-words.ts';

const names: ApprovalNames = {
  cost: { more: 'mer', less: 'mindre' },
  months: (count, text) => `${text} ${count === 1 ? 'måned' : 'måneder'}`,
  time: { more: 'senere', less: 'tidligere' },
  asApproved: 'som vedtatt',
};

const facts = { cost: 'kostnad', benefits: 'gevinster', risks: 'risiko', scope: 'omfang' } as const;

export const lightDisagreesWords: FindingWords<PastArguments['light-disagrees']> = {
  title: 'Lyset sier noe annet enn planen',
  message: (args, speak) => {
    const lit = `${args.light === 'cost' ? 'Kostnad' : 'Framdrift'} er meldt ${colour(speak.choice(args.stated))}, men planen tilsier ${colour(speak.choice(args.suggested))}`;
    const { approved, planned, difference } = differenceInWords(args, names, speak);
    return args.light === 'cost'
      ? `${lit}: prosjektet ble godkjent med ${approved} i ${speak.quote(args.decision)}, og nå er det planlagt ${planned} (${difference}).`
      : `${lit}: sluttdatoen var ${approved} da prosjektet ble godkjent i ${speak.quote(args.decision)}, og nå er den ${planned} (${difference}).`;
  },
  fix: ({ than, light }) =>
    than === 'better'
      ? 'Rett fargen, eller legg ny plan fram for rådet så det kan vedta den.'
      : `Skriv hvorfor i \`status_report.${light}.comment\`, eller rett fargen.`,
  why: 'Rådet måler et prosjekt mot det som sist ble vedtatt, ikke mot forrige måneds plan. Vedtatt kostnad er rammen i siste godkjenning. Ga den ingen ramme, er det kortets kostnad da. Den og sluttdatoen hentes fra historikken i git. Grensene for gult og rødt står under traffic_lights i strategy.yaml. Er ingen satt, brukes 5 og 10 prosent og 1 og 3 måneder. Et lys som er bedre enn tallene, skjuler noe; et som er verre, trenger en årsak.',
};

export const staleScoreWords: FindingWords<PastArguments['stale-score']> = {
  title: 'Poeng fra før endringen',
  message: (args, speak) =>
    `${speak.list(args.criteria.map((each) => `\`${each}\``))} ble vurdert ${speak.date(args.scored)}, men ${speak.list(args.facts.map((each) => facts[each as keyof typeof facts]))} er endret ${args.changed === '' ? 'siden' : `senere, sist ${speak.date(args.changed)}`}.`,
  fix: () => 'Vurder poengene på nytt. Står de seg, skriver du i `reason` hvorfor.',
  why: 'Et poeng bygger på kostnad, gevinster, risiko og omfang slik de var da det ble satt. Er de blitt andre siden, kan rangeringen hvile på noe som ikke gjelder lenger. Når poenget og fakta sist ble endret, hentes fra historikken i git; ingen fører det.',
  related: () => 'et annet poeng fra før endringen',
};

function colour(label: string): string {
  return label.toLowerCase();
}
