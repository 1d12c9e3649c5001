import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { diffMarkdown, diffMarker } from '../../../src/render/diff/diff-markdown.ts';
import { diffViewOf } from '../../support/diff-view-of.ts';
import { checkViewOf, oneCard } from '../../support/literal-tree.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { hostileText } from '../hostile-text.ts';
import { parsed, shownTexts, skeleton } from '../markdown/markdown-tree.ts';

const nb = await loadCatalogue('nb', 'NOK');
const { problems } = await checkViewOf(oneCard('stage: x\n'));
const longest = 60_000;

function manyCards(title: string, budget: number, count: number): Portfolio {
  const cards = Array.from({ length: count }, (_, at) => [
    `kort-${at}`,
    {
      title: `${title} ${at}`,
      stage: 'concept' as const,
      status: 'active' as const,
      need: { problem: `${title} `.repeat(60) },
      cost: { project: [{ year: 2027, budget: budget + at }] },
    },
  ]);
  return portfolioOf({ projects: Object.fromEntries(cards) });
}

test('1,000 changed cards: short enough, and says how many are not shown', () => {
  const [before, after] = [manyCards('Før', 1_000_000, 1000), manyCards('Etter', 1_500_000, 1000)];
  const markdown = diffMarkdown(diffViewOf(before, after), nb);
  const shown = markdown.match(/<details>/g)?.length ?? 0;
  expect(markdown.length).toBeLessThanOrEqual(longest);
  expect(markdown.length).toBeGreaterThan(longest - 5_000);
  expect(markdown).toContain(`${1000 - shown} endrede prosjekter er ikke vist. Se alt: \`portfolio diff main\``);
  expect(markdown.match(/<\/details>/g)).toHaveLength(shown);
});

test('what has room is not cut', () => {
  const small = (budget: number) =>
    portfolioOf({
      projects: Object.fromEntries(
        Array.from({ length: 150 }, (_, at) => [`k${at}`, { title: `K${at}`, cost: { estimate: { likely: budget } } }]),
      ),
    });
  const markdown = diffMarkdown(diffViewOf(small(1), small(2)), nb);
  expect(markdown.match(/<summary>K\d+ /g)).toHaveLength(150);
  expect(markdown).not.toContain(nb.diff.seeAll);
});

test('what is worst in every place still fits', () => {
  const worst = '@#1<&$"'.repeat(30);
  const [before, after] = [manyCards(worst, 1_000_000, 300), manyCards(`${worst}x`, 1_500_000, 300)];
  const added = manyCards(worst, 1, 600);
  const mixed = { ...after, projects: [...after.projects, ...added.projects.slice(300)] };
  const everything = diffViewOf(before, mixed, {
    problems: { new: Array(500).fill(problems[0]), fixed: Array(500).fill(problems[0]), changed: [] },
    failures: [{ kind: 'stage', ids: after.projects.map(({ id }) => id) }],
    base: { ref: worst, commit: 'a'.repeat(64), date: '2026-01-01' },
  });
  expect(diffMarkdown(everything, nb).length).toBeLessThanOrEqual(longest);
});

/** A portfolio with this text in every place that takes one. */
function hostile(text: string, at: number): Portfolio {
  const line = `${text}${at}`;
  return portfolioOf({
    settings: { name: line, organisations: [{ id: 'o', name: line }] },
    strategy: { goals: [{ id: 'M1', text: line }], criteria: [{ id: 'k', name: line, weight: at }] },
    governance: { bodies: [{ id: 'b', name: line }], secretariat: { mandate: { types: [line], max_per_case: at } } },
    projects: {
      a: {
        title: line,
        status: at === 1 ? 'active' : 'stopped',
        status_reason: line,
        need: { problem: line },
        people: { responsible: line },
        strategy: { goals: [{ goal: 'M1', reason: line }] },
        scores: { k: { score: at, reason: line } },
        risks: [{ id: 'R1', event: line, cause: line, likelihood: at }],
        conditions: [{ text: line, due: `2027-01-0${at}` }],
        local: { [line]: line },
      },
      [`ny-${at}`]: { title: line, stage: 'idea' },
    },
    meetings: { '2026-12-10': { date: '2026-12-10', decisions: [{ id: 'V1', outcome: 'approved', reason: line }] } },
  });
}

/** What stands in the document as HTML, all of it from us. */
const ours = new Set(['<!--', '<details><summary></summary>', '</details>']);

const written = (text: string): string => diffMarkdown(diffViewOf(hostile(text, 1), hostile(text, 2)), nb);

test('text never becomes marks, and the mark of the comment stands on the first line only', () => {
  const property = fc.property(hostileText, (text) => {
    const markdown = written(text);
    expect(markdown.split('\n').flatMap((line, at) => (/^[\s>-]*<!--/.test(line) ? [at] : []))).toEqual([0]);
    expect(markdown.startsWith(`${diffMarker}\n`)).toBe(true);
    const kinds = skeleton(markdown);
    expect(kinds).not.toMatch(/\b(?:link|image|definition|footnote|imageReference|linkReference)\b/);
    expect(new Set(kinds.match(/(?<=html )<[^ ()]*/g))).toEqual(ours);
    for (const each of shownTexts(markdown)) expect(each).not.toMatch(/@\w|#\d|gh-\d|www\.|:\/\//i);
  });
  fc.assert(property, { numRuns: 60 });
});

test('the comment has the same parts whatever the cards say', () => {
  const headings = (markdown: string) =>
    parsed(markdown)
      .children.filter(({ type }) => type === 'heading')
      .map((node) => skeleton('depth' in node ? `${'#'.repeat(node.depth)} x` : 'x'));
  const usual = headings(written('x'));
  expect(usual.length).toBeGreaterThan(3);
  const property = fc.property(hostileText, (text) => {
    expect(headings(written(text))).toEqual(usual);
  });
  fc.assert(property, { numRuns: 40 });
});
