// The proposal for a decision: the secretariat's own, else one put together from the card, the routes and the check. The rule for a
// composed one is simple: when the sector leader does not recommend, or the card lacks more than three of the things that the next
// stage requires, the case is sent back; what else is lacking becomes conditions. Things are counted as they are told: see `lackGroups`.
import { grantedFrame } from '../../core/council/granted-frame.ts';
import { isGate } from '../../core/council/project-track.ts';
import { largestRemainder } from '../../core/economics/largest-remainder.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { plannedCost } from '../../core/model/planned-cost.ts';
import type { PilotOutcome } from '../../generated/card-types.ts';
import type { CaseBasis } from './case-basis.ts';
import { type CaseMoney, caseMoney } from './case-money.ts';
import { type EarlierCondition, earlierConditions } from './earlier-conditions.ts';
import { type LackGroup, lackGroups } from './lack-groups.ts';
import { type RecommendedTerms, recommendedTerms } from './recommended-terms.ts';
import { type ReportBack, reportBack } from './report-back.ts';

const mostConditions = 3;

export interface CaseProposal {
  /** The secretariat's own points, as they stand on the agenda; empty: the proposal is composed. */
  readonly written: readonly string[];
  /** Why a composed proposal is to send the case back; null: it is not. */
  readonly returned: 'not_recommended' | 'lacks' | null;
  /** What the asked stage requires and the card lacks: errors, and money that is missing where money is asked for. */
  readonly lacks: readonly Finding[];
  /** The same, gathered by what is told together. */
  readonly lackGroups: readonly LackGroup[];
  readonly grant: Grant | null;
  /** What the card asks for, when the bodies before have recommended another frame; null when they have not. */
  readonly frameAsked: number | null;
  readonly recommended: RecommendedTerms;
  /** The rough cost where no frame is granted yet. */
  readonly estimate: number | null;
  readonly stop: { readonly remaining: number | null; readonly cost: number | null };
  /** From earlier decisions, not met. */
  readonly conditions: readonly EarlierCondition[];
  readonly handover: { readonly recipient: string | null; readonly benefits: string | null };
  /** A pilot that is over is judged by its outcome; null for other projects, and before that. */
  readonly pilot: PilotOutcome | null;
  readonly back: ReportBack;
}

/** Whole units of the currency. */
export interface Grant {
  readonly amount: number;
  /** What was granted before; null when nothing was. */
  readonly before: number | null;
  /** The frame per year; empty when the years do not add up to it. */
  readonly years: readonly { readonly year: number; readonly amount: number }[];
  /** What each organisation pays: of the frame, or of the increase when there was one before. */
  readonly shares: readonly { readonly name: string; readonly share: number; readonly amount: number }[];
}

export function caseProposal(basis: CaseBasis): CaseProposal {
  const { item, type, project } = basis;
  const { card } = project;
  const money = caseMoney(basis);
  const conditions = earlierConditions(basis, money);
  const isTold = conditions.some(({ operation }) => operation !== null);
  const lacks = lacksOf(basis).filter(({ code }) => !(isTold && code === 'operation-not-financed'));
  const recommended = recommendedTerms(basis);
  const asked = amountAsked(basis, money);
  const amount = recommended.frame?.amount ?? asked;
  return {
    written: item?.proposal ?? [],
    returned: returnedBecause(basis, lacks),
    lacks,
    lackGroups: lackGroups(lacks),
    grant: amount === null ? null : grantOf(basis, money, amount),
    frameAsked: amount === asked ? null : asked,
    recommended,
    estimate: type === 'BP1' || type === 'BP2' ? plannedCost(card) : null,
    stop: { remaining: remainingOf(basis), cost: card.cost?.stopping ?? null },
    conditions,
    handover: {
      recipient: card.people?.line_recipient ?? null,
      benefits: card.people?.benefits_responsible ?? null,
    },
    pilot: pilotOf(basis),
    back: reportBack(basis),
  };
}

function returnedBecause({ type, project }: CaseBasis, lacks: readonly Finding[]): CaseProposal['returned'] {
  if (!isGate(type ?? undefined) && type !== 'budget') return null;
  if (project.card.anchoring?.sector_leader?.recommendation === 'does_not_recommend') return 'not_recommended';
  return lackGroups(lacks).length > mostConditions ? 'lacks' : null;
}

/** What other parts of the paper tell: hearings, conditions, quality assurance, the check list, and the frame that is asked about. */
const toldElsewhere: ReadonlySet<string> = new Set([
  'hearing-missing',
  'sector-leader-not-heard',
  'condition-overdue',
  'quality-assurance-missing',
  'checklist-unanswered',
  'frame-exceeded',
  // The decision itself settles the outcome.
  'pilot-without-outcome',
  'pilot-overdue',
]);
const aboutMoney: ReadonlySet<string> = new Set(['funding-below-cost', 'funding-refused-counted']);

/** Of what is wrong, that which the decision asked for requires to be put right. */
export function lacksOf({ type, lacks }: Pick<CaseBasis, 'type' | 'lacks'>): readonly Finding[] {
  const isForMoney = grantsFrame(type);
  if (type === 'stop' || type === 'prioritise') return [];
  const own = lacks.filter(({ code }) => !toldElsewhere.has(code));
  return own.filter(({ severity, code }) => severity === 'error' || (isForMoney && aboutMoney.has(code)));
}

/** Kinds of decisions that give a project its money. */
export function grantsFrame(type: CaseBasis['type']): boolean {
  return type === 'BP3' || type === 'budget' || type === 'change';
}

/** Where nobody has asked for another amount, the planned cost. */
function amountAsked({ project: { card }, type }: CaseBasis, money: CaseMoney): number | null {
  const asked = card.request?.type === type ? card.request?.frame : undefined;
  return asked ?? (grantsFrame(type) ? money.cost : null);
}

function grantOf({ project: { id }, type, council }: CaseBasis, money: CaseMoney, amount: number): Grant {
  const granted = grantedFrame(council.judged.filter(({ decision }) => decision.card === id));
  const before = type === 'change' || type === 'budget' ? (granted?.amount ?? null) : null;
  const shared = before !== null && before < amount ? amount - before : amount;
  const isWhole = shared === money.cost;
  return {
    amount,
    before,
    years: sumOf(money.years) === amount ? money.years : [],
    shares: sharesOf(money, shared, isWhole),
  };
}

function sumOf(years: CaseMoney['years']): number {
  return years.reduce((sum, { amount }) => sum + amount, 0);
}

function sharesOf({ payers, total }: CaseMoney, amount: number, isWhole: boolean): Grant['shares'] {
  const weights = payers.map(({ share }) => share);
  const parts = isWhole && total ? total.parts : largestRemainder(amount, weights);
  return payers.map((payer, at) => ({ ...payer, amount: parts[at] ?? 0 }));
}

function remainingOf({ project: { id, card }, council }: CaseBasis): number | null {
  const granted = grantedFrame(council.judged.filter(({ decision }) => decision.card === id));
  const actual = (card.cost?.project ?? []).flatMap((line) => line?.actual ?? []);
  if (!granted || actual.length === 0) return null;
  const left = granted.amount - actual.reduce((sum, amount) => sum + amount, 0);
  return left > 0 ? left : null;
}

function pilotOf({ project: { card }, type, today }: CaseBasis): PilotOutcome | null {
  if (card.form !== 'pilot') return null;
  const isOver = card.pilot?.end !== undefined && card.pilot.end < today;
  return isOver || type === 'BP4' || type === 'BP5' || type === 'BP6' ? (card.pilot?.outcome ?? 'open') : null;
}
