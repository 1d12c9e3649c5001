// What every page keeps to, and what each block becomes.
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/language.ts';
import type { Blocks } from '../../../src/render/blocks.ts';
import {
  bullets,
  callout,
  column,
  details,
  heading,
  lineBreak,
  link,
  linkToFile,
  linkToHeading,
  numberedList,
  pageBreak,
  paragraph,
  sample,
  strong,
  table,
} from '../../../src/render/build-blocks.ts';
import { smallDocument } from '../small-document.ts';
import { documentOf, faultsOf, htmlOf, sha256 } from './page-of.ts';

async function mainOf(...blocks: Blocks): Promise<string> {
  const document = documentOf(await htmlOf([heading(1, 'T'), ...blocks]));
  return document.querySelector('main')?.innerHTML.trim() ?? '';
}

describe('the page', () => {
  test.each(['nb', 'nn', 'en'] as const)('keeps what it promises, in %s', async (language) => {
    const html = await htmlOf(smallDocument, language);
    expect(faultsOf(html)).toEqual([]);
    expect(documentOf(html).documentElement.lang).toBe(language);
    expect(languages).toContain(language);
  });

  test('says what it is before anything else, and is named by its first heading', async () => {
    const html = await htmlOf(smallDocument);
    expect(html.split('\n').slice(2, 6)).toEqual([
      '<head>',
      '<meta charset="utf-8">',
      expect.stringMatching(/^<meta http-equiv="Content-Security-Policy" content="[^"]+">$/),
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ]);
    const document = documentOf(html);
    expect(document.title).toBe('Porteføljen per 22. november 2026');
    expect(document.querySelector('header h1')?.textContent).toBe(document.title);
    expect(document.querySelector('a')?.getAttribute('href')).toBe('#main');
    expect([...document.body.children].map(({ tagName }) => tagName)).toEqual(['A', 'HEADER', 'MAIN', 'FOOTER']);
  });

  test('lets the browser use its own style sheet and nothing else', async () => {
    const document = documentOf(await htmlOf(smallDocument));
    const style = document.querySelector('style')?.textContent ?? '';
    const hash = Buffer.from(sha256(new TextEncoder().encode(style)), 'hex').toString('base64');
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(style).not.toMatch(/url\(|@import|<|&/);
  });

  test('gives the same bytes for the same blocks', async () => {
    expect(await htmlOf(smallDocument)).toBe(await htmlOf(structuredClone(smallDocument) as Blocks));
  });

  test('a document without a heading is named all the same', async () => {
    const html = await htmlOf([paragraph('x')]);
    expect(faultsOf(html)).toEqual([]);
    expect(documentOf(html).title).toBe('Uten tittel');
  });
});

describe('the way through a page', () => {
  const long = ['A', 'B', 'C', 'D'].flatMap((name) => [
    heading(2, [`Del ${name}`]),
    heading(3, 'Mer'),
    paragraph(name),
  ]);

  test('a long page has its parts listed, a short one not', async () => {
    const links = documentOf(await htmlOf([heading(1, 'T'), ...long])).querySelectorAll('nav.toc a');
    expect([...links].map((each) => [each.textContent, each.getAttribute('href')])).toEqual([
      ['Del A', '#del-a'],
      ['Del B', '#del-b'],
      ['Del C', '#del-c'],
      ['Del D', '#del-d'],
    ]);
    expect(documentOf(await htmlOf([heading(1, 'T'), ...long.slice(0, 9)])).querySelector('nav')).toBeNull();
  });

  test("a document's own list of contents becomes the page's, also on paper; a list with other links stays", async () => {
    const contents = [heading(2, 'Innhold'), bullets([linkToHeading('Del A', 'a')]), heading(2, 'Del A', 'a')];
    const document = documentOf(await htmlOf([heading(1, 'T'), ...contents]));
    expect([...document.querySelectorAll('h2')].map((each) => each.textContent)).toEqual(['Del A']);
    expect(document.querySelector('nav.toc.paper a')?.getAttribute('href')).toBe('#a');
    const other = [heading(2, 'Se'), bullets([linkToFile('x', 'x.html')])];
    expect(documentOf(await htmlOf([heading(1, 'T'), ...other])).querySelector('h2')?.textContent).toBe('Se');
  });

  test('headings never jump, whatever the document began with', async () => {
    const blocks = [heading(2, 'A'), heading(4, 'B'), heading(4, 'C'), heading(3, 'D'), heading(6, 'E')];
    const html = await htmlOf(blocks);
    expect([...documentOf(html).querySelectorAll('h1,h2,h3')].map((each) => each.tagName + each.textContent)).toEqual([
      'H1A',
      'H2B',
      'H2C',
      'H2D',
      'H3E',
    ]);
    expect(faultsOf(html)).toEqual([]);
  });

  test('ids are those of the names, each once, and never those of the page itself', async () => {
    const blocks = [heading(1, 'Main'), heading(2, 'A', 'prosjekt-a'), heading(2, 'Prosjekt a'), heading(2, 'Chart 1')];
    const document = documentOf(await htmlOf([...blocks, ...smallDocument.slice(1)]));
    expect([...document.querySelectorAll('h1,h2')].slice(0, 4).map(({ id }) => id)).toEqual([
      'main-2',
      'prosjekt-a',
      'prosjekt-a-2',
      'chart-1',
    ]);
    expect(document.querySelector('svg title')?.id).toBe('chart-1-2-t');
  });
});

describe('links', () => {
  test('lead to headings, to files beside the page and to https; all others are words', async () => {
    const html = await mainOf(
      paragraph([linkToHeading('a', 'b'), ' ', linkToHeading('c', 'nowhere')]),
      paragraph([linkToFile('d', 'sak-1.html'), ' ', linkToFile('e', '../etc/passwd'), ' ', linkToFile('f', 'con')]),
      paragraph([link('g', 'https://www.digdir.no/a?b=1&c="d"'), ' ', link('h', 'javascript:alert(1)')]),
      heading(2, 'B', 'b'),
    );
    expect(html.split('\n').slice(0, 3)).toEqual([
      '<p><a href="#b">a</a> c</p>',
      '<p><a href="sak-1.html">d</a> e f</p>',
      '<p><a href="https://www.digdir.no/a?b=1&amp;c=%22d%22" rel="noreferrer">g</a> h</p>',
    ]);
  });

  test('lead where the site says, and nowhere else', async () => {
    const ways = { file: () => null, anchor: (anchor: string) => (anchor === 'x' ? 'prosjekt-x.html' : '//evil') };
    const blocks = [
      heading(1, 'T'),
      paragraph([linkToHeading('a', 'x'), linkToHeading('b', 'y'), linkToFile('c', 'c.md')]),
    ];
    const document = documentOf(await htmlOf(blocks, 'nb', { ways }));
    expect(document.querySelector('main')?.innerHTML.trim()).toBe('<p><a href="prosjekt-x.html">a</a>bc</p>');
  });
});

describe('blocks', () => {
  test('a table has a name, headings of columns and rows, and numbers that line up', async () => {
    const html = await mainOf(
      heading(2, 'Rammen'),
      table(
        [column('Nr.', 'right'), 'Prosjekt', 'Fase', ''],
        [
          ['1', ['A', lineBreak, 'b'], 'Idé'],
          ['2', 'C', '', 'x', 'too many'],
        ],
      ),
    );
    expect(html.slice(html.indexOf('<caption'), html.indexOf('</table>'))).toBe(
      [
        '<caption id="table-1" class="unseen">Rammen</caption>',
        '<thead><tr><th scope="col" class="n">Nr.</th><th scope="col">Prosjekt</th><th scope="col">Fase</th><td></td></tr></thead>',
        '<tbody>',
        '<tr><td class="n">1</td><th scope="row">A<br>b</th><td>Idé</td><td></td></tr>',
        '<tr><td class="n">2</td><th scope="row">C</th><td></td><td>x</td></tr>',
        '</tbody>',
        '',
      ].join('\n'),
    );
  });

  test('tables are called by their captions, else by what they stand under', async () => {
    const one = table(['År', 'Sum'], [['2027', '1']]);
    const names = [
      heading(2, 'Rammen'),
      one,
      table(['Fase'], [['Idé']]),
      table(['År'], [['x']], 'Med navn'),
      details('Mer', [one]),
      table(['År'], [['2028']]),
      heading(2, 'Alene'),
      one,
    ];
    const document = documentOf(await htmlOf([heading(1, 'T'), ...names]));
    expect([...document.querySelectorAll('caption')].map((each) => each.textContent)).toEqual([
      'Rammen: År',
      'Rammen: Fase',
      'Med navn',
      'Mer',
      'Rammen: År (2)',
      'Alene',
    ]);
    expect(document.querySelectorAll('caption:not(.unseen)').length).toBe(1);
  });

  test('a chart is a picture with words, and its title below', async () => {
    const document = documentOf(await htmlOf(smallDocument));
    const svg = document.querySelector('figure svg[role=img]');
    expect(svg?.querySelector('title')?.textContent).toBe('Verdi og kostnad');
    expect(svg?.querySelector('desc')?.textContent).toBe('Ett spørsmål, ett svar gir mest verdi for pengene.');
    expect(document.querySelector('figcaption')?.textContent).toBe('Verdi og kostnad');
  });

  test('what is empty leaves nothing behind', async () => {
    const nothing = [
      paragraph(''),
      bullets([]),
      bullets(['']),
      details('x', []),
      callout('note', '', []),
      table([], []),
    ];
    expect(await mainOf(...nothing, heading(2, ''), paragraph('x'))).toBe('<p>x</p>');
  });

  test('a callout says its tone in words, lists may hold lists, lights have their signs', async () => {
    expect(await mainOf(callout('warning', 'Merk', '● Grønn'))).toBe(
      '<div class="callout warning">\n<p class="tone">Merk</p>\n<p><span class="green">●</span> Grønn</p>\n</div>',
    );
    expect(await mainOf(numberedList(['a', [paragraph('b'), bullets([strong('c')])]]))).toBe(
      '<ol>\n<li>a</li>\n<li>b\n<ul>\n<li><strong>c</strong></li>\n</ul></li>\n</ol>',
    );
    expect(await mainOf(pageBreak, sample('a:\n\tb <c>', 'yaml'))).toBe(
      '<hr class="sheet">\n<pre tabindex="0"><code>a:\n  b &lt;c&gt;</code></pre>',
    );
  });
});
