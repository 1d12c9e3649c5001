// What was tried out, beyond the files.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { SelectView } from '../../view/select-view.ts';
import type { Blocks } from '../blocks.ts';
import { paragraph } from '../build-blocks.ts';
import { namesOf } from './project-names.ts';

export function triedBlocks(
  { wishes, names, stopped }: Pick<SelectView, 'wishes' | 'names' | 'stopped'>,
  catalogue: Catalogue,
): Blocks {
  const { tried } = catalogue.select;
  const named = namesOf(names, catalogue.speak);
  const parts = [
    ...(wishes.force.length > 0 ? [tried.force(named(wishes.force))] : []),
    ...(wishes.without.length > 0 ? [tried.without(named(wishes.without))] : []),
    ...wishes.frames.map(({ year, amount }) => tried.frame(catalogue.speak.money(amount), year)),
  ];
  return [
    ...(parts.length > 0 ? [paragraph(tried.intro(parts))] : []),
    ...stopped.map(({ id, cost }) =>
      paragraph(catalogue.select.stopped(named([id]), cost === null ? null : catalogue.speak.shortMoney(cost))),
    ),
    ...(wishes.confidence === null ? [] : [paragraph(catalogue.select.sure.cost.confidence(wishes.confidence))]),
    ...(wishes.weightsFile === null ? [] : [paragraph(catalogue.rank.ownWeights(wishes.weightsFile))]),
  ];
}
