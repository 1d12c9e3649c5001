// Promises that a project is let into a stage with a card that has what the stage asks for. Judged as the card is now, until it moves
// there: from then on what is missing is told on the card itself. What it lacks already where it stands is told there, too. Conditions are
// an answer to what is missing, so with them it is no more than a warning.
import type { Stage } from '../../generated/card-types.ts';
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import { pathOf } from '../model/card-path.ts';
import { grantedStage } from '../model/decisions.ts';
import { requirementsOf } from '../model/demands.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { missingAt } from '../model/missing-at.ts';
import { type MissingField, missingFields } from '../model/missing-fields.ts';
import type { Card, Portfolio } from '../model/portfolio.ts';
import { stageNumber } from '../model/stage.ts';
import { defineRule } from './rule.ts';

type DecisionOnIncompleteCardArguments = {
  readonly card: string;
  /** The stage that the decision opens. */
  readonly stage: ChoiceKey;
  readonly fields: readonly string[];
};

export const decisionOnIncompleteCard = defineRule<'decision-on-incomplete-card', DecisionOnIncompleteCardArguments>({
  code: 'decision-on-incomplete-card',
  severity: 'error',
  *check(portfolio, { decisions }) {
    for (const project of liveProjects(portfolio)) {
      const { id, card } = project;
      const granted = grantedStage(decisions.get(id) ?? []);
      if (!granted || stageNumber(card.stage ?? 'idea') >= stageNumber(granted.stage)) continue;
      const missing = missingIn(portfolio, card, granted.stage);
      const [first] = missing;
      if (!first) continue;
      yield {
        ...(granted.by.decision.outcome === 'approved_with_conditions' ? { severity: 'warning' } : {}),
        place: valuePlace(granted.by.meeting.file, granted.by.pointer),
        args: {
          card: id,
          stage: `stage=${granted.stage}`,
          fields: [...new Set(missing.map(({ subject }) => pathOf(subject)))],
        },
        related: [missingAt(project, first.subject).place],
      };
    }
  },
});

function missingIn(portfolio: Portfolio, card: Card, stage: Stage): readonly MissingField[] {
  const told = requirementsOf(portfolio, card).filter(({ severity }) => severity !== 'warning');
  const now = new Set(told.map(({ field }) => field));
  const asked = requirementsOf(portfolio, { ...card, stage }).filter(({ field }) => !now.has(field));
  const criteria = (portfolio.strategy.criteria ?? []).flatMap((criterion) => criterion?.id ?? []);
  return missingFields(card, asked, criteria).filter(({ severity }) => severity === 'error');
}
