import { expect, test } from 'vitest';
import { loadPortfolio } from '../../src/app/load-portfolio.ts';
import { literalTree } from '../support/literal-tree.ts';

async function loaded(files: Readonly<Record<string, string>>) {
  const { portfolio, findings } = await loadPortfolio(literalTree({ 'portfolio.yaml': 'name: Test\n', ...files }), '');
  return { members: portfolio.memberWeights, codes: findings.map(({ code, place }) => `${place.file} ${code}`) };
}

test('weights and orders are read, sorted by name', async () => {
  const { members, codes } = await loaded({
    'weights/ola.yaml': '- y\n- x\n',
    'weights/kari.yaml': 'x: 70\ny: 30.5\n',
    'weights/README.md': 'Her ligger vektene.\n',
  });
  expect(codes).toEqual([]);
  expect(members).toEqual([
    { name: 'kari', file: 'weights/kari.yaml', weights: { x: 70, y: 30.5 } },
    { name: 'ola', file: 'weights/ola.yaml', weights: ['y', 'x'] },
  ]);
});

test.each([
  ['a weight that is no number', 'x: mye\n', 'not-a-number'],
  ['a weight below zero', 'x: -1\n', 'out-of-range'],
  ['a weight without a value', 'x:\n', 'empty-value'],
  ['a text', 'x\n', 'not-a-group'],
  ['an order with a number', '- 7\n', 'quote-needed'],
  ['an order with an odd name', '- å å\n', 'bad-form'],
  ['an order of nothing', '[]\n', 'too-few'],
  ['a key that is no id', 'æ ø: 1\n', 'bad-key'],
  ['broken YAML', 'x: [\n', 'yaml-syntax'],
])('%s is told, and nobody’s weights are guessed', async (_, text, code) => {
  const { members, codes } = await loaded({ 'weights/kari.yaml': text });
  expect(codes).toEqual([`weights/kari.yaml ${code}`]);
  expect(members).toEqual([{ name: 'kari', file: 'weights/kari.yaml', weights: null }]);
});

test('another kind of file among the weights is told', async () => {
  expect((await loaded({ 'weights/kari.yml': 'x: 1\n' })).codes).toEqual(['weights/kari.yml unexpected-file']);
});
