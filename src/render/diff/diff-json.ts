// A comparison for programs: a public interface, version 1 (schemas/output.schema.json). Codes and raw values, null for what is unknown;
// only the texts of problems are worded.
import type { Change } from '../../core/diff/change.ts';
import type { NamedCard } from '../../core/diff/portfolio-changes.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { DiffView } from '../../view/diff-view.ts';
import { problemJson } from '../check/check-json.ts';
import { rawNumbers } from '../raw-numbers.ts';

export function diffJson(view: DiffView, catalogue: Catalogue): string {
  const { base, head, today, changes, problems, failures } = view;
  const { cards, budget, ranking, rankingByConfiguration, selection } = changes;
  const { kept, ...sums } = budget;
  const effects = new Map(view.policy.map(({ change, effect }) => [placeOf(change), effect]));
  const told = (list: DiffView['problems']['new']) => list.map((problem) => problemJson(problem, catalogue));
  return `${JSON.stringify(
    {
      schema: 1,
      base,
      head,
      today,
      cards: {
        added: idsOf(cards.added),
        removed: idsOf(cards.removed),
        changed: idsOf(cards.changed),
        renamed: cards.renamed.map(({ id, from }) => ({ id, from })),
        stopped: idsOf(cards.stopped),
        finished: idsOf(cards.finished),
        kept: cards.kept,
      },
      summary: {
        added: cards.added.length,
        removed: cards.removed.length,
        changed: cards.changed.length,
        kept: cards.kept,
        budget: kept,
      },
      changes: changes.changes.map((change) => changeJson(change, effects.get(placeOf(change)) ?? null)),
      budget: { before: sums.before, after: sums.after, delta: sums.after - sums.before, perYear: sums.perYear },
      ranking,
      rankingByConfiguration,
      selection,
      problems: { new: told(problems.new), fixed: told(problems.fixed), changed: told(problems.changed) },
      failures,
    },
    rawNumbers,
    2,
  )}\n`;
}

function changeJson(change: Change, policy: string | null): object {
  const { card, file, field, kind, before, after, delta, total, fingerprint } = change;
  return { card, file, field, kind, before, after, delta, total, fingerprint, policy };
}

function placeOf({ file, field }: Change): string {
  return `${file}\n${field}`;
}

function idsOf(cards: readonly NamedCard[]): readonly string[] {
  return cards.map(({ id }) => id);
}
