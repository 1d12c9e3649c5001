// Promises that no card can cost more than it should: every list, text and group in the schemas has an end, and no pattern can be
// made slow by the text it is held against.
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { filesIn, textOf } from '../support/source-files.ts';

type Node = Readonly<Record<string, unknown>>;

interface Found {
  readonly at: string;
  readonly node: Node;
}

/** Groups whose keys the organisation chooses. All others name every key. */
const openGroups = [
  'governance.schema.json#/properties/severities',
  'mapping.schema.json#/$defs/mapping_column/properties/choices',
  'mapping.schema.json#/$defs/mapping_id/properties/renamed',
  'mapping.schema.json#/properties/constants',
  'project.schema.json#/$defs/checklist',
  'project.schema.json#/properties/local',
  'project.schema.json#/properties/scores',
  'weights.schema.json#/$defs/criteria_weights',
];
/** What a schema says about values rather than about form. */
const examples = new Set(['examples', 'enum', 'const', 'default', 'defaultSnippets']);

const nodes = filesIn('schemas')
  .filter((path) => path !== 'schemas/output.schema.json')
  .flatMap((path) => nodesOf(JSON.parse(textOf(path)), `${path.replace('schemas/', '')}#`));

test('every list has a longest length', () => {
  expect(
    ofType('array')
      .filter(({ node }) => !('maxItems' in node))
      .map(({ at }) => at),
  ).toEqual([]);
});

test('every text has a longest length, a pattern or a choice', () => {
  const limits = ['maxLength', 'pattern', 'enum', 'const'];
  expect(
    ofType('string')
      .filter(({ node }) => !limits.some((limit) => limit in node))
      .map(({ at }) => at),
  ).toEqual([]);
});

test('a pattern that repeats without end comes with a longest length', () => {
  const endless = ofType('string').filter(({ node }) => /[*+]|,\}/.test(withoutClasses(String(node.pattern ?? ''))));
  expect(endless.filter(({ node }) => !('maxLength' in node)).map(({ at }) => at)).toEqual([]);
});

test('every group names its keys, but for those that are left to the organisation', () => {
  const open = ofType('object').filter(({ node }) => node.additionalProperties !== false);
  expect(open.map(({ at }) => at).sort()).toEqual(openGroups);
});

test('a group whose keys are free has a largest size', () => {
  const open = ofType('object').filter(({ node }) => node.additionalProperties !== false);
  expect(open.filter(({ node }) => !('maxProperties' in node)).map(({ at }) => at)).toEqual([]);
});

const patterns = [...new Set(nodes.flatMap(({ node }) => (typeof node.pattern === 'string' ? [node.pattern] : [])))];

test.each(patterns)('the pattern %s is held against any text in good time', (pattern) => {
  expect(pattern).toMatch(/^\^.*\$$/s);
  expect(checkSync(pattern, 'u').status).toBe('safe');
});

test('the check of patterns knows a slow one', () => {
  expect(checkSync('^(a+)+$', 'u').status).toBe('vulnerable');
});

function ofType(type: string): Found[] {
  return nodes.filter(({ node }) => [node.type].flat().includes(type));
}

function nodesOf(value: unknown, at: string): Found[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => nodesOf(item, `${at}/${index}`));
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).filter(([key]) => !examples.has(key));
  return [{ at, node: value as Node }, ...inside.flatMap(([key, item]) => nodesOf(item, `${at}/${key}`))];
}

function withoutClasses(pattern: string): string {
  return pattern.replace(/\\.|\[(?:\\.|[^\]])*\]/g, '.');
}
