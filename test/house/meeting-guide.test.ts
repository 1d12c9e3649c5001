// Promises that the chapter of the guide about one meeting from start to finish is true: every command in it, in order, on a copy of the
// example in git, ends as the guide says.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';
import { type CliResult, runCli } from '../support/run-cli.ts';
import { projectRoot, textOf } from '../support/source-files.ts';

const chapters = textOf('docs/nb/kom-i-gang.md').split(/^## /m);
const chapter = chapters.find((text) => text.startsWith('Et møte fra start til slutt\n')) ?? '';

let repo: TestRepo;
beforeAll(() => {
  repo = makeRepo();
  cpSync(join(projectRoot, 'portfolio'), join(repo.folder, 'portfolio'), { recursive: true });
  repo.commit('Eksempelet', { date: '2026-11-20' });
});
afterAll(() => repo.cleanup());

interface Command {
  readonly step: number;
  readonly words: readonly string[];
}

/** As a shell would read them, without the name of the program. */
const commands: readonly Command[] = chapter.split(/^### (?=\d)/m).flatMap((text) =>
  [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block
      .replace(/\\\n/g, ' ')
      .split('\n')
      .filter((line) => line.startsWith('portfolio '))
      .map((line) => ({ step: Number.parseInt(text, 10), words: wordsOf(line).slice(1) })),
  ),
);

function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

/** What each command ends with, and a sentence of what it says. Before the meeting, after it, and when the minutes are approved. */
const expected: readonly (readonly [step: number, begins: string, code: number, says: string])[] = [
  [1, 'meeting', 0, 'Sak 21/26 Selvbetjent byggesak (Endring)'],
  [2, 'meeting 2026-12-10 --plan', 0, 'Sak 35/26 Éi dør inn for den som vil starte verksemd (BP1)'],
  [2, 'meeting 2026-12-10 --plan --with', 0, 'Sak 36/26 Én plan for nybosatte flyktninger (BP3)'],
  [2, 'meeting 2026-12-10 --drop', 0, 'Tok 1 sak av sakslisten 10. desember 2026.'],
  [4, 'check', 1, 'dodsfall-og-arv.yaml:2:1 [agenda-without-case-number]'],
  [4, 'check', 0, '0 feil'],
  [4, 'report meeting', 0, 'sak-22-26-innbyggerportal.md'],
  [5, 'meeting 2026-12-10 --all-present', 0, 'Vedtaksført: 8 av minst 6 medlemmer.'],
  [6, 'decide --case 33/26', 0, 'Ført som 2026-12-10/V1: «Møteplan for 2027» (sak 33/26) er godkjent'],
  [6, 'decide laeringsplattform-lokal', 0, 'Vilkåret er ført på kortet og følges opp der.'],
  [6, 'decide ruteplan-heimeteneste', 0, 'er sendt tilbake for mer arbeid'],
  [6, 'decide saksbehandling-ki', 0, 'er utsatt av'],
  [6, 'decide laeringsplattform-felles', 0, 'Statusen på kortet er nå stoppet.'],
  [7, 'decide innbyggerportal', 0, 'Dette er en tilråding fra Digitaliseringsrådet i Fjordregionen.'],
  [7, 'meeting 2026-12-15 --plan', 0, 'Sak 1/26 Innbyggerportalen Min side (BP3)'],
  [8, 'decide --case 21/26', 0, 'Saker uten vedtak: 23/26, 28/26, 29/26, 30/26, 31/26, 32/26, 34/26 og 35/26.'],
  [8, 'report minutes', 0, 'Skrev protokoll.md.'],
  [
    8,
    'meeting 2026-12-10 --approve-minutes',
    0,
    'Protokollen fra 10. desember 2026 er godkjent 17. desember 2026, med 15 vedtak.',
  ],
  [9, 'advance', 0, 'er flyttet fra planlegging til gjennomføring (BP3).'],
  [9, 'report public', 0, 'Skrev kort-fortalt.md.'],
];

const dayOf = (step: number): string => (step < 5 ? '2026-11-22' : step < 8 ? '2026-12-11' : '2026-12-17');

const isFile = (words: readonly string[], at: number): boolean => ['--out', '--output'].includes(words[at - 1] ?? '');

function run(words: readonly string[], step: number): Promise<CliResult> {
  const placed = words.map((word, at) => (isFile(words, at) ? join(repo.folder, word) : word));
  return runCli([...placed, '-C', join(repo.folder, 'portfolio'), '--today', dayOf(step)]);
}

/** One line, and files by the names in the guide. */
const told = ({ stdout, stderr }: CliResult): string =>
  `${stdout} ${stderr}`.replaceAll(`${repo.folder}/`, '').replace(/\s+/g, ' ');

test('the chapter has these commands, in this order', () => {
  const begins = commands.map(({ step, words }, at) => [step, words.join(' ').startsWith(expected[at]?.[1] ?? '?')]);
  expect(begins).toEqual(expected.map(([step]) => [step, true]));
});

test('each of them ends as the guide says', { timeout: 300_000 }, async () => {
  for (const [at, [step, begins, code, says]] of expected.entries()) {
    await doByHand(at);
    const result = await run(commands[at]?.words ?? [], step);
    expect([begins, result.code], told(result)).toEqual([begins, code]);
    expect(told(result)).toContain(says);
  }
  expect(repo.read('portfolio/meetings/2026-12-10.yaml')).toContain('approved: 2026-12-17');
  expect(repo.read('portfolio/projects/laeringsplattform-lokal.yaml')).toMatch(/stage: execution[\s\S]*2026-12-10\/V2/);
  const papers = await run(['report', 'meeting', '2026-12-15', '--out', 'neste'], 8);
  expect(papers.code).toBe(0);
  const proposal = repo.read('neste/sak-1-26-innbyggerportal.md');
  expect(proposal).toContain('Vilkår fra Digitaliseringsrådet i Fjordregionen: Avklar driften, innen 31. januar 2027.');
});

/** What the guide tells the reader to do between the commands. */
async function doByHand(at: number): Promise<void> {
  const [step, begins] = expected[at] ?? [];
  if (step === 4 && expected[at - 1]?.[1] === 'check' && begins === 'check') addCaseNumber();
  if (step === 8 && begins === 'report minutes') await postponeTheRest();
}

function addCaseNumber(): void {
  const [, text = ''] = /```yaml\n(archive:[\s\S]*?)```/.exec(chapter) ?? [];
  const card = 'portfolio/projects/dodsfall-og-arv.yaml';
  repo.write(card, `${repo.read(card)}\n${text}`);
}

async function postponeTheRest(): Promise<void> {
  const [, named = ''] = /fører du også ([^.]*) slik\./.exec(chapter) ?? [];
  const numbers = named.match(/\d+\/26/g) ?? [];
  expect(numbers).toHaveLength(8);
  for (const number of numbers) {
    const { words } = commands.find((each) => each.step === 8) ?? { words: [] };
    const result = await run(
      words.map((word) => (word === '21/26' ? number : word)),
      8,
    );
    expect(result.code, told(result)).toBe(0);
  }
}
