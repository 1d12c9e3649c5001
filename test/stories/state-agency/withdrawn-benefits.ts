// Registerdirektoratet 2029–2031: four percent too much in one year, and a benefit of which half the labour and all the postage is withdrawn.
import { expect, test } from 'vitest';
import { answered } from '../../support/answered.ts';
import { chapterOf } from '../../support/chapter-of.ts';
import { greenStatus } from '../../support/green-status.ts';
import { passGate } from '../../support/pass-gate.ts';
import type { Story } from '../../support/story.ts';
import { service } from './agency-and-ministry.ts';

const newMeetings = `  # 2029 til 2031.
  - { date: 2029-03-08, body: portefoljeradet, deadline_registration: 2029-02-08, deadline_status: 2029-02-22 }
  - { date: 2029-06-07, body: portefoljeradet, deadline_registration: 2029-05-08, deadline_status: 2029-05-24 }
  - { date: 2031-02-13, body: portefoljeradet, deadline_registration: 2031-01-16, deadline_status: 2031-01-30 }
`;

export function withdrawnBenefits(story: Story): void {
  const architect = { card: service, absent: 'Virksomhetsarkitekt' };

  test('8 January 2029: the year cost four percent too much, and it is taken back in 2029', async () => {
    story.on('2029-01-08');
    story.replace('governance.yaml', '\n# Egne grenser.\nreporting:', `${newMeetings}\n# Egne grenser.\nreporting:`);
    story.replace('governance.yaml', 'until: 2028-12-31', 'until: 2032-12-31');
    story.fill(service, greenStatus('2029-01-08'));
    story.on('2029-02-05');
    story.fill(service, 'delivered');
    const warnings = await story.commit('Levert');
    expect(warnings.filter((each) => /overspend/.test(each))).toEqual([]);
    const { stdout } = await story.run('report');
    const overspent = chapterOf(stdout, '#### Merforbruk, og hvordan det hentes inn');
    expect(overspent).toContain('| 2028 | 1 200 000 kr | 4 % | 1 200 000 kr i 2029 etter planen | – |');
  });

  test('March and June 2029: closed, and handed over', async () => {
    story.fill(service, answered('BP4'));
    await passGate(story, architect, 'BP4', ['2029-02-06', '2029-02-12', '2029-03-08', '2029-03-15']);
    story.fill(service, answered('BP5'));
    await passGate(story, architect, 'BP5', ['2029-05-04', '2029-05-10', '2029-06-07', '2029-06-14']);
    expect(story.read(`projects/${service}.yaml`)).toContain('stage: realisation\nstatus: active');
  });

  test('January 2031: 2.6 withdrawn and 2.0 kept, and what the year gave', async () => {
    story.on('2031-01-10');
    story.add(service, ['benefits', 0, 'measurements'], { date: '2030-12-31', value: 8400 });
    story.add(service, ['benefits', 1, 'measurements'], { date: '2030-12-31', value: 1000 });
    story.put(service, ['benefits', 0, 'annual', 0, 'realised'], 3_600_000);
    story.put(service, ['benefits', 1, 'annual', 0, 'realised'], 600_000);
    await story.commit('Gevinstene i 2030');
    const { stdout } = await story.run('report');
    const withdrawn = chapterOf(stdout, '#### Hva tas ut av budsjettene, og hva beholdes?');
    expect(withdrawn).toContain('| 2030 | 4,6 | 2,6 | 2,6 | 2,0 | 0,0 |');
    expect(chapterOf(stdout, '#### Hva er oppnådd?')).toContain('| 30 000 | 6 000 | 8 400 (31.12.2030) | 90 % |');
    const taken = chapterOf(stdout, '#### Hva er hentet ut, og hva tok budsjettet?');
    expect(taken).toContain('| 2030 | Registerdirektoratet | 4,6 | 4,2 | 91 % | 2,6 | +1,6 |');
  });

  test('February 2031: the project is over, and history tells the way it went', async () => {
    story.fill(service, answered('BP6'));
    await passGate(story, architect, 'BP6', ['2031-01-12', '2031-01-20', '2031-02-13', '2031-02-20']);
    expect(story.read(`projects/${service}.yaml`)).toContain('stage: done\nstatus: completed');
    const life = await story.done('history', service);
    for (const step of [
      '28. januar 2027: Vedtak Godkjent med vilkår (BP1',
      '17. juni 2027: Vedtak Sendt tilbake for mer arbeid (BP2, Etatsledelsen i Registerdirektoratet',
      '21. oktober 2027: Vedtak Godkjent (BP2, Etatsledelsen i Registerdirektoratet',
      '16. desember 2027: Vedtak Godkjent (BP3, Etatsledelsen i Registerdirektoratet',
      '13. februar 2031: Vedtak Godkjent (BP6',
    ])
      expect(life).toContain(step);
  });
}
