// What a change means of who decides what: mandate, routes, hearings, check lists, the light track, and what a ceiling calls for.
import type { BodyKind, Gate } from '../../generated/card-types.ts';
import { bodyLevel } from '../council/body-level.ts';
import { shippedPoints } from '../council/checklist-of.ts';
import type { Difference } from '../diff/compare-values.ts';
import { further, later, limit, more, type PolicyEffect } from './effect-of-order.ts';
import { byOpenList, type Directions } from './policy-directions.ts';

export const councilDirections: Directions = [
  [/^secretariat\.mandate\.(?:max_per_case|frame_per_year)$/, ({ before, after }) => limit(before, after)],
  [/^secretariat\.mandate\.adopted\.date$/, ({ before, after }) => later(before ?? never, after ?? never, 'tightens')],
  [/^routing\[.*\]\.bodies$/, ({ before, after }) => byBodies(before, after)],
  [/^routing\[.*\]\.valid_from$/, ({ before, after }) => onlyLoosens(later(before ?? '', after ?? '', 'loosens'))],
  [/^routing\[.*\]\.valid_to$/, ({ before, after }) => onlyLoosens(later(before ?? never, after ?? never, 'tightens'))],
  [/^routing(?:\[[^\]]*\])?$/, ({ after }) => (after === null ? 'loosens' : 'changes')],
  [/^hearings\[.*\]\.types(?:\[|$)/, (difference, { lists }) => opposite(byOpenList(difference, lists))],
  [/^hearings\[.*\]\.from$/, ({ before, after }) => more(before ?? 0, after ?? 0, 'loosens')],
  [/^hearings\[.*\]\.when$/, ({ before, after }) => byWidth('always', before, after)],
  [/^hearings\[[^\]]*\]$/, ({ before }) => asked(before)],
  [
    /^checklist_use$/,
    ({ before, after }) => further(['advisory', 'required'], before ?? 'advisory', after ?? 'advisory', 'tightens'),
  ],
  [/^checklists\[[^\]]*\]\.points\[[^\]]*\]$/, ({ before }) => asked(before)],
  [/^checklists\[[^\]]*\]$/, byChecklist],
  [/^light_track\.forms\[[^\]]*\]$/, ({ before }) => opposite(asked(before))],
  [/^light_track\.stages\[[^\]]*\]$/, ({ before }) => asked(before)],
  [/^three_elements$/, ({ after }) => (after === true ? 'tightens' : 'loosens')],
  [
    /^ceilings\[.*\]\.bound$/,
    ({ before, after }) => further(['above', 'from'], before ?? 'above', after ?? 'above', 'tightens'),
  ],
  [/^ceilings\[.*\]\.projects$/, ({ before, after }) => byWidth('all', before, after)],
  [/^bodies\[.*\]\.kind$/, ({ before, after }) => byLevel(before, after)],
];

const never = '9999-12-31';

/** Of something that is asked for: when it is new, more is asked. */
function asked(before: unknown): PolicyEffect {
  return before === null ? 'tightens' : 'loosens';
}

function opposite(effect: PolicyEffect): PolicyEffect {
  if (effect === 'changes') return effect;
  return effect === 'loosens' ? 'tightens' : 'loosens';
}

/** A route that counts for longer may stand before one that asks for more. */
function onlyLoosens(effect: PolicyEffect): PolicyEffect {
  return effect === 'loosens' ? effect : 'changes';
}

/** `all`: the choice that takes in every project, which is meant where nothing is said. */
function byWidth(all: string, before: unknown, after: unknown): PolicyEffect {
  const [wasAll, isAll] = [(before ?? all) === all, (after ?? all) === all];
  if (wasAll === isAll) return 'changes';
  return isAll ? 'tightens' : 'loosens';
}

/** Certain where bodies only came or only went. */
function byBodies(before: unknown, after: unknown): PolicyEffect {
  const [was, is] = [before, after].map((list) => (Array.isArray(list) ? list : [])) as [unknown[], unknown[]];
  const isLost = was.some((id) => !is.includes(id));
  const isWon = is.some((id) => !was.includes(id));
  if (isLost === isWon) return 'changes';
  return isLost ? 'loosens' : 'tightens';
}

/** An own list takes the place of the shipped one, and the other way round: fewer questions ask less. */
function byChecklist({ field, before, after }: Difference): PolicyEffect {
  const gate = field.slice('checklists['.length, -1);
  const pointsIn = (list: unknown) =>
    (list as { readonly points?: readonly unknown[] } | null)?.points?.length ?? shippedPoints[gate as Gate] ?? 0;
  return pointsIn(after) < pointsIn(before) ? 'loosens' : 'changes';
}

/** A body further up decides what others only recommend. */
function byLevel(before: unknown, after: unknown): PolicyEffect {
  const levelOf = (kind: unknown) => bodyLevel(kind === null ? {} : { kind: kind as BodyKind });
  return levelOf(after) > levelOf(before) ? 'loosens' : 'changes';
}
