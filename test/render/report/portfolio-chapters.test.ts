// The chapters on money, risk and balance, on the example portfolio and on plain registers, in every language.
import { expect, test } from 'vitest';
import { diskTree } from '../../../src/adapters/disk-tree.ts';
import { loadPortfolio } from '../../../src/app/load-portfolio.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { writeMarkdown } from '../../../src/render/markdown/write-markdown.ts';
import { balanceBlocks } from '../../../src/render/report/balance.ts';
import { moneyBlocks } from '../../../src/render/report/money.ts';
import { riskBlocks } from '../../../src/render/report/risk.ts';
import { balanceView } from '../../../src/view/report/balance-view.ts';
import { moneyView } from '../../../src/view/report/money-view.ts';
import type { ReportFacts } from '../../../src/view/report/report-facts.ts';
import { riskView } from '../../../src/view/report/risk-view.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

const languages = ['nb', 'nn', 'en'] as const;
const { portfolio } = await loadPortfolio(diskTree('portfolio'), 'portfolio');
const example = reportFactsOf({
  ...portfolio,
  projects: Object.fromEntries(portfolio.projects.map(({ id, card }) => [id, card])),
  meetings: Object.fromEntries(portfolio.meetings.map(({ id, meeting }) => [id, meeting])),
});

async function written(facts: ReportFacts, language: (typeof languages)[number]): Promise<string> {
  const catalogue = await loadCatalogue(language, 'NOK');
  return writeMarkdown([
    ...moneyBlocks(moneyView(facts), catalogue),
    ...riskBlocks(riskView(facts), catalogue),
    ...balanceBlocks(balanceView(facts), catalogue),
  ]);
}

test.each(languages)('the example reads whole in %s', async (language) => {
  const text = await written(example, language);
  expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
  for (const block of text.match(/```mermaid[\s\S]*?```/g) ?? []) expect(block.length).toBeLessThan(2000);
  for (const percent of ['10', '41', '67', '200', '447', '75', '50', '25']) expect(text).toContain(`${percent}\u00A0%`);
});

test('it is honest about what a triangle hides', async () => {
  expect(await written(example, 'nb')).toContain('Tallene er trolig for lave');
});

test.each(languages)('a register of titles, owners, costs and end dates reads as sentences in %s', async (language) => {
  const card = (index: number) => ({
    title: `Prosjekt ${index}`,
    owner: { organisation: `Etat ${index % 40}` },
    cost: { estimate: { likely: 1_000_000 } },
    time: { period: { end: '2027-12-31' } },
  });
  const facts = reportFactsOf({
    projects: Object.fromEntries(Array.from({ length: 463 }, (_, index) => [`p${index}`, card(index)])),
  });
  const text = await written(facts, language);
  expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
  expect(text.split('\n').length).toBeLessThan(250);
});
