// One thing that happened to a card: what a commit changed, in the words of a comparison, or what a meeting decided.
import type { Card } from '../../core/model/portfolio.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CommitEntry, DecisionEntry, HistoryEntry, HistoryView } from '../../view/history-view.ts';
import type { Blocks, Inline } from '../blocks.ts';
import { bullets, code, heading, paragraph, strong, text, type Words } from '../build-blocks.ts';
import { outcomeWords } from '../council/outcome-words.ts';
import { cardLines } from '../diff/card-lines.ts';
import { changeLine } from '../diff/change-line.ts';
import { remainder } from '../diff/diff-section.ts';
import { historyContext } from './history-context.ts';

/** Lines of one commit that are told. */
const mostLines = 60;

export function entryBlocks(entry: HistoryEntry, view: HistoryView, catalogue: Catalogue): Blocks {
  return entry.kind === 'decision' ? decisionBlocks(entry, view, catalogue) : commitBlocks(entry, view, catalogue);
}

function commitBlocks(entry: CommitEntry, view: HistoryView, catalogue: Catalogue): Blocks {
  const { commit, date, event } = entry;
  const { history: words, speak } = catalogue;
  const who: readonly Inline[] = commit
    ? [code(commit.hash.slice(0, 7)), text(` · ${commit.author} · ${commit.subject}`)]
    : [text(words.notCommitted)];
  return [
    heading(3, `${speak.date(date)}: ${words.events[event]}`),
    paragraph(who),
    ...(entry.from === null ? [] : [paragraph(words.moved(entry.from, entry.file))]),
    ...(event === 'reset' ? [paragraph(words.onlyLayout)] : []),
    ...whatBlocks(entry, view, catalogue),
  ];
}

function whatBlocks(entry: CommitEntry, view: HistoryView, catalogue: Catalogue): Blocks {
  const { event, cards } = entry;
  if ((event === 'created' || event === 'known') && cards.after)
    return [bullets(summary(entry, cards.after, view, catalogue))];
  const { id, title, file } = view;
  const lines = cardLines({ id, title, file, changes: entry.changes }, historyContext(entry, view, catalogue));
  if (lines.length === 0) return [];
  return [bullets(lines.slice(0, mostLines).map(changeLine)), ...remainder(lines.length, mostLines, catalogue)];
}

/** A new card in short. */
function summary(entry: CommitEntry, card: Card, view: HistoryView, catalogue: Catalogue): readonly Words[] {
  const { speak, history: words } = catalogue;
  const { names } = historyContext(entry, view, catalogue);
  const { title, form, stage, status, owner } = card;
  const organisation = owner?.organisation;
  const facts: readonly (readonly [string, string | null])[] = [
    [speak.field('project.title'), title || null],
    [speak.field('project.form'), form ? speak.choice(`form=${form}`) : null],
    [speak.field('project.stage'), stage ? speak.choice(`stage=${stage}`) : null],
    [speak.field('project.status'), status ? speak.choice(`status=${status}`) : null],
    [speak.field('owner.organisation'), organisation ? names.reference('organisation', organisation) : null],
    [words.plan.cost, entry.cost === null ? null : speak.money(entry.cost)],
    [words.plan.end, entry.end === null ? null : speak.date(entry.end)],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [[strong(name), text(`: ${value}`)]]));
}

function decisionBlocks(entry: DecisionEntry, view: HistoryView, catalogue: Catalogue) {
  const { date, reference, body, decision, lesser } = entry;
  const { speak, history: words } = catalogue;
  const { type, outcome, frame, reason, conditions = [] } = decision;
  const { names } = historyContext(null, view, catalogue);
  const about = [
    ...(type ? [speak.choice(`decision_type=${type}`)] : []),
    ...(body ? [names.reference('body', body) ?? body] : []),
    reference,
  ].join(', ');
  const result = outcomeWords(outcome, lesser, catalogue);
  const said = [...(reason ? [reason] : []), ...(frame === undefined ? [] : [words.frame(speak.money(frame))])];
  const demands = conditions.map(({ text: demand, due }) =>
    words.condition(demand ?? '–', due ? speak.date(due) : null),
  );
  return [
    heading(3, `${speak.date(date)}: ${words.events.decided}`),
    paragraph([strong(result), text(` (${about})${said.length > 0 ? '. ' : ''}${said.join(' ')}`)]),
    ...(demands.length > 0 ? [bullets(demands)] : []),
  ];
}
