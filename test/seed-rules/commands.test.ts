// Seed rules that a command answers: the report of one area (20), a decision point (43), and the overview that others can read (55).
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { advance } from '../../src/app/advance.ts';
import { report } from '../../src/app/report.ts';
import { brokenExample, exampleAsItIs, gone, today } from '../support/broken-example.ts';
import { runCli } from '../support/run-cli.ts';
import { projectRoot } from '../support/source-files.ts';

test('R20: the report of an area holds all its projects, and no others', async () => {
  const loaded = await exampleAsItIs();
  const provenance = { commit: null, date: null, changed: false };
  const view = report(loaded, { today, provenance, area: 'skole', version: '0.0.0' });
  const inArea = loaded.portfolio.projects.filter(({ card }) => card.areas?.includes('skole')).map(({ id }) => id);
  expect(inArea.length).toBeGreaterThan(1);
  expect(view.projectPage.pages.map(({ id }) => id)).toEqual(inArea);
});

test('R20: nobody gets a report of an area that does not exist', async () => {
  const { code, stderr } = await runCli(['report', '-C', join(projectRoot, 'portfolio'), '--area', 'helt-annet']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('helt-annet')]);
});

test('R43: a decision point tells what it lacks, and lets nobody by', async () => {
  const { view, edit } = advance(await exampleAsItIs(), 'innbyggerportal', today);
  expect([view.isOpen, edit]).toEqual([false, null]);
  const without = await brokenExample({ 'projects/innbyggerportal': { '/risks': gone } });
  const codes = advance(without, 'innbyggerportal', today).view.errors.map(({ finding }) => [
    finding.code,
    finding.args.field,
  ]);
  expect(codes).toContainEqual(['missing-field', 'risks']);
});

test('R55: every project, with stage, status, cost and time, as data for others', async () => {
  const { code, stdout } = await runCli(['list', '-C', join(projectRoot, 'portfolio'), '--format', 'json']);
  const { projects } = JSON.parse(stdout);
  const { cardCount } = await exampleAsItIs();
  expect([code, projects.length]).toEqual([0, cardCount]);
  expect(projects.find(({ id }: { id: string }) => id === 'innbyggerportal')).toMatchObject({
    stage: 'planning',
    status: 'proposed',
    owner: 'fjordregionen',
    end: '2029-06-29',
  });
});
