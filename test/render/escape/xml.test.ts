import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { escapeXmlAttribute, escapeXmlText } from '../../../src/render/escape/xml.ts';
import { runnerCommands } from '../../support/runner-oracle.ts';
import { hostileText } from '../hostile-text.ts';

const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

test('XML gives back what was written, without the characters that it forbids', () => {
  const property = fc.property(hostileText, hostileText, (value, text) => {
    const xml = `<a b="${escapeXmlAttribute(value)}">\n${escapeXmlText(text)}</a>`;
    expect(runnerCommands(xml)).toEqual([]);
    expect(xml).not.toContain('##');
    const { documentElement } = new JSDOM(xml, { contentType: 'application/xml' }).window.document;
    expect(documentElement.getAttribute('b')).toBe(value.replace(forbidden, ''));
    expect(documentElement.textContent).toBe(`\n${text.replace(forbidden, '')}`);
    expect(documentElement.children).toHaveLength(0);
  });
  fc.assert(property, { numRuns: 300 });
});

test.each([
  ['<b>&"', '&lt;b&gt;&amp;&quot;'],
  ['a]]>b', 'a]]&gt;b'],
  ['\u0000x\u001B\uFFFE\uD800y', 'xy'],
  ['Søknad 👩‍👧', 'Søknad 👩‍👧'],
])('%j', (text, written) => expect(escapeXmlText(text)).toBe(written));
