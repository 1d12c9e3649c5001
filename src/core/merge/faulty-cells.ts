// Cells that an import takes over although `check` refuses what they say: told at once, so that nobody has to wait for the check to know.
import { type Told, tell } from '../intake/told.ts';
import { noPast } from '../model/past.ts';
import { touches } from '../model/pointer-text.ts';
import type { Card, Portfolio, Project } from '../model/portfolio.ts';
import { checkPortfolio } from '../rules/check-portfolio.ts';
import { ruleSeverities } from '../rules/rule-list.ts';
import type { EditedCells } from './edited-cells.ts';
import { columnPointer } from './merge-export.ts';

/** `before`: null for a new card. `cells`: those that were taken over. */
export interface ChangedCard {
  readonly id: string;
  readonly before: Card | null;
  readonly after: Card;
  readonly cells: readonly Pick<EditedCells['edited'][number], 'column' | 'text' | 'place'>[];
}

/** About one value by itself; what depends on the rest of the portfolio is for the check. */
const codes: ReadonlySet<string> = new Set([
  'unknown-sector',
  'unknown-organisation',
  'unknown-area',
  'unknown-goal',
  'unknown-criterion',
  'score-outside-scale',
  'local-field',
  'organisation-number-checksum',
]);

export function faultyCells(portfolio: Portfolio, cards: readonly ChangedCard[]): readonly Told[] {
  if (cards.length === 0) return [];
  const before = new Set(findingsOf(portfolio, cards, ({ before: card }) => card).map(keyOf));
  const findings = findingsOf(portfolio, cards, ({ after }) => after).filter((each) => !before.has(keyOf(each)));
  return cards.flatMap(({ id, cells }) =>
    findings
      .filter(({ card }) => card === id)
      .flatMap(({ code, args, place: { pointer } }) =>
        cells
          .filter(({ column }) => touches(columnPointer(column), pointer))
          .map(({ column: { path }, text, place }) =>
            tell('faulty-cell', { field: path, text, problem: code, facts: args }, place),
          ),
      ),
  );
}

type Finding = ReturnType<typeof checkPortfolio>[number];

function findingsOf(
  portfolio: Portfolio,
  cards: readonly ChangedCard[],
  side: (card: ChangedCard) => Card | null,
): readonly Finding[] {
  const projects = cards.flatMap((each): Project[] => {
    const card = side(each);
    return card ? [{ id: each.id, file: `projects/${each.id}.yaml`, card }] : [];
  });
  const set = portfolio.governance.severities ?? {};
  const others = [...ruleSeverities.keys()].filter((code) => !codes.has(code)).map((code) => [code, 'off'] as const);
  const severities = { ...set, ...Object.fromEntries(others) };
  return checkPortfolio({ ...portfolio, meetings: [], projects }, '', new Map(), noPast, severities).filter(
    ({ code }) => codes.has(code),
  );
}

function keyOf({ card, code, args }: Finding): string {
  return JSON.stringify([card, code, args]);
}
