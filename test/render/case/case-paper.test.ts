import { beforeAll, describe, expect, test } from 'vitest';
import type { AgendaItem, Project as Card } from '../../../src/generated/card-types.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { caseBlocks } from '../../../src/render/case/case-blocks.ts';
import { writeMarkdown } from '../../../src/render/markdown/write-markdown.ts';
import { writeText } from '../../../src/render/text/write-text.ts';
import { caseFacts } from '../../../src/view/case/case-facts.ts';
import { caseView } from '../../../src/view/case/case-view.ts';
import type { ReportFacts } from '../../../src/view/report/report-facts.ts';
import { caseOf } from '../../support/case-of.ts';
import { exampleFacts } from '../../support/example-facts.ts';

const card: Card = {
  title: 'Min side',
  form: 'project',
  stage: 'planning',
  status: 'proposed',
  owner: { organisation: 'storvik' },
  people: { project_owner: 'Kommunalsjef, Storvik' },
  anchoring: { sector_leader: { heard: '2026-08-01', recommendation: 'recommends', remark: 'Begynn smått.' } },
  archive: { case_number: '2026/0744' },
  need: { purpose: 'Ett sted for alle saker.', for_whom: ['Foreldre', 'Byggmestere og arkitekter'] },
  cost: {
    project: [{ year: 2027, budget: 1_000_000 }],
    operation: [{ year: 2028, amount: 250_000 }],
  },
  conditions: [{ text: 'Avklar driften.', due: '2026-11-01', decision: '2026-09-17/V3' }],
};

async function markdownOf(
  given: Card,
  item: Omit<AgendaItem, 'card'> | null,
  { language = 'nb', rest = {} }: { language?: Language; rest?: Parameters<typeof caseOf>[2] } = {},
): Promise<string> {
  return writeMarkdown(caseBlocks(caseOf(given, item, rest), await loadCatalogue(language, 'NOK')));
}

/** A section without its heading, with ordinary spaces. */
function section(markdown: string, heading: string): string {
  const [, body = ''] = markdown.split(`\n## ${heading}\n`);
  return (body.split('\n## ')[0] ?? '').trim().replaceAll('\u00A0', ' ');
}

describe('a proposal and a summary in three languages', () => {
  const item = { case: '22/26', type: 'BP3' as const };

  test('bokmål', async () => {
    const paper = await markdownOf(card, item);
    expect(paper.startsWith('# Sak 22/26: Min side\n')).toBe(true);
    expect(section(paper, 'Forslag til vedtak')).toBe(
      [
        '**Rådet tilrår at Ledelsen gjør dette vedtaket:**',
        '',
        '1. Prosjektet «Min side» går fra planlegging til gjennomføring (BP3).',
        '2. Kostnadsrammen er 1 000 000 kr i 2027.',
        '3. Dette skal være på plass før gjennomføringen starter:',
        '   - Uttalelse fra økonomisjefen',
        '4. Dette vilkåret fra tidligere gjelder fortsatt:',
        '   - Avklar driften (fristen var 1. november 2026, vedtak 2026-09-17/V3).',
        '5. Prosjekteieren (Kommunalsjef, Storvik) rapporterer til Rådet 11. mars 2027.',
      ].join('\n'),
    );
    expect(section(paper, 'Sammendrag').split('\n')[0]).toBe(
      'Saken gjelder om prosjektet «Min side» skal gå fra planlegging til gjennomføring. Formål: ett sted for alle saker. Målgruppen er foreldre, og byggmestere og arkitekter.',
    );
    expect(section(paper, 'Sammendrag')).toContain(
      'Kostnaden er 1 000 000 kr i 2027 og deretter 250 000 kr i året i drift, som ikke er finansiert.',
    );
    expect(section(paper, 'Forankring')).toContain('- **Sektorlederen** (1. august 2026) tilrår: «Begynn smått.»');
  });

  test('nynorsk', async () => {
    const paper = await markdownOf(card, item, { language: 'nn' });
    expect(section(paper, 'Framlegg til vedtak')).toContain(
      [
        '**Rådet tilrår at Ledelsen gjer dette vedtaket:**',
        '',
        '1. Prosjektet «Min side» går frå planlegging til gjennomføring (BP3).',
        '2. Kostnadsramma er 1 000 000 kr i 2027.',
        '3. Dette skal vere på plass før gjennomføringa startar:',
        '   - Fråsegn frå økonomisjefen',
      ].join('\n'),
    );
    expect(section(paper, 'Samandrag')).toContain('og deretter 250 000 kr i året i drift, som ikkje er finansiert.');
  });

  test('English', async () => {
    const paper = await markdownOf(card, item, { language: 'en' });
    expect(section(paper, 'Proposed decision')).toContain(
      [
        '**Rådet recommends that Ledelsen decides:**',
        '',
        '1. The project “Min side” goes from planning to execution (BP3).',
        '2. The frame is NOK 1 000 000 in 2027.',
      ].join('\n'),
    );
    expect(section(paper, 'Questions to take a stand on')).toContain(
      'Who pays for operation from 2028, NOK 250 000 a year?',
    );
  });
});

