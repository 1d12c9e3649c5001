// What was recorded about a case, and what comes next.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { LocatedFinding } from '../../view/check-view.ts';
import type { DecisionView } from '../../view/council/decision-view.ts';
import type { Blocks } from '../blocks.ts';
import { paragraph, strong } from '../build-blocks.ts';
import { problemItems } from './problem-items.ts';
import { writtenBlocks } from './written-blocks.ts';

/** `isWritten`: false for a dry run. */
export function decisionBlocks(view: DecisionView, catalogue: Catalogue, isWritten: boolean): Blocks {
  return [
    paragraph([strong(recordedText(view, catalogue))]),
    ...[...effectTexts(view, catalogue)].map((each) => paragraph(each)),
    ...writtenBlocks(view.files, catalogue, isWritten),
  ];
}

function recordedText(
  { reference, title, body, decision }: DecisionView,
  { councilCommands, speak }: Catalogue,
): string {
  const { type = null, outcome, case: number = '' } = decision;
  return councilCommands.decide.recorded({ reference, title, body: body ?? '', type, outcome, case: number }, speak);
}

function* effectTexts(view: DecisionView, { councilCommands, speak }: Catalogue): Generator<string> {
  const { decide: words } = councilCommands;
  const { recommendedTo, status, conditions, isOnAgenda, body, frameTaken, frameAsked, decision } = view;
  if (frameTaken !== null) yield words.frameTaken(frameTaken, speak);
  if (frameAsked !== null && decision.frame !== undefined)
    yield words.frameDiffers({ frame: decision.frame, asked: frameAsked }, speak);
  if (recommendedTo !== null) yield words.recommendation({ body: body ?? '', decides: recommendedTo });
  if (status) yield words.status(status, speak);
  if (conditions > 0) yield words.conditions(conditions);
  if (!isOnAgenda) yield words.notOnAgenda;
}

/** What the card lacks for the stage that an approval opens; nothing when it lacks nothing. */
export function lackBlocks(lacks: readonly LocatedFinding[], catalogue: Catalogue): Blocks {
  if (lacks.length === 0) return [];
  return [paragraph(catalogue.councilCommands.decide.lacks(lacks.length)), problemItems(lacks, catalogue)];
}

/** What should be looked at, though the decision is recorded. */
export function warningBlocks({ warnings }: DecisionView, { councilCommands, speak }: Catalogue): Blocks {
  const { decide: words } = councilCommands;
  return warnings.map((each) =>
    paragraph(each.code === 'excluded-approved' ? words.excluded(each, speak) : words.conditionPast(each, speak)),
  );
}

/** One line each. */
export function nextAfterDecision(view: DecisionView, { councilCommands, speak }: Catalogue): Blocks {
  const { decide: words } = councilCommands;
  const { opens, undecided, decision, date } = view;
  const lines = [
    ...(opens && decision.card ? [words.nextAdvance(decision.card, opens, speak)] : []),
    undecided.length > 0 ? words.nextCases(undecided, speak) : words.nextMinutes(date),
  ];
  return lines.map((line) => paragraph(line));
}
