// The choice within the frame as a document: the result in one sentence, who is in and what each costs, who is out and why, the limits,
// and what would change it.
import type { Catalogue } from '../../i18n/catalogue.ts';
import { idInCommand } from '../../i18n/in-command.ts';
import type { ChosenSet } from '../../view/select/chosen-set.ts';
import type { MoneyUse } from '../../view/select/limit-use.ts';
import type { SelectView } from '../../view/select-view.ts';
import type { Block, Blocks } from '../blocks.ts';
import { bullets, heading, paragraph } from '../build-blocks.ts';
import { pointsCell, upToCell } from '../rank/place-cells.ts';
import { commandFor } from './command-for.ts';
import { costRangeBlocks } from './cost-range-blocks.ts';
import { frontierBlocks } from './frontier-blocks.ts';
import { infeasibleBlocks } from './infeasible-blocks.ts';
import { moneyBlocks, peopleBlocks, unlimitedBlocks } from './limit-blocks.ts';
import { missingBlocks } from './missing-blocks.ts';
import { nearBlocks } from './near-blocks.ts';
import { namesOf } from './project-names.ts';
import { leftBlocks, setBlocks } from './set-blocks.ts';
import { stairBlocks } from './stair-blocks.ts';
import { memberSetsBlocks, overWeightsBlocks } from './sure-blocks.ts';
import { triedBlocks } from './tried-blocks.ts';

/** `detailed`: with every step and charts, for a page rather than a screen. */
export function selectBlocks(view: SelectView, catalogue: Catalogue, detailed: boolean): Blocks {
  const { set } = view;
  return [
    heading(1, titleOf(view, catalogue)),
    ...triedBlocks(view, catalogue),
    ...(set === null ? infeasibleBlocks(view, catalogue) : foundBlocks(set, view, catalogue, detailed)),
    ...missingBlocks(view, catalogue, detailed),
    ...notChoosableBlocks(view, catalogue),
    ...unlimitedBlocks(view, catalogue),
    ...basisBlocks(view, catalogue),
  ];
}

function titleOf({ set, status }: SelectView, { select: words }: Catalogue): string {
  if (set !== null) return words.title;
  return status === 'unknown' ? words.infeasible.unknownTitle : words.infeasible.title;
}

function foundBlocks(set: ChosenSet, view: SelectView, catalogue: Catalogue, detailed: boolean): Blocks {
  return [
    paragraph(resultText(set, view, catalogue)),
    ...frameUseBlocks(set, catalogue),
    ...setBlocks(set, view, catalogue),
    ...leftBlocks(set, view, catalogue),
    ...overWeightsBlocks(view, catalogue, detailed),
    ...memberSetsBlocks(view, catalogue),
    ...nearBlocks(view, catalogue),
    ...moneyBlocks(set, view.ranking, catalogue),
    ...costRangeBlocks(view, catalogue),
    ...peopleBlocks(set, view, catalogue),
    ...stairBlocks(view, catalogue, detailed),
    ...(view.frontier && detailed
      ? frontierBlocks(view.frontier, namesOf(view.names, catalogue.speak), catalogue, 2)
      : []),
  ];
}

/** Never called the best unless that is proven. */
function resultText(set: ChosenSet, { open }: SelectView, { select: words, speak }: Catalogue): string {
  const points = (value: number) => pointsCell(value, speak);
  const found = words.found({
    chosen: set.chosen.length,
    open,
    bound: set.outside.length,
    value: points(set.value),
    cost: speak.shortMoney(set.cost),
  });
  const percent = set.value > 0 ? Math.ceil((1000 * (set.bound - set.value)) / set.value - 1e-9) / 10 : null;
  const gap = percent === null ? null : speak.percent(percent, 1);
  const standing = set.isOptimal ? words.proven : words.notProven({ most: upToCell(set.bound, speak), gap });
  return open === 0 ? `${words.nothingOpen} ${found}` : `${found} ${standing}`;
}

function frameUseBlocks({ money }: ChosenSet, { select: words, speak }: Catalogue): Blocks {
  const total = ({ bound, chosen, delivered, stopping }: MoneyUse) => bound + chosen + delivered + stopping;
  const used = money.filter((year) => total(year) > 0);
  if (used.length === 0) return [];
  const parts = used.map((year) => words.ofFrame(speak.millions(total(year)), speak.millions(year.frame), year.year));
  const reserve = used.some((each) => each.reserve > 0);
  return [paragraph(words.frameUse({ parts: speak.list(parts), unit: speak.unitOfMillions, reserve }))];
}

function notChoosableBlocks({ notChoosable, names, unreadable }: SelectView, catalogue: Catalogue): Blocks {
  const { select: words, rank, speak } = catalogue;
  const named = namesOf(names, speak);
  const lines = (['unscored', 'unknown_cost', 'no_years', 'start_past'] as const).flatMap((because) => {
    const ids = notChoosable.filter((each) => each.because === because).map(({ id }) => id);
    return ids.length > 0 ? [words.notChoosable[because](named(ids))] : [];
  });
  const unread = unreadable.length > 0 ? [rank.unreadable(unreadable)] : [];
  return lines.length + unread.length > 0 ? [heading(2, words.notChoosableTitle), bullets([...lines, ...unread])] : [];
}

function basisBlocks(view: SelectView, { select: words, rank, speak }: Catalogue): Blocks {
  const { ranking, wishes, set, ifMended, status } = view;
  const rate = ranking.economics.discount[0]?.rate ?? 0;
  const method = rank.weightMethod[ranking.weightMethod];
  const isDelayed = [...(set?.all ?? []), ...(ifMended?.all ?? [])].some(({ delay }) => delay > 0);
  const isEarlier = [...(set?.all ?? []), ...(ifMended?.all ?? [])].some(({ delay }) => delay < 0);
  const lines: readonly Block[] = [
    paragraph(
      [
        words.basis[ranking.riskMode],
        ...(isDelayed ? [words.basisDelay(speak.number(1 + rate, 3))] : []),
        ...(isEarlier ? [words.basisEarlier(speak.number(1 + rate, 3))] : []),
      ].join(' '),
    ),
    ...(method === null ? [] : [paragraph(method)]),
    ...(wishes.quick ? [paragraph(words.quick)] : []),
    ...(status === 'feasible' && !wishes.quick ? [paragraph(words.cutShort)] : []),
  ];
  return [
    heading(2, words.basisTitle),
    ...lines,
    ...(set === null ? [] : [paragraph(words.nextStep(natural(set, view)))]),
  ];
}

/** The project that lacks the least, and the next step of the staircase. */
function natural(set: ChosenSet, { wishes, staircase }: SelectView): readonly string[] {
  const nearest = set.left.find(({ id, otherwise }) => typeof otherwise?.price === 'number' && idInCommand(id) === id);
  const next = staircase?.next ? { year: staircase.year, amount: staircase.frame + staircase.next.amount } : null;
  return [
    ...(nearest ? [commandFor(wishes, { force: [nearest.id], frames: [] })] : []),
    ...(next ? [commandFor(wishes, { force: [], frames: [next] })] : []),
  ];
}
