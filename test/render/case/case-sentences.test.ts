// Sentences of a case paper that have said too much, too little, or the same thing twice.
import { describe, expect, test } from 'vitest';
import type { AgendaItem, Project as Card, Meeting } from '../../../src/generated/card-types.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { caseBlocks } from '../../../src/render/case/case-blocks.ts';
import { writeMarkdown } from '../../../src/render/markdown/write-markdown.ts';
import { caseFacts } from '../../../src/view/case/case-facts.ts';
import { caseView } from '../../../src/view/case/case-view.ts';
import { caseOf } from '../../support/case-of.ts';
import { exampleFacts } from '../../support/example-facts.ts';

const bp3: Omit<AgendaItem, 'card'> = { case: '22/26', type: 'BP3' };
const card: Card = {
  title: 'Min side',
  form: 'project',
  stage: 'planning',
  status: 'proposed',
  people: { project_owner: 'Kommunalsjef' },
  archive: { case_number: '2026/0744' },
  anchoring: { sector_leader: { heard: '2026-08-01', recommendation: 'recommends' } },
  cost: { project: [{ year: 2027, budget: 1_000_000 }], operation: [{ year: 2029, amount: 250_000, financed: false }] },
};
const benefit = {
  id: 'tid',
  name: 'Spart tid',
  type: 'priced' as const,
  arena: 'own' as const,
  class: 'labour_saving' as const,
  annual: [{ year: 2028, amount: 100_000, fte: 0.1 }],
};

async function paperOf(given: Card, item: Omit<AgendaItem, 'card'> = bp3, rest: Parameters<typeof caseOf>[2] = {}) {
  const text = writeMarkdown(caseBlocks(caseOf(given, item, rest), await loadCatalogue('nb', 'NOK')));
  return text.replaceAll('\u00A0', ' ');
}

describe('a condition from before', () => {
  const held: Meeting = {
    date: '2026-09-17',
    body: 'r',
    status: 'held',
    decisions: [{ id: 'V3', case: '7/26', card: 'min-side', type: 'BP2', outcome: 'approved' }],
  };
  const meetings = { meetings: { '2026-09-17': held } };
  const about = (text: string) => ({ ...card, conditions: [{ text, due: '2026-11-30', decision: '2026-09-17/V3' }] });

  test('about the operation that nobody pays for is told once, with the sum and by date and case', async () => {
    const paper = await paperOf(about('Avklar driften fra 2029.'), bp3, meetings);
    expect(paper).toContain(
      '- Avklar driften fra 2029 (250 000 kr i året, frist 30. november 2026, vedtak 17. september 2026, sak 7/26).',
    );
    expect(paper).toContain('(frist 30.11.2026, vedtak 17.09.2026, sak 7/26)');
    expect(paper).not.toMatch(/Dekning for driften|2026-09-17\/V3/);
  });

  test('about something else has no sum', async () => {
    const paper = await paperOf(about('Avklar navnet i 2029.'), bp3, meetings);
    expect(paper).toContain('- Avklar navnet i 2029 (frist 30. november 2026, vedtak 17. september 2026, sak 7/26).');
  });
});

test('the operation that nobody pays for is a point of its own where no condition is about it', async () => {
  const words = await loadCatalogue('nb', 'NOK');
  const facts = await exampleFacts();
  const meeting = facts.portfolio.meetings.find(({ id }) => id === '2026-12-10') ?? null;
  const proposed = (id: string): string => {
    const project = facts.portfolio.projects.find((each) => each.id === id);
    const item = meeting?.meeting.agenda?.find(({ card: on }) => on === id);
    if (!project || !item) throw new Error(id);
    const paper = writeMarkdown(caseBlocks(caseView(caseFacts(facts, meeting), project, item), words));
    return (paper.split('## Sammendrag')[0] ?? '').replaceAll('\u00A0', ' ');
  };
  expect(proposed('laeringsplattform-felles')).toContain('- Dekning for driften fra 2029 (260 000 kr i året)');
  expect(proposed('innbyggerportal')).not.toContain('Dekning for driften');
  expect(proposed('innbyggerportal')).toContain('dekkes (850 000 kr i året, frist 30. november 2026, vedtak 17.');
  // The points that are told, and the count of them, are the same.
  const returned = proposed('timeplan-kulturskole');
  expect(returned).toContain('fordi 8 krav ikke er oppfylt');
  expect(returned.match(/^ {3}- /gm)).toHaveLength(8);
});

