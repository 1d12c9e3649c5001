// The report's first pages say of a case what its paper and the agenda say.
import { beforeAll, expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { writeMarkdown } from '../../../src/render/markdown/write-markdown.ts';
import { openingBlocks } from '../../../src/render/report/opening.ts';
import { openingView } from '../../../src/view/report/opening-view.ts';
import { exampleFacts } from '../../support/example-facts.ts';

let lines: readonly string[];
beforeAll(async () => {
  const view = openingView(await exampleFacts());
  const text = writeMarkdown(openingBlocks(view, await loadCatalogue('nb', 'NOK')));
  lines = text.replaceAll('\u00A0', ' ').split('\n');
});
const lineOf = (start: string): string => lines.find((line) => line.includes(start)) ?? '';

test('a sector leader who was heard about the first plan has not been heard about a change of it', () => {
  expect(lineOf('Sak 21/26')).toContain('Sektorlederen er ikke hørt om endringen.');
  expect(lineOf('Sak 21/26')).not.toContain('Sektorleder tilrår');
  expect(lineOf('Sak 24/26')).toContain('Sektorleder tilrår: «');
});

test('the stages are those of the case, also on the light track, which needs no scores', () => {
  expect(lineOf('Sak 29/26')).toContain('**godkjenne BP3, fra konsept til gjennomføring.**');
  expect(lineOf('Sak 29/26')).not.toContain('mangler poeng');
  expect(lineOf('Sak 30/26')).toContain('det mangler poeng på kriteriene');
  expect(lineOf('Sak 31/26')).toContain('BP6, fra gjennomføring til ferdig');
});

test('the order of the projects hangs together with the other cases', () => {
  expect(lineOf('Sak 32/26')).toContain(
    'Alvorlig sykt barn (sak 28/26) har plass i rammen, men er foreslått sendt tilbake',
  );
  expect(lineOf('Sak 32/26')).toMatch(/Læringsplattform felles.*Tilgangsstyring/);
});

test('what there are too few people of is told, the most missing first', () => {
  expect(lineOf('For få folk')).toContain(
    'For få folk om alle forslagene gjennomføres som planlagt: Informasjonssikkerhet og personvern mangler 1 årsverk i 2027, ',
  );
});

test('no file, command or option is named to the council', () => {
  expect(lines.join(' ')).not.toMatch(/governance\.yaml|portfolio check|--since/);
});
