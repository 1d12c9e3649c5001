// Fossregionen 2027, summer and autumn: every finance director who pays, a pilot that is stopped, and a case that the chief executives
// send back before they approve it.
import { expect, test } from 'vitest';
import { chapterOf } from '../../support/chapter-of.ts';
import { greenStatus } from '../../support/green-status.ts';
import { papersOf } from '../../support/papers-of.ts';
import type { Story } from '../../support/story.ts';
import { drone, nursery } from './secretariat-and-council.ts';

const june = '2027-06-10';
const september = '2027-09-09';
const executives = { september: '2027-09-23', october: '2027-10-21' };
const october = '2027-10-14';

export function fourMunicipalitiesDecide(story: Story): void {
  test('5 May: everything is there but two finance directors, and on the agenda that is an error', async () => {
    story.on('2027-05-05');
    for (const part of ['assessed', 'planning']) story.fill(nursery, part);
    story.fill(nursery, { request: { type: 'BP2', date: '2027-05-05' } });
    story.replace(`projects/${nursery}.yaml`, 'due: 2027-06-01', 'due: 2027-06-01\n    met: 2027-05-04');
    for (const payer of [0, 1]) story.put(nursery, ['participants', payer, 'finance_director_heard'], '2027-05-04');
    await story.commit('Ber om BP2');
    story.on('2027-05-10');
    await story.done('meeting', june, '--plan');
    const { stdout } = await story.run('check');
    expect(stdout).toContain('men økonomisjefen er ikke hørt i «tangnes» og «lauvoy».');
    expect((await story.check()).code).toBe(1);
    for (const payer of [2, 3]) story.put(nursery, ['participants', payer, 'finance_director_heard'], '2027-05-10');
    await story.commit('Saksliste til 10. juni');
  });

  test('10 June: BP2 is approved', async () => {
    await story.done('report', 'meeting', june, '--zip');
    expect(papersOf(story, june).names).toContain('2027-06-10-digitaliseringsradet.zip');
    await story.commit('Møtepapirer');
    await meet(june, '2027-06-17', ['decide', nursery, '--outcome', 'approved']);
    await story.done('advance', nursery);
    expect(story.read(`projects/${nursery}.yaml`)).toContain('stage: planning\nstatus: active');
    await story.commit('Felles barnehageopptak planlegges');
  });

  test('9 August: start is asked for, and the pilot is to be stopped', async () => {
    story.on('2027-08-09');
    expect(await story.refused('advance', nursery)).toContain('cost.operation');
    story.fill(nursery, 'execution');
    story.fill(nursery, greenStatus('2027-08-09'));
    story.fill(nursery, { request: { type: 'BP3', date: '2027-08-09', frame: 6_000_000 } });
    story.fill(nursery, { anchoring: { top_management: { heard: '2027-08-06' }, employees: { heard: '2027-08-06' } } });
    story.fill(drone, { request: { type: 'stop', date: '2027-08-09' } });
    await story.commit('Ber om oppstart');
    story.on('2027-08-16');
    const said = await story.done('meeting', september, '--plan');
    expect(said).toContain('Felles barnehageopptak (BP3)');
    expect(said).toContain('Droner over fjorden (Stans)');
    await story.commit('Saksliste til 9. september');
  });

  test('9 September: the council stops the pilot and recommends the project', async () => {
    const reason = 'Vinden stanser tre av fem turer.';
    await meet(
      ...([september, '2027-09-16'] as const),
      ['decide', drone, '--outcome', 'stopped', '--reason', reason],
      ['decide', nursery, '--outcome', 'approved', '--frame', '6 mill.'],
    );
    expect(story.read(`projects/${drone}.yaml`)).toContain(`status: stopped\nstatus_reason: ${reason}`);
    await story.commit('Møtet 9. september');
    expect(await story.refused('advance', nursery)).toContain('Kommunedirektørutvalget i Fossregionen, som vedtar');
  });

  test('23 September: the chief executives return it', async () => {
    expect(await story.done('meeting', executives.september, '--plan')).toContain('Felles barnehageopptak (BP3)');
    await story.done('report', 'meeting', executives.september);
    await story.commit('Saksliste til kommunedirektørene');
    const paper = papersOf(story, executives.september).text(`sak-1-27-${nursery}.md`);
    const costs = chapterOf(paper, '## Kostnad, finansiering og drift');
    expect(costs).toContain('| 2028 | 5 500 000 | 2 970 000 | 1 375 000 | 880 000 | 275 000 |');
    expect(costs).toContain('| Drift hvert år 2029–2031 | 400 000 | 216 000 | 100 000 | 64 000 | 20 000 |');
    expect(paper).toContain('Digitaliseringsrådet i Fossregionen tilrådde 9. september 2027');
    await meet(executives.september, '2027-09-30', [
      'decide',
      nursery,
      '--outcome',
      'returned',
      '--reason',
      'Vis driften for Lauvøy.',
    ]);
    await story.commit('Møtet 23. september');
    expect(await story.refused('advance', nursery)).toContain('Digitaliseringsrådet i Fossregionen, som tilrår');
  });

  test('October: it begins again in the council, and the chief executives approve', async () => {
    story.on('2027-10-01');
    story.fill(nursery, {
      need: { purpose: 'Ett opptak for alle barnehagene. Lauvøy betaler 20 000 kroner av driften i året.' },
      request: { date: '2027-10-01' },
    });
    expect(await story.done('meeting', october, '--plan', '--with', nursery)).toContain('Felles barnehageopptak (BP3)');
    await story.commit('Driften er vist, og saken er satt opp etter fristen');
    await meet(october, '2027-10-18', ['decide', nursery, '--outcome', 'approved', '--frame', '6 mill.']);
    await story.done('meeting', executives.october, '--plan');
    await story.commit('Tilrådd på nytt');
    await meet(executives.october, '2027-10-28', ['decide', nursery, '--outcome', 'approved', '--frame', '6 mill.']);
    await story.done('advance', nursery);
    expect(story.read(`projects/${nursery}.yaml`)).toContain('stage: execution\nstatus: active');
    await story.commit('Felles barnehageopptak er i gang');
  });

  /** All are there, these decisions are made, and the minutes are approved. */
  async function meet(date: string, minutes: string, ...decisions: readonly (readonly string[])[]): Promise<void> {
    story.on(date);
    await story.done('meeting', date, '--all-present');
    for (const words of decisions) await story.done(...words, '--meeting', date);
    story.on(minutes);
    await story.done('meeting', date, '--approve-minutes');
  }
}
