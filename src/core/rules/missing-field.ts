// Promises that a card has what the portfolio's requirement set asks for at its stage, told once for each cause.
import type { ChoiceKey, FieldKey } from '../../generated/schema-texts.ts';
import { elementIdOn, pathOf } from '../model/card-path.ts';
import { requirementsOf } from '../model/demands.ts';
import type { Observation } from '../model/diagnostic.ts';
import { fieldKeyAt } from '../model/field-key.ts';
import { missingAt } from '../model/missing-at.ts';
import { type MissingField, missingFields } from '../model/missing-fields.ts';
import type { Project } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

type MissingFieldArguments = {
  readonly field: string;
  readonly fieldKey: FieldKey | '';
  readonly stage: ChoiceKey;
  /** The id of the benefit, milestone … that lacks the field. */
  readonly element: string;
  /** The missing children of a part that is missing as a whole. */
  readonly fields: readonly string[];
  /** The fields of which one would do. */
  readonly alternatives: readonly string[];
  readonly atLeast: number;
  readonly found: number;
};

export const missingField = defineRule<'missing-field', MissingFieldArguments>({
  code: 'missing-field',
  severity: 'error',
  *check(portfolio) {
    const criteria = (portfolio.strategy.criteria ?? [])
      .map((criterion) => criterion?.id)
      .filter((id) => id !== undefined);
    for (const project of portfolio.projects) {
      const missing = missingFields(project.card, requirementsOf(portfolio, project.card), criteria);
      for (const each of missing) yield observationOf(project, each);
    }
  },
});

function observationOf(project: Project, missing: MissingField): Observation<MissingFieldArguments> {
  const { subject, alternatives, children, atLeast, found, from, severity } = missing;
  const args: MissingFieldArguments = {
    field: pathOf(subject),
    fieldKey: fieldKeyAt('project', subject) ?? '',
    stage: `stage=${from}`,
    element: elementIdOn(project.card, subject),
    fields: children.map(pathOf),
    alternatives: alternatives.length > 1 ? alternatives.map(pathOf) : [],
    atLeast,
    found,
  };
  return { ...missingAt(project, subject), orElse: alternatives, args, severity };
}
