// Promises that an id stands for one thing in its list, in cards, meetings and configuration.
import { type Pointer, valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import { type Card, configurationFile, type Portfolio } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

interface List {
  readonly file: string;
  readonly pointer: Pointer;
  readonly elements: readonly { readonly id: string }[] | undefined;
}

export const duplicateListId = defineRule({
  code: 'duplicate-list-id',
  severity: 'error',
  *check(portfolio) {
    for (const { file, pointer, elements } of listsWithIds(portfolio)) {
      const firsts = new Map<string, number>();
      for (const [index, { id }] of numbered(elements)) {
        const first = firsts.get(id);
        if (id && first !== undefined) {
          yield {
            place: valuePlace(file, [...pointer, index, 'id']),
            args: { id, list: pointer.join('.') },
            related: [valuePlace(file, [...pointer, first, 'id'])],
          };
        } else firsts.set(id, index);
      }
    }
  },
});

function* listsWithIds(portfolio: Portfolio): Generator<List> {
  for (const { file, card } of liveProjects(portfolio)) yield* listsOnCard(file, card);
  for (const { file, meeting } of portfolio.meetings)
    yield { file, pointer: ['decisions'], elements: meeting.decisions };
  const { settings, strategy, governance, capacity } = portfolio;
  yield* lists(configurationFile(portfolio, 'portfolio'), settings, ['organisations', 'areas', 'local_fields']);
  yield* lists(configurationFile(portfolio, 'strategy'), strategy, ['goals', 'criteria']);
  yield* lists(configurationFile(portfolio, 'governance'), governance, ['bodies', 'sectors', 'requirement_sets']);
  yield* lists(configurationFile(portfolio, 'capacity'), capacity, ['competences']);
}

function* listsOnCard(file: string, card: Card): Generator<List> {
  yield* lists(file, card, ['alternatives', 'benefits', 'risks']);
  for (const key of ['milestones', 'deliveries'] as const)
    yield { file, pointer: ['time', key], elements: card.time?.[key] };
}

function* lists<Key extends string>(
  file: string,
  holder: { readonly [K in Key]?: List['elements'] },
  keys: readonly Key[],
): Generator<List> {
  for (const key of keys) yield { file, pointer: [key], elements: holder[key] };
}
