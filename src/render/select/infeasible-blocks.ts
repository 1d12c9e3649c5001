// When no set holds: what is short, in words with what is needed and what there is, the smallest step that mends it, and the set it gives.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ShortageView } from '../../view/select/shortage-view.ts';
import type { SelectView } from '../../view/select-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, heading, paragraph, sample } from '../build-blocks.ts';
import { pointsCell } from '../rank/place-cells.ts';
import { balanceValueName } from '../report/balance-value-name.ts';
import { blockedText, fteText } from './blocked-text.ts';
import { commandFor } from './command-for.ts';
import { namesOf } from './project-names.ts';
import { leftBlocks, setBlocks } from './set-blocks.ts';

export function infeasibleBlocks(view: SelectView, catalogue: Catalogue): Blocks {
  const { infeasible: words } = catalogue.select;
  const { status, shortages, mendingFrames, wishes } = view;
  if (status === 'unknown') return [paragraph(words.unknown)];
  if (shortages === null) return [paragraph(words.notKnown)];
  return [
    paragraph(words.intro),
    bullets(shortages.map((shortage) => shortageText(shortage, view, catalogue))),
    ...(mendingFrames.length > 0
      ? [paragraph(words.mend), sample(commandFor(wishes, { force: [], frames: mendingFrames }), 'sh')]
      : []),
    ...mendedBlocks(view, catalogue),
  ];
}

function mendedBlocks(view: SelectView, catalogue: Catalogue): Blocks {
  const { ifMended: set, open } = view;
  const { select: words, speak } = catalogue;
  if (set === null) return [];
  const found = words.found({
    chosen: set.chosen.length,
    open,
    bound: set.outside.length,
    value: pointsCell(set.value, speak),
    cost: speak.shortMoney(set.cost),
  });
  return [
    heading(2, words.infeasible.mendedTitle),
    paragraph(found),
    ...setBlocks(set, view, catalogue, 3),
    ...leftBlocks(set, view, catalogue, 3),
  ];
}

type Names = Pick<SelectView, 'names' | 'competences' | 'sectors'>;

/** With the rule that a wish collides with. */
export function shortageText(shortage: ShortageView, view: Names, catalogue: Catalogue): string {
  const told = whatIsShort(shortage, view, catalogue);
  const { meaning, blockedBy } = shortage;
  const isWish = meaning.kind === 'forced' || meaning.kind === 'left_out';
  return isWish ? `${told} ${blockedText(blockedBy, view, catalogue)}` : told;
}

function whatIsShort(shortage: ShortageView, view: Names, catalogue: Catalogue): string {
  const { infeasible: words } = catalogue.select;
  const { meaning } = shortage;
  const named = (id: string) => view.names.get(id) ?? id;
  switch (meaning.kind) {
    case 'money':
    case 'people':
      return amountText(shortage, view, catalogue);
    case 'requires':
      return words.requires(named(meaning.project), named(meaning.other));
    case 'after':
      return words.after(named(meaning.project), named(meaning.other), meaning.start);
    case 'excludes':
    case 'variants':
      return words[meaning.kind](namesOf(view.names, catalogue.speak)(meaning.projects));
    case 'balance':
      return balanceText(shortage, meaning.side, view, catalogue);
    case 'left_out':
      return words.leftOut(named(meaning.project));
    case 'forced':
      return words.forced(named(meaning.project));
    case 'bound':
    case 'one_start':
      return words.bound(named(meaning.project));
  }
}

/** Bound projects alone when they need it all, else everything that must be in. */
function amountText(
  { meaning, short, available, bound }: ShortageView,
  { competences }: Names,
  { select: { infeasible: words }, speak }: Catalogue,
): string {
  const there = available ?? 0;
  const isBound = bound === there + short;
  if (meaning.kind === 'people') {
    const { competence, year } = meaning;
    const args = {
      needed: fteText(there + short, speak),
      available: fteText(there, speak),
      competence: competences.get(competence) ?? competence,
      year,
      short: fteText(short, speak),
    };
    return isBound ? words.boundPeople(args) : words.people(args);
  }
  if (meaning.kind !== 'money') return '';
  const { from, to } = meaning;
  const args = {
    needed: speak.millions(there + short),
    available: speak.shortMoney(there),
    period: from === to ? String(to) : `${from}–${to}`,
    short: speak.shortMoney(short),
  };
  return isBound ? words.boundMoney(args) : words.money(args);
}

function balanceText({ target }: ShortageView, side: 'min' | 'max', { sectors }: Names, catalogue: Catalogue): string {
  const {
    select: { infeasible: words },
    speak,
  } = catalogue;
  if (target === null) return '';
  const { dimension, value, percent, projects } = target;
  const name = dimension === 'sector' ? (sectors.get(value) ?? value) : null;
  return words.balance({
    side,
    amount: percent === null ? words.projects(projects ?? 0) : speak.percent(percent),
    part: balanceValueName(dimension, value, name, catalogue),
  });
}
