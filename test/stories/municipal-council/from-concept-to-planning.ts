// Vardefjord 2027, spring: a condition that is met too late, a case that is returned, and the same case when it is ready.
import { expect, test } from 'vitest';
import type { Story } from '../../support/story.ts';
import { bot, school } from './from-idea-to-concept.ts';

export function fromConceptToPlanning(story: Story): void {
  const april = '2027-04-15';
  const june = '2027-06-03';

  test('10 March: the project asks for BP2, and the other proposal is heard', async () => {
    story.on('2027-03-10');
    story.fill(school, 'assessed');
    story.fill(school, 'planning');
    story.fill(school, { request: { type: 'BP2', date: '2027-03-10' } });
    const heard = {
      sector_leader: { heard: '2027-03-09', recommendation: 'recommends' },
      expert_group: { heard: '2027-03-09' },
    };
    story.fill(bot, { anchoring: heard, archive: { case_number: '2027/420' } });
    await story.commit('Ber om BP2');
  });

  test('15 March: on the agenda, a finance director who has not been heard is an error', async () => {
    story.on('2027-03-15');
    expect(await story.done('meeting', april, '--plan')).toContain('Digital skolestart (BP2)');
    const { code, problems } = await story.check();
    expect(code).toBe(1);
    expect(problems.filter((each) => each.startsWith('error'))).toEqual([
      expect.stringMatching(/^error hearing-missing projects\/digital-skolestart\.yaml:\d+$/),
    ]);
    story.fill(school, { anchoring: { finance_director: { heard: '2027-03-15' } } });
    await story.commit('Saksliste til 15. april');
  });

  test('6 April: the condition is overdue until someone meets it', async () => {
    story.on('2027-04-06');
    const overdue = expect.stringMatching(/^warning condition-overdue projects\/digital-skolestart\.yaml:\d+$/);
    expect((await story.check()).problems).toContainEqual(overdue);
    story.replace(`projects/${school}.yaml`, 'due: 2027-03-31', 'due: 2027-03-31\n    met: 2027-04-06');
    expect(await story.commit('Vilkåret er oppfylt')).not.toContainEqual(overdue);
    await story.done('report', 'meeting', april);
    await story.commit('Møtepapirer');
  });

  test('15 April: the card lacks what planning needs, and the council returns the case', async () => {
    story.on(april);
    await story.done('meeting', april, '--all-present', '--disqualified', `Rektor ungdomsskole: ${school}: Ansvarlig.`);
    const decide = (card: string, ...words: readonly string[]) => ['decide', card, '--meeting', april, ...words];
    const said = await story.refused(...decide(school, '--outcome', 'approved'));
    expect(said).toContain('alternatives');
    await story.done(...decide(school, '--outcome', 'returned', '--reason', 'Nullalternativet mangler.'));
    await story.refused(...decide(bot, '--outcome', 'approved'));
    story.fill(bot, 'bot');
    await story.done(...decide(bot, '--outcome', 'approved'));
    await story.commit('Møtet 15. april');
    expect(await story.refused('advance', school)).toContain('Vedtak mangler.');
    await story.done('advance', bot);
    story.on('2027-04-22');
    await story.done('meeting', april, '--approve-minutes');
    await story.commit('Protokollen er godkjent');
  });

  test('30 April: the project asks again, with the alternatives', async () => {
    story.on('2027-04-30');
    story.fill(school, 'alternatives');
    story.fill(school, { request: { date: '2027-04-30' } });
    await story.commit('Ber om BP2 på nytt');
    story.on('2027-05-10');
    expect(await story.done('meeting', june, '--plan')).toContain('Digital skolestart (BP2)');
    await story.done('report', 'meeting', june);
    await story.commit('Møtepapirer');
  });

  test('3 June: approved, and a member who stands on the card is seen', async () => {
    story.on(june);
    await story.done('meeting', june, '--all-present');
    const decide = ['decide', school, '--meeting', june, '--outcome', 'approved'];
    expect(await story.refused(...decide)).toContain('har ingen tiltak');
    story.fill(school, 'treated-risk');
    await story.done(...decide);
    const unseen = expect.stringContaining('warning member-not-disqualified meetings/2027-06-03.yaml');
    expect((await story.check()).problems).toContainEqual(unseen);
    await story.done('meeting', june, '--disqualified', `Rektor ungdomsskole: ${school}: Ansvarlig.`);
    expect(await story.commit('Møtet 3. juni')).not.toContainEqual(unseen);
  });

  test('10 June: the minutes are approved, and the project moves to planning', async () => {
    story.on('2027-06-10');
    await story.done('meeting', june, '--approve-minutes');
    await story.done('advance', school);
    expect(story.read(`projects/${school}.yaml`)).toContain('stage: planning');
    await story.commit('Digital skolestart planlegges');
  });
}
