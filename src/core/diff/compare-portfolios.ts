// Compares a portfolio at two moments: every card with itself, the configuration, and what all of it does to money and places.
import { byCodePoint } from '../model/code-point-order.ts';
import type { FileKind, Portfolio, Project } from '../model/portfolio.ts';
import type { FrameMark } from '../rank/frame-line.ts';
import { rankPortfolio } from '../rank/rank-portfolio.ts';
import type { Ranking } from '../rank/ranking.ts';
import { riskTable } from '../risk/risk-table.ts';
import { budgetEffect } from './budget-effect.ts';
import type { Change } from './change.ts';
import { type CardState, compareCards } from './compare-cards.ts';
import { compareValues } from './compare-values.ts';
import { type CardPair, type CardValues, pairCards } from './pair-cards.ts';
import type { NamedCard, PortfolioChanges } from './portfolio-changes.ts';
import { rankMoves } from './rank-moves.ts';
import { type ChangedThing, toChange } from './to-change.ts';

/** A portfolio at one moment. `files`: what each file holds, by its path from the root of the repository. */
export interface PortfolioState {
  readonly portfolio: Portfolio;
  readonly files: ReadonlyMap<string, { readonly value: unknown }>;
  readonly ranking: Ranking;
}

/** `today` is the day that both are ranked by, ISO. */
export function comparePortfolios(before: PortfolioState, after: PortfolioState, today: string): PortfolioChanges {
  const [old, now] = [cardsOf(before), cardsOf(after)];
  const pairs = pairCards(valuesOf(old), valuesOf(now));
  const compared = pairs.map((pair) => comparePair(pair, old, now));
  const configuration = compareConfiguration(before, after);
  const kept = pairs.flatMap(({ before: id, after: newId }): readonly (readonly [Project, Project])[] => {
    const [one, other] = [old.get(id ?? '')?.project, now.get(newId ?? '')?.project];
    return one && other ? [[one, other]] : [];
  });
  const ranking = underNewNames(before.ranking, pairs);
  return {
    cards: { ...sortedOut(pairs, compared, old, now), kept: kept.length },
    changes: [...compared.flat(), ...configuration],
    budget: budgetEffect(before, after, kept),
    ranking: rankMoves(ranking, after.ranking),
    rankingByConfiguration: configuration.length > 0 ? configurationMoves(before, after, today) : [],
    selection: selectionMoves(ranking, after.ranking),
  };
}

/** A card that has another id now keeps its place under it. */
function underNewNames(ranking: Ranking, pairs: readonly CardPair[]): Ranking {
  const names = new Map(pairs.flatMap(({ id, before }) => (before !== null && before !== id ? [[before, id]] : [])));
  if (names.size === 0) return ranking;
  return { ...ranking, projects: ranking.projects.map((each) => ({ ...each, id: names.get(each.id) ?? each.id })) };
}

type Cards = ReadonlyMap<string, CardState>;

/** Cards that could not be read have no value. */
function cardsOf({ portfolio, files }: PortfolioState): Cards {
  const table = riskTable(portfolio.strategy);
  const readable = portfolio.projects.map((project) => [
    project.id,
    { project, value: files.get(project.file)?.value, riskTable: table },
  ]);
  const broken = portfolio.unreadable.map((id) => [
    id,
    { project: { id, file: cardFile(portfolio, id), card: {} }, value: undefined, riskTable: table },
  ]);
  return new Map([...readable, ...broken] as [string, CardState][]);
}

function cardFile({ folder }: Portfolio, id: string): string {
  return `${folder === '' ? '' : `${folder}/`}projects/${id}.yaml`;
}

function valuesOf(cards: Cards): CardValues {
  return new Map([...cards].map(([id, { value }]) => [id, value]));
}

function comparePair({ before, after }: CardPair, old: Cards, now: Cards): readonly Change[] {
  const [one, other] = [old.get(before ?? ''), now.get(after ?? '')];
  if (one && other) return compareBoth(one, other);
  const { project } = (other ?? one) as CardState;
  const thing: ChangedThing = { card: project.id, file: project.file, fileKind: 'project' };
  const whole = { field: '', pointer: [], before: one ? summary(one) : null, after: other ? summary(other) : null };
  return [toChange(thing, whole)];
}

