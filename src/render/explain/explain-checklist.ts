// What `portfolio explain BP3` says: the shipped check list of a decision point, and where it comes from.
import type { Gate } from '../../generated/card-types.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Blocks } from '../blocks.ts';
import { heading, numberedList, paragraph } from '../build-blocks.ts';

export function explainChecklistBlocks(gate: Gate, { checklists, choices }: Catalogue): Blocks {
  const { source, points } = checklists[gate];
  const [, passage] = choices[`gate=${gate}`];
  return [
    heading(2, checklists.title(gate, passage)),
    paragraph(source),
    numberedList(points as readonly string[]),
    paragraph(checklists.own(gate)),
  ];
}
