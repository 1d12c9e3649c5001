// Fossregionen 2027–2029: one system in four municipalities, and what each of them got for it.
import { expect, test } from 'vitest';
import { chapterOf } from '../../support/chapter-of.ts';
import { greenStatus } from '../../support/green-status.ts';
import { passGate } from '../../support/pass-gate.ts';
import type { Story } from '../../support/story.ts';
import { bins, nursery } from './secretariat-and-council.ts';

const newMeetings = `  # 2028 og 2029.
  - { date: 2028-06-08, body: digitaliseringsradet, deadline_registration: 2028-05-08, deadline_status: 2028-05-25 }
  - { date: 2028-09-07, body: digitaliseringsradet, deadline_registration: 2028-08-11, deadline_status: 2028-08-25 }
  - { date: 2030-02-14, body: digitaliseringsradet, deadline_registration: 2030-01-12, deadline_status: 2030-01-26 }
`;

export function fourMunicipalitiesReap(story: Story): void {
  const nobody = { card: nursery, absent: 'Kulturleder, Tangnes' };

  test('the pilot that the secretariat let in has an outcome, and is over', async () => {
    story.on('2027-11-15');
    story.fill(bins, { pilot: { outcome: 'scale' } });
    story.fill(nursery, greenStatus('2027-11-15'));
    await story.commit('Forsøket lyktes');
    const day = '2027-11-18';
    story.on(day);
    const said = await story.done('meeting', day, '--plan', '--body', 'sekretariatet', '--with', bins);
    expect(said).toContain('Sensorer i søppelkasser (BP6)');
    await story.done('meeting', day, '--present', 'Koordinator digitalisering, Fossregionen');
    await story.done('decide', bins, '--meeting', day, '--outcome', 'approved');
    await story.done('meeting', day, '--approve-minutes');
    await story.done('advance', bins);
    expect(story.read(`projects/${bins}.yaml`)).toContain('stage: done\nstatus: completed');
    await story.commit('Forsøket er over');
  });

  test('June and September 2028: closed, and handed over to the line', async () => {
    story.on('2028-05-05');
    story.replace('governance.yaml', '\n# Egne grenser.\nreporting:', `${newMeetings}\n# Egne grenser.\nreporting:`);
    story.fill(nursery, 'delivered');
    story.fill(nursery, greenStatus('2028-05-05'));
    await story.commit('Levert');
    await passGate(story, nobody, 'BP4', ['2028-05-05', '2028-05-12', '2028-06-08', '2028-06-15']);
    await passGate(story, nobody, 'BP5', ['2028-08-10', '2028-08-14', '2028-09-07', '2028-09-14']);
    expect(story.read(`projects/${nursery}.yaml`)).toContain('stage: realisation\nstatus: active');
  });

  test('January 2030: two years are measured, for the municipality that has the budget', async () => {
    story.on('2030-01-10');
    story.replace('governance.yaml', 'until: 2028-12-31', 'until: 2030-12-31');
    story.add(nursery, ['benefits', 0, 'measurements'], { date: '2029-12-31', value: 2320 });
    story.add(nursery, ['benefits', 1, 'measurements'], { date: '2029-12-31', value: 1 });
    story.put(nursery, ['benefits', 0, 'annual', 0, 'realised'], 700_000);
    story.put(nursery, ['benefits', 0, 'annual', 1, 'realised'], 1_440_000);
    story.put(nursery, ['benefits', 1, 'annual', 0, 'realised'], 700_000);
    await story.commit('Gevinstene i 2028 og 2029');
    const { stdout } = await story.run('report');
    expect(chapterOf(stdout, '#### Hva er oppnådd?')).toContain('| 5 200 | 2 000 | 2 320 (31.12.2029) | 90 % |');
    const taken = chapterOf(stdout, '#### Hva er hentet ut, og hva tok budsjettet?');
    expect(taken).toContain('| 2028 | Brekkvik kommune | 0,8 | 0,7 | 88 % | 0,4 | +0,3 |');
    expect(taken).toContain('| 2029 | Brekkvik kommune | 1,6 | 1,4 | 90 % | 0,8 | +0,6 |');
    expect(taken).toContain('| 2029 | Fossdal kommune | 0,7 | 0,7 | 100 % | 0,7 | 0,0 |');
  });

  test('February 2030: the project is over, and history tells the way it went', async () => {
    await passGate(story, nobody, 'BP6', ['2030-01-11', '2030-01-15', '2030-02-14', '2030-02-21']);
    expect(story.read(`projects/${nursery}.yaml`)).toContain('stage: done\nstatus: completed');
    const life = await story.done('history', nursery);
    for (const step of [
      '18. februar 2027: Vedtak Utsatt (BP1',
      '22. april 2027: Vedtak Godkjent med vilkår (BP1',
      '23. september 2027: Vedtak Sendt tilbake for mer arbeid (BP3, Kommunedirektørutvalget i Fossregionen',
      '21. oktober 2027: Vedtak Godkjent (BP3, Kommunedirektørutvalget i Fossregionen',
      '14. februar 2030: Vedtak Godkjent (BP6',
    ])
      expect(life).toContain(step);
  });
}
