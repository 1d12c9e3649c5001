// Vardefjord 2027, winter: three proposals, the first meeting of the council, a rejection, and an approval with a condition.
import { expect, test } from 'vitest';
import { papersOf } from '../../support/papers-of.ts';
import type { Story } from '../../support/story.ts';

export const school = 'digital-skolestart';
const timetable = 'nytt-timeplanverktoy';
export const bot = 'praterobot-pa-nettsidene';
const meeting = '2027-02-11';

export function fromIdeaToConcept(story: Story): void {
  const decide = (card: string, ...words: readonly string[]) => ['decide', card, '--meeting', meeting, ...words];

  test('12 January: a head teacher proposes, and check says who must be heard', async () => {
    story.on('2027-01-12');
    await story.done(
      ...['new', 'Digital skolestart', '--organisation', 'vardefjord', '--unit', 'Skole', '--sector', 'oppvekst'],
      ...['--responsible', 'Rektor ungdomsskole', '--submitter', 'Rektor', '--for-whom', 'Foreldre'],
      ...['--problem', 'Foreldre fyller ut fire ark, og skolekontoret taster alt inn på nytt.'],
      ...['--benefit', 'Mindre tasting på skolekontoret', '--cost', '3 mill.'],
    );
    expect(await story.commit('Forslag: digital skolestart')).toEqual([
      `warning hearing-missing projects/${school}.yaml:6`,
      `warning sector-leader-not-heard projects/${school}.yaml:6`,
    ]);
  });

  test('14 January: the sector leader has been heard about it and about another proposal', async () => {
    story.on('2027-01-14');
    const remark = 'Ta med SFO i neste runde.';
    const recommended = { heard: '2027-01-13', recommendation: 'recommends_with_remark', remark };
    story.fill(school, { anchoring: { sector_leader: recommended, expert_group: { heard: '2027-01-13' } } });
    await propose('Nytt timeplanverktøy', 'IKT-leder', '900000');
    const against = { heard: '2027-01-14', recommendation: 'does_not_recommend', remark: 'Avtalen kan forlenges.' };
    story.fill(timetable, { anchoring: { sector_leader: against, expert_group: { heard: '2027-01-14' } } });
    expect(await story.commit('Sektorlederne er hørt')).toEqual([]);
  });

  test('18 January: the secretariat plans the meeting, and what came late waits', async () => {
    story.on('2027-01-18');
    await propose('Praterobot på nettsidene', 'Enhetsleder', '600000');
    const said = await story.done('meeting', meeting, '--plan');
    expect(said).toContain('Sak 1/27 Digital skolestart (BP1)');
    expect(said).toContain(`Meldt inn etter fristen, og ikke tatt med: ${bot}.`);
    expect(await story.check()).toEqual({
      code: 1,
      problems: expect.arrayContaining([
        `error agenda-without-case-number projects/${school}.yaml:6`,
        `error agenda-without-case-number projects/${timetable}.yaml:6`,
      ]),
    });
    story.fill(school, { archive: { case_number: '2027/412' } });
    story.fill(timetable, { archive: { case_number: '2027/413' } });
    await story.commit('Saksliste til 11. februar');
    expect(await story.done('meeting', meeting)).toContain(
      'Før fasen konsept mangler kortet dette: art (utvikling, drift eller forvaltning); Kategori;',
    );
  });

  test('25 January: the proposer writes what a concept needs, and the papers are made', async () => {
    story.on('2027-01-25');
    story.fill(school, 'concept');
    await story.done('report', 'meeting', meeting, '--zip');
    expect(await story.commit('Møtepapirer')).toEqual([
      `warning hearing-missing projects/${bot}.yaml:6`,
      `warning sector-leader-not-heard projects/${bot}.yaml:6`,
    ]);
    const papers = papersOf(story, meeting);
    expect(papers.names).toEqual([
      '00-saksliste.md',
      '01-portefoljerapport.md',
      `${meeting}-digitaliseringsradet.zip`,
      'metadata.json',
      `sak-1-27-${school}.md`,
      `sak-2-27-${timetable}.md`,
    ]);
    expect(papers.cases).toEqual(['1/27 2027/412', '2/27 2027/413']);
    expect(papers.text(`sak-1-27-${school}.md`)).toContain('«Ta med SFO i neste runde.»');
    expect(papers.text(`sak-2-27-${timetable}.md`)).toContain('tilrår ikke');
  });

  test('before the meeting nothing can be decided', async () => {
    const said = await story.refused(...decide(school, '--outcome', 'approved'));
    expect(said).toContain('Møtet er 11. februar 2027, og den dagen er ikke kommet.');
  });

  test('11 February: three members are too few, and five are enough', async () => {
    story.on(meeting);
    const few = ['Rektor ungdomsskole', 'Byggesaksleder', 'Biblioteksjef'].flatMap((role) => ['--present', role]);
    expect(await story.done('meeting', meeting, ...few)).toContain('Ikke vedtaksført: 3 av minst 4 medlemmer.');
    expect(await story.refused(...decide(school, '--outcome', 'approved'))).toContain('Møtet var ikke vedtaksført');
    const why = `Rektor ungdomsskole: ${school}: Står ansvarlig for forslaget.`;
    const all = ['--all-present', '--absent', 'Barnehagestyrer', '--disqualified', why];
    expect(await story.done('meeting', meeting, ...all)).toContain('Vedtaksført: 5 av minst 4 medlemmer.');
  });

  test('the council approves one with a condition and rejects the other, with a reason', async () => {
    const condition = 'Avklar med barnehagene hvilke opplysninger som kan følge barnet; 2027-03-31';
    const said = await story.done(...decide(school, '--outcome', 'approved_with_conditions', '--condition', condition));
    expect(said).toContain('2027-02-11/V1');
    expect(await story.refused('meeting', meeting, '--approve-minutes')).toContain('Disse sakene har ikke noe vedtak');
    expect(await story.refused(...decide(timetable, '--outcome', 'rejected'))).toContain('trenger en begrunnelse');
    await story.done(...decide(timetable, '--outcome', 'rejected', '--reason', 'Avtalen kan forlenges.'));
    expect(story.read(`projects/${timetable}.yaml`)).toMatch(
      /^status: rejected\nstatus_reason: Avtalen kan forlenges.$/m,
    );
    expect(await story.commit('Møtet 11. februar')).not.toContainEqual(
      expect.stringContaining('member-not-disqualified'),
    );
    const draft = await story.done('report', 'minutes', meeting);
    expect(draft).toContain('Utkast – ikke godkjent');
    expect(draft).toContain('Rektor ungdomsskole: Står ansvarlig for forslaget.');
  });

  test('18 February: the minutes are approved, and are closed', async () => {
    story.on('2027-02-18');
    await story.done('meeting', meeting, '--approve-minutes');
    await story.commit('Protokollen er godkjent');
    expect(await story.done('report', 'minutes', meeting)).not.toContain('Utkast');
    expect(await story.refused(...decide(school, '--outcome', 'stopped', '--reason', 'Omkamp.'))).toContain('godkjent');
  });

  test('the project moves to concept, and one that was rejected does not', async () => {
    await story.done('advance', school);
    expect(story.read(`projects/${school}.yaml`)).toContain('stage: concept\nstatus: active');
    await story.refused('advance', timetable);
    await story.commit('Digital skolestart er i konseptfasen');
  });

  async function propose(title: string, role: string, cost: string): Promise<void> {
    await story.done(
      ...['new', title, '--organisation', 'vardefjord', '--responsible', role, '--submitter', role, '--cost', cost],
      ...[
        '--problem',
        'Slik det er nå, er det ikke godt nok.',
        '--for-whom',
        'Innbyggere',
        '--benefit',
        'Enklere hverdag',
      ],
    );
  }
}
