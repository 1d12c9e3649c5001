// The description for a data catalogue: what DCAT-AP-NO makes mandatory is there, no text gets out of its string, and what is lacking is named.
import { expect, test } from 'vitest';
import { exportPublic, requirePublisher } from '../../../src/app/export-public.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { turtleIri, turtleString } from '../../../src/render/escape/turtle.ts';
import { dcatTurtle } from '../../../src/render/open-data/dcat-turtle.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const wishes = { today: '2026-11-22', area: null, provenance: { commit: null, date: null, changed: true } };
const settings: Portfolio['settings'] = {
  name: 'Digital "portefølje"',
  organisations: [
    { id: 'storvik', name: 'Storvik\nkommune', organisation_number: '974760673' },
    { id: 'nesfjord', name: 'Nesfjord' },
  ],
  open_data: { email: 'post@storvik.no', url: 'https://storvik.no/data' },
};

const turtleOf = async (given: Portfolio['settings'], language: 'nb' | 'nn' = 'nb') => {
  const portfolio = portfolioOf({ settings: given });
  const catalogue = await loadCatalogue(language, 'NOK');
  return dcatTurtle(exportPublic(portfolio, wishes), requirePublisher(portfolio), catalogue);
};

test('what is mandatory is there', async () => {
  const turtle = await turtleOf(settings);
  expect(turtle).toContain('<https://storvik.no/data#dataset> a dcat:Dataset ;');
  expect(turtle).toContain('dct:title "Digital \\"portefølje\\": prosjekter"@nb ;');
  expect(turtle).toMatch(/dct:description ".+"@nb ;/);
  expect(turtle).toContain(
    'dct:publisher <https://organization-catalog.fellesdatakatalog.digdir.no/organizations/974760673> ;',
  );
  expect(turtle).toContain('vcard:hasEmail <mailto:post@storvik.no>');
  expect(turtle).toContain('dcat:theme <http://publications.europa.eu/resource/authority/data-theme/GOVE> ;');
  expect(turtle.match(/dct:license <.*NLOD_2_0>/g)).toHaveLength(2);
  expect(turtle).toContain('foaf:name "Storvik\\nkommune" .');
  expect(turtle).toContain('"2026-11-22"^^xsd:date');
});

test('it was modified on the day of the commit, whatever day it is made; files that are not committed, today', async () => {
  const portfolio = portfolioOf({ settings });
  const catalogue = await loadCatalogue('nb', 'NOK');
  const modified = (date: string, changed: boolean) => {
    const provenance = { commit: 'a'.repeat(40), date, changed };
    const turtle = dcatTurtle(
      exportPublic(portfolio, { ...wishes, provenance }),
      requirePublisher(portfolio),
      catalogue,
    );
    return /dct:modified (\S+) ;/.exec(turtle)?.[1];
  };
  expect(modified('2026-10-01', false)).toBe('"2026-10-01"^^xsd:date');
  expect(modified('2026-10-01', true)).toBe('"2026-11-22"^^xsd:date');
  // A date of the schema has no time in it.
  expect(modified('2026-10-01T23:30:00+02:00', false)).toBe('"2026-10-01"^^xsd:date');
});

test('the licence and the language are those of the portfolio', async () => {
  const turtle = await turtleOf({ ...settings, open_data: { ...settings.open_data, licence: 'cc_by' } }, 'nn');
  expect(turtle.match(/dct:license <.*CC_BY_4_0>/g)).toHaveLength(2);
  expect(turtle).toContain('authority/language/NNO>');
  expect(turtle).toContain('prosjekt"@nn ;');
});

test.each<[string, Portfolio['settings'], readonly string[]]>([
  ['nothing is said', { name: 'x' }, ['publisher', 'email', 'url']],
  ['nobody has a number', { ...settings, organisations: [{ id: 'a', name: 'A' }] }, ['publisher']],
  [
    'several have one',
    { ...settings, organisations: ['1', '2'].map((id) => ({ id, name: id, organisation_number: '974760673' })) },
    ['publisher'],
  ],
  [
    'the publisher has no number',
    { ...settings, open_data: { ...settings.open_data, publisher: 'nesfjord' } },
    ['organisation_number'],
  ],
  ['there is no address', { ...settings, open_data: { publisher: 'storvik' } }, ['email', 'url']],
])('where %s, it is told what to add', (_, given, lacks) => {
  expect(() => requirePublisher(portfolioOf({ settings: given }))).toThrow(
    expect.objectContaining({ code: 'open-data-incomplete', args: expect.objectContaining({ lacks }) }),
  );
});

test('no text and no address ends before its end', () => {
  expect(turtleString('a"b\\c\nd\u0007')).toBe('"a\\"b\\\\c\\nd\\u0007"');
  expect(turtleString('æ', 'nb')).toBe('"æ"@nb');
  expect(turtleIri('https://x.no/a b>c"d\\e')).toBe('<https://x.no/a%20b%3Ec%22d%5Ce>');
});