describe('other kinds of decisions', () => {
  const proposal = async (given: Card, item: Omit<AgendaItem, 'card'>, rest: Parameters<typeof caseOf>[2] = {}) =>
    section(await markdownOf(given, item, { rest }), 'Forslag til vedtak');
  const decided = { id: 'V1', card: 'min-side', type: 'BP3' as const, outcome: 'approved' as const, frame: 800_000 };
  const meetings = { '2026-05-01': { body: 'l', decisions: [decided] } };
  const running: Card = { ...card, status: 'active', stage: 'execution' };

  test('what the secretariat has written is the whole proposal, and nothing is called a draft', async () => {
    const written = await proposal(card, { type: 'BP3', proposal: ['Saken utsettes til mars.'] });
    expect(written).toBe('**Rådet tilrår at Ledelsen gjør dette vedtaket:**\n\n1. Saken utsettes til mars.');
  });

  test('a case that the sector leader does not recommend is sent back with the objection', async () => {
    const leader = { recommendation: 'does_not_recommend' as const, heard: '2026-08-01', remark: 'For tidlig.' };
    const text = await proposal({ ...card, anchoring: { sector_leader: leader } }, { type: 'BP3' });
    expect(text.startsWith('**Rådet vedtar:**')).toBe(true);
    expect(text).toContain('1. Saken om prosjektet «Min side» sendes tilbake til Kommunalsjef, Storvik.');
    expect(text).toContain('- Svar på sektorlederens innvending: «For tidlig»');
    expect(text).toContain('Saken kan tas opp igjen 11. mars 2027, med frist for innmelding 5. februar 2027.');
    expect(text).toContain('fordi sektorleder ikke tilrår den.');
  });

  test('a change: the frame is raised, and dates that have moved are named', async () => {
    const milestones = [
      { id: 'M1', name: 'Første versjon', planned: '2027-01-31', forecast: '2027-04-30' },
      { id: 'M2', name: 'Ferdig', planned: '2027-12-31' },
    ];
    const text = await proposal({ ...running, time: { milestones } }, { type: 'change' }, { meetings });
    expect(text).toContain('1. Den nye planen for prosjektet «Min side» godkjennes.');
    expect(text).toContain('2. Kostnadsrammen økes med 200 000 kr, fra 800 000 kr til 1 000 000 kr.');
    expect(text).toContain('- Første versjon: 30. april 2027 (var 31. januar 2027)');
    expect(text).not.toContain('Ferdig:');
  });

  test('a stop, a grant of money, and a place in the list', async () => {
    const spent: Card = { ...running, cost: { project: [{ year: 2026, budget: 800_000, actual: 300_000 }] } };
    expect(await proposal(spent, { type: 'stop' }, { meetings })).toContain(
      [
        '1. Prosjektet «Min side» stanses.',
        '2. Det som gjenstår av rammen, 500 000 kr, frigjøres til andre prosjekter.',
        '3. Erfaringene skrives ned og legges fram for de andre prosjektene.',
      ].join('\n'),
    );
    expect(await proposal(card, { type: 'budget' })).toContain('1. Det bevilges penger til prosjektet «Min side».');
    expect(await proposal(card, { type: 'prioritise' })).toContain(
      '1. Prosjektet «Min side» tas inn i porteføljen, uten plass i prioriteringen før poengene er satt.',
    );
  });

  test('the last decision points: who takes over, and that the work is done', async () => {
    const closing: Card = { ...running, people: { line_recipient: 'Servicetorget', benefits_responsible: 'Rektor' } };
    const text = await proposal(closing, { type: 'BP4' });
    expect(text).toContain('1. Prosjektet «Min side» går fra gjennomføring til avslutning (BP4).');
    expect(text).toContain(
      '2. Mottakeren i linjen (Servicetorget) tar over leveransene. Gevinstansvarlig (Rektor) følger opp gevinstene.',
    );
    expect(await proposal({ ...running, stage: 'realisation' }, { type: 'BP6' })).toContain(
      '1. Arbeidet med å hente ut gevinstene fra prosjektet «Min side» avsluttes (BP6).',
    );
    const pilot: Card = { ...running, form: 'pilot', pilot: { end: '2026-08-31' } };
    expect(await proposal(pilot, { type: 'BP6' })).toContain(
      '1. Piloten «Min side» avsluttes (BP6).\n2. Utfallet av piloten er ett av disse:\n   - Løsningen forkastes',
    );
  });

  test('off the agenda the paper is a draft, and by the wrong body it says whose case it is', async () => {
    const draft = await markdownOf(card, null);
    expect(draft).toContain('> **Utkast**');
    expect(draft).not.toContain('**Møte:**');
    const elsewhere = await markdownOf(card, { type: 'BP3' }, { rest: { meeting: { body: 's' } } });
    expect(elsewhere).toContain('Sekretariatet legger saken fram for Ledelsen med dette forslaget:');
  });
});

