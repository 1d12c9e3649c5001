import { expect, test } from 'vitest';
import { explainField } from '../../src/view/explain-view.ts';

test.each([
  ['benefits.class', 'execution', true],
  ['benefits.arena', 'idea', true],
  ['benefits.for_whom', 'idea', false],
  ['benefits.use', 'execution', false],
  ['benefits.extent', null, false],
])('%s is asked for from %s, of benefits in money only: %s', (path, from, isForPriced) => {
  expect(explainField(path)).toMatchObject({ from, isForPriced });
});
