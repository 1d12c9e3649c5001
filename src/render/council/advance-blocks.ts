// What a project needs to move one stage, or what was done.
import type { Stage } from '../../generated/card-types.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { checkPointText } from '../../i18n/check-point-text.ts';
import type { AdvanceView } from '../../view/council/advance-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, paragraph, strong } from '../build-blocks.ts';
import { lackNames } from './lack-names.ts';
import { problemItems } from './problem-items.ts';
import { writtenBlocks } from './written-blocks.ts';

/** `isWritten`: false for a dry run. */
export function advanceBlocks(view: AdvanceView, catalogue: Catalogue, isWritten: boolean): Blocks {
  if (view.stop || !view.to) return [paragraph(stopText(view, catalogue))];
  const { advance: words } = catalogue.councilCommands;
  const { title, from, to, gate, isOpen, file } = view;
  const headline = !isOpen ? words.closed : isWritten ? words.moved : words.couldMove;
  return [
    paragraph([strong(headline({ title, from, to, gate }, catalogue.speak))]),
    paragraph(decisionText(view, catalogue)),
    ...errorBlocks(view, catalogue),
    ...checklistBlocks(view, catalogue),
    ...warningBlocks(view, view.to, catalogue),
    ...statusBlocks(view, catalogue),
    ...(isOpen ? writtenBlocks([file], catalogue, isWritten) : []),
  ];
}

function stopText(
  { stop, title, status, statusReason, from }: AdvanceView,
  { councilCommands, speak }: Catalogue,
): string {
  const { advance: words } = councilCommands;
  const reason = statusReason ?? '';
  if (stop === 'on_hold') return words.onHold({ title, reason }, speak);
  return stop === 'over' && status
    ? words.over({ title, status, reason }, speak)
    : words.atEnd({ title, stage: from }, speak);
}

function decisionText(view: AdvanceView, { councilCommands, speak }: Catalogue): string {
  const { advance: words } = councilCommands;
  const { decision, skipped, next, needsAmount } = view;
  const outOfOrder = skipped.length > 0 ? [words.outOfOrder(skipped, speak)] : [];
  if (decision) return [words.decided(decision, speak), ...outOfOrder].join(' ');
  if (needsAmount) return words.needsAmount;
  return next ? words.undecided({ body: next.name, part: next.part, meeting: next.meeting }, speak) : words.nobodyNext;
}

function errorBlocks({ errors }: AdvanceView, catalogue: Catalogue): Blocks {
  if (errors.length === 0) return [];
  return [paragraph(catalogue.councilCommands.advance.errors(errors.length)), problemItems(errors, catalogue)];
}

/** Missing fields by name, in one sentence; the others each with its own. */
function warningBlocks({ warnings }: AdvanceView, to: Stage, catalogue: Catalogue): Blocks {
  const { advance: words } = catalogue.councilCommands;
  const fields = warnings.filter(({ finding }) => finding.code === 'missing-field').map(({ finding }) => finding);
  const others = warnings.filter(({ finding }) => finding.code !== 'missing-field');
  const names = lackNames(fields, catalogue);
  return [
    ...(names.length > 0 ? [paragraph(words.missing({ names, stage: to }, catalogue.speak))] : []),
    ...(others.length > 0 ? [paragraph(words.warnings(others.length)), problemItems(others, catalogue)] : []),
  ];
}

function checklistBlocks({ checklist, gate }: AdvanceView, { councilCommands, checklists }: Catalogue): Blocks {
  if (!checklist || !gate || checklist.open.length === 0) return [];
  const { open, points, isRequired } = checklist;
  return [
    paragraph(councilCommands.advance.points({ open: open.length, points, isRequired, gate })),
    bullets(open.map((point) => `${point.id}: ${checkPointText(gate, point, checklists)}`)),
  ];
}

function statusBlocks({ changes }: AdvanceView, { councilCommands, speak }: Catalogue): Blocks {
  return changes.flatMap((change) =>
    change.field === 'status' ? [paragraph(councilCommands.advance.status(change.after, speak))] : [],
  );
}
