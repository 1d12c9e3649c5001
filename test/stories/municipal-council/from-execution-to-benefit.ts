// Vardefjord 2027–2029: delivered, handed over, measured against the plan and the budget, and over.
import { expect, test } from 'vitest';
import { chapterOf } from '../../support/chapter-of.ts';
import { greenStatus } from '../../support/green-status.ts';
import { passGate } from '../../support/pass-gate.ts';
import type { Story } from '../../support/story.ts';
import { school } from './from-idea-to-concept.ts';

const newMeetings = `  # 2028 og 2029.
  - { date: 2028-06-08, body: digitaliseringsradet, deadline_registration: 2028-05-08, deadline_status: 2028-05-25 }
  - { date: 2028-09-07, body: digitaliseringsradet, deadline_registration: 2028-08-11, deadline_status: 2028-08-25 }
  - { date: 2029-02-08, body: digitaliseringsradet, deadline_registration: 2029-01-12, deadline_status: 2029-01-26 }
`;

export function fromExecutionToBenefit(story: Story): void {
  const card = `projects/${school}.yaml`;
  const absent = { card: school, absent: 'Rektor ungdomsskole' };

  test('18 November: the project reports, and its leader has seen it', async () => {
    story.on('2027-11-18');
    story.fill(school, greenStatus('2027-11-18'));
    await story.commit('Status i november');
    expect(await story.done('report')).toContain('Rapport av 18. november 2027');
  });

  test('January 2028: the secretariat puts in the meetings of the new year', async () => {
    story.on('2028-01-10');
    story.replace('governance.yaml', '\n# Egne grenser.\nreporting:', `${newMeetings}\n# Egne grenser.\nreporting:`);
    const warnings = await story.commit('Møteplan for 2028');
    expect(warnings.filter((each) => each.includes('no-meetings-ahead'))).toEqual([]);
  });

  test('5 May: delivered, with accounts and what was learned, and asks to be closed', async () => {
    story.on('2028-05-05');
    expect(await story.refused('advance', school)).toContain('lessons');
    story.fill(school, 'delivered');
    story.fill(school, greenStatus('2028-05-05'));
    await story.commit('Levert');
    await passGate(story, absent, 'BP4', ['2028-05-05', '2028-05-12', '2028-06-08', '2028-06-15']);
    expect(story.read(card)).toContain('stage: closing\nstatus: active');
  });

  test('7 September: the line takes over, and the benefits are to be realised', async () => {
    await passGate(story, absent, 'BP5', ['2028-08-10', '2028-08-14', '2028-09-07', '2028-09-14']);
    expect(story.read(card)).toContain('stage: realisation\nstatus: active');
  });

  test('4 January 2029: the budget was cut, and nobody has told what the year gave', async () => {
    story.on('2029-01-04');
    const { problems } = await story.check();
    expect(problems.filter((each) => each.includes('benefit-not-realised'))).toHaveLength(2);
  });

  test('8 January: measured and in the accounts, the report shows what was achieved', async () => {
    story.on('2029-01-08');
    story.add(school, ['benefits', 0, 'measurements'], { date: '2028-03-31', value: 190 });
    story.add(school, ['benefits', 0, 'measurements'], { date: '2028-12-31', value: 85 });
    story.add(school, ['benefits', 1, 'measurements'], { date: '2028-12-31', value: 60 });
    story.put(school, ['benefits', 0, 'annual', 0, 'realised'], 540_000);
    story.put(school, ['benefits', 1, 'annual', 0, 'realised'], 46_000);
    story.replace('governance.yaml', 'until: 2028-12-31', 'until: 2030-12-31');
    const warnings = await story.commit('Gevinstene i 2028, og rådet er oppnevnt på nytt');
    expect(warnings.map((each) => each.split(' ')[1])).toEqual(['stale-score']);
    const { stdout } = await story.run('report');
    expect(chapterOf(stdout, '#### Hva er oppnådd?')).toContain('| 400 | 50 | 85 (31.12.2028) | 90 % |');
    expect(chapterOf(stdout, '#### Hva er oppnådd?')).toContain('| 900 | 60 | 60 (31.12.2028) | 100 % |');
    const taken = chapterOf(stdout, '#### Hva er hentet ut, og hva tok budsjettet?');
    expect(taken).toContain('| 2028 | Vardefjord kommune | 0,6 | 0,6 | 92 % | 0,3 | +0,2 |');
  });

  test('8 February: the council ends it, and history tells the life', async () => {
    await passGate(story, absent, 'BP6', ['2029-01-10', '2029-01-15', '2029-02-08', '2029-02-15']);
    expect(story.read(card)).toContain('stage: done\nstatus: completed');
    const life = await story.done('history', school);
    expect(life).toContain('11. februar 2027: Vedtak Godkjent med vilkår (BP1');
    expect(life).toContain('15. april 2027: Vedtak Sendt tilbake for mer arbeid (BP2');
    expect(life).toContain('21. oktober 2027: Vedtak Godkjent (BP3, Kommunedirektørens ledergruppe');
    expect(life).toContain('8. februar 2029: Vedtak Godkjent (BP6');
    expect(life).toContain('Status: Aktiv → Fullført');
    expect(await story.refused('advance', school)).toContain('fullført');
  });
}
