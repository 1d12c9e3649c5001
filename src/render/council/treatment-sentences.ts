// How a case is treated, in sentences that stand together as a paragraph: what is asked and by whom it is decided; who is heard; what lacks.
import type { HeardParty } from '../../core/council/hearings-of.ts';
import type { Gate } from '../../generated/card-types.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { TreatmentView } from '../../view/council/treatment-view.ts';
import { ceilingSentence } from './ceiling-sentence.ts';
import { lackNames } from './lack-names.ts';

export interface TreatmentSentences {
  /** Why the case comes up, the bodies in order, and who is next. */
  readonly order: readonly string[];
  readonly hearings: readonly string[];
  /** What is missing, or that nothing is; for a project that has been let in: that it can be moved. */
  readonly state: readonly string[];
}

/** `id`: of the card. */
export function treatmentSentences(view: TreatmentView, id: string, catalogue: Catalogue): TreatmentSentences {
  const { council: words, speak } = catalogue;
  const { amount, because } = view;
  const asks = words.asks({
    because,
    decision: decisionAsked(view, catalogue),
    amount: amount === null ? '' : amountText(amount, speak),
  });
  return {
    order: [asks, ...ceilingSentences(view, catalogue), ...orderSentences(view, catalogue)],
    hearings: hearingSentences(view.hearings, catalogue),
    state: stateSentences(view, id, catalogue),
  };
}

/** What is asked, in running text. */
function decisionAsked({ type, gate, from, opens }: TreatmentView, { council, speak }: Catalogue): string {
  if (gate === null) return council.decisions[type as Exclude<typeof type, Gate>];
  return council.passage({ from, to: opens ?? 'done', gate }, speak);
}

/** A small amount in full: "0,3 million" says less than "250 000 kr". */
function amountText(amount: number, speak: Catalogue['speak']): string {
  return amount < 1_000_000 ? speak.money(amount) : speak.shortMoney(amount);
}

function orderSentences({ steps, limits, next, needsAmount }: TreatmentView, { council, speak }: Catalogue): string[] {
  const last = steps.at(-1);
  if (needsAmount || !last) return [council.needsAmount];
  const named = (part: string): string[] => steps.filter((step) => step.part === part).map(({ name }) => name);
  const parts = { prepares: named('prepares'), recommends: named('recommends'), decides: last.name };
  const money = (amount: number | null | undefined): string => (amount ? speak.shortMoney(amount) : '');
  const because = council.because({ from: money(limits?.from), below: money(limits?.below) });
  const done = steps.flatMap(({ name, part, done: date }) =>
    date && part === 'recommends' ? [council.recommended(name, speak.date(date))] : [],
  );
  return [
    `${council.order(parts, speak)}${because}.`,
    ...done,
    ...(next && steps.filter(({ part }) => part !== 'prepares').length > 1 ? [council.next(next)] : []),
  ];
}

function ceilingSentences({ ceilings, quality }: TreatmentView, catalogue: Catalogue): string[] {
  const { council, speak } = catalogue;
  return [
    ...ceilings.map((each) => ceilingSentence(each, catalogue)),
    ...quality.map(({ step, done }) => council.quality(step, done && speak.date(done))),
  ];
}

function hearingSentences(hearings: readonly HeardParty[], { council, speak }: Catalogue): string[] {
  const nameOf = ({ party, isMany }: HeardParty): string =>
    party === 'finance_director' && !isMany ? council.oneFinanceDirector : council.parties[party];
  const heard = hearings.flatMap((each) => (each.heard ? [council.heardOn(nameOf(each), speak.date(each.heard))] : []));
  const missing = hearings
    .filter(({ heard: date }) => date === null)
    .map((each) => (each.missing.length > 0 ? council.partyIn(nameOf(each), speak.list(each.missing)) : nameOf(each)));
  return [
    ...(heard.length > 0 ? [council.heard(heard, speak)] : []),
    ...(missing.length > 0 ? [council.notHeard(missing, speak)] : []),
  ];
}

function stateSentences({ granted, opens, lacks }: TreatmentView, id: string, catalogue: Catalogue): string[] {
  const { council, speak } = catalogue;
  if (opens === null) return [];
  const lacking =
    lacks.length === 0
      ? council.lacksNothing(opens, speak)
      : council.lacks(opens, lackNames(lacks, catalogue).join('; '), speak);
  return granted
    ? [
        ...(lacks.length > 0 ? [lacking] : []),
        council.granted({ ...granted, date: speak.date(granted.date), stage: opens, id }, speak),
      ]
    : [lacking];
}
