// When no set holds: what is short, in words with what is needed and what there is, the smallest step that mends it, and the set it gives.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ShortageView } from '../../view/select/shortage-view.ts';
import type { ToldNames } from '../../view/select/told-names.ts';
import type { SelectView } from '../../view/select-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, heading, paragraph } from '../build-blocks.ts';
import { pointsCell } from '../rank/place-cells.ts';
import { balanceValueName } from '../report/balance-value-name.ts';
import { blockedText, fteText } from './blocked-text.ts';
import { mendBlocks } from './mend-blocks.ts';
import { namesOf } from './project-names.ts';
import { leftBlocks, setBlocks } from './set-blocks.ts';
import { shortageAmounts } from './shortage-amounts.ts';

export function infeasibleBlocks(view: SelectView, catalogue: Catalogue): Blocks {
  const { infeasible: words } = catalogue.select;
  const { status, shortages } = view;
  if (status === 'unknown') return [paragraph(words.unknown)];
  if (shortages === null) return [paragraph(words.notKnown)];
  return [
    paragraph(words.intro),
    bullets([...new Set(shortages.map((shortage) => shortageText(shortage, view, catalogue)))]),
    ...mendBlocks(view, catalogue),
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

type Names = ToldNames;

/** With the rule that a wish collides with, or the whole chain of needs. */
export function shortageText(shortage: ShortageView, view: Names, catalogue: Catalogue): string {
  const { meaning, blockedBy, from } = shortage;
  switch (meaning.kind) {
    case 'forced':
    case 'left_out':
      return `${whatIsShort(shortage, view, catalogue)} ${blockedText(blockedBy, view, catalogue)}`;
    case 'requires':
    case 'after':
      return blockedBy === null || isOnlyLate(shortage)
        ? whatIsShort(shortage, view, catalogue)
        : blockedText(blockedBy, view, catalogue, from ?? meaning.project);
    default:
      return whatIsShort(shortage, view, catalogue);
  }
}

/** Then the year that it is late for says more. */
function isOnlyLate({ blockedBy }: ShortageView): boolean {
  return blockedBy !== null && 'links' in blockedBy && blockedBy.links.length === 1 && blockedBy.end.kind === 'late';
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
function amountText(shortage: ShortageView, { competences }: Names, catalogue: Catalogue): string {
  const { infeasible: words } = catalogue.select;
  const { speak } = catalogue;
  const { meaning, short, available, bound } = shortage;
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
  return moneyText(shortage, catalogue);
}

function moneyText(shortage: ShortageView, { select: { infeasible: words }, speak }: Catalogue): string {
  const { meaning, short, available, bound, taken, frames } = shortage;
  if (meaning.kind !== 'money') return '';
  const there = available ?? 0;
  const needed = there + short;
  const { amount, bare } = shortageAmounts(shortage, speak);
  const { from, to } = meaning;
  const period = from === to ? String(to) : `${from}–${to}`;
  if (taken !== null) {
    const { frame, reserve, delivered, stopping } = taken;
    const args = {
      parts: (['reserve', 'delivered', 'stopping'] as const).filter((part) => taken[part] > 0),
      taken: amount(reserve + delivered + stopping),
      frame: amount(frame),
      period,
      needed: needed > 0 ? amount(needed) : null,
      short: amount(short),
    };
    return words.frameTaken(args, speak);
  }
  const isBound = bound === needed;
  if (frames !== null) {
    const parts = (['reserve', 'delivered', 'stopping'] as const).filter((part) => frames[part] > 0);
    const rest = { parts, frame: bare(frames.frame), available: bare(there), isSeveral: from !== to };
    return words.ofFrame({ ...rest, isBound, needed: amount(needed), period, short: amount(short) }, speak);
  }
  const args = { needed: bare(needed), available: amount(there), period, short: amount(short) };
  return isBound ? words.boundMoney(args) : words.money(args);
}

function balanceText({ target }: ShortageView, side: 'min' | 'max', named: Names, catalogue: Catalogue): string {
  const {
    select: { infeasible: words },
    speak,
  } = catalogue;
  if (target === null) return '';
  const { dimension, value, percent, percentOf, projects } = target;
  const names = dimension === 'sector' ? named.sectors : dimension === 'organisation' ? named.organisations : null;
  const name = names === null ? null : (names.get(value) ?? value);
  return words.balance({
    side,
    amount:
      percent === null
        ? words.projects(projects ?? 0)
        : percentOf === 'projects'
          ? words.ofProjects(speak.percent(percent))
          : words.ofCost(speak.percent(percent)),
    isCost: percentOf === 'cost',
    part: balanceValueName(dimension, value, name, catalogue),
  });
}
