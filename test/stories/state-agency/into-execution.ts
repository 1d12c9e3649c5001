// Registerdirektoratet 2027, autumn: KS1 before BP2, the concept again, the ministry stops the budget proposal, and the project begins.
import { expect, test } from 'vitest';
import { answered } from '../../support/answered.ts';
import { greenStatus } from '../../support/green-status.ts';
import { papersOf } from '../../support/papers-of.ts';
import type { Story } from '../../support/story.ts';
import { platform, service } from './agency-and-ministry.ts';

const august = '2027-08-26';
const board = { october: '2027-10-21', december: '2027-12-16' };
const ministry = '2027-11-11';
const december = '2027-12-02';

export function intoExecution(story: Story): void {
  const card = `projects/${service}.yaml`;

  test('28 July: the large project asks for BP2 without KS1, and that is an error on the agenda', async () => {
    story.on('2027-07-28');
    story.fill(service, { request: { date: '2027-07-28' } });
    story.fill(platform, { request: { type: 'BP3', date: '2027-07-28' } });
    const shown = await story.done('show', platform);
    expect(shown).toContain('KS1 (ekstern kvalitetssikring) mangler. KS2 (ekstern kvalitetssikring) mangler.');
    expect(shown).toContain('tilrår, og Samfunnsdepartementet vedtar.');
    story.fill(platform, { request: { type: 'BP2' } });
    story.fill(platform, { anchoring: { finance_director: { heard: '2027-07-28' } } });
    await story.commit('Ber om BP2');
    story.on('2027-08-02');
    await story.done('meeting', august, '--plan');
    const { code, stdout } = await story.run('check');
    expect(code).toBe(1);
    expect(stdout).toContain(`feil portfolio/projects/${platform}.yaml:6:1 [quality-assurance-missing]`);
    expect(stdout).toContain('skal ha KS1 før BP2, som står på sakslisten 26. august 2027.');
    expect(stdout).toMatch(/portfolio\/governance\.yaml:\d+:5 grensen/);
  });

  test('it becomes a budget proposal with three elements instead', async () => {
    story.replace(`meetings/${august}.yaml`, `, card: ${platform}, type: BP2`, `, card: ${platform}, type: budget`);
    story.fill(platform, { request: { type: 'budget' }, budget_proposal: { budget_year: 2029 } });
    await story.commit('Saksliste til 26. august');
  });

  test('26 August and 21 October: the council recommends both, and the agency chooses the concept', async () => {
    await meet(august, '2027-09-02', [service, 'approved'], [platform, 'approved']);
    expect(await story.done('meeting', board.october, '--plan')).toContain('Felles tilsynsplattform (Budsjett)');
    await story.commit('Saksliste til etatsledelsen');
    await meet(board.october, '2027-10-28', [service, 'approved'], [platform, 'approved']);
    expect(await story.refused('advance', service)).toContain('sjekklisten for BP2');
    story.fill(service, answered('BP2'));
    await story.done('advance', service);
    expect(story.read(card)).toContain('stage: planning\nstatus: active');
    await story.commit('Selvbetjeningen planlegges');
  });

  test('11 November: the ministry stops the budget proposal', async () => {
    story.on('2027-11-03');
    expect(await story.refused('advance', service)).toContain('cost.operation');
    story.fill(service, 'execution');
    story.fill(service, greenStatus('2027-11-03'));
    story.fill(service, { request: { type: 'BP3', date: '2027-11-03', frame: 40_000_000 } });
    story.fill(service, { anchoring: { users: { heard: '2027-11-01' }, employees: { heard: '2027-11-01' } } });
    await story.commit('Ber om oppstart');
    await story.done('meeting', ministry, '--plan');
    await story.done('report', 'meeting', ministry, '--zip');
    await story.commit('Etatsstyringsmøtet');
    expect(papersOf(story, ministry).names).toContain(`${ministry}-departementet.zip`);
    story.on(ministry);
    await story.done('meeting', ministry, '--present', 'Ekspedisjonssjef');
    const reason = 'Nytten er ikke god nok sammenlignet med andre forslag.';
    await story.done('decide', platform, '--meeting', ministry, '--outcome', 'stopped', '--reason', reason);
    await story.done('meeting', ministry, '--approve-minutes');
    expect(story.read(`projects/${platform}.yaml`)).toContain(`status: stopped\nstatus_reason: ${reason}`);
    await story.commit('Departementet stoppet satsingsforslaget');
  });

  test('December: the council recommends, the agency decides, and the project begins', async () => {
    story.on('2027-11-12');
    await story.done('meeting', december, '--plan');
    await story.commit('Saksliste til 2. desember');
    const paper = await story.done('report', 'case', service);
    expect(paper).toContain('2 600 000 kr tas ut av budsjettene og 2 000 000 kr beholdes i tjenestene.');
    await meet(december, '2027-12-09', [service, 'approved', '--frame', '40 mill.']);
    await story.done('meeting', board.december, '--plan');
    await story.commit('Saksliste til etatsledelsen');
    await meet(board.december, '2027-12-22', [service, 'approved', '--frame', '40 mill.']);
    story.fill(service, answered('BP3'));
    await story.done('advance', service);
    expect(story.read(card)).toContain('stage: execution\nstatus: active');
    await story.commit('Selvbetjeningen er i gang');
  });

  /** All are there but the architect and the director who stand on the card; these decisions are made; the minutes are approved. */
  async function meet(date: string, minutes: string, ...decisions: readonly (readonly string[])[]): Promise<void> {
    const isBoard = Object.values(board).includes(date);
    story.on(date);
    await story.done(
      'meeting',
      date,
      '--all-present',
      '--absent',
      isBoard ? 'Avdelingsdirektør næringsregistre' : 'Virksomhetsarkitekt',
    );
    for (const [id = '', outcome = '', ...more] of decisions)
      await story.done('decide', id, '--meeting', date, '--outcome', outcome, ...more);
    story.on(minutes);
    await story.done('meeting', date, '--approve-minutes');
    expect(await story.commit(`Møtet ${date}`)).not.toContainEqual(expect.stringContaining('member-not-disqualified'));
  }
}
