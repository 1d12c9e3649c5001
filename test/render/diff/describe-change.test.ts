import { expect, test } from 'vitest';
import type { Change, ChangeKind } from '../../../src/core/diff/change.ts';
import { toChange } from '../../../src/core/diff/to-change.ts';
import type { Pointer } from '../../../src/core/model/diagnostic.ts';
import type { FileKind } from '../../../src/core/model/portfolio.ts';
import { languages } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { describeChange } from '../../../src/render/diff/describe-change.ts';
import { diffContext } from '../../../src/render/diff/diff-context.ts';
import { diffViewOf } from '../../support/diff-view-of.ts';
import { after, before } from '../../support/two-portfolios.ts';

const contexts = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => [
      language,
      diffContext(diffViewOf(before, after), await loadCatalogue(language, 'NOK')),
    ]),
  ),
) as Record<(typeof languages)[number], ReturnType<typeof diffContext>>;

const files: Readonly<Record<FileKind, string>> = {
  project: 'portfolio/projects/alfa.yaml',
  meeting: 'portfolio/meetings/2026-12-10.yaml',
  weights: 'portfolio/weights/varaordforer.yaml',
  portfolio: 'portfolio/portfolio.yaml',
  strategy: 'portfolio/strategy.yaml',
  governance: 'portfolio/governance.yaml',
  capacity: 'portfolio/capacity.yaml',
};

interface Facts {
  readonly fileKind?: FileKind;
  readonly field: string;
  readonly pointer: Pointer;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly kind?: ChangeKind;
  readonly total?: boolean;
}

function change({ fileKind = 'project', before: was = null, after: is = null, ...facts }: Facts): Change {
  const card = fileKind === 'project' ? 'alfa' : null;
  return toChange({ card, file: files[fileKind], fileKind }, { ...facts, before: was, after: is });
}

function told(facts: Facts, language: (typeof languages)[number] = 'nb'): string {
  const { subject, title, words } = describeChange(change(facts), contexts[language]);
  return `${subject === null ? '' : `${subject} | `}${title}: ${words}`.replaceAll('\u00A0', ' ');
}

const long =
  'Et langt avsnitt om hvorfor dette haster, skrevet av noen som kjenner fagfeltet godt og har mye å si om det. ';

const kinds: Readonly<Record<ChangeKind, readonly [Facts, string]>> = {
  added: [{ field: 'sector', pointer: ['sector'], after: 'helse' }, 'Sektor: ikke satt → helse'],
  removed: [
    { field: 'time.period.end', pointer: ['time', 'period', 'end'], before: '2027-06-30' },
    'Periode | slutt: 30.06.2027 → ikke satt',
  ],
  changed: [{ field: 'status', pointer: ['status'], before: 'active', after: 'on_hold' }, 'Status: Aktiv → På vent'],
  increased: [
    {
      field: 'cost.project[2027.external].forecast',
      pointer: ['cost', 'project', 0, 'forecast'],
      before: 4_200_000,
      after: 5_000_000,
    },
    'Kostnad 2027, konsulenter og leverandører | prognose: 4,2 → 5,0 mill. kr (+0,8)',
  ],
  decreased: [
    { field: 'scores.nytte.score', pointer: ['scores', 'nytte', 'score'], before: 4, after: 2.5 },
    'Poeng «Nytte»: 4 → 2,5 (−1,5)',
  ],
  later: [
    {
      field: 'time.milestones[M1].planned',
      pointer: ['time', 'milestones', 0, 'planned'],
      before: '2027-03-01',
      after: '2027-04-01',
    },
    'Milepæl M1 «I drift» | planlagt: 01.03.2027 → 01.04.2027 (31 dager senere)',
  ],
  earlier: [
    { field: 'time.period.end', pointer: ['time', 'period', 'end'], before: '2027-06-30', after: '2027-06-29' },
    'Periode | slutt: 30.06.2027 → 29.06.2027 (1 dag tidligere)',
  ],
  forward: [
    { field: 'stage', pointer: ['stage'], before: 'idea', after: 'planning' },
    'Fase: Idé → Planlegging (2 faser fram)',
  ],
  back: [
    { field: 'stage', pointer: ['stage'], before: 'planning', after: 'concept' },
    'Fase: Planlegging → Konsept (1 fase tilbake)',
  ],
  raised: [
    { field: 'risks[R1]', pointer: ['risks', 0], before: 0.1, after: 0.2, total: true, kind: 'raised' },
    'Usikkerhet R1 «Leverandøren trekker seg»: ventet tap av gevinst øker, 10 % → 20 %',
  ],
  lowered: [
    { field: 'risks[R1]', pointer: ['risks', 0], before: 0.2, after: 0.125, total: true, kind: 'lowered' },
    'Usikkerhet R1 «Leverandøren trekker seg»: ventet tap av gevinst går ned, 20 % → 12,5 %',
  ],
  treated: [
    { field: 'risks[R1]', pointer: ['risks', 0], before: 0.2, after: 0.1, total: true, kind: 'treated' },
    'Usikkerhet R1 «Leverandøren trekker seg»: tiltakene er nå regnet med, ventet tap av gevinst 20 % → 10 %',
  ],
  untreated: [
    { field: 'risks[R1]', pointer: ['risks', 0], before: 0.1, after: 0.2, total: true, kind: 'untreated' },
    'Usikkerhet R1 «Leverandøren trekker seg»: tiltakene er ikke lenger regnet med, ventet tap av gevinst 10 % → 20 %',
  ],
  renamed: [{ field: '', pointer: [], before: 'gammel', after: 'ny', kind: 'renamed' }, 'ID: gammel → ny'],
  readable: [{ field: '', pointer: [], kind: 'readable' }, 'Fil: kan leses igjen'],
  unreadable: [
    { field: '', pointer: [], kind: 'unreadable' },
    'Fil: kan ikke leses, så endringene i den er ikke kjent',
  ],
};

