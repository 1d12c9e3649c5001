// Promises that writes that belong together are all made or all taken back, and that what could not be taken back is told.
import { expect, test } from 'vitest';
import { runSteps, type WriteStep } from '../../src/app/run-steps.ts';
import { PortfolioError } from '../../src/core/model/portfolio-error.ts';

const full = new PortfolioError('unwritable-file', { file: 'd.yaml', reason: 'ENOSPC' });

function step(file: string, seen: string[], fails: readonly ('do' | 'undo')[] = []): WriteStep {
  const work = (kind: 'do' | 'undo') => async () => {
    seen.push(`${kind} ${file}`);
    if (fails.includes(kind)) throw full;
  };
  return { file, do: work('do'), undo: work('undo') };
}

test('all of them, in order', async () => {
  const seen: string[] = [];
  await runSteps([step('a', seen), step('b', seen)], (done, all) => seen.push(`${done}/${all}`));
  expect(seen).toEqual(['do a', '1/2', 'do b', '2/2']);
});

test('when one fails those before it are taken back, the last first, and it is told why', async () => {
  const seen: string[] = [];
  await expect(runSteps([step('a', seen), step('b', seen), step('c', seen, ['do']), step('d', seen)])).rejects.toBe(
    full,
  );
  expect(seen).toEqual(['do a', 'do b', 'do c', 'undo b', 'undo a']);
});

test('one that cannot be taken back keeps no other from it, and all of them are told', async () => {
  const seen: string[] = [];
  const steps = [step('a', seen, ['undo']), step('b', seen), step('c', seen, ['undo']), step('d', seen, ['do'])];
  await expect(runSteps(steps)).rejects.toMatchObject({
    code: 'not-put-back',
    args: { files: ['a', 'c'], reason: 'd.yaml: ENOSPC' },
  });
  expect(seen).toEqual(['do a', 'do b', 'do c', 'do d', 'undo c', 'undo b', 'undo a']);
});
