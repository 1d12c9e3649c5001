// Figures that would mislead without a word beside them, on the example portfolio.
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import type { Blocks } from '../../../src/render/blocks.ts';
import { moneyCostBlocks } from '../../../src/render/report/money-cost.ts';
import { oneProjectBlocks } from '../../../src/render/report/one-project.ts';
import { decisionBlocks } from '../../../src/render/report/opening/decisions.ts';
import { pictureBlocks } from '../../../src/render/report/opening/picture.ts';
import { queueBlocks } from '../../../src/render/report/queue.ts';
import { writeText } from '../../../src/render/text/write-text.ts';
import { moneyCostView } from '../../../src/view/report/money-cost-view.ts';
import { openingView } from '../../../src/view/report/opening-view.ts';
import { projectPage } from '../../../src/view/report/project-page-view.ts';
import { queueView } from '../../../src/view/report/queue-view.ts';
import { exampleFacts } from '../../support/example-facts.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

const example = await exampleFacts();
const catalogue = await loadCatalogue('nb', 'NOK');
/** Without line breaks and hard spaces. */
const told = (blocks: Blocks) => writeText(blocks).replaceAll(/\s+/g, ' ');

test('what is left when the list is filled counts those below the line too', () => {
  expect(told(pictureBlocks(openingView(example), catalogue))).toContain(
    '6 prosjekter til valg får plass, og 2 lenger ned på listen får også plass. Først utenfor',
  );
});

test('an action that is late is not told of as if it were to come', () => {
  expect(told(decisionBlocks(openingView(example), catalogue))).toContain('ny bemanning (fristen var 30.06.2026)');
});

test('the frame says what it has not taken off', () => {
  expect(told(moneyCostBlocks(moneyCostView(example), catalogue))).toContain(
    'De koster 0,3 mill. kr i 2026, 3,0 mill. kr i 2027 og 3,5 mill. kr i 2028.',
  );
});

test('the mandate adds up to the krone', () => {
  const text = told(queueBlocks(queueView(example), catalogue));
  expect(text).toContain('til sammen 1 500 000 kr i året');
  expect(text).toContain('brukt 450 000 kr på 1 sak. 1 050 000 kr er igjen.');
});

test.each([
  ['byggesak-selvbetjening', true],
  ['innbyggerportal', false],
])('%s: a plan above the high estimate is told of (%s)', (id, isOutdated) => {
  const project = example.portfolio.projects.find((each) => each.id === id);
  if (!project) throw new Error(`The example has lost ${id}.`);
  const page = told(oneProjectBlocks(projectPage(example, project), catalogue, 1));
  expect(page.includes('høyere enn det høye anslaget')).toBe(isOutdated);
});

test.each([
  [
    'personvern-internkontroll',
    'Å stoppe nå koster 40 000 kr.',
    'Tjent inn i 2034, regnet uten diskontering og skattefinansieringskostnad. Med dem er netto nåverdi negativ.',
  ],
  ['innbyggerportal', 'Netto nåverdi', 'Tjent inn i 2031. '],
])('%s: a payback beside a loss is explained, and a small amount is no nothing', (id, ...sentences) => {
  const project = example.portfolio.projects.find((each) => each.id === id);
  if (!project) throw new Error(`The example has lost ${id}.`);
  const page = told(oneProjectBlocks(projectPage(example, project), catalogue, 1));
  for (const sentence of sentences) expect(page).toContain(sentence);
});

test('two ends that are printed alike are one number', () => {
  const words = catalogue.report.money;
  expect(words.uncertainty.between('2,7 mill. kr', '2,7 mill. kr')).toBe('2,7 mill. kr');
  expect(words.uncertainty.between('2,7 mill. kr', '3,0 mill. kr')).toBe('mellom 2,7 mill. kr og 3,0 mill. kr');
  expect(words.summary.range('2,0 mill. kr', '2,7 mill. kr', '2,7 mill. kr')).toContain('trengs 2,7 mill. kr.');
});

test('the opening names those with a cost and no years beside the frame', () => {
  const facts = reportFactsOf({
    projects: {
      timeless: {
        title: 'Uten år',
        status: 'proposed',
        scores: { k: { score: 3 } },
        cost: { estimate: { likely: 1_000_000 } },
      },
    },
    strategy: { criteria: [{ id: 'k', name: 'K', weight: 1 }] },
    capacity: { frames: [{ year: 2027, amount: 3_000_000 }] },
  });
  expect(told(pictureBlocks(openingView(facts), catalogue))).toContain(
    'Kostnaden er kjent, men ikke årene, så rammen sier ikke noe om Uten år.',
  );
});
