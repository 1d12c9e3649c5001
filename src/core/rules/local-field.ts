// Promises that an organisation's own fields are declared in the portfolio file and filled in as declared there.
import { keyPlace, type Observation, valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { type LocalFieldProblem, localFieldProblem, undeclaredProblem } from '../model/local-field-problem.ts';
import { missingAt } from '../model/missing-at.ts';
import { numbered } from '../model/numbered.ts';
import type { Portfolio, Project } from '../model/portfolio.ts';
import { reached } from '../model/stage.ts';
import { defineRule } from './rule.ts';

type LocalFieldObservation = Observation<LocalFieldProblem>;

export const localField = defineRule({
  code: 'local-field',
  severity: 'error',
  *check(portfolio): Generator<LocalFieldObservation> {
    for (const project of liveProjects(portfolio)) {
      yield* wrongFields(project, portfolio);
      yield* missingFields(project, portfolio);
    }
  },
});

function* wrongFields({ file, card }: Project, { settings }: Portfolio): Generator<LocalFieldObservation> {
  const declared = settings.local_fields ?? [];
  // A declaration that could not be read may be the one that is missed here.
  const allReadable = declared.every(({ id }) => id);
  for (const [id, value] of Object.entries(card.local ?? {})) {
    const declaration = declared.find((each) => each.id === id);
    if (!declaration) {
      if (allReadable) yield { place: keyPlace(file, ['local', id]), args: undeclaredProblem(id, declared) };
      continue;
    }
    const problem = localFieldProblem(declaration, value);
    if (problem) yield { place: valuePlace(file, ['local', id]), args: problem };
  }
}

function* missingFields(project: Project, { settings }: Portfolio): Generator<LocalFieldObservation> {
  const { card } = project;
  const given = new Map(Object.entries(card.local ?? {}));
  for (const [, { id, required_from: stage }] of numbered(settings.local_fields)) {
    if (!id || !stage || !reached(card.stage, stage) || (given.get(id) ?? null) !== null) continue;
    yield {
      ...missingAt(project, ['local', id]),
      args: { problem: 'missing', field: id, stage: `stage=${stage}` },
    };
  }
}
