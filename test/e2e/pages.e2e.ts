// The pages in a real browser: on a telephone and on a desk nothing runs out of the page, axe finds nothing against WCAG 2.1 AA, nothing is
// fetched, nothing that a card says comes to life, and paper gets whole sheets of A4.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { openBrowser } from './browser.ts';
import { type MadePages, makePages } from './made-pages.ts';

const files = [
  'site/index.html',
  'site/portefoljerapport.html',
  'site/kort-fortalt.html',
  'site/mote-2026-12-10-saksliste.html',
  'meeting/00-saksliste.html',
  'minutes.html',
  'case.html',
  'rank.html',
  'show.html',
  'list.html',
];
const widths = [390, 1280];

let browser: Browser;
let pages: MadePages;
beforeAll(async () => {
  [browser, pages] = await Promise.all([openBrowser(), makePages()]);
}, 600_000);
afterAll(async () => {
  await browser?.close();
  pages?.cleanup();
});

interface Opened {
  readonly page: Page;
  /** What was asked of disk or network, and what the browser said about the page. */
  readonly asked: string[];
  readonly said: string[];
}

/** `bypassCSP`: as in a browser that knows no content policy, so that the page alone keeps what it promises. */
async function open(file: string, width: number, bypassCSP = false): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, bypassCSP });
  const page = await context.newPage();
  const [asked, said]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('dialog', (dialog) => dialog.dismiss());
  await page.goto(pages.address(file));
  return { page, asked, said };
}

const isTooWide = (page: Page) =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');

describe.each(files)('%s', (file) => {
  test.each(widths)('at %d pixels: inside the page, nothing against WCAG', { timeout: 600_000 }, async (width) => {
    const { page } = await open(`example/${file}`, width, true);
    expect(await isTooWide(page)).toBe(false);
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  test('asks for nothing but itself, and the browser has nothing to say about it', async () => {
    const { page, asked, said } = await open(`example/${file}`, 1280);
    expect(asked).toEqual([pages.address(`example/${file}`)]);
    expect(said).toEqual([]);
    // The style sheet is the one that the page lets itself use.
    expect(await page.evaluate('getComputedStyle(document.querySelector("main h2, main p")).maxWidth')).not.toBe(
      'none',
    );
    await page.context().close();
  });

  test.each([true, false])('hostile text stays text (policy off: %s)', async (bypassCSP) => {
    const { page, asked, said } = await open(`hostile/${file}`, 390, bypassCSP);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    expect([asked.length, said]).toEqual([1, []]);
    expect(await isTooWide(page)).toBe(false);
    expect(await page.evaluate('document.body.innerText.includes("<script>window.pwned=1</script>")')).toBe(true);
    expect(await page.evaluate('document.querySelectorAll("script, img, [onerror], [onload], [onfocus]").length')).toBe(
      0,
    );
    await page.context().close();
  });
});

describe('on paper', () => {
  test.each(['site/portefoljerapport.html', 'meeting/00-saksliste.html', 'case.html', 'list.html'])(
    '%s is several tagged sheets of A4',
    async (file) => {
      const { page } = await open(`example/${file}`, 1280);
      const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
      const sheets = [...pdf.matchAll(/\/MediaBox \[([^\]]+)\]/g)].map(([, box = '']) => box.split(' ').map(Number));
      expect(sheets.length).toBeGreaterThan(1);
      for (const [, , width = 0, height = 0] of sheets)
        expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
      expect(pdf).toContain('/StructTreeRoot');
      await page.context().close();
    },
  );

  test('what is folded on the screen is open', async () => {
    const { page } = await open('example/rank.html', 1280);
    const isSeen = () => page.evaluate<boolean>('document.querySelector("details table").checkVisibility()');
    expect(await isSeen()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await isSeen()).toBe(true);
    await page.context().close();
  });
});

describe('the ways through a site', () => {
  test('from the first page to a card, to its case and back, by keys alone', async () => {
    const { page } = await open('example/site/index.html', 390);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Hopp til innholdet');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    const follow = async (text: string) => {
      const before = page.url();
      await page.getByRole('link', { name: text, exact: true }).first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(({ href }) => href !== before);
      return page.evaluate<string>('document.querySelector("h1").textContent');
    };
    expect(await follow('Innbyggerportalen Min side')).toBe('Innbyggerportalen Min side');
    expect(await follow('Saksframlegg 22/26, 10. desember 2026')).toBe('Sak 22/26: Innbyggerportalen Min side');
    expect(await follow('Digital portefølje for Fjordregionen')).toBe('Digital portefølje for Fjordregionen');
    await page.context().close();
  });

  test('every link of every page leads to a page', async () => {
    const { page } = await open('example/site/index.html', 1280);
    const linksOf = () =>
      page.evaluate<string[]>('[...document.querySelectorAll("a[href]")].map(({ href }) => href.split("#")[0])');
    const found = new Set(await linksOf());
    for (const address of found) {
      if (!address.startsWith('file:')) continue;
      await page.goto(address);
      for (const each of await linksOf()) found.add(each);
    }
    expect([...found].filter((each) => each.startsWith('file:')).length).toBeGreaterThan(50);
    await page.context().close();
  });
});
