// Promises that an editor offers ids where the check looks for them, and nowhere else.
import { expect, test } from 'vitest';
import type { Pointer } from '../../../src/core/model/diagnostic.ts';
import { fieldKeyAt } from '../../../src/core/model/field-key.ts';
import { noPast } from '../../../src/core/model/past.ts';
import type { Portfolio, SchemaKind } from '../../../src/core/model/portfolio.ts';
import { ruleContext } from '../../../src/core/rules/rule-context.ts';
import { rules } from '../../../src/core/rules/rule-list.ts';
import { idFields } from '../../../src/core/schema/id-fields.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const x = 'ukjent';
const named = { id: 'kjent', name: 'Kjent' };

/** Every field that names something names what is not there. */
const portfolio = portfolioOf({
  projects: {
    kort: {
      areas: [x],
      sector: x,
      scores: { [x]: { score: 1, reason: 'r' } },
      local: { [x]: 1 },
      strategy: { goals: [{ goal: x }] },
      owner: { organisation: x },
      participants: [{ organisation: x }],
      benefits: [{ id: 'G1', name: 'Tid', shared_with: [x] }],
      links: {
        depends_on: [{ card: x }],
        excludes: [x],
        variant_of: x,
        part_of: x,
        replaces: [x],
        related: [x],
      },
      resources: [{ competence: x, year: 2027, fte: 1 }],
      conditions: [{ decision: x, text: 't' }],
    },
  },
  meetings: {
    '2026-12-10': {
      body: x,
      agenda: [{ card: x }],
      impartiality: [{ member: 'AB', card: x }],
      decisions: [{ id: 'V1', outcome: 'approved', card: x, body: x }],
    },
  },
  settings: {
    name: 'Test',
    organisations: [named],
    areas: [named],
    local_fields: [{ ...named, type: 'text' }],
    expected: [{ code: 'c', because: 'b', card: x }],
  },
  strategy: { goals: [{ id: 'M1', text: 'Mål' }], criteria: [named] },
  governance: {
    requirement_set: x,
    requirement_sets: [{ id: 'eget', extends: x }],
    bodies: [{ ...named, members: [{ role: 'Leder', municipality: x }] }],
    sectors: [named],
    routing: [{ bodies: [x] }],
    ceilings: [{ name: 'Grense', amount: 1, bodies: [x] }],
    meetings: [{ date: '2026-12-10', body: x }],
  },
  capacity: { competences: [named], scenarios: [{ id: 's', name: 'S', force: [x], without: [x] }] },
  memberWeights: [
    { name: 'rekkefolge', file: 'portfolio/weights/rekkefolge.yaml', weights: [x] },
    { name: 'vekter', file: 'portfolio/weights/vekter.yaml', weights: { [x]: 1 } },
  ],
} as unknown as Parameters<typeof portfolioOf>[0]);

function kindOf(file: string): SchemaKind {
  const [, folder, name] = /portfolio\/(?:(\w+)\/)?(.+)\.yaml/.exec(file) ?? [];
  const kinds: Readonly<Record<string, SchemaKind>> = { projects: 'project', meetings: 'meeting', weights: 'weights' };
  return folder === undefined ? (name as SchemaKind) : (kinds[folder] as SchemaKind);
}

/** Weights are a list or a group, told apart by what they hold. */
function fieldAt(file: string, pointer: Pointer): string | null {
  if (kindOf(file) === 'weights') return typeof pointer[0] === 'number' ? 'criteria_order' : 'criteria_weights';
  const isKey = pointer[0] === 'scores' || pointer[0] === 'local';
  return fieldKeyAt(kindOf(file), isKey ? pointer.slice(0, 1) : pointer);
}

function fieldsThatNameNothing(of: Portfolio): readonly (string | null)[] {
  const context = ruleContext(of, '2026-11-22', noPast);
  const looking = Object.values(rules).filter(
    ({ code }) => (/^unknown-/.test(code) && code !== 'unknown-severity') || code === 'local-field',
  );
  return looking.flatMap((rule) => [...rule.check(of, context)].map(({ place }) => fieldAt(place.file, place.pointer)));
}

test('a field that the check looks up is a field that the editor offers ids for', () => {
  // Nothing is a wrong theme, and an organisation with a benefit may be one that the portfolio does not list.
  const unchecked = ['project.themes', 'benefit.organisation'];
  const found = new Set(fieldsThatNameNothing(portfolio));
  expect([...found].sort()).toEqual(
    Object.keys(idFields)
      .filter((key) => !unchecked.includes(key))
      .sort(),
  );
});