test.each(Object.entries(kinds))('%s', (kind, [facts, words]) => {
  expect(change(facts).kind).toBe(kind);
  expect(told(facts)).toBe(words);
});

const values: Readonly<Record<string, readonly [Facts, string]>> = {
  'a name behind an id': [
    { field: 'owner.organisation', pointer: ['owner', 'organisation'], before: 'hogdal', after: 'storvik' },
    'Behovseier | virksomhet: hogdal → Storvik kommune',
  ],
  'a flag': [
    { field: 'replaces_system', pointer: ['replaces_system'], before: false, after: true },
    'Erstatter et system: nei → ja',
  ],
  'an exact amount': [
    { field: 'cost.estimate.likely', pointer: ['cost', 'estimate', 'likely'], before: 4_230_000, after: 5_000_000 },
    'Estimat | mest sannsynlig: 4 230 000 → 5 000 000 kr (+770 000)',
  ],
  'a goal with its reason': [
    { field: 'strategy.goals[M1].reason', pointer: ['strategy', 'goals', 0, 'reason'], before: 'a', after: 'b' },
    'Mål M1 «Sammenhengende tjenester» | begrunnelse: «a» → «b»',
  ],
  'a new goal': [
    { field: 'strategy.goals[M1]', pointer: ['strategy', 'goals', 0], after: { goal: 'M1', reason: 'Færre dører.' } },
    'Mål M1 «Sammenhengende tjenester»: ny – begrunnelse: «Færre dører.»',
  ],
  'a link to a card': [
    { field: 'links.related[beta]', pointer: ['links', 'related', 0], after: 'beta' },
    'Beslektet: ny – Beta',
  ],
  'a risk that is gone': [
    {
      field: 'risks[R1]',
      pointer: ['risks', 0],
      before: { id: 'R1', event: 'Leverandøren trekker seg', probability: 0.2, loss: 0.5 },
    },
    'Usikkerhet R1 «Leverandøren trekker seg»: fjernet – sannsynlighet som tall: 20 %, tap: 50 %',
  ],
  'a long text where only the end differs': [
    {
      field: 'need.problem',
      pointer: ['need', 'problem'],
      before: `${long}To av serverne er gamle.`,
      after: `${long}Tre av serverne er gamle.`,
    },
    'Problem: var «…og har mye å si om det. To av serverne er gamle.», er nå «…og har mye å si om det. Tre av serverne er gamle.»',
  ],
  'a decision': [
    {
      fileKind: 'meeting',
      field: 'decisions[V1]',
      pointer: ['decisions', 0],
      after: { id: 'V1', card: 'alfa', type: 'BP2', outcome: 'approved' },
    },
    'Vedtak V1 «Alfa»: ny – type: BP2, utfall: Godkjent',
  ],
  'a severity': [
    {
      fileKind: 'governance',
      field: 'severities.card-too-old',
      pointer: ['severities', 'card-too-old'],
      before: 'error',
      after: 'off',
    },
    'Alvorlighet «card-too-old»: Feil → Av',
  ],
  'a frame': [
    {
      fileKind: 'capacity',
      field: 'frames[2027].amount',
      pointer: ['frames', 0, 'amount'],
      before: 7_000_000,
      after: 6_000_000,
    },
    'Budsjettramme 2027 | beløp: 7,0 → 6,0 mill. kr (−1,0)',
  ],
  'a list that changes as a whole': [
    { fileKind: 'governance', field: 'escalation', pointer: ['escalation'], before: ['a', 'b'], after: ['b', 'a'] },
    'Eskalering: «a», «b» → «b», «a»',
  ],
  'a field that the schema does not know': [
    { field: 'budget', pointer: ['budget'], before: 1, after: { a: 2, b: [1, null] } },
    'budget: 1 → a: 2',
  ],
};

test.each(Object.entries(values))('%s', (_, [facts, words]) => {
  expect(told(facts)).toBe(words);
});

test('the path of an unknown field is marked as such', () => {
  const { isPath } = describeChange(change({ field: 'x.y', pointer: ['x', 'y'], before: 1, after: 2 }), contexts.nb);
  expect(isPath).toBe(true);
});

test('nynorsk and English', () => {
  const later = kinds.later[0];
  expect(told(later, 'nn')).toContain('31 dagar seinare');
  expect(told(later, 'en')).toBe('Milestone M1 “I drift” | planned: 2027-03-01 → 2027-04-01 (31 days later)');
  expect(told(kinds.increased[0], 'en')).toContain('NOK 4.2 → 5.0 million (+0.8)');
});
