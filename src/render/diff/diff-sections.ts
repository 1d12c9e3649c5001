// The one list of the parts of a comparison, the most important first, so that cuts hit the least important. Those with nothing to
// tell are left out.
import { addedSection, finishedSection, removedSection, renamedSection, stoppedSection } from './card-sections.ts';
import { changedSection } from './changed-section.ts';
import type { DiffContext } from './diff-context.ts';
import type { DiffSection } from './diff-section.ts';
import { moneySection } from './money-section.ts';
import { configurationSection, meetingsSection, policySection } from './other-sections.ts';
import { changedProblemsSection, fixedProblemsSection, newProblemsSection } from './problem-sections.ts';
import { configurationMovesSection, rankingSection } from './ranking-sections.ts';

const sections = [
  policySection,
  newProblemsSection,
  moneySection,
  rankingSection,
  configurationMovesSection,
  stoppedSection,
  finishedSection,
  renamedSection,
  addedSection,
  removedSection,
  configurationSection,
  meetingsSection,
  fixedProblemsSection,
  changedProblemsSection,
  // Last, for it is by far the longest.
  changedSection,
] as const;

export function diffSections(context: DiffContext): readonly DiffSection[] {
  return sections.map((section) => section(context)).filter(({ size }) => size > 0);
}
