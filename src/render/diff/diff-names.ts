// What the things that ids stand for are called: as they are now, else as they were, else the id itself, so that nothing disappears.
import type { Portfolio } from '../../core/model/portfolio.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { DiffView } from '../../view/diff-view.ts';
import { criterionNames } from '../criterion-name.ts';
import { shortened } from './shortened.ts';

/** Names longer than this are cut. */
const longestName = 80;

export interface DiffNames {
  readonly card: (id: string) => string;
  readonly criterion: (id: string) => string;
  /** By the property that holds the id: "goal", "sector", "body". null for properties that hold no id of this kind. */
  readonly reference: (property: string, id: string) => string | null;
}

export function diffNames(
  { portfolios, criteria }: Pick<DiffView, 'portfolios' | 'criteria'>,
  catalogue: Catalogue,
): DiffNames {
  const lists = new Map<List, ReadonlyMap<string, string>>();
  const nameIn = (list: List, id: string) => {
    const names = lists.get(list) ?? namesOf(portfolios.map(named[list]).reverse().flat());
    lists.set(list, names);
    const name = names.get(id);
    const short = shortened(name ?? id, longestName);
    return list === 'goals' && name !== undefined
      ? `${shortened(id, longestName)} ${catalogue.speak.quote(short)}`
      : short;
  };
  const criterion = criterionNames(criteria, catalogue);
  return {
    card: (id) => nameIn('cards', id),
    criterion: (id) => shortened(criterion(id), longestName),
    reference: (property, id) => {
      const list = Object.hasOwn(listOf, property) ? listOf[property] : undefined;
      return list === undefined ? null : nameIn(list, id);
    },
  };
}

interface Named {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

type List = 'cards' | 'goals' | 'organisations' | 'areas' | 'sectors' | 'bodies' | 'competences' | 'localFields';

const named: Readonly<Record<List, (portfolio: Portfolio) => readonly Named[]>> = {
  cards: ({ projects }) => projects.map(({ id, card }) => ({ id, name: card.title })),
  goals: ({ strategy }) => (strategy.goals ?? []).map((goal) => ({ id: goal?.id, name: goal?.text })),
  organisations: ({ settings }) => settings.organisations ?? [],
  areas: ({ settings }) => settings.areas ?? [],
  sectors: ({ governance }) => governance.sectors ?? [],
  bodies: ({ governance }) => governance.bodies ?? [],
  competences: ({ capacity }) => capacity.competences ?? [],
  localFields: ({ settings }) => settings.local_fields ?? [],
};

/** Property -> the list that its ids are from. */
const listOf: Readonly<Record<string, List>> = {
  card: 'cards',
  variant_of: 'cards',
  part_of: 'cards',
  excludes: 'cards',
  replaces: 'cards',
  related: 'cards',
  shared_with: 'cards',
  goal: 'goals',
  organisation: 'organisations',
  municipality: 'organisations',
  areas: 'areas',
  sector: 'sectors',
  body: 'bodies',
  bodies: 'bodies',
  competence: 'competences',
  local: 'localFields',
};

/** The last one with a name wins. */
function namesOf(list: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(list.flatMap((each) => (each?.id !== undefined && each.name ? [[each.id, each.name] as const] : [])));
}
