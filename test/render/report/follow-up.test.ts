// What is followed up, as sentences and tables that a council reads, in every language.
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { writeMarkdown } from '../../../src/render/markdown/write-markdown.ts';
import { balanceBlocks } from '../../../src/render/report/balance.ts';
import { moneyBlocks } from '../../../src/render/report/money.ts';
import { oneProjectBlocks } from '../../../src/render/report/one-project.ts';
import { queueBlocks } from '../../../src/render/report/queue.ts';
import { balanceView } from '../../../src/view/report/balance-view.ts';
import { moneyView } from '../../../src/view/report/money-view.ts';
import { projectPage } from '../../../src/view/report/project-page-view.ts';
import { queueView } from '../../../src/view/report/queue-view.ts';
import type { ReportFacts } from '../../../src/view/report/report-facts.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

const languages = ['nb', 'nn', 'en'] as const;
const million = 1_000_000;
const line = { year: 2025, budget: million, actual: 1.04 * million };
const facts = reportFactsOf({
  strategy: { life_events: [{ event: 'new_in_norway', responsible: 'Kunnskapsdepartementet' }] },
  governance: {
    overspend: { recovered_within_years: 3 },
    funding_schemes: [
      {
        id: 'co_financing',
        name: 'Medfinansiering',
        min: 10 * million,
        max: 100 * million,
        share: 50,
        cap: 50 * million,
        max_years: 4,
        stages: ['planning'],
        applicants: ['state'],
        life_events: true,
        plan_before_payment: true,
        benefit_withdrawal: 50,
        deadlines: ['2027-11-15'],
      },
    ],
  },
  projects: {
    a: {
      title: 'Veiviser',
      stage: 'execution',
      status: 'active',
      nature: 'maintenance',
      life_events: ['new_in_norway'],
      participants: [{ organisation: 'storvik' }, { organisation: 'nesfjord' }],
      collaboration: { roles_known: { answer: 'no', reason: 'Ikke avklart.' } },
      trust: { user_involvement: { level: 'survey', number: 40, when: 'én gang' } },
      change: { desire: { score: 2 } },
      contract: { form: 'fixed_price', suppliers: ['Stor AS'] },
      success_factors: { customer_competence: { score: 1 } },
      cost: { project: [line], recovery: [{ overspent_year: 2025, year: 2029, amount: 40_000 }] },
      funding: [{ source: 'co_financing', status: 'committed', amount: 15 * million }],
      benefits: [
        { id: 'G1', name: 'Bruk', type: 'priced', annual: [{ year: 2025, amount: 780 * million, realised: million }] },
      ],
      pilot: { outcome: 'discard' },
    },
  },
  meetings: { '2026-06-11': { decisions: [{ id: 'V1', card: 'a', type: 'BP1', outcome: 'approved' }] } },
});

async function written(shown: ReportFacts, language: (typeof languages)[number]): Promise<string> {
  const catalogue = await loadCatalogue(language, 'NOK');
  const [first] = shown.portfolio.projects;
  return writeMarkdown([
    ...moneyBlocks(moneyView(shown), catalogue),
    ...balanceBlocks(balanceView(shown), catalogue),
    ...queueBlocks(queueView(shown), catalogue),
    ...(first ? oneProjectBlocks(projectPage(shown, first), catalogue, 3) : []),
  ])
    .replaceAll('\u00A0', ' ')
    .replace(/ +/g, ' ');
}

test.each(languages)('everything has words in %s', async (language) => {
  const text = await written(facts, language);
  expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|\bnull\b/);
});

test('a council reads what is taken back, what a grant gives, and who is responsible', async () => {
  const text = await written(facts, 'nb');
  expect(text).toContain('| 40 000 kr | 4 % | 40 000 kr for sent | 40 000 kr |');
  expect(text).toContain('prosjekter fra 10,0 mill. kr til 100,0 mill. kr; dekker høyst 50 %; gir høyst 50,0 mill. kr');
  expect(text).toContain('gevinstplan før utbetaling; 50 % av egne netto gevinster tas ut av budsjettet');
  expect(text).toContain('uten diskontering: 780,0 mill. kr');
  expect(text).toContain('52 per krone i tilskudd');
  expect(text).toMatch(/\| Ny i Norge \| Kunnskapsdepartementet \| \[Veiviser\]/);
  expect(text).toContain('Én leverandør («Stor AS») på fast pris');
  expect(text).toContain('1 pilot er vurdert: 1 forkastet.');
});

test('each prerequisite that is not met says in words what is missing', async () => {
  const text = await written(reportFactsOf({}), 'nb');
  for (const missing of [
    'Mangler: vedtaket av strategien, mål og perioden den gjelder for.',
    'Mangler: kriterier og vedtak av vektene.',
    'Mangler: balansemål i strategien, ramme for 2027 og kapasitet per kompetanse i 2027.',
    'Mangler: prosjekter i gjennomføring å vurdere.',
    'Mangler: prosjekter som rapporterer.',
    'Mangler: to møter i kalenderen og en grense for hvor gammel en statusrapport kan være.',
    'Mangler: gevinster å følge opp.',
  ])
    expect(text).toContain(missing);
});

test('a strategy that is over says so, and eight of eight lack nothing', async () => {
  const old = { adopted: { date: '2019-01-01' }, goals: [{ id: 'M1', text: 'x' }], period: { from: 2019, to: 2021 } };
  expect(await written(reportFactsOf({ strategy: old }), 'nb')).toContain('Mangler: en periode som gjelder nå.');
});