/** A file that cannot be read has no fields to compare. */
function compareBoth(before: CardState, after: CardState): readonly Change[] {
  const [was, is] = [before.value !== undefined, after.value !== undefined];
  if (was && is) return compareCards(before, after);
  if (was === is) return [];
  const thing: ChangedThing = { card: after.project.id, file: after.project.file, fileKind: 'project' };
  return [toChange(thing, { field: '', pointer: [], before: null, after: null, kind: is ? 'readable' : 'unreadable' })];
}

/** What a card is, in short, when all of it is new or gone. */
function summary({ project: { card } }: CardState): object {
  const { title, form, stage, status, owner } = card;
  return { title, form, stage, status, owner: owner?.organisation };
}

function sortedOut(pairs: readonly CardPair[], compared: readonly (readonly Change[])[], old: Cards, now: Cards) {
  const named = (id: string): NamedCard => ({ id, title: (now.get(id) ?? old.get(id))?.project.card.title ?? null });
  const both = pairs.filter(({ before, after }) => before !== null && after !== null);
  const touched = new Set(pairs.filter((_, index) => (compared[index] ?? []).length > 0));
  const changed = both.filter((pair) => touched.has(pair));
  const statusBecame = (pair: CardPair, statuses: readonly string[]) => {
    const [was, is] = [old.get(pair.before ?? ''), now.get(pair.after ?? '')].map((each) => each?.project.card.status);
    return was !== is && statuses.includes(is ?? '');
  };
  const names = (list: readonly CardPair[]) => list.map(({ id }) => named(id));
  return {
    added: names(pairs.filter(({ before }) => before === null)),
    removed: names(pairs.filter(({ after }) => after === null)),
    changed: names(changed),
    renamed: both
      .filter(({ before, after }) => before !== after)
      .map(({ id, before }) => ({ ...named(id), from: before as string })),
    stopped: names(changed.filter((pair) => statusBecame(pair, ['stopped', 'rejected']))),
    finished: names(changed.filter((pair) => statusBecame(pair, ['completed']))),
  };
}

/** Configuration and meetings, file by file. Files are known again by their place in the portfolio's folder. */
function compareConfiguration(before: PortfolioState, after: PortfolioState): readonly Change[] {
  const [old, now] = [otherFiles(before), otherFiles(after)];
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort(byCodePoint);
  return paths.flatMap((path) => {
    const file = `${after.portfolio.folder === '' ? '' : `${after.portfolio.folder}/`}${path}`;
    const thing: ChangedThing = { card: null, file, fileKind: kindOf(path) };
    return compareValues(old.get(path), now.get(path)).map((difference) => toChange(thing, difference));
  });
}

function otherFiles({ portfolio: { folder }, files }: PortfolioState): ReadonlyMap<string, unknown> {
  const start = folder === '' ? 0 : folder.length + 1;
  const below = [...files].map(([file, { value }]) => [file.slice(start), value] as const);
  return new Map(below.filter(([path]) => !path.startsWith('projects/')));
}

function kindOf(path: string): FileKind {
  return path.startsWith('meetings/') ? 'meeting' : (path.replace(/\.yaml$/, '') as FileKind);
}

function configurationMoves(before: PortfolioState, after: PortfolioState, today: string) {
  const { settings, strategy, governance, capacity } = after.portfolio;
  const mixed = { ...before.portfolio, settings, strategy, governance, capacity };
  return rankMoves(before.ranking, rankPortfolio(mixed, { today }));
}

const inside: readonly (FrameMark | null)[] = ['first', 'inside', 'fits'];

function selectionMoves(before: Ranking, after: Ranking): PortfolioChanges['selection'] {
  const insideOf = ({ projects }: Ranking) =>
    projects.filter(({ frame }) => inside.includes(frame)).map(({ id }) => id);
  const [old, now] = [new Set(insideOf(before)), new Set(insideOf(after))];
  return {
    entered: [...now].filter((id) => !old.has(id)).sort(byCodePoint),
    left: [...old].filter((id) => !now.has(id)).sort(byCodePoint),
  };
}
