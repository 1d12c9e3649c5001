import { expect, test } from 'vitest';
import type { Call } from '../../src/cli/call.ts';
import { progressOf } from '../../src/cli/progress.ts';
import type { World } from '../../src/ports/world.ts';
import { literalTree } from '../support/literal-tree.ts';
import { runCli } from '../support/run-cli.ts';

const manyCards = literalTree({
  'portfolio.yaml': 'name: Stor\nlanguage: nb\n',
  ...Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`projects/sak-${at}.yaml`, `title: Sak ${at}\n`])),
});

/** A call with a clock that the test winds. */
function callWith({ isTerminal = true, quiet = false, columns = 80 } = {}) {
  const written: string[] = [];
  const clock = { now: 0 };
  const context = {
    stderr: { write: (text: string) => void written.push(text), isTerminal, columns },
    now: () => clock.now,
  } as Partial<World> as World;
  const call: Call = { context, values: {}, options: { quiet }, format: 'text' };
  return { call, written, clock };
}

test('nothing is shown in the first second, then one line, which is taken away', () => {
  const { call, written, clock } = callWith();
  const progress = progressOf(call);
  progress.show('one');
  clock.now = 1000;
  progress.show('two of three');
  expect(written).toEqual([]);
  clock.now = 1001;
  progress.show('two of three');
  progress.show('two of three');
  progress.show('three');
  progress.end();
  progress.end();
  expect(written).toEqual(['\rtwo of three', '\rthree       ', `\r${' '.repeat(5)}\r`]);
});

test('what was never shown need not be taken away', () => {
  const { call, written } = callWith();
  progressOf(call).end();
  expect(written).toEqual([]);
});

test('a line is never wider than the terminal', () => {
  const { call, written, clock } = callWith({ columns: 6 });
  const progress = progressOf(call);
  clock.now = 5000;
  progress.show('1234567890');
  expect(written).toEqual(['\r12345']);
});

test.each([{ isTerminal: false }, { quiet: true }])('nobody is told with %o', (changes) => {
  const { call, written, clock } = callWith(changes);
  const progress = progressOf(call);
  clock.now = 5000;
  progress.show('working');
  progress.end();
  expect(written).toEqual([]);
});

test('the parts of a command share one clock', () => {
  const { call, written, clock } = callWith();
  progressOf(call).show('reading');
  progressOf(call).end();
  clock.now = 1500;
  progressOf(call).show('choosing');
  progressOf(call).end();
  expect(written).toEqual(['\rchoosing', `\r${' '.repeat(8)}\r`]);
});

test.each(['list', 'check', 'rank', 'report --output /dev/null'])(
  '%s tells at a terminal how far the reading has come, and no pipe',
  async (line) => {
    const said = { terminal: '', pipe: '' };
    for (const kind of ['terminal', 'pipe'] as const) {
      let now = 0;
      const write = (text: string) => {
        said[kind] += text;
      };
      const changes = { stderr: { write, isTerminal: kind === 'terminal', columns: 80 }, now: () => (now += 400) };
      await runCli([...line.split(' '), '-C', 'test/errors/base', '--today', '2026-11-22'], {
        ...changes,
        tree: () => manyCards,
      });
    }
    expect(said.terminal).toMatch(/\rbase: \d+\/\d+|\rtest\/errors\/base: \d+\/\d+/);
    expect(said.pipe).not.toContain('\r');
  },
);
