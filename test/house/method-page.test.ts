// Promises that the pages about the method tell what the commands give on the example portfolio today, in every language, and that their
// links lead to something.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { projectRoot, textOf } from '../support/source-files.ts';
import { withChangedCard } from '../support/with-changed-card.ts';

const example = join(projectRoot, 'portfolio');
const contested = 'saksbehandling-ki';
const pages = { nb: 'docs/nb/metode.md', nn: 'docs/nn/metode.md', en: 'docs/method.md' };

interface Id {
  readonly id: string;
}

interface Ranked extends Id, Readonly<Record<'value' | 'riskAdjusted' | 'success' | 'cost' | 'p50' | 'p85', number>> {
  readonly rank: number | null;
  readonly contributions: Readonly<Record<string, number>>;
}

type Figure = string | ((number: (value: number) => string) => string);

test('value, risk, place and money are those of the list', async () => {
  const { projects } = await json<{ projects: Ranked[] }>(example, 'rank');
  const own = rowOf(projects, contested);
  const numbered = projects.filter(({ rank }) => rank !== null).length;
  expect(projects.filter(({ value }) => value > own.value)).toHaveLength(1);
  for (const each of Object.values(own.contributions)) expectTold((n) => `% | ${n(each)} |`);
  expectTold((n) => `**${n(own.value)}**`);
  expectTold(`${Math.round(100 * own.success)} %`);
  expectTold(
    (n) => `verdien ${n(own.value)} blir ${n(own.riskAdjusted)}.`,
    (n) => `value ${n(own.value)} becomes ${n(own.riskAdjusted)}.`,
  );
  expectTold(`nr. ${own.rank} av ${numbered}.`, `no. ${own.rank} of ${numbered}.`);
  const millions = {
    nb: ['planlagt til ', 'P50 er ', 'P85 er '],
    en: ['planned at NOK ', 'P50 is NOK ', 'P85 is NOK '],
  };
  for (const [index, amount] of [own.cost, own.p50, own.p85].entries())
    expectTold(
      (n) => `${millions.nb[index]}${n(amount / 1e6)} mill. kr`,
      (n) => `${millions.en[index]}${n(amount / 1e6)} million`,
    );
});

test('the list leaves it outside, and gives both learning platforms room', async () => {
  const { stdout } = await runCli(['rank', '-C', example]);
  expect(flat(stdout)).toContain('Først utenfor rammen: KI i saksbehandling. Mangler 0,1 mill. kr i 2027.');
  expect(stdout).toMatch(
    /Læringsplattform felles .*innenfor[\s\S]*KI i saksb[\s\S]*Læringsplattform lokal .*får plass/,
  );
  expect(stdout).toMatch(/2028 \(ikke vedtatt\) +24,0/);
});

test('the best set, its prices, and what stops an early start', async () => {
  const set = await json<SetJson>(example, 'select');
  const own = rowOf(set.chosen, contested);
  const open = set.chosen.filter(({ outside }) => outside === null).length;
  const leavingOut = (id: string) => rowOf(set.kept, id).priceOfLeavingOut;
  expect(own.start).toBe(2028);
  expect(set.left.map(({ id }) => id)).toEqual(['laeringsplattform-lokal']);
  expect(set.left[0]?.priceOfForcingIn).toBe(leavingOut('laeringsplattform-felles'));
  expectTold(
    `${open} av ${open + 1} prosjekter`,
    `${open} of ${open + 1} projects`,
    `${open} av ${open + 1} prosjekt til val med`,
  );
  expectTold((n) => ` ${n(set.value)}.`);
  expectTold(
    (n) => `blir ${n(own.value)}.`,
    (n) => `becomes ${n(own.value)}.`,
  );
  expectTold(
    (n) => `${n(leavingOut(contested))}. D`,
    (n) => `by ${n(leavingOut(contested))}.`,
  );
  expectTold((n) => ` ${n(leavingOut('laeringsplattform-felles'))},`);
  const money = set.perYear.find(({ year }) => year === 2027)?.left ?? 0;
  const people = set.people.find((use) => use.competence === 'informasjonssikkerhet' && use.year === 2027);
  expectTold((n) => `${n(money / 1e6)} mill`);
  expectTold(
    (n) => `${n(people?.left ?? 0)} årsverk igjen`,
    (n) => `${n(people?.left ?? 0)} full-time equivalents are left`,
    (n) => `${n(people?.left ?? 0)} årsverk att`,
  );
  expect(textOf(`portfolio/projects/${contested}.yaml`)).toContain('informasjonssikkerhet, year: 2027, fte: 0.3,');
  // One for each reason.
  const waiting = new Set(set.notChoosable.map(({ id }) => id)).size;
  expectTold(`${waiting} prosjekter kan ikke`, `${waiting} projects cannot`, `${waiting} prosjekt kan ikkje`);
}, 30_000);

test('in how many of 100 cases the frame of 2027 holds', async () => {
  const { costRange } = await json<SetJson>(example, 'select');
  const year = costRange.years.find((each) => each.year === 2027);
  const [together, apart] = [year?.together, year?.independent].map((each) =>
    Math.round(100 * (each?.frameHolds ?? 0)),
  );
  expectTold(
    `mellom ${together} og ${apart} av 100 tilfeller`,
    `between ${together} and ${apart} of 100 cases`,
    `mellom ${together} og ${apart} av 100 tilfelle`,
  );
}, 30_000);

