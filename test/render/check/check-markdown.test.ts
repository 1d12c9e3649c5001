import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { checkMarkdown } from '../../../src/render/check/check-markdown.ts';
import { acceptedWarning, checkViewOf, oneCard } from '../../support/literal-tree.ts';
import { manyProblems } from '../../support/many-problems.ts';
import { skeleton } from '../markdown/markdown-tree.ts';

const nb = await loadCatalogue('nb', 'NOK');
const model = await checkViewOf(oneCard('mangaer: x\n'));
const limit = 1024 * 1024;

test('the whole document for one card', async () => {
  const view = await checkViewOf(oneCard('mangaer: x\n'));
  expect(checkMarkdown(view, nb)).toBe(`## Kontroll av porteføljen

**1 kort i 3 filer: 1 feil, 0 advarsler.** Alder er regnet fra 22. november 2026. Forklaring på en kode: «portfolio explain KODE».

### \`portfolio/projects/kort.yaml\`

1 feil, 0 advarsler

- **feil**, linje 5 \`unknown-key\` – \`mangaer\` er ikke en nøkkel her. Egne felt legges under \`local\` og erklæres i portfolio.yaml.
`);
});

test('files with errors come first, and within a file the errors', () => {
  const markdown = checkMarkdown(
    manyProblems(model, [
      { severity: 'warning', file: 'a.yaml', key: 'A' },
      { severity: 'warning', file: 'b.yaml', key: 'B1' },
      { severity: 'error', file: 'b.yaml', key: 'B2' },
    ]),
    nb,
  );
  const places = ['b.yaml', 'B2', 'B1', 'a.yaml', 'A'].map((each) => markdown.indexOf(`\`${each}\``));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

test('a file with many findings is folded', () => {
  const markdown = checkMarkdown(
    manyProblems(
      model,
      Array.from({ length: 11 }, () => ({ severity: 'error' as const })),
    ),
    nb,
  );
  expect(markdown).toContain('<summary>portfolio/projects/kort.yaml: 11 feil, 0 advarsler</summary>');
  expect(markdown.match(/^- /gm)).toHaveLength(11);
});

test('a summary stays under 1 MiB, and every finding is shown or counted', () => {
  const wanted = Array.from({ length: 6_000 }, (_, index) => ({
    severity: index < 5_900 ? ('warning' as const) : ('error' as const),
    file: `f${Math.floor(index / 6)}.yaml`,
    key: `${index} ${'å@#'.repeat(60)}`,
  }));
  const markdown = checkMarkdown(manyProblems(model, wanted), nb);
  const shown = markdown.match(/^- \*\*/gm)?.length ?? 0;
  const counted = Number(/(\d+) funn har ikke fått plass her/.exec(markdown)?.[1]);
  expect(new TextEncoder().encode(markdown).length).toBeLessThan(limit);
  expect(new TextEncoder().encode(markdown).length).toBeGreaterThan(limit * 0.9);
  expect(shown + counted).toBe(6_000);
  expect(markdown.match(/^- \*\*feil/gm)).toHaveLength(100);
  expect(markdown.endsWith('.\n')).toBe(true);
});

test('a file too big for the summary does not push out the others', () => {
  const key = 'å'.repeat(20_000);
  const big = Array.from({ length: 150 }, () => ({ severity: 'error' as const, file: 'big.yaml', key }));
  const markdown = checkMarkdown(manyProblems(model, [...big, { severity: 'error', file: 'small.yaml' }]), nb);
  expect(markdown).toContain('small.yaml');
  expect(markdown).toContain('150 funn har ikke fått plass her');
});

test('of a file with very many findings the rest are counted', () => {
  const wanted = Array.from({ length: 230 }, () => ({ severity: 'error' as const }));
  const markdown = checkMarkdown(manyProblems(model, wanted), nb);
  expect(markdown.match(/^- \*\*/gm)).toHaveLength(200);
  expect(markdown).toContain('30 funn har ikke fått plass her');
});

test('an accepted warning is shown with its reason', async () => {
  const markdown = checkMarkdown(await checkViewOf(acceptedWarning('Vi vet *det*.')), nb);
  expect(markdown).toContain('- **godtatt**, linje 3 `odd-number`');
  expect(markdown).toContain('Vi vet \\*det\\*.');
});

test('what cards say changes nothing in the document', () => {
  const document = (key: string) => checkMarkdown(manyProblems(model, [{ severity: 'error', key, file: key }]), nb);
  const hostile = '</summary><img src=x>[a](https://evil.example)\n# x @name <!-- -->';
  expect(skeleton(document(hostile))).toBe(skeleton(document('x')));
});
