// What the list and the best set say of one project, why they part, and what it costs to decide otherwise.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { ChoiceWords } from '../../../i18n/report/choice-words.ts';
import type { Speak } from '../../../i18n/speak.ts';
import type { BrokenLimit } from '../../../view/report/choice/choice-room.ts';
import type { ScoredChoice } from '../../../view/report/choice/project-choice.ts';
import type { NamedProject } from '../../../view/report/named-project.ts';
import { inSentence } from '../../case/in-sentence.ts';

export function standingText(choice: ScoredChoice, { report, speak }: Catalogue): string {
  const words = report.choice;
  const { mark, isIn, isBest, start, delay, room } = choice;
  const list = mark === 'inside' || mark === 'fits' || mark === 'line' || mark === 'outside' ? mark : null;
  const amounts = room.short.map(({ year, amount }) => words.broken.money(speak.money(amount), String(year), false));
  return [
    ...(list === null ? [] : [words.list[list]]),
    ...(amounts.length > 0 ? [words.listShort(amounts, namesOf(room.holders), speak)] : []),
    words.set({ isBest, isIn, list: hasRoom(mark), later: isIn ? movedStart(start, delay) : null }),
    ...whyItDiffers(choice, words, speak),
  ].join(' ');
}

/** The start, when it is another than planned. `delay`: below zero when earlier. */
export function movedStart(start: number | null, delay: number): { year: number; delay: number } | null {
  return start !== null && delay !== 0 ? { year: start, delay } : null;
}

function hasRoom(mark: ScoredChoice['mark']): boolean | null {
  return mark === null ? null : mark === 'inside' || mark === 'fits';
}

function whyItDiffers({ mark, isIn, delay, room }: ScoredChoice, words: ChoiceWords, speak: Speak): readonly string[] {
  if (hasRoom(mark) !== false || !isIn) return [];
  if (delay !== 0) return [words.otherStart];
  const waits = startTexts(room.waits, words, speak);
  const leaves = namesOf(room.leaves);
  return [waits.length + leaves.length > 0 ? words.makesRoom({ waits, leaves }, speak) : words.weighsAll];
}

/** What stands in the way of the planned start; for one that is left out, of taking it in beside the others. */
export function onPlanText({ id, isIn, onPlan }: ScoredChoice, catalogue: Catalogue): string | null {
  if (onPlan === null) return null;
  const { speak, report } = catalogue;
  const words = report.choice;
  const { broken, price, gain, out, in: comes, later } = onPlan;
  const limits = limitTexts(broken, false, catalogue);
  const uses = namesOf(gain?.uses ?? []);
  const exchanged = { out: namesOf(out), in: namesOf(comes), later: namesOf(later) };
  const told = [
    ...(limits.length > 0 ? [words.broken.beside(limits, speak)] : []),
    ...ruleTexts(broken, catalogue),
    ...(isIn && price !== null ? [words.insist({ points: speak.fixed(price, 1), ...exchanged, speak })] : []),
    ...(gain && Math.round(10 * gain.points) > 0
      ? [
          words.more({
            limits: limitTexts(broken, true, catalogue),
            points: speak.fixed(gain.points, 1),
            uses,
            own: gain.uses.some((each) => each.id === id),
            speak,
          }),
        ]
      : []),
  ];
  return told.length === 0 ? null : told.join(' ');
}

/** What is short of money and people. */
export function limitTexts(
  broken: readonly BrokenLimit[],
  isMore: boolean,
  { report, speak }: Catalogue,
): readonly string[] {
  const words = report.choice.broken;
  return broken.flatMap((limit) => {
    if (limit.kind === 'money')
      return [
        words.money(
          speak.money(limit.over),
          limit.from === limit.to ? String(limit.to) : `${limit.from}–${limit.to}`,
          isMore,
        ),
      ];
    if (limit.kind !== 'people') return [];
    return [
      words.people(speak.number(limit.over / 100, 2), inSentence(limit.competence, new Set()), limit.year, isMore),
    ];
  });
}

function ruleTexts(broken: readonly BrokenLimit[], { report, speak }: Catalogue): readonly string[] {
  const words = report.choice.broken;
  return broken.flatMap((limit) => {
    if (limit.kind === 'excludes') return [words.excludes(namesOf(limit.others), speak)];
    if (limit.kind === 'needs') return [words.needs(nameOf(limit.other))];
    return limit.kind === 'balance' ? [words.balance] : [];
  });
}

export function oppositeText({ isIn, opposite, total }: ScoredChoice, { report, speak }: Catalogue): string | null {
  if (opposite === null) return null;
  const words = report.choice;
  const { price, isAtMost, spared } = opposite;
  const [comes, out] = [namesOf(opposite.in), namesOf(opposite.out)];
  if (price === null) return words.cannot[isIn ? 'without' : 'forced'];
  const points = isAtMost ? report.bestSet.atMost(speak.fixed(price, 1)) : speak.fixed(price, 1);
  if (Math.round(10 * price) === 0) return words.indifferent;
  const args = { points, total: speak.fixed(total, 1), in: comes, out, speak };
  if (!isIn) return words.forced(args);
  return `${words.without(args)} ${displacedText(comes, spared, words, speak)}`;
}

function displacedText(comes: readonly string[], spared: number | null, words: ChoiceWords, speak: Speak): string {
  if (comes.length > 0) return words.displaces(comes, speak);
  return spared === null ? words.freesOthers : words.displacesNobody(spared > 0 ? speak.shortMoney(spared) : null);
}

export function laterText({ later }: ScoredChoice, { report, speak }: Catalogue): string | null {
  if (later === null) return null;
  const { year, price, isAllowed } = later;
  if (price === null) return report.choice.cannotWait(year);
  return report.choice.later({ year, points: speak.fixed(Math.abs(price), 1), isGain: price < 0, isAllowed });
}

/** "A and B wait until 2028", for each year. */
export function startTexts(
  waits: readonly { readonly project: NamedProject; readonly start: number }[],
  { starts }: ChoiceWords,
  speak: Speak,
): readonly string[] {
  const years = [...new Set(waits.map(({ start }) => start))].sort((a, b) => a - b);
  return years.map((year) =>
    starts(namesOf(waits.filter(({ start }) => start === year).map(({ project }) => project)), year, speak),
  );
}

export function namesOf(projects: readonly NamedProject[]): readonly string[] {
  return projects.map(nameOf);
}

export function nameOf({ id, title }: NamedProject): string {
  return title ?? id;
}
