// Every place in a portfolio that names a card by its id.
import { valuePlace } from './diagnostic.ts';
import { liveProjects } from './live-projects.ts';
import { numbered } from './numbered.ts';
import { configurationFile, type Meeting, type Portfolio, type Project } from './portfolio.ts';
import type { Reference } from './reference.ts';

/** References from living cards, from meetings, from the list of expected warnings and from scenarios. */
export function* cardReferences(portfolio: Portfolio): Generator<Reference> {
  for (const project of liveProjects(portfolio)) yield* referencesFromCard(project);
  for (const meeting of portfolio.meetings) yield* referencesFromMeeting(meeting);
  const file = configurationFile(portfolio, 'portfolio');
  for (const [index, { card }] of numbered(portfolio.settings.expected)) {
    if (card) yield { id: card, place: valuePlace(file, ['expected', index, 'card']) };
  }
  yield* referencesFromScenarios(portfolio);
}

export function* referencesFromCard({ file, card }: Project): Generator<Reference> {
  const { depends_on, variant_of, part_of, ...lists } = card.links ?? {};
  for (const [index, { card: id }] of numbered(depends_on)) {
    if (id) yield { id, place: valuePlace(file, ['links', 'depends_on', index, 'card']) };
  }
  for (const [key, id] of Object.entries({ variant_of, part_of })) {
    if (id) yield { id, place: valuePlace(file, ['links', key]) };
  }
  for (const key of ['excludes', 'replaces', 'related'] as const) {
    for (const [index, id] of numbered(lists[key])) yield { id, place: valuePlace(file, ['links', key, index]) };
  }
  for (const [at, benefit] of numbered(card.benefits)) {
    for (const [index, id] of numbered(benefit.shared_with)) {
      yield { id, place: valuePlace(file, ['benefits', at, 'shared_with', index]) };
    }
  }
}

function* referencesFromMeeting({ file, meeting }: Meeting): Generator<Reference> {
  for (const list of ['agenda', 'impartiality', 'decisions'] as const) {
    for (const [index, { card }] of numbered<{ readonly card?: string }>(meeting[list])) {
      if (card) yield { id: card, place: valuePlace(file, [list, index, 'card']) };
    }
  }
}

function* referencesFromScenarios(portfolio: Portfolio): Generator<Reference> {
  const file = configurationFile(portfolio, 'capacity');
  for (const [at, scenario] of numbered(portfolio.capacity.scenarios)) {
    for (const key of ['force', 'without'] as const) {
      for (const [index, id] of numbered(scenario[key])) {
        yield { id, place: valuePlace(file, ['scenarios', at, key, index]) };
      }
    }
  }
}