test('it is out of the set when it can only start in 2027, and when the frame of 2028 is smaller', async () => {
  const early = await withChangedCard(
    { id: contested, from: 'allowed_starts: [2027, 2028]', to: 'allowed_starts: [2027]' },
    (root) => json<SetJson>(root, 'select', '--quick'),
  );
  expect(early.chosen.map(({ id }) => id)).not.toContain(contested);
  expectTold(
    (n) => `ville vært ${n(early.value)}.`,
    (n) => `would be ${n(early.value)}.`,
    (n) => `ville vore ${n(early.value)}.`,
  );
  const smaller = await json<SetJson>(example, 'select', '--quick', '--frame', '2028=16000000');
  expect(smaller.chosen.map(({ id }) => id)).not.toContain(contested);
}, 30_000);

test('a decided measure would bring it within the frame', async () => {
  const open = 'due: 2027-05-01\n        status: planned\n        decided: ';
  const [{ projects }, { stdout }] = await withChangedCard(
    { id: contested, from: `${open}false`, to: `${open}true` },
    async (root) => [await json<{ projects: Ranked[] }>(root, 'rank'), await runCli(['rank', '-C', root])],
  );
  const { riskAdjusted, rank } = rowOf(projects, contested);
  expectTold(
    (n) => `til ${n(riskAdjusted)}, og prosjektet blir nr. ${rank} `,
    (n) => `to ${n(riskAdjusted)}, and the project becomes no. ${rank} `,
  );
  expect(stdout).toMatch(/KI i saksbehandling .*innenfor/);
  expect(flat(stdout)).toContain('Først utenfor rammen: Læringsplattform felles. Mangler 0,1 mill. kr i 2027.');
});

test('how sure the order is, and when the weights were adopted', async () => {
  const { robust } = await json<{ robust: RobustJson }>(example, 'rank', '--robust');
  const { usualPlaces, mostLikelyPlace } = rowOf(robust.projects, contested);
  const pair = robust.pairs.find(({ a, b }) => a === contested && b === 'ruteplan-heimeteneste');
  const wins = Math.round(100 * (pair?.share ?? 0));
  const { date, submittedBefore, submittedAfter } = robust.weightsAdopted;
  const { from, to } = usualPlaces;
  expect([robust.draws, pair?.uncertain, date]).toEqual([10_000, true, '2026-06-11']);
  expectTold(`plass ${from} til ${to} i`, `places ${from} to ${to} in`);
  expectTold(`oftest på ${mostLikelyPlace}.`, `most often in ${mostLikelyPlace}.`, `oftast på ${mostLikelyPlace}.`);
  expectTold(`bare ${wins} av 100 trekk`, `only ${wins} of 100 draws`, `berre ${wins} av 100 trekk`);
  expectTold(
    `11. juni 2026. Av kortene med poeng er ${submittedBefore} meldt inn før den datoen og ${submittedAfter} etter`,
    `11 June 2026. Of the cards with scores, ${submittedBefore} were submitted before that date and ${submittedAfter} after`,
    `11. juni 2026. Av korta med poeng er ${submittedBefore} melde inn før den datoen og ${submittedAfter} etter`,
  );
});

test.each([...Object.values(pages), 'docs/method-analyst.md'])('every link in %s leads to something', (path) => {
  const targets = [...textOf(path).matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = '']) => target);
  expect(targets.length).toBeGreaterThan(0);
  expect(targets.filter((target) => !existsSync(join(projectRoot, dirname(path), target)))).toEqual([]);
});

interface SetJson {
  readonly value: number;
  readonly chosen: readonly (Id & {
    readonly value: number;
    readonly start: number;
    readonly outside: string | null;
  })[];
  readonly kept: readonly (Id & { readonly priceOfLeavingOut: number })[];
  readonly left: readonly (Id & { readonly priceOfForcingIn: number })[];
  readonly perYear: readonly { readonly year: number; readonly left: number }[];
  readonly people: readonly { readonly competence: string; readonly year: number; readonly left: number }[];
  readonly notChoosable: readonly { readonly id: string }[];
  readonly costRange: {
    readonly years: readonly {
      readonly year: number;
      readonly independent: { readonly frameHolds: number };
      readonly together: { readonly frameHolds: number };
    }[];
  };
}

interface RobustJson {
  readonly draws: number;
  readonly projects: readonly (Id & {
    readonly usualPlaces: { readonly from: number; readonly to: number };
    readonly mostLikelyPlace: number;
  })[];
  readonly pairs: readonly {
    readonly a: string;
    readonly b: string;
    readonly share: number;
    readonly uncertain: boolean;
  }[];
  readonly weightsAdopted: { readonly date: string; readonly submittedBefore: number; readonly submittedAfter: number };
}

/** All pages say it; `en` is left out where only the decimal sign differs, and `nn` where both kinds of Norwegian say the same. */
function expectTold(nb: Figure, en: Figure = nb, nn: Figure = nb): void {
  const said = (figure: Figure, sign: string) =>
    typeof figure === 'string' ? figure : figure((value) => decimal(value, sign));
  expect(flat(textOf(pages.nb))).toContain(said(nb, ','));
  expect(flat(textOf(pages.nn))).toContain(said(nn, ','));
  expect(flat(textOf(pages.en))).toContain(said(en, '.'));
}

/** "1 058,6". */
function decimal(value: number, sign: string): string {
  return value
    .toFixed(1)
    .replace('.', sign)
    .replace(/^(\d+)(\d{3}\D)/, '$1 $2');
}

/** Without line breaks, and with plain spaces. */
function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

async function json<T>(root: string, ...words: string[]): Promise<T> {
  return JSON.parse((await runCli([...words, '-C', root, '--format', 'json'])).stdout);
}

function rowOf<T extends Id>(rows: readonly T[], id: string): T {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(id);
  return row;
}
