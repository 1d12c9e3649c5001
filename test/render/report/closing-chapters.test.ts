import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/i18n/catalogue.ts';
import { languages } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import type { Blocks } from '../../../src/render/blocks.ts';
import { definitionsBlocks } from '../../../src/render/report/definitions.ts';
import { oneProjectBlocks } from '../../../src/render/report/one-project.ts';
import { projectPageBlocks } from '../../../src/render/report/project-page.ts';
import { queueBlocks } from '../../../src/render/report/queue.ts';
import { writeText } from '../../../src/render/text/write-text.ts';
import { definitionsView } from '../../../src/view/report/definitions-view.ts';
import { projectPage, projectPageView } from '../../../src/view/report/project-page-view.ts';
import { queueView } from '../../../src/view/report/queue-view.ts';
import type { ReportFacts } from '../../../src/view/report/report-facts.ts';
import { exampleFacts } from '../../support/example-facts.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

type Chapter = (facts: ReportFacts, catalogue: Catalogue) => Blocks;

const chapters: Readonly<Record<string, Chapter>> = {
  queue: (facts, catalogue) => queueBlocks(queueView(facts), catalogue),
  projectPage: (facts, catalogue) => projectPageBlocks(projectPageView(facts), catalogue),
  definitions: (facts, catalogue) => definitionsBlocks(definitionsView(facts), catalogue),
};

const example = await exampleFacts();
const empty = reportFactsOf({ projects: { 'bare-tittel': { title: 'Bare tittel' } } });

describe.each(languages)('in %s', (language) => {
  test.each(Object.keys(chapters))('%s says everything in words', async (name) => {
    const catalogue = await loadCatalogue(language, 'NOK');
    for (const facts of [example, empty]) {
      const text = writeText(chapters[name]?.(facts, catalogue) ?? []);
      expect(text).not.toMatch(/undefined|NaN|\[object|Infinity|, \.|\(\)|: \./);
    }
  });

  test('a page can be made of a card that says nothing', async () => {
    const catalogue = await loadCatalogue(language, 'NOK');
    const page = projectPage(empty, { id: 'tom', file: 'portfolio/projects/tom.yaml', card: {} });
    expect(writeText(oneProjectBlocks(page, catalogue, 1))).toContain('tom');
  });
});

test('the page of the tutorial project answers what a council asks', async () => {
  const project = example.portfolio.projects.find(({ id }) => id === 'digital-hjemmeoppfolging');
  if (!project) throw new Error('The example has lost its tutorial project.');
  const text = writeText(oneProjectBlocks(projectPage(example, project), await loadCatalogue('nb', 'NOK'), 1));
  for (const heading of [
    'Status',
    'Behovet',
    'Hvorfor denne plassen',
    'Penger',
    'Gevinster',
    'Risiko',
    'Hva andre har sagt',
    'Vedtak og vilkår',
  ]) {
    expect(text).toContain(`\n${heading}\n`);
  }
});
