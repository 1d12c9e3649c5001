// Whether a change of policy loosens it: one table, in which a field that is not there is neither certain to loosen nor to tighten.
import type { Difference } from '../diff/compare-values.ts';
import { stages } from '../model/stage.ts';
import { councilDirections } from './council-directions.ts';
import { further, later, limit, more, type PolicyEffect } from './effect-of-order.ts';
import { byOpenList, type Directions, type PolicySides } from './policy-directions.ts';

export function effectOf(difference: Difference, sides: PolicySides): PolicyEffect {
  return directions.find(([pattern]) => pattern.test(difference.field))?.[1](difference, sides) ?? 'changes';
}

/** The first pattern that fits the field decides. */
const directions: Directions = [
  ...councilDirections,
  [
    /^severities\./,
    ({ field, before, after }, { rules }) =>
      bySeverity(before ?? rules.get(ruleOf(field)), after ?? rules.get(ruleOf(field))),
  ],
  [
    /^(?:may_submit|secretariat\.mandate\.types|bodies\[.*\]\.may_decide|local_fields\[.*\]\.choices)(?:\[|$)/,
    (difference, { lists }) => byOpenList(difference, lists),
  ],
  [/^requirement_set$/, ({ before, after }) => bySet(before ?? 'full', after ?? 'full')],
  [/^requirement_sets\[.*\]\.extends$/, ({ before, after }) => byExtended(before, after)],
  [
    /^requirement_sets\[.*\]\.fields\[.*\]\.severity$/,
    ({ before, after }) => bySeverity(before ?? 'error', after ?? 'error'),
  ],
  [
    /^requirement_sets\[.*\]\.fields\[.*\]\.at_least$/,
    ({ before, after }) => more(before ?? 1, after ?? 1, 'tightens'),
  ],
  [
    /^requirement_sets\[.*\]\.fields\[.*\]\.from$/,
    ({ before, after }) => further(stages, before ?? 'idea', after ?? 'idea', 'loosens'),
  ],
  [/^requirement_sets\[.*\]\.fields\[[^\]]*\]$/, ({ before, after }) => requirement(before, after)],
  [/^ceilings\[.*\]\.amount$/, ({ before, after }) => more(before, after, 'loosens')],
  [/^ceilings\[.*\]\.from$/, ({ before, after }) => later(before ?? '', after ?? '', 'loosens')],
  [/^ceilings\[.*\]\.to$/, ({ before, after }) => later(before ?? forever, after ?? forever, 'tightens')],
  [
    /^ceilings\[.*\]\.effect$/,
    ({ before, after }) => further(['warn', 'route'], before ?? 'warn', after ?? 'warn', 'tightens'),
  ],
  [/^ceilings\[.*\]$/, ({ before }) => (before === null ? 'tightens' : 'loosens')],
  [/^overspend\.(?:percent|recovered_within_years)$/, ({ before, after }) => limit(before, after)],
  [/^one_proposal_per_year$/, ({ after }) => (after === true ? 'tightens' : 'loosens')],
  [/^reporting\.max_age_days$/, ({ before, after }) => more(before ?? 120, after ?? 120, 'loosens')],
  [/^bodies\[.*\]\.quorum$/, ({ before, after }) => more(before ?? 0, after ?? 0, 'tightens')],
  [/^bodies\[.*\]$/, ({ before }) => (before === null ? 'loosens' : 'tightens')],
  [/^expected\[.*\]$/, ({ before }) => (before === null ? 'loosens' : 'tightens')],
  [/^local_fields\[.*\]\.required_from$/, ({ before, after }) => further(stages, before, after, 'loosens')],
  [/^local_fields\[.*\]\.minimum$/, ({ before, after }) => more(before ?? -Infinity, after ?? -Infinity, 'tightens')],
  [/^local_fields\[.*\]\.maximum$/, ({ before, after }) => limit(before, after)],
  [/^local_fields\[.*\]$/, ({ after }) => (after === null ? 'loosens' : 'changes')],
  [
    /^traffic_lights\.(?:cost_percent|delay_months)\.(?:yellow|red)$/,
    ({ field, before, after }) => more(before ?? usualLimits[field], after ?? usualLimits[field], 'loosens'),
  ],
  [/^risk\.matrix$/, ({ before, after }) => byMatrix(before, after)],
  [/^frames\[.*\]\.amount$/, ({ before, after }) => more(before, after, 'loosens')],
  [/^frames\[.*\]\.reserve$/, ({ before, after }) => more(before ?? 0, after ?? 0, 'tightens')],
  [/^frames\[.*\]$/, ({ before }) => (before === null ? 'tightens' : 'loosens')],
];

const forever = '9999-12-31';

/** As lights are suggested where strategy.yaml says nothing. */
const usualLimits: Readonly<Record<string, number>> = {
  'traffic_lights.cost_percent.yellow': 5,
  'traffic_lights.cost_percent.red': 10,
  'traffic_lights.delay_months.yellow': 1,
  'traffic_lights.delay_months.red': 3,
};

function ruleOf(field: string): string {
  return field.slice(field.indexOf('.') + 1);
}

function bySeverity(before: unknown, after: unknown): PolicyEffect {
  return further(['off', 'warning', 'error'], before, after, 'tightens');
}

/** register asks the least, and full the most that is shipped. Of two sets of its own nobody can say without reading them. */
function bySet(before: unknown, after: unknown): PolicyEffect {
  if (after === 'register') return 'loosens';
  return before === 'register' && after === 'full' ? 'tightens' : 'changes';
}

/** An own set that extends nothing asks only for what it names. */
function byExtended(before: unknown, after: unknown): PolicyEffect {
  if (after === null) return 'loosens';
  return before === null ? 'tightens' : bySet(before, after);
}

/** A requirement that says "off" takes one away. */
function requirement(before: unknown, after: unknown): PolicyEffect {
  const isOff = (value: unknown) => (value as { readonly severity?: unknown } | null)?.severity === 'off';
  if (before === null) return isOff(after) ? 'loosens' : 'tightens';
  return isOff(before) ? 'tightens' : 'loosens';
}

const colours = ['green', 'yellow', 'orange', 'red'];

/** Certain only where every cell that changes goes the same way. */
function byMatrix(before: unknown, after: unknown): PolicyEffect {
  const [was, is] = [cellsOf(before), cellsOf(after)];
  if (was.length !== is.length) return 'changes';
  const moves = new Set(was.map((colour, at) => further(colours, colour, is[at], 'tightens')));
  if (moves.has('loosens')) return moves.has('tightens') ? 'changes' : 'loosens';
  return moves.has('tightens') ? 'tightens' : 'changes';
}

function cellsOf(matrix: unknown): readonly unknown[] {
  return Array.isArray(matrix) ? matrix.flat() : [];
}