test('text from cards stays text, wherever it stands', async () => {
  const evil = '<img src=x onerror=alert(1)> [x](https://evil.example) @name `a` | b';
  const hostile: Card = {
    ...card,
    title: evil,
    need: {
      problem: evil,
      purpose: evil,
      story: evil,
      for_whom: [evil, evil],
      why_now: evil,
      if_nothing_is_done: evil,
    },
    anchoring: { sector_leader: { heard: '2026-08-01', recommendation: 'does_not_recommend', remark: evil } },
    conditions: [{ text: evil, due: '2026-11-01' }],
    risks: [{ id: 'R1', event: evil, actions: [{ text: evil }] }],
    benefits: [{ id: 'G1', name: evil, owner: evil, indicator: { unit: evil } }],
    alternatives: [{ id: 'A0', name: evil, rejected_because: evil }],
    success_factors: { contract: { score: 1, reason: evil } },
    archive: { case_number: '2026/1', url: 'javascript:alert(1)' },
  };
  const item = { case: evil, type: 'BP3' as const, assessment: evil, questions: [evil] };
  const markdown = await markdownOf(hostile, item);
  expect(markdown).not.toMatch(/(?<!\\)<img/);
  expect(markdown).not.toContain('](https://evil.example)');
  expect(markdown).not.toContain('](javascript:');
  const text = writeText(caseBlocks(caseOf(hostile, item), await loadCatalogue('nb', 'NOK')));
  expect(text).toContain('<img src=x');
});

describe('the papers of the example portfolio', () => {
  let facts: ReportFacts;
  beforeAll(async () => {
    facts = await exampleFacts();
  });

  async function allPapers(language: Language): Promise<readonly (readonly [id: string, paper: string])[]> {
    const catalogue = await loadCatalogue(language, 'NOK');
    const meeting = facts.portfolio.meetings.find(({ id }) => id === '2026-12-10') ?? null;
    const [planned, draft] = [caseFacts(facts, meeting), caseFacts(facts, null)];
    return facts.portfolio.projects.map((project) => {
      const item = meeting?.meeting.agenda?.find((each) => each.card === project.id) ?? null;
      const view = caseView(item ? planned : draft, project, item);
      return [project.id, writeMarkdown(caseBlocks(view, catalogue)).replaceAll('\u00A0', ' ')];
    });
  }

  test.each(['nb', 'nn', 'en'] as const)('%s: nothing reads as put together by a machine', async (language) => {
    const clumsy = [
      /\b(?:undefined|NaN)\b|\[object|[:,(] ?null\b/,
      // An amount of nothing, two full stops, a space before a comma, brackets around nothing.
      /(?<![\d ]) 0 kr|NOK 0(?![\d.,])|(?<!\.)\.\.(?!\.)| [,.;:] |\(\s*\)/,
      // A heading or a label with nothing after it.
      /^#+ .*\n+#+ /m,
      /^ *- \*\*[^*\n]+:\*\* *$/m,
    ];
    for (const [id, paper] of await allPapers(language))
      for (const pattern of clumsy) expect(`${id}: ${pattern.exec(paper)?.[0] ?? 'fine'}`).toBe(`${id}: fine`);
  });

  test('a long paper is a few pages, and one for a line task is short', async () => {
    const words = new Map((await allPapers('nb')).map(([id, paper]) => [id, paper.split(/\s+/).length]));
    expect(words.get('innbyggerportal')).toBeLessThan(2200);
    expect(words.get('ki-kompetanse-ansatte')).toBeLessThan(450);
  });
});
