// The smallest step that mends what does not add up: the command where one can try it, else what to change and where.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { GivenUpWish } from '../../view/select/given-up-wishes.ts';
import type { ShortageView } from '../../view/select/shortage-view.ts';
import type { SelectView } from '../../view/select-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, paragraph, sample } from '../build-blocks.ts';
import { fteText } from './blocked-text.ts';
import { commandFor } from './command-for.ts';
import { namesOf } from './project-names.ts';

export function mendBlocks(view: SelectView, catalogue: Catalogue): Blocks {
  const { mendingFrames: frames, mendingWishes: given, orMendedBy, shortages } = view;
  const { infeasible: words } = catalogue.select;
  const steps = [...new Set((shortages ?? []).flatMap((shortage) => stepText(shortage, view, catalogue)))];
  const tried = given.length > 0 ? givenUpText(given, view, catalogue) : words.mend;
  return [
    ...(steps.length > 0 ? [paragraph(words.stepsIntro), bullets(steps)] : []),
    ...(given.length + frames.length > 0 ? [paragraph(tried), sample(commandWithout(given, view), 'sh')] : []),
    ...(orMendedBy.length > 0
      ? [paragraph(words.orMend), sample(orMendedBy.map((wish) => commandWithout([wish], view)).join('\n'), 'sh')]
      : []),
  ];
}

function givenUpText(
  given: readonly GivenUpWish[],
  { names, mendingFrames }: SelectView,
  { select, speak }: Catalogue,
): string {
  const named = (wish: GivenUpWish['wish']) =>
    namesOf(names, speak)(given.flatMap((each) => (each.wish === wish ? [each.id] : [])));
  const args = { force: named('force'), without: named('without'), frames: mendingFrames.length > 0 };
  return select.infeasible.mendWishes(args);
}

function commandWithout(given: readonly GivenUpWish[], { wishes, mendingFrames }: SelectView): string {
  const kept = (wish: GivenUpWish['wish']) =>
    wishes[wish].filter((id) => !given.some((each) => each.wish === wish && each.id === id));
  return commandFor(
    { ...wishes, force: kept('force'), without: kept('without') },
    { force: [], frames: mendingFrames },
  );
}

/** Empty for what a command can try. */
function stepText(
  { meaning, short, blockedBy, from }: ShortageView,
  { names, competences }: SelectView,
  { select: { infeasible }, speak }: Catalogue,
): readonly string[] {
  const { steps } = infeasible;
  const named = (id: string) => names.get(id) ?? id;
  switch (meaning.kind) {
    case 'people': {
      const { competence, year } = meaning;
      return [steps.people(fteText(short, speak), competences.get(competence) ?? competence, year)];
    }
    case 'balance':
      return [steps.balance];
    case 'requires':
    case 'after': {
      if (blockedBy === null || !('end' in blockedBy) || blockedBy.end.kind !== 'not_there') return [steps.rules];
      const chain = [from ?? meaning.project, ...blockedBy.links.map(({ other }) => other)];
      const [needs = '', id = ''] = chain.slice(-2);
      return [steps.notThere(blockedBy.end.because, { project: named(id), id, needs: named(needs) })];
    }
    case 'excludes':
    case 'variants':
      return [steps.rules];
    default:
      return [];
  }
}
