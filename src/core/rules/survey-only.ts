// Promises that users take part from planning on: a survey, or nothing at all, is not taking part (seed rule 91).
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import { demands } from '../model/demands.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { defineRule } from './rule.ts';

export const surveyOnly = defineRule<'survey-only', { readonly level: ChoiceKey }>({
  code: 'survey-only',
  severity: 'warning',
  *check(portfolio) {
    for (const { file, card } of portfolio.projects.filter((project) => demands(portfolio, project.card, 'planning'))) {
      const level = card.trust?.user_involvement?.level;
      if (level !== 'survey' && level !== 'none') continue;
      yield {
        place: valuePlace(file, ['trust', 'user_involvement', 'level']),
        args: { level: `involvement_level=${level}` },
      };
    }
  },
});
