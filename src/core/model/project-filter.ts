// Which cards a person asks for: the same filter several times means or, different filters mean and.
import type { Category, Colour, Form, Status } from '../../generated/card-types.ts';
import { byCodePoint } from './code-point-order.ts';
import type { Card, Portfolio } from './portfolio.ts';
import { stages } from './stage.ts';

export const filterNames = ['stage', 'status', 'sector', 'goal', 'category', 'form', 'owner', 'colour'] as const;
export type FilterName = (typeof filterNames)[number];
export type ProjectFilter = Readonly<Partial<Record<FilterName, readonly string[]>>>;

const statuses = { proposed: 0, active: 0, on_hold: 0, stopped: 0, rejected: 0, completed: 0 } satisfies Record<
  Status,
  0
>;
const categories = { renew: 0, improve: 0, sustain: 0, statutory: 0 } satisfies Record<Category, 0>;
const forms = { project: 0, programme: 0, product: 0, pilot: 0, line_task: 0 } satisfies Record<Form, 0>;
const colours = { green: 0, yellow: 0, red: 0 } satisfies Record<Colour, 0>;

export function passesFilter(card: Card, filter: ProjectFilter): boolean {
  return filterNames.every((name) => {
    const wanted = filter[name] ?? [];
    return wanted.length === 0 || valuesOn(card, name).some((value) => wanted.includes(value));
  });
}

/** Fixed choices in their own order; ids from the configuration, and those that only cards use, by code point. */
export function filterChoices(portfolio: Portfolio, name: FilterName): readonly string[] {
  const { strategy, governance, settings, projects } = portfolio;
  const used = () => projects.flatMap(({ card }) => valuesOn(card, name));
  switch (name) {
    case 'stage':
      return stages;
    case 'status':
      return Object.keys(statuses);
    case 'category':
      return Object.keys(categories);
    case 'form':
      return Object.keys(forms);
    case 'colour':
      return Object.keys(colours);
    case 'sector':
      return distinct([...idsOf(governance.sectors), ...used()]);
    case 'goal':
      return distinct([...idsOf(strategy.goals), ...used()]);
    case 'owner':
      return distinct([...idsOf(settings.organisations), ...used()]);
  }
}

function valuesOn(card: Card, name: FilterName): readonly string[] {
  switch (name) {
    case 'goal':
      return (card.strategy?.goals ?? []).flatMap((link) => link?.goal ?? []);
    case 'owner':
      return present(card.owner?.organisation);
    case 'colour':
      return present(card.status_report?.overall?.colour);
    default:
      return present(card[name]);
  }
}

function present(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

function idsOf(list: readonly { readonly id: string }[] | undefined): readonly string[] {
  return (list ?? []).flatMap((each) => each?.id ?? []);
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort(byCodePoint);
}
