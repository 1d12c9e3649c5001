// Vardefjord 2027, autumn: what should not have been done is found, the council recommends, and the chief executive decides.
import { expect, test } from 'vitest';
import { greenStatus } from '../../support/green-status.ts';
import type { Story } from '../../support/story.ts';
import { bot, school } from './from-idea-to-concept.ts';

export function fromPlanningToExecution(story: Story): void {
  const september = '2027-09-02';
  const october = '2027-10-21';
  const lines = (file: string, text: string) =>
    story
      .read(file)
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1;

  test('20 June: somebody changes the approved minutes, and git remembers them', async () => {
    story.on('2027-06-20');
    const minutes = 'meetings/2027-04-15.yaml';
    story.replace(minutes, 'Nullalternativet mangler.', 'Rådet ønsket mer tid.');
    story.commitWrong('Pyntet på protokollen');
    expect(await story.check()).toMatchObject({
      code: 1,
      problems: expect.arrayContaining([`error minutes-changed ${minutes}:${lines(minutes, 'Rådet ønsket mer tid.')}`]),
    });
    story.revert();
    await story.commit('Protokollen er som den ble godkjent');
  });

  test('21 June: somebody moves the project without a decision', async () => {
    story.on('2027-06-21');
    const file = `projects/${school}.yaml`;
    story.replace(file, 'stage: planning', 'stage: execution');
    story.commitWrong('Vi setter i gang');
    const { code, problems } = await story.check();
    expect(code).toBe(1);
    expect(problems).toContain(`error stage-beyond-decision ${file}:${lines(file, 'stage: execution')}`);
    story.revert();
    await story.commit('Prosjektet står i planlegging');
  });

  test('4 August: the project asks for 3 million, and advance says all that BP3 needs', async () => {
    story.on('2027-08-04');
    story.fill(school, { request: { type: 'BP3', date: '2027-08-04', frame: 3_000_000 } });
    const said = await story.refused('advance', school, '--dry-run');
    expect(said).toContain('Vedtak mangler. Neste ledd er Digitaliseringsrådet i Vardefjord, som tilrår.');
    for (const lack of ['cost.operation', 'benefits']) expect(said).toContain(lack);
    story.fill(school, 'execution');
    story.fill(school, greenStatus('2027-08-04'));
    story.fill(school, { anchoring: { employees: { heard: '2027-08-03' } } });
    story.fill(bot, { request: { type: 'stop', date: '2027-08-05' } });
    await story.commit('Ber om oppstart');
  });

  test('9 August: start and stop stand on the same agenda', async () => {
    story.on('2027-08-09');
    const said = await story.done('meeting', september, '--plan');
    expect(said).toContain('Praterobot på nettsidene (Stans)');
    await story.done('report', 'meeting', september);
    await story.commit('Saksliste og papirer til 2. september');
  });

  test('2 September: the council stops one, and recommends the other', async () => {
    story.on(september);
    await story.done(
      'meeting',
      september,
      '--all-present',
      '--disqualified',
      `Rektor ungdomsskole: ${school}: Ansvarlig.`,
    );
    const reason = 'Prøven ga 58 prosent riktige svar.';
    await story.done('decide', bot, '--meeting', september, '--outcome', 'stopped', '--reason', reason);
    expect(story.read(`projects/${bot}.yaml`)).toContain(`status: stopped\nstatus_reason: ${reason}`);
    const said = await story.done(
      'decide',
      school,
      '--meeting',
      september,
      '--outcome',
      'approved',
      '--frame',
      '3 mill.',
    );
    expect(said).toContain('Dette er en tilråding fra Digitaliseringsrådet i Vardefjord.');
    story.on('2027-09-09');
    await story.done('meeting', september, '--approve-minutes');
    await story.commit('Møtet 2. september');
    expect(await story.refused('advance', school)).toContain('Kommunedirektørens ledergruppe, som vedtar');
    expect(await story.refused('advance', bot)).toContain('stoppet');
  });

  test('21 October: the chief executive decides, and the project moves to execution', async () => {
    story.on('2027-09-30');
    expect(await story.done('meeting', october, '--plan')).toContain('Digital skolestart (BP3)');
    await story.done('report', 'meeting', october);
    await story.commit('Saksliste til ledergruppen');
    story.on(october);
    await story.done('meeting', october, '--all-present', '--absent', 'Kommunalsjef teknisk');
    await story.done(
      'decide',
      school,
      '--meeting',
      october,
      '--outcome',
      'approved',
      '--frame',
      '3 mill.',
      '--votes',
      '5-1',
    );
    story.on('2027-10-28');
    await story.done('meeting', october, '--approve-minutes');
    await story.done('advance', school);
    expect(story.read(`projects/${school}.yaml`)).toContain('stage: execution\nstatus: active');
    await story.commit('Digital skolestart er i gang');
    expect(await story.done('report', 'minutes', october)).toContain('5 mot 1');
  });
}
