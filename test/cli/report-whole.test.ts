// The example's whole report, in every language: links lead somewhere, diagrams can be drawn, every table is one, nothing is blank by
// mistake.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { beforeAll, describe, expect, test } from 'vitest';
import { githubAnchors } from '../../src/render/markdown/github-anchor.ts';
import { mermaid } from '../render/markdown/mermaid-in-jsdom.ts';
import { runCli } from '../support/run-cli.ts';

describe.each(['nb', 'nn', 'en'])('%s', (language) => {
  let report: string;
  beforeAll(async () => {
    report = (await runCli(['report', '--lang', language, '--today', '2026-11-22'])).stdout;
  });

  test('no word is missing', () => {
    expect(report.match(/undefined|NaN|\[object|Infinity/)).toBeNull();
  });

  test('every link in the document leads to a heading', () => {
    const tree = fromMarkdown(report, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    const headings = new Set(
      githubAnchors(tree.children.filter(({ type }) => type === 'heading').map((node) => textOf(node))),
    );
    const links = [...report.matchAll(/\]\(#([^)]+)\)/g)].map((match) => decodeURIComponent(match[1] as string));
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((link) => !headings.has(link))).toEqual([]);
  });

  test('every diagram can be drawn, and is small enough to be drawn at once', async () => {
    const diagrams = [...report.matchAll(/```mermaid\n([\s\S]*?)```/g)].map((match) => match[1] as string);
    expect(diagrams.length).toBeGreaterThanOrEqual(3);
    for (const diagram of diagrams) {
      expect(diagram.length).toBeLessThan(2000);
      await expect(mermaid.parse(diagram)).resolves.toBeTruthy();
    }
  });
});
