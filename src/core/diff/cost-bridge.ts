// From what the portfolio was planned to cost to what it is planned to cost now: every project is counted once, so the lines add up.
import { plannedCost } from '../model/planned-cost.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { isEnded } from '../model/stage.ts';
import type { PortfolioChanges } from './portfolio-changes.ts';

/** Why a group of projects counts otherwise than before. joined and parted: of the area. readable and unreadable: the file. */
export type BridgeGroup =
  | 'changed'
  | 'new'
  | 'joined'
  | 'reopened'
  | 'readable'
  | 'becameKnown'
  | 'becameUnknown'
  | 'unreadable'
  | 'ended'
  | 'removed'
  | 'parted'
  | 'same';

export interface BridgeLine {
  readonly group: BridgeGroup;
  readonly projects: number;
  /** How many of them have no known amount on the side that counts. */
  readonly unknown: number;
  /** Whole units of the currency. */
  readonly before: number;
  readonly now: number;
}

export interface CostBridge {
  /** With known and different amounts, none of them over; the largest difference first. */
  readonly changed: readonly { readonly id: string; readonly before: number; readonly now: number }[];
  /** All the others in groups, in the order above; empty ones are left out. `same`: only with a known amount, and not over. */
  readonly groups: readonly BridgeLine[];
  /** Projects that are not over. */
  readonly before: number;
  readonly now: number;
}

interface Counted {
  readonly id: string;
  readonly group: BridgeGroup;
  readonly isUnknown: boolean;
  readonly before: number;
  readonly now: number;
}

const groups: readonly BridgeGroup[] = [
  'new',
  'joined',
  'reopened',
  'readable',
  'becameKnown',
  'becameUnknown',
  'unreadable',
  'ended',
  'removed',
  'parted',
  'same',
];

/** Both portfolios hold only the cards that are to be counted. */
export function costBridge(
  { added, removed, renamed }: PortfolioChanges['cards'],
  before: Portfolio,
  now: Portfolio,
): CostBridge {
  const idNow = new Map(renamed.map(({ id, from }) => [from, id]));
  const old = sidesOf(before, (id) => idNow.get(id) ?? id);
  const is = sidesOf(now, (id) => id);
  const cameAs = reasons([
    ['new', added.map(({ id }) => id)],
    ['readable', before.unreadable.map((id) => idNow.get(id) ?? id)],
  ]);
  const wentAs = reasons([
    ['removed', removed.map(({ id }) => id)],
    ['unreadable', now.unreadable],
  ]);
  const counted = [...new Set([...is.keys(), ...old.keys()])].map((id): Counted => {
    const [was, after] = [old.get(id) ?? null, is.get(id) ?? null];
    const group = groupOf(was, after, cameAs.get(id) ?? 'joined', wentAs.get(id) ?? 'parted');
    return { id, group, isUnknown: isUnknown(was) || isUnknown(after), before: amountOf(was), now: amountOf(after) };
  });
  const sum = (list: readonly Counted[], side: 'before' | 'now') => list.reduce((all, each) => all + each[side], 0);
  return {
    changed: counted.filter(({ group }) => group === 'changed').sort((a, b) => sizeOf(b) - sizeOf(a)),
    groups: groups.flatMap((group) => {
      const all = counted.filter((each) => each.group === group);
      const own = group === 'same' ? all.filter((each) => each.before !== 0) : all;
      const unknown = own.filter((each) => each.isUnknown).length;
      const amounts = { before: sum(own, 'before'), now: sum(own, 'now') };
      return own.length > 0 ? [{ group, projects: own.length, unknown, ...amounts }] : [];
    }),
    before: sum(counted, 'before'),
    now: sum(counted, 'now'),
  };
}

/** Id -> why it is on one side only. */
function reasons(lists: readonly (readonly [BridgeGroup, readonly string[]])[]): ReadonlyMap<string, BridgeGroup> {
  return new Map(lists.flatMap(([group, ids]) => ids.map((id) => [id, group] as const)));
}

interface Side {
  readonly isOver: boolean;
  readonly cost: number | null;
}

function sidesOf({ projects }: Portfolio, idOf: (id: string) => string): ReadonlyMap<string, Side> {
  return new Map(projects.map(({ id, card }) => [idOf(id), { isOver: isEnded(card.status), cost: plannedCost(card) }]));
}

/** What is over counts for nothing, and an unknown amount is in no sum. */
function amountOf(side: Side | null): number {
  return side === null || side.isOver ? 0 : (side.cost ?? 0);
}

function isUnknown(side: Side | null): boolean {
  return side !== null && !side.isOver && side.cost === null;
}

function groupOf(was: Side | null, is: Side | null, came: BridgeGroup, went: BridgeGroup): BridgeGroup {
  if (was === null) return came;
  if (is === null) return went;
  if (was.isOver !== is.isOver) return is.isOver ? 'ended' : 'reopened';
  return was.isOver || was.cost === is.cost ? 'same' : changedGroup(was.cost, is.cost);
}

function changedGroup(was: number | null, is: number | null): BridgeGroup {
  if (was === null) return 'becameKnown';
  return is === null ? 'becameUnknown' : 'changed';
}

function sizeOf({ before, now }: Counted): number {
  return Math.abs(now - before);
}
