// Promises that a project has answered the check list of the decision point that let it into its stage, where the body requires it.
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import { checklistOf } from '../council/checklist-of.ts';
import { inGovernance } from '../council/governance-places.ts';
import { gateOf } from '../council/project-track.ts';
import { liveProjects } from '../model/live-projects.ts';
import { missingAt } from '../model/missing-at.ts';
import { defineRule } from './rule.ts';

type ChecklistUnansweredArguments = {
  readonly gate: string;
  readonly stage: ChoiceKey;
  readonly points: readonly string[];
};

export const checklistUnanswered = defineRule<'checklist-unanswered', ChecklistUnansweredArguments>({
  code: 'checklist-unanswered',
  severity: 'error',
  *check(portfolio) {
    const { governance } = portfolio;
    if (governance.checklist_use !== 'required') return;
    for (const project of liveProjects(portfolio)) {
      const { stage } = project.card;
      const gate = stage ? gateOf(stage) : null;
      if (!stage || gate === null) continue;
      const unanswered = checklistOf(governance, project.card, gate).points.filter(({ answer }) => answer === null);
      const [first] = unanswered;
      if (!first) continue;
      yield {
        ...missingAt(project, ['checklists', gate, first.id]),
        args: { gate, stage: `stage=${stage}`, points: unanswered.map(({ id }) => id) },
        related: [inGovernance(portfolio, 'checklist_use')],
      };
    }
  },
});
