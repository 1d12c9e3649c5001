// Charts of the choice on pages of their own, in every language: Mermaid can draw them, they are few enough bars to read, and a sentence
// reads each of them.
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';
import { mermaid } from '../render/markdown/mermaid-in-jsdom.ts';
import { runCli } from '../support/run-cli.ts';

const commands = {
  select: ['select', '--format', 'markdown'],
  rank: ['rank', '--robust', '--format', 'markdown'],
} as const;

function diagramsIn(page: string): readonly string[] {
  return [...page.matchAll(/```mermaid\n([\s\S]*?)```/g)].map((match) => match[1] as string);
}

/** The labels below or beside the bars. */
function labelsIn(diagram: string): readonly string[] {
  const [, labels = ''] = /x-axis (?:"[^"]*" )?\[(.*)\]/.exec(diagram) ?? [];
  return labels.split('", "').map((label) => label.replaceAll('"', ''));
}

const valuesIn = (diagram: string, kind: 'bar' | 'line') =>
  (new RegExp(` ${kind} \\[(.*)\\]`).exec(diagram)?.[1] ?? '').split(', ').map(Number);

describe.each(['nb', 'nn', 'en'] as const)('%s', (language) => {
  test('select: the staircase and the frontier', async () => {
    const { charts } = await loadCatalogue(language, 'NOK');
    const { stdout } = await runCli([...commands.select, '--lang', language]);
    const titles = [charts.stairs.title(2028), charts.frontier.title];
    const diagrams = diagramsIn(stdout).filter((diagram) => titles.some((title) => diagram.includes(title)));
    expect(diagrams).toHaveLength(2);
    for (const diagram of diagrams) {
      await expect(mermaid.parse(diagram)).resolves.toBeTruthy();
      expect(diagram.length).toBeLessThan(2000);
      expect(labelsIn(diagram).length).toBeLessThanOrEqual(14);
      expect(new Set(labelsIn(diagram)).size).toBe(labelsIn(diagram).length);
      const bars = valuesIn(diagram, 'bar');
      expect(bars).toEqual([...bars].sort((a, b) => a - b));
    }
    expect(stdout).toContain(charts.frontier.bars);
    expect(stdout).toContain(charts.frontier.list);
  });

  test('rank: how often each is near the top, in the order of the list', async () => {
    const { charts } = await loadCatalogue(language, 'NOK');
    const { stdout } = await runCli([...commands.rank, '--lang', language]);
    const [diagram = '', ...others] = diagramsIn(stdout);
    expect(others).toEqual([]);
    await expect(mermaid.parse(diagram)).resolves.toBeTruthy();
    expect(diagram).toMatch(/^xychart-beta horizontal\n/);
    expect(labelsIn(diagram).slice(0, 3)).toEqual([
      'Digital sosialhjelp',
      'Flyktning og bosetting',
      'Hjemmeoppfølging',
    ]);
    expect(stdout).toContain(charts.inTop.first(14));
    const bars = valuesIn(diagram, 'bar');
    expect(bars).toHaveLength(14);
    expect(bars.every((bar) => bar >= 0 && bar <= 100)).toBe(true);
  });

  test('report: people in the fullest year, bars and line by the same names', async () => {
    const { charts } = await loadCatalogue(language, 'NOK');
    const { stdout } = await runCli(['report', '--lang', language]);
    const found = diagramsIn(stdout).find((diagram) => diagram.includes(charts.capacity.title(2027)));
    expect(labelsIn(found ?? '')).toEqual([
      'Prosjektledelse',
      'Utvikling og integrasjon',
      'Virksomhetsarkitektur',
      'Informasjonssikkerhet og personvern',
      'Endringsledelse og opplæring',
    ]);
    expect(valuesIn(found ?? '', 'bar')).toEqual([8.8, 5.6, 1.1, 2.6, 3.3]);
    expect(valuesIn(found ?? '', 'line')).toEqual([8, 5, 1.2, 1.6, 3.5]);
    expect(diagramsIn(stdout).some((diagram) => diagram.includes(charts.frontier.title))).toBe(true);
  });
});

test('on a screen there are no charts, and no words about bars', async () => {
  const { charts } = await loadCatalogue('nb', 'NOK');
  for (const argv of [['select'], ['rank', '--robust']]) {
    const { stdout } = await runCli([...argv, '--lang', 'nb']);
    expect(stdout).not.toContain('xychart');
    expect(stdout).not.toContain('Søylene');
    expect(stdout).not.toContain(charts.frontier.bars);
  }
});

test('the frontier for programs: rising points, and where the list stands', async () => {
  const { stdout } = await runCli(['select', '--format', 'json']);
  const { frontier, value, cost } = JSON.parse(stdout);
  expect(frontier.points.at(-1)).toMatchObject({ value, cost, proven: true });
  const costs = frontier.points.map((point: { cost: number }) => point.cost);
  expect(costs).toEqual([...new Set<number>(costs)].sort((a, b) => a - b));
  expect(frontier.list.breaks).toContain('rules');
});
