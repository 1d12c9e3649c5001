// A workbook that LibreOffice has opened and saved: the import sees exactly what was edited there, and nothing else.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';
import { programPath } from '../support/programs.ts';
import { runCli } from '../support/run-cli.ts';
import { projectRoot } from '../support/source-files.ts';

describe('through LibreOffice', () => {
  let repo: TestRepo;
  let work: string;

  beforeAll(async () => {
    repo = makeRepo();
    work = mkdtempSync(join(tmpdir(), 'round-trip-'));
    cpSync(join(projectRoot, 'portfolio'), join(repo.folder, 'portfolio'), { recursive: true });
    repo.commit('before');
    const { code } = await runCli(['export', '--output', join(work, 'ut.xlsx'), '-C', join(repo.folder, 'portfolio')]);
    expect(code).toBe(0);
    convert('ut.xlsx', 'fods');
  }, 180_000);
  afterAll(() => {
    repo?.cleanup();
    rmSync(work, { recursive: true, force: true });
  });

  /** Opens and saves; the new file has the same name with another ending. */
  function convert(file: string, format: string): void {
    const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
    const args = [profile, '--headless', '--convert-to', format, '--outdir', work, join(work, file)];
    execFileSync(programPath('soffice'), args, { stdio: 'ignore', timeout: 150_000 });
  }

  /** Saved as a workbook after these edits in LibreOffice's own format. */
  async function importEdited(edit: (xml: string) => string): Promise<string> {
    writeFileSync(join(work, 'inn.fods'), edit(readFileSync(join(work, 'ut.fods'), 'utf8')));
    convert('inn.fods', 'xlsx');
    const { stdout, code } = await runCli(['import', join(work, 'inn.xlsx'), '-C', join(repo.folder, 'portfolio')]);
    expect(code).toBe(0);
    return stdout;
  }

  test('a workbook that is only saved changes nothing', async () => {
    expect(await importEdited((xml) => xml)).toContain('Ingenting er endret: kortene sier det samme som filen.');
    expect(repo.git('status', '--short')).toBe('');
  }, 180_000);

  test('one cell that is edited changes that field of that card, and no other line', async () => {
    const card = 'portfolio/projects/innbyggerdialog-chatbot.yaml';
    const title = /^title: (.*)$/m.exec(repo.read(card))?.[1] as string;
    const stdout = await importEdited((xml) => {
      expect(xml.split(`<text:p>${title}</text:p>`).length).toBeGreaterThan(1);
      return xml.replace(`<text:p>${title}</text:p>`, '<text:p>=Min nye side</text:p>');
    });
    expect(stdout).toContain(`    title: «${title}» → «=Min nye side»\n`);
    expect(stdout).toContain('1 kort endret, 0 nye, 0 fjernet');
    const diff = repo.git('diff', '--unified=0').split('\n');
    expect(diff.filter((line) => /^[-+](?![-+])/.test(line))).toEqual([`-title: ${title}`, '+title: "=Min nye side"']);
    expect(repo.git('diff', '--name-only')).toBe(card);
  }, 180_000);
});
