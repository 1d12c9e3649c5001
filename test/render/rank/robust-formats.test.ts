import { describe, expect, test } from 'vitest';
import { explainRank, onlyAsked } from '../../../src/app/explain-rank.ts';
import { rank } from '../../../src/app/rank.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { languages } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { writeMarkdown } from '../../../src/render/markdown/write-markdown.ts';
import { rankCsv } from '../../../src/render/rank/rank-csv.ts';
import { rankJson } from '../../../src/render/rank/rank-json.ts';
import { robustBlocks } from '../../../src/render/rank/robust-blocks.ts';
import { writeText } from '../../../src/render/text/write-text.ts';
import type { RobustView } from '../../../src/view/robust-view.ts';
import { exampleFacts } from '../../support/example-facts.ts';
import { goldenPortfolio, goldenToday } from '../../support/golden-portfolio.ts';

const golden: Portfolio = {
  ...goldenPortfolio('none'),
  memberWeights: [
    { name: 'kari', file: 'portfolio/weights/kari.yaml', weights: { k1: 10, k2: 80, k3: 10 } },
    { name: 'ola', file: 'portfolio/weights/ola.yaml', weights: ['k1', 'k3', 'k2'] },
    { name: 'per', file: 'portfolio/weights/per.yaml', weights: { k9: 1 } },
  ],
};
const wishes = { today: goldenToday, area: null, weights: null, robust: { draws: 'uniform' } } as const;
const view = rank(golden, wishes);
const robust = view.robust as RobustView;

async function textOf(of: RobustView, language: (typeof languages)[number] = 'nb'): Promise<string> {
  return writeText(robustBlocks(of, await loadCatalogue(language, 'NOK'), false));
}

test('a council member reads how sure each place is, where the order is uncertain, and what it rests on', async () => {
  const text = (await textOf(robust)).replaceAll('\u00A0', ' ').replaceAll(/\s+/g, ' ');
  expect(text).toContain('Listen er regnet ut 10 000 ganger med vekter som er trukket helt fritt');
  expect(text).toContain(' 1 portal 100 av 100 1 1–4 ');
  expect(text).toMatch(/ 2 sak-ki 8\d av 100 2 1–6 /);
  expect(text).toContain('id-modern (lovpålagt)');
  // Pairs across the frame line come first, and say so. Two that are bound are nobody's choice.
  const [across, ...others] = [...text.matchAll(/- (\S+) står foran (\S+) i (\d\d) av 100 trekk\.( Bare)?/g)];
  expect(across?.slice(1)).toEqual(['sak-ki', 'melding-a', expect.stringMatching(/^(49|5[01])$/), ' Bare']);
  expect(others.map(([, a, b]) => `${a} ${b}`)).toContain('portal sak-ki');
  expect(text).toContain('2 medlemmer har skrevet ned egne vekter.');
  expect(text).toContain('Vektene til per kan ikke brukes');
  expect(text).toContain('Det står ikke i strategien når vektene ble vedtatt. Frø 1, 10 000 trekk.');
  expect(text).toMatch(/standardfeilen er høyst 0,[45] av 100/);
});

test('JSON and CSV have the same shares; without the wish nothing of it is there', () => {
  const { robust: json } = JSON.parse(rankJson(view));
  const portal = json.projects.find(({ id }: { id: string }) => id === 'portal');
  expect(portal.tops.map(({ top }: { top: number }) => top)).toEqual([1, 3, 5]);
  expect(json).toMatchObject({ weightDraws: 'uniform', seed: 1, draws: 10000 });
  expect(json.members).toMatchObject({ counted: 'frame', unusable: ['per'] });
  const [header = '', row = ''] = rankCsv(view).replaceAll('"', '').split('\r\n');
  const cells = Object.fromEntries(header.split(',').map((name, index) => [name, row.split(',')[index]]));
  expect(cells).toMatchObject({ id: 'portal', top5: String(portal.tops[2].share), mostLikelyPlace: '1' });
  // kari: sak-ki 74 and melding-a 74 before portal 62. ola, by the centroid 11/18, 2/18 and 5/18: portal is first.
  expect(cells).toMatchObject({ 'members.places.kari': '3', 'members.places.ola': '1' });
  const plain = rank(golden, { ...wishes, robust: null });
  expect(Object.keys(JSON.parse(rankJson(plain)))).toEqual(['schema', 'projects']);
  expect(rankCsv(plain)).not.toContain('top5');
});

test('an area shows its own, with places among all', () => {
  const inArea = (id: string) => ['portal', 'sak-ki'].includes(id);
  const areas = {
    ...golden,
    settings: { ...golden.settings, areas: [{ id: 'helse', name: 'Helse' }] },
    projects: golden.projects.map((each) =>
      inArea(each.id) ? { ...each, card: { ...each.card, areas: ['helse'] } } : each,
    ),
  };
  const found = rank(areas, { ...wishes, area: 'helse' }).robust as RobustView;
  expect(found.rows).toEqual(robust.rows.filter(({ project }) => inArea(project.id)));
  expect(found.robust.pairs.map(({ a, b }) => [a, b])).toEqual([['portal', 'sak-ki']]);
});

test('fewer draws for a first look, and other weights instead of the strategy’s and the members’', () => {
  const quick = rank(golden, { ...wishes, quick: true }).robust as RobustView;
  expect(quick.robust.draws).toBe(1000);
  const own = rank(golden, { ...wishes, weights: { file: 'x.yaml', byCriterion: { k2: 1 } } }).robust as RobustView;
  expect([own.members, own.adopted]).toEqual([null, null]);
});

test('asking why limits it to those that were asked about', () => {
  const limited = onlyAsked(view, explainRank(golden, view, 'portal,sak-ki')).robust as RobustView;
  expect(limited.rows.map(({ project }) => project.id)).toEqual(['portal', 'sak-ki']);
  expect(limited.members?.rows.map(({ judged }) => judged.id).sort()).toEqual(['portal', 'sak-ki']);
});

test('what happens at all is never never, and what may fail never always', async () => {
  const [first] = robust.rows;
  if (!first) throw new Error('nobody');
  const withShare = (inTop: number) => textOf({ ...robust, rows: [{ ...first, inTop }] });
  expect(await withShare(0.004)).toContain('under 1 av 100');
  expect(await withShare(0.996)).toContain('over 99 av 100');
  expect(await withShare(0)).toContain(' 0 av 100');
});

const { portfolio, today } = await exampleFacts();

describe.each(languages)('in %s', (language) => {
  test('the example fits 100 columns and has no holes', async () => {
    const found = rank(portfolio, { ...wishes, today, quick: true }).robust as RobustView;
    const text = await textOf({ ...found, members: robust.members }, language);
    expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
    const page = writeMarkdown(robustBlocks(robust, await loadCatalogue(language, 'NOK'), true));
    for (const each of [text, page]) expect(each).not.toMatch(/undefined|NaN|\[object|null/);
    expect(page).toContain('<details>');
  });
});
