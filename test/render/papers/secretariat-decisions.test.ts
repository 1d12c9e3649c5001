// A decision that the secretariat has made within its mandate stands once in the agenda paper.
import { expect, test } from 'vitest';
import type { Meeting } from '../../../src/generated/card-types.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { writeMarkdown } from '../../../src/render/markdown/write-markdown.ts';
import { informationBlocks } from '../../../src/render/papers/information-blocks.ts';
import { informationView } from '../../../src/view/papers/information-view.ts';
import { meetingFacts } from '../../../src/view/papers/meeting-facts.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

const heldBy = (body: string, date: string, card: string): Meeting => ({
  date,
  body,
  status: 'held',
  decisions: [{ id: 'V1', card, type: 'BP3', outcome: 'approved' }],
});
const pilot = (title: string, budget: number) => ({
  title,
  form: 'pilot' as const,
  status: 'active' as const,
  stage: 'execution' as const,
  cost: { project: [{ year: 2026, kind: 'external' as const, budget }] },
});
const names = { agenda: 'a.md', report: 'r.md', cases: new Map() };

async function linesIn(language: 'nb' | 'nn' | 'en', dates: Readonly<Record<'early' | 'late', string>>) {
  const coming: Meeting = { date: '2026-12-10', body: 'council', status: 'planned' };
  const facts = reportFactsOf({
    governance: {
      bodies: [
        { id: 'council', name: 'Rådet', kind: 'council' },
        { id: 'office', name: 'Sekretariatet', kind: 'secretariat' },
      ],
      secretariat: { mandate: { adopted: { date: '2026-01-01' }, max_per_case: 500000, frame_per_year: 900000 } },
    },
    projects: { early: pilot('Tidlig', 100000), late: pilot('Sen', 200000) },
    meetings: {
      [dates.early]: heldBy('office', dates.early, 'early'),
      '2026-09-17': { date: '2026-09-17', body: 'council', status: 'held' },
      [dates.late]: heldBy('office', dates.late, 'late'),
      '2026-12-10': coming,
    },
  });
  const catalogue = await loadCatalogue(language, 'NOK');
  const view = informationView(meetingFacts(facts, { id: '2026-12-10', file: 'm.yaml', meeting: coming }));
  const text = writeMarkdown(informationBlocks(view, names, [], catalogue)).replaceAll('\u00A0', ' ');
  return text.split('\n').filter((line) => /Tidlig|Sen|brukt|used/.test(line));
}

test('one since the last meeting is told as decided, with what it uses; an earlier one as use of the mandate', async () => {
  const lines = await linesIn('nb', { early: '2026-05-01', late: '2026-10-20' });
  expect(lines).toEqual([
    expect.stringMatching(/^- Sen: 20\. oktober 2026, .*godkjent, 200 000 kr\.$/),
    expect.stringContaining('I 2026 er det brukt 300 000 kr på 2 saker.'),
    'Mandatet er ellers brukt på:',
    '- Tidlig (1. mai 2026, 100 000 kr)',
  ]);
});

test('with all of them told, nothing follows; with none told, the use stands as in the report', async () => {
  const told = await linesIn('nb', { early: '2026-10-01', late: '2026-10-20' });
  expect(told.map((line) => line.slice(0, 9))).toEqual(['- Tidlig:', '- Sen: 20', 'Sekretari']);
  const untold = await linesIn('nb', { early: '2026-05-01', late: '2026-06-01' });
  expect(untold.map((line) => line.slice(0, 9))).toEqual(['Sekretari', '- Tidlig ', '- Sen (1.']);
});

test.each([
  ['nn', 'Mandatet er elles brukt på:'],
  ['en', 'The mandate has also been used for:'],
] as const)('%s', async (language, line) => {
  expect(await linesIn(language, { early: '2026-05-01', late: '2026-10-20' })).toContain(line);
});
