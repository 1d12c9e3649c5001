import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { checkGithub } from '../../../src/render/check/check-github.ts';
import { checkViewOf, oneCard } from '../../support/literal-tree.ts';
import { manyProblems } from '../../support/many-problems.ts';
import { runnerCommands } from '../../support/runner-oracle.ts';

const nb = await loadCatalogue('nb', 'NOK');
const model = await checkViewOf(oneCard('mangaer: x\n'));

test('ten of each kind, those in changed files first, and the rest are counted', () => {
  const wanted = Array.from({ length: 30 }, (_, index) => ({
    severity: index % 2 === 0 ? ('warning' as const) : ('error' as const),
    file: `f${index}.yaml`,
  }));
  const view = { ...manyProblems(model, wanted), changedFiles: new Set(['f27.yaml', 'f28.yaml']) };
  const output = checkGithub(view, nb);
  const commands = runnerCommands(output);
  expect(commands.map(({ name }) => name)).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')]);
  expect(commands[0]?.properties.file).toBe('f27.yaml');
  expect(commands[1]?.properties.file).toBe('f1.yaml');
  expect(commands[10]?.properties.file).toBe('f28.yaml');
  expect(output).toContain('10 til vises ikke som merknader');
});

test.each(['x', '😀', 'é'])('a message of many %s is cut to 4,096 characters, never inside one', (character) => {
  const view = manyProblems(model, [{ severity: 'error', key: character.repeat(5_000) }]);
  const [command] = runnerCommands(checkGithub(view, nb));
  expect(command?.data.length).toBeLessThanOrEqual(4_096);
  expect(command?.data.length).toBeGreaterThanOrEqual(4_095);
  expect(command?.data.isWellFormed()).toBe(true);
  expect(command?.data.endsWith(`${character}…`)).toBe(true);
});
