// Problems that the change brought, and those that it mended.
import { describeFinding } from '../../i18n/describe-finding.ts';
import type { LocatedFinding } from '../../view/check-view.ts';
import type { Inline } from '../blocks.ts';
import { bullets, code, strong, text } from '../build-blocks.ts';
import { weightOf } from '../check/gravest-first.ts';
import { codeInWords } from '../code-in-words.ts';
import type { DiffContext } from './diff-context.ts';
import { type DiffSection, remainder } from './diff-section.ts';
import { shortened } from './shortened.ts';

const longestMessage = 400;

export function newProblemsSection(context: DiffContext): DiffSection {
  const { newTitle } = context.catalogue.diff.sections.problems;
  return problemsSection(newTitle, context.view.problems.new, context, true);
}

export function fixedProblemsSection(context: DiffContext): DiffSection {
  const { fixedTitle } = context.catalogue.diff.sections.problems;
  return problemsSection(fixedTitle, context.view.problems.fixed, context, false);
}

/** Still there, with other figures. */
export function changedProblemsSection(context: DiffContext): DiffSection {
  const { changedTitle } = context.catalogue.diff.sections.problems;
  return { ...problemsSection(changedTitle, context.view.problems.changed, context, true), isFolded: true };
}

function problemsSection(
  title: string,
  problems: readonly LocatedFinding[],
  context: DiffContext,
  isNew: boolean,
): DiffSection {
  const sorted = [...errorsOf(problems), ...problems.filter(({ finding }) => finding.severity !== 'error')];
  return {
    title,
    size: problems.length,
    isFolded: !isNew,
    write: (limit) => [
      bullets(sorted.slice(0, limit).map((problem) => problemLine(problem, context, isNew))),
      ...remainder(problems.length, limit, context.catalogue),
    ],
  };
}

function errorsOf(problems: readonly LocatedFinding[]): readonly LocatedFinding[] {
  return problems.filter(({ finding }) => finding.severity === 'error');
}

/** Of a problem that is gone nobody needs to know the place and the remedy. */
function problemLine(problem: LocatedFinding, { catalogue, names }: DiffContext, isNew: boolean): readonly Inline[] {
  const { finding, place } = problem;
  const { message, fix } = describeFinding(finding, catalogue);
  const words = shortened(isNew ? `${message} ${fix}` : message, longestMessage);
  const card = finding.card === null ? [] : [text(`, ${names.card(finding.card)}`)];
  const where = isNew ? [text(' '), code(shortened(`${place.file}:${place.start.line}`, 160))] : [];
  return [strong(catalogue.cli[weightOf(problem)]), ...card, text(': '), ...codeInWords(words), ...where];
}
