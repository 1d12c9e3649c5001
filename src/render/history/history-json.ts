// The life of one card for programs: a public interface, version 1 (schemas/output.schema.json). Codes and raw values, null for what is
// unknown.
import type { Change } from '../../core/diff/change.ts';
import type { HistoryEntry, HistoryView } from '../../view/history-view.ts';
import { rawNumbers } from '../raw-numbers.ts';

export function historyJson(view: HistoryView): string {
  const { id, title, file, isGone, laterId, isIncomplete, formerIds, entries, plan, points } = view;
  return `${JSON.stringify(
    {
      schema: 1,
      id,
      title,
      file,
      gone: isGone,
      laterId,
      incomplete: isIncomplete,
      formerIds,
      plan,
      points: points.map(({ date, commit, cost, end }) => ({ date, commit, cost, end })),
      entries: entries.map(entryJson),
    },
    rawNumbers,
    2,
  )}\n`;
}

function entryJson(entry: HistoryEntry): object {
  if (entry.kind === 'decision') {
    const { kind, date, reference, body, decision } = entry;
    const { type, outcome, frame, reason, conditions = [] } = decision;
    return {
      kind,
      date,
      decision: reference,
      body,
      type: type ?? null,
      outcome: outcome ?? null,
      frame: frame ?? null,
      reason: reason ?? null,
      conditions: conditions.map(({ text, due }) => ({ text: text ?? null, due: due ?? null })),
    };
  }
  const { kind, event, date, commit, file, from, cost, end, changes } = entry;
  return {
    kind,
    event,
    date,
    commit: commit?.hash ?? null,
    author: commit?.author ?? null,
    subject: commit?.subject ?? null,
    file,
    from,
    cost,
    end,
    changes: changes.map(changeJson),
  };
}

function changeJson({ field, kind, before, after, delta, total, fingerprint }: Change): object {
  return { field, kind, before, after, delta, total, fingerprint };
}
