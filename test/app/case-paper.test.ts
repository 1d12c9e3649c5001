import { beforeAll, expect, test } from 'vitest';
import { diskTree } from '../../src/adapters/disk-tree.ts';
import { casePaper } from '../../src/app/case-paper.ts';
import { type LoadedPortfolio, loadPortfolio } from '../../src/app/load-portfolio.ts';
import type { Meeting } from '../../src/core/model/portfolio.ts';
import { runCli } from '../support/run-cli.ts';

const wishes = { today: '2026-11-22', provenance: { commit: null, date: null, changed: false }, version: '0.0.0' };
let loaded: LoadedPortfolio;
beforeAll(async () => {
  loaded = await loadPortfolio(diskTree('portfolio'), 'portfolio');
});

function withMeetings(change: (meeting: Meeting) => Meeting): LoadedPortfolio {
  return { ...loaded, portfolio: { ...loaded.portfolio, meetings: loaded.portfolio.meetings.map(change) } };
}

test('a card on a coming agenda has its paper for that meeting', () => {
  expect(casePaper(loaded, 'innbyggerportal', wishes).header).toMatchObject({
    number: '22/26',
    type: 'BP3',
    meeting: { date: '2026-12-10' },
  });
});

test('a meeting that is over or cancelled asks for nothing: the paper is a draft of what the card asks for', () => {
  const draft = { number: null, meeting: null, type: 'BP3' };
  expect(casePaper(loaded, 'innbyggerportal', { ...wishes, today: '2026-12-11' }).header).toMatchObject(draft);
  const cancelled = withMeetings((each) => ({ ...each, meeting: { ...each.meeting, status: 'cancelled' } }));
  expect(casePaper(cancelled, 'innbyggerportal', wishes).header).toMatchObject(draft);
});

test('an unknown card is told with the one that was probably meant', () => {
  expect(() => casePaper(loaded, 'innbyggerportalen', wishes)).toThrowError(
    expect.objectContaining({ code: 'unknown-card', args: { id: 'innbyggerportalen', suggestion: 'innbyggerportal' } }),
  );
});

test('portfolio report case ID writes the paper', async () => {
  const { code, stdout } = await runCli(['report', 'case', 'innbyggerportal', '--root', 'portfolio']);
  expect(code).toBe(0);
  expect(stdout).toContain('# Sak 22/26: Innbyggerportalen Min side');
  expect(stdout).toContain('Prosjektet «Innbyggerportalen Min side» går fra planlegging til gjennomføring (BP3).');
  const missing = await runCli(['report', 'case', '--root', 'portfolio']);
  expect(missing.code).toBe(2);
});
