// What `portfolio explain BP3` says: the check list of a decision point, and whose it is: the body's own, else the shipped one.
import type { Catalogue } from '../../i18n/catalogue.ts';
import { checkPointText } from '../../i18n/check-point-text.ts';
import type { GateChecklist } from '../../view/gate-checklist.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, code, heading, numberedList, paragraph, text } from '../build-blocks.ts';

export function explainChecklistBlocks(list: GateChecklist, catalogue: Catalogue): Blocks {
  const { checklists, choices } = catalogue;
  const [, passage] = choices[`gate=${list.gate}`];
  return [
    heading(2, checklists.title(list.gate, passage)),
    ...(list.owner === null ? shippedBlocks(list, catalogue) : ownBlocks(list, list.owner, catalogue)),
  ];
}

function shippedBlocks({ gate, isRequired }: GateChecklist, { checklists }: Catalogue): Blocks {
  const { source, points } = checklists[gate];
  return [
    paragraph(source),
    numberedList(points as readonly string[]),
    ...(isRequired ? [paragraph(checklists.uses.required)] : []),
    paragraph(checklists.own(gate)),
  ];
}

/** By id, for the answers on the card name the points. */
function ownBlocks({ gate, source, points, isRequired }: GateChecklist, owner: string, catalogue: Catalogue): Blocks {
  const { checklists, speak } = catalogue;
  return [
    paragraph(checklists.ownedBy(owner, speak)),
    ...(source === null ? [] : [paragraph(checklists.takenFrom(source))]),
    bullets(points.map((point) => [code(point.id), text(`: ${checkPointText(gate, point, checklists)}`)])),
    paragraph(`${checklists.uses[isRequired ? 'required' : 'guiding']} ${checklists.answers(gate)}`),
  ];
}
