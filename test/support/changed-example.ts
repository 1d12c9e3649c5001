// A repository with the example portfolio as the council saw it in September, and as it is after a few changes of every kind.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { makeRepo, type TestRepo } from './git-repo.ts';

export interface ChangedExample extends TestRepo {
  /** Full hashes: what the council saw, and what it is now. */
  readonly seen: string;
  readonly now: string;
}

/** `meeting`: lines to add to the file of the September meeting, with "SEEN" for the first commit. */
export function changedExample(meeting = 'commit: SEEN'): ChangedExample {
  const repo = makeRepo();
  cpSync('portfolio', join(repo.folder, 'portfolio'), { recursive: true });
  const seen = repo.commit('Slik rådet så den', { date: '2026-09-15' });
  change(repo, 'projects/innbyggerportal', [
    ['{ year: 2028, kind: external, budget: 1900000 }', '{ year: 2028, kind: external, budget: 2400000 }'],
    ['end: 2029-06-29', 'end: 2029-12-28'],
  ]);
  change(repo, 'projects/tilgangsstyring', [['sammenheng: { score: 2,', 'sammenheng: { score: 5,']]);
  change(repo, 'projects/naeringsportal', [['stage: idea', 'stage: concept']]);
  change(repo, 'projects/timeplan-kulturskole', [
    ['status: proposed', 'status: stopped\nstatus_reason: Leverandøren trakk løsningen.'],
  ]);
  change(repo, 'projects/arkivdepot-avlevering', [
    ['overall: { colour: green, comment: 285', 'overall: { colour: yellow, comment: 285'],
  ]);
  change(repo, 'capacity', [['amount: 26000000', 'amount: 25000000']]);
  change(repo, 'strategy', [['weight: 25', 'weight: 30']]);
  change(repo, 'meetings/2026-09-17', [['status: held\n', `status: held\n${meeting.replace('SEEN', seen)}\n`]]);
  repo.move('portfolio/projects/moterom-booking.yaml', 'portfolio/projects/lederopplaering.yaml');
  change(repo, 'projects/lederopplaering', [
    [/^title: .*$/m, 'title: Opplæring av ledere'],
    [/^short_name: .*$/m, 'short_name: Lederopplæring'],
  ]);
  return { ...repo, seen, now: repo.commit('To måneder senere', { date: '2026-11-20' }) };
}

function change(repo: TestRepo, name: string, changes: readonly (readonly [string | RegExp, string])[]): void {
  const path = `portfolio/${name}.yaml`;
  const text = changes.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${path}: ${String(from)}`);
    return after;
  }, repo.read(path));
  repo.write(path, text);
}
