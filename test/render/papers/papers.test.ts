// The papers as documents: names of files that no card can choose, words that are all there, and hostile text that stays text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Project as Card, Meeting } from '../../../src/generated/card-types.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import type { Blocks } from '../../../src/render/blocks.ts';
import { linkToFile, paragraph } from '../../../src/render/build-blocks.ts';
import { writeMarkdown } from '../../../src/render/markdown/write-markdown.ts';
import { plainPaint } from '../../../src/render/paint.ts';
import { agendaBlocks } from '../../../src/render/papers/agenda-blocks.ts';
import { minutesBlocks } from '../../../src/render/papers/minutes-blocks.ts';
import { paperNames, zipNameOf } from '../../../src/render/papers/paper-names.ts';
import { writeText } from '../../../src/render/text/write-text.ts';
import { agendaView } from '../../../src/view/papers/agenda-view.ts';
import { meetingFacts } from '../../../src/view/papers/meeting-facts.ts';
import { minutesView } from '../../../src/view/papers/minutes-view.ts';
import { exampleFacts } from '../../support/example-facts.ts';
import { fullCard } from '../../support/full-card.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';
import { hostileText } from '../hostile-text.ts';
import { skeleton } from '../markdown/markdown-tree.ts';

const words = { agenda: 'saksliste', report: 'portefoljerapport', case: 'sak' };
const languages = ['nb', 'nn', 'en'] as const;
const example = await exampleFacts();

describe('names of files', () => {
  const named = (...cases: (readonly [number: string | null, id: string | null])[]) =>
    paperNames(
      cases.map(([number, id], index) => ({
        place: index + 1,
        number,
        project: id === null ? null : { id, title: null },
      })),
      words,
      'md',
    );

  test('have the number of the case and the id of the card', () => {
    const names = named(['22/26', 'innbyggerportal'], [null, 'a'], ['3/26', null]);
    expect([names.agenda, names.report]).toEqual(['00-saksliste.md', '01-portefoljerapport.md']);
    expect([...names.cases]).toEqual([
      [1, 'sak-22-26-innbyggerportal.md'],
      [2, 'sak-2-a.md'],
    ]);
  });

  test('are never the same twice', () => {
    expect([...named(['4/26', 'a'], ['4/26', 'a'], ['4/26', 'A'], ['4/26', 'b']).cases.values()]).toEqual([
      'sak-4-26-a.md',
      'sak-4-26-a-2.md',
      'sak-4-26-a-3.md',
      'sak-4-26-b.md',
    ]);
  });

  test('are plain, whatever a number or an id says', () => {
    const plain = /^sak-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.option(hostileText), hostileText), { maxLength: 5 }), (cases) => {
        const names = [...named(...cases).cases.values()];
        expect(names.filter((name) => !plain.test(name) || name.length > 100)).toEqual([]);
        expect(new Set(names).size).toBe(cases.length);
      }),
    );
    expect(zipNameOf({ date: '../../x', body: '..\\y' })).toBe('x-y.zip');
    expect(zipNameOf({ date: '2026-12-10', body: null })).toBe('2026-12-10-meeting.zip');
  });
});

test('a link to a paper leads to a plain name in the same folder, or is no link', () => {
  const write = (file: string) => writeMarkdown([paragraph(linkToFile('Sak', file))]).trim();
  expect(write('sak-22-26-a.md')).toBe('[Sak](sak-22-26-a.md)');
  for (const file of ['../a.md', '/etc/passwd', 'a b.md', 'a.md)', 'https://x.no', 'javascript:x', 'a', '.a.md'])
    expect(write(file)).toBe('Sak');
});