describe('benefits', () => {
  test('without an owner are what may come, and people are no part of the money', async () => {
    const may = 'Gevinstene kan bli 100 000 kr i året ved full virkning og frigjøre 0,1 årsverk, men ingen er satt';
    const are = 'Gevinstene er 100 000 kr i året ved full virkning, og 0,1 årsverk frigjøres.';
    expect(await paperOf({ ...card, benefits: [benefit] })).toContain(may);
    const owned = await paperOf({ ...card, benefits: [{ ...benefit, owner: 'Kommunalsjef' }] });
    expect(owned).toContain(are);
    expect(owned).not.toContain(may);
  });

  test('the rule of withdrawal is told only where a benefit follows it', async () => {
    const rule = 'Uttaket følger strategien: 50 % av spart arbeidstid.';
    const cash = { ...benefit, id: 'avtale', name: 'Avtale', class: 'cash_releasing' as const };
    expect(await paperOf({ ...card, benefits: [benefit] })).toContain(rule);
    const kept = await paperOf({ ...card, benefits: [{ ...benefit, withdrawal_rate: 0 }, cash] });
    expect(kept).toContain('Uttaket følger strategien: 100 % av sikre innsparinger.');
    expect(kept).not.toContain('spart arbeidstid');
  });

  test('that are too low are made up for by others only where there are others', async () => {
    const alone = await paperOf({ ...card, benefits: [benefit] });
    expect(alone).toMatch(/måtte vært .* høyere for at det skal lønne seg, og ingen andre gevinster er beskrevet/);
    const other = { id: 'ro', name: 'Ro', type: 'qualitative' as const };
    expect(await paperOf({ ...card, benefits: [benefit, other] })).toContain('Gevinstene som ikke er regnet i kroner');
  });
});

test('the gravest risk is told before and after measures that are decided, and once where nothing changes', async () => {
  const risk = { id: 'r', event: 'Det blir dyrt', likelihood: 5, consequence: 5, owner: 'A' };
  const action = (isDecided: boolean) => [{ text: 'Tak', responsible: 'A', due: '2027-01-01', decided: isDecided }];
  const after = { likelihood: 3, consequence: 3 };
  const mended = { ...risk, after_measures: after, actions: action(true) };
  expect(await paperOf({ ...card, risks: [mended] })).toContain(
    'Største risiko (oransje etter tiltak, rød før): Det blir dyrt.',
  );
  const wished = { ...mended, actions: action(false) };
  expect(await paperOf({ ...card, risks: [wished] })).toContain('Største risiko (rød): Det blir dyrt.');
  expect(await paperOf({ ...card, risks: [risk] })).toContain('Største risiko (rød): Det blir dyrt.');
});

test('a share stands with the word of the level that it is nearest to', async () => {
  const risks = [{ id: 'r', event: 'Det blir dyrt', probability: 0.45, loss: 0.5, owner: 'A' }];
  const paper = await paperOf({ ...card, risks });
  expect(paper).toContain('(sannsynlighet nivå 3 45 %, konsekvens nivå 4 50 %)');
});

test('what a refusal says is no condition', async () => {
  const refused = {
    source: 'co_financing' as const,
    year: 2027,
    amount: 1,
    status: 'refused' as const,
    conditions: 'Søk på nytt.',
  };
  const paper = await paperOf({ ...card, funding: [refused] });
  expect(paper).toMatch(/- Om avslaget fra .*: Søk på nytt\./);
  const granted = await paperOf({ ...card, funding: [{ ...refused, status: 'committed' }] });
  expect(granted).toMatch(/- Vilkår fra .*: Søk på nytt\./);
});

test('the outcome of a pilot is what the decision settles, and no fault to be mended first', async () => {
  const pilot: Card = {
    ...card,
    form: 'pilot',
    stage: 'execution',
    status: 'active',
    pilot: { hypothesis: 'H', criterion: 'K', end: '2026-08-31', outcome: 'open' },
  };
  const paper = await paperOf(pilot, { case: '31/26', type: 'BP6' });
  expect(paper).toContain('Utfallet av piloten er ett av disse:');
  expect(paper).not.toMatch(/uten utfall|avklaring av dette/i);
});

test('what is accepted for now is told with its reason', async () => {
  const late: Card = {
    ...card,
    time: {
      period: { start: '2027-01-01', end: '2027-06-30' },
      milestones: [{ id: 'm', name: 'Ferdig', planned: '2027-09-01' }],
    },
  };
  const accepted = [
    { card: 'min-side', code: 'milestone-outside-period', because: 'Perioden forlenges når rådet har vedtatt planen.' },
  ];
  const paper = await paperOf(late, bp3, { settings: { name: 'Test', expected: accepted } });
  expect(paper).toContain('Dette er kjent og godtatt inntil videre:');
  expect(paper).toContain(':** Perioden forlenges når rådet har vedtatt planen.');
  expect(await paperOf(late)).not.toContain('godtatt inntil videre');
});
