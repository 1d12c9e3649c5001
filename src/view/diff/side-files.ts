// What the files of one side of a comparison hold, where it has passed the schema, and the elements in it.
import type { Change } from '../../core/diff/change.ts';
import type { FieldStep } from '../../core/diff/field-steps.ts';
import { elementKey } from '../../core/model/element-key.ts';
import type { Card, Portfolio } from '../../core/model/portfolio.ts';

export interface SideFiles {
  readonly cards: ReadonlyMap<string, Card>;
  /** Configuration by kind, meetings and members' weights by file. */
  readonly others: ReadonlyMap<string, unknown>;
}

export type Group = Readonly<Record<string, unknown>>;

export function sideFiles({ projects, meetings, memberWeights = [], ...configuration }: Portfolio): SideFiles {
  const { settings, strategy, governance, capacity } = configuration;
  return {
    cards: new Map(projects.map(({ id, card }) => [id, card])),
    others: new Map<string, unknown>([
      ['portfolio', settings],
      ['strategy', strategy],
      ['governance', governance],
      ['capacity', capacity],
      ...meetings.map(({ file, meeting }) => [file, meeting] as const),
      ...memberWeights.map(({ file, weights }) => [file, weights] as const),
    ]),
  };
}

/** The element at the end of these steps on the first side that has it. null where it did not pass the schema. */
export function elementAt(change: Change, steps: readonly FieldStep[], sides: readonly SideFiles[]): Group | null {
  for (const side of sides) {
    const found = follow(rootOf(change, side), steps);
    if (isGroup(found)) return found;
  }
  return null;
}

export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rootOf({ card, fileKind, file }: Change, { cards, others }: SideFiles): unknown {
  if (card !== null) return cards.get(card);
  return others.get(fileKind === 'meeting' || fileKind === 'weights' ? file : fileKind);
}

function follow(root: unknown, steps: readonly FieldStep[]): unknown {
  return steps.reduce<unknown>((value, step) => {
    if ('element' in step) return Array.isArray(value) ? elementOf(value, step.element) : null;
    return isGroup(value) && Object.hasOwn(value, step.key) ? value[step.key] : null;
  }, root);
}

/** Elements with the same name are numbered; the first stands for all of them. */
function elementOf(list: readonly unknown[], name: string): unknown {
  return list.find((each) => elementKey(each) === name.replace(/#\d+$/, ''));
}