describe.each(languages)('the papers of the example in %s', (language) => {
  test.each(['2026-06-11', '2026-09-17', '2026-12-10'])('%s has no word missing', async (id) => {
    const catalogue = await loadCatalogue(language, 'NOK');
    const meeting = example.portfolio.meetings.find((each) => each.id === id);
    if (!meeting) throw new Error(id);
    const all = meetingFacts(example, meeting);
    const agenda = agendaView(all);
    const blocks = [
      ...agendaBlocks(agenda, paperNames(agenda.cases, catalogue.report.agenda.files, 'md'), catalogue),
      ...minutesBlocks(minutesView(all), catalogue),
    ];
    for (const text of [writeMarkdown(blocks), writeText(blocks, { width: 100, paint: plainPaint })]) {
      expect(text.match(/undefined|NaN|\[object|Infinity|\bnull\b/)).toBeNull();
      expect(text.length).toBeGreaterThan(3000);
    }
  });
});

test('what a secretary looks for stands there', async () => {
  const catalogue = await loadCatalogue('nb', 'NOK');
  const meeting = example.portfolio.meetings.find((each) => each.id === '2026-09-17');
  if (!meeting) throw new Error('no meeting');
  const text = writeMarkdown(minutesBlocks(minutesView(meetingFacts(example, meeting)), catalogue)).replaceAll(
    '\u00A0',
    ' ',
  );
  expect(text).toContain('**Vedtaksført:** Ja. 7 av 9 medlemmer møtte, og det måtte møte minst 6.');
  expect(text).toContain('**Habilitet:** Arkivleder, Fjordregionen: Meldte inn forslaget. Fratrådte under saken.');
  expect(text).toContain('**Vedtak: Godkjent med vilkår.** Ramme: 600 000 kr. Vedtaket er endelig.');
  expect(text).toContain('1. Legg fram en rekkefølge for fagsystemene med kostnad per system. Frist 1. desember 2026.');
  expect(text).toContain('**Votering:** Stemmetall er ikke ført.');
  expect(text).not.toContain('Enstemmig');
  expect(text).toContain('Protokollen ble godkjent 1. oktober 2026.');
  expect(text).not.toContain('Utkast');
  const draft = { ...meeting, meeting: { ...meeting.meeting, minutes: {} } };
  expect(writeMarkdown(minutesBlocks(minutesView(meetingFacts(example, draft)), catalogue))).toContain(
    'Utkast – ikke godkjent',
  );
});

test('an agenda says of two that exclude each other that only one can be chosen, and where its members are listed', async () => {
  const catalogue = await loadCatalogue('nb', 'NOK');
  const meeting = example.portfolio.meetings.find((each) => each.id === '2026-12-10');
  if (!meeting) throw new Error('no meeting');
  const view = agendaView(meetingFacts(example, meeting));
  const text = writeMarkdown(agendaBlocks(view, paperNames(view.cases, words, 'md'), catalogue));
  const row = (number: string) => text.split('\n').find((line) => line.startsWith(`| ${number} |`));
  expect(row('24/26')).toMatch(/ \| godkjenne på vilkår, bare hvis sak 25\/26 ikke velges \|$/);
  expect(row('25/26')).toMatch(/ \| godkjenne, bare hvis sak 24\/26 ikke velges \|$/);
  expect(row('29/26')).toMatch(/ \| godkjenne \|$/);
  expect(text).toContain('medlemmer (se «Innkalte medlemmer»)');
  expect(text).toContain('\n## Innkalte medlemmer\n');
});

test('hostile text in a meeting and its cards is text and nothing else', async () => {
  const catalogue = await loadCatalogue('nb', 'NOK');
  const documents = (text: string) => skeleton(writeMarkdown(hostileMeeting(text, catalogue)));
  const usual = documents('vanlig tekst');
  fc.assert(
    fc.property(hostileText, (text) => {
      // Text of blanks alone is left out, and then the parts around it may be, too.
      fc.pre(/[A-Za-z0-9]/.test(text));
      expect(documents(text)).toEqual(usual);
    }),
    { numRuns: 40 },
  );
});

function hostileMeeting(text: string, catalogue: Awaited<ReturnType<typeof loadCatalogue>>): Blocks {
  const line = `x ${text} x`;
  const card = {
    ...fullCard({ text: () => line, number: () => 1, date: () => '2026-01-01' }),
    stage: 'planning',
    status: 'proposed',
  } as Card;
  const meeting: Meeting = {
    date: '2026-09-17',
    body: 'council',
    status: 'held',
    time: line,
    place: line,
    secretary: line,
    attendance: { present: [line], absent: [line] },
    impartiality: [{ member: line, card: 'a', reason: line }],
    agenda: [
      { case: '1/26', title: line, card: 'a', type: 'BP3', proposal: [line] },
      { case: '2/26', title: line, proposal: [line], assessment: 'x', questions: [line] },
    ],
    decisions: [
      {
        id: 'V1',
        card: 'a',
        type: 'BP3',
        outcome: 'approved_with_conditions',
        reason: line,
        conditions: [{ text: line }],
        votes: { for: 1, against: 1, dissent: line },
      },
    ],
    minutes: { approved: '2026-09-18', approved_by: line },
  };
  const facts = reportFactsOf({
    settings: { name: line },
    governance: { bodies: [{ id: 'council', name: line, kind: 'council', members: [{ role: line, field: line }] }] },
    projects: { a: card, b: card },
    meetings: { '2026-09-17': meeting },
  });
  const [found] = facts.portfolio.meetings;
  if (!found) throw new Error('no meeting');
  const all = meetingFacts(facts, found);
  const agenda = agendaView(all);
  return [
    ...agendaBlocks(agenda, paperNames(agenda.cases, words, 'md'), catalogue),
    ...minutesBlocks(minutesView(all), catalogue),
  ];
}
