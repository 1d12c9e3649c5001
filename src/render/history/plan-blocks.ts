// Cost and end of a project: planned first, first approved, now, and the difference.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { HistoryView } from '../../view/history-view.ts';
import type { PlanFacts } from '../../view/plan-over-time.ts';
import type { Block, Blocks } from '../blocks.ts';
import { column, heading, paragraph, table } from '../build-blocks.ts';
import { costCell, endCell, overTimeBlocks, unknown } from './over-time-blocks.ts';

export function planBlocks(view: HistoryView, catalogue: Catalogue): Blocks {
  if (view.points.length === 0) return [];
  const words = catalogue.history.plan;
  return [
    heading(2, words.title),
    planTable(view, catalogue),
    ...(view.plan.firstApproved ? [] : [paragraph(words.notApproved)]),
    ...overTimeBlocks({ points: view.points, approved: view.plan.firstApproved }, catalogue, 3),
  ];
}

function planTable({ plan, isGone }: HistoryView, catalogue: Catalogue): Block {
  const { plan: words } = catalogue.history;
  const approved = [
    [words.firstApproved, plan.firstApproved],
    [words.lastApproved, plan.lastApproved],
  ] as const;
  const shown = approved.flatMap(([name, baseline]) => (baseline ? [{ name, baseline }] : []));
  const states: readonly PlanFacts[] = [plan.first, ...shown.map(({ baseline }) => baseline), plan.now];
  const from = plan.firstApproved ?? plan.first;
  return table(
    [
      '',
      column(words.first, 'right'),
      ...shown.map(({ name, baseline }) => column(`${name} ${baseline.decision}`, 'right')),
      column(isGone ? words.last : words.now, 'right'),
      column(plan.firstApproved ? words.differenceFromApproved : words.difference, 'right'),
    ],
    [
      [
        words.cost,
        ...states.map(({ cost }) => costCell(cost, catalogue)),
        costDifference(plan.difference.cost, from.cost, catalogue),
      ],
      [
        words.end,
        ...states.map(({ end }) => endCell(end, catalogue)),
        endDifference(plan.difference.months, catalogue),
      ],
    ],
  );
}

function costDifference(difference: number | null, from: number | null, { speak, history }: Catalogue): string {
  if (difference === null) return unknown;
  if (difference === 0) return history.plan.asPlanned;
  const sign = difference > 0 ? '+' : '';
  const percent = from !== null && from > 0 ? ` (${sign}${speak.percent((difference * 100) / from, 1)})` : '';
  return `${sign}${speak.money(difference)}${percent}`;
}

function endDifference(months: number | null, { speak, history }: Catalogue): string {
  if (months === null) return unknown;
  const size = Math.round(Math.abs(months) * 10) / 10;
  if (months === 0) return history.plan.asPlanned;
  return history.plan.months(size, speak.number(size, 1), months > 0);
}
