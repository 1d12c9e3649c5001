// Where the money comes from and how sure it is, for many projects together.
import type { Funding, FundingSource, FundingStatus } from '../../generated/card-types.ts';
import { fundingSum } from './funding-sum.ts';
import { plannedCost } from './planned-cost.ts';
import type { Project } from './portfolio.ts';
import { reached } from './stage.ts';

const fundingSources: readonly FundingSource[] = [
  'own',
  'frame_increase',
  'digifin',
  'co_financing',
  'innovation_partnership',
  'eu',
  'other',
];
const fundingStatuses: readonly FundingStatus[] = ['planned', 'applied', 'provisional', 'committed', 'paid', 'refused'];

/** Whole units of the currency. */
export interface FundingRow {
  readonly source: FundingSource;
  /** One amount for each of the statuses of the overview. A line without a status counts as planned. */
  readonly amounts: readonly number[];
  /** Without what has been refused. */
  readonly counted: number;
}

export interface FundingGap {
  readonly id: string;
  readonly cost: number;
  readonly counted: number;
  readonly short: number;
}

export interface FundingOverview {
  /** What the amounts of each row stand for, in order. */
  readonly statuses: readonly FundingStatus[];
  /** Sources that some project uses. */
  readonly rows: readonly FundingRow[];
  readonly total: Omit<FundingRow, 'source'>;
  readonly linesWithoutAmount: number;
  /** Projects from planning on whose money does not add up to the planned cost, within one percent; the largest gap first. */
  readonly gaps: readonly FundingGap[];
}

export function fundingOverview(projects: readonly Project[]): FundingOverview {
  const lines = projects.flatMap(({ card }) => card.funding ?? []);
  const used = fundingSources.filter((source) => lines.some((line) => line.source === source));
  return {
    statuses: fundingStatuses,
    rows: used.map((source) => ({ source, ...sumsOf(lines.filter((line) => line.source === source)) })),
    total: sumsOf(lines),
    linesWithoutAmount: lines.filter(({ amount }) => amount === undefined).length,
    gaps: projects.flatMap(gapOf).sort((a, b) => b.short - a.short),
  };
}

function sumsOf(lines: readonly Funding[]): Omit<FundingRow, 'source'> {
  const amounts = fundingStatuses.map((status) => sumOf(lines.filter((line) => (line.status ?? 'planned') === status)));
  return { amounts, counted: sumOf(lines.filter(({ status }) => status !== 'refused')) };
}

function sumOf(lines: readonly Funding[]): number {
  return lines.reduce((sum, { amount = 0 }) => sum + amount, 0);
}

function gapOf({ id, card }: Project): readonly FundingGap[] {
  const cost = plannedCost(card);
  const { counted } = fundingSum(card);
  if (!reached(card.stage, 'planning') || cost === null || counted === null || !card.funding?.length) return [];
  return counted * 100 < cost * 99 ? [{ id, cost, counted, short: cost - counted }] : [];
}
