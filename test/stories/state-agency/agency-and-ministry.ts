// Registerdirektoratet 2027, winter to summer: check lists that must be answered, a project above the threshold, and a case that returns.
import { expect, test } from 'vitest';
import { answered } from '../../support/answered.ts';
import { papersOf } from '../../support/papers-of.ts';
import type { Story } from '../../support/story.ts';

export const service = 'ny-selvbetjening-for-foretak';
export const platform = 'felles-tilsynsplattform';
const january = '2027-01-28';
const april = '2027-04-08';
const ministry = '2027-04-29';
const board = '2027-06-17';

export function agencyAndMinistry(story: Story): void {
  const card = `projects/${service}.yaml`;
  const decide = (id: string, meeting: string, ...words: readonly string[]) =>
    story.done('decide', id, '--meeting', meeting, '--outcome', ...words);

  test('4 January: two projects, one of them above 300 million in P85', async () => {
    story.on('2027-01-04');
    await propose('Ny selvbetjening for foretak', 'naering', '40 mill.');
    await propose('Felles tilsynsplattform', 'kontroll', '282100000');
    story.fill(service, 'concept');
    story.fill(platform, 'large-concept');
    const heard = {
      sector_leader: { heard: '2027-01-04', recommendation: 'recommends' },
      expert_group: { heard: '2027-01-04' },
    };
    for (const id of [service, platform]) story.fill(id, { anchoring: heard });
    story.fill(service, { archive: { case_number: '2027/101' } });
    story.fill(platform, { archive: { case_number: '2027/102' } });
    const warnings = await story.commit('To forslag');
    expect(warnings.map((each) => each.replace(/:\d+$/, ''))).toEqual([
      `warning ceiling-exceeded projects/${platform}.yaml`,
    ]);
    const shown = await story.done('show', platform);
    expect(shown).toContain('under 300,1 mill. kr i 85 av 100.');
    expect(shown).toContain('Porteføljerådet i Registerdirektoratet tilrår, og Samfunnsdepartementet vedtar.');
    expect(await story.done('show', service)).not.toContain('Samfunnsdepartementet');
  });

  test('28 January: the council decides one with a condition, and only recommends the large one', async () => {
    story.on('2027-01-05');
    await story.done('meeting', january, '--plan');
    await story.commit('Saksliste til 28. januar');
    await story.done('report', 'meeting', january);
    await story.commit('Møtepapirer');
    story.on(january);
    await story.done('meeting', january, '--all-present');
    const condition = 'Spør Digitaliseringsrådet om råd før konseptet velges; 2027-03-31';
    await decide(service, january, 'approved_with_conditions', '--condition', condition);
    expect(await decide(platform, january, 'approved')).toContain('Det er Samfunnsdepartementet som vedtar.');
    story.on('2027-02-04');
    await story.done('meeting', january, '--approve-minutes');
    await story.commit('Møtet 28. januar');
  });

  test('4 February: the check list of BP1 must be answered before the project moves', async () => {
    const said = await story.refused('advance', service);
    expect(said).toContain('7 av 7 punkter i sjekklisten for BP1');
    expect(story.read(card)).toContain('stage: idea');
    story.fill(service, answered('BP1'));
    await story.done('advance', service);
    expect(story.read(card)).toContain('stage: concept\nstatus: active');
    await story.commit('Selvbetjeningen er i konseptfasen');
  });

  test('8 April: the council recommends the concept', async () => {
    story.on('2027-03-08');
    for (const part of ['assessed', 'planning']) story.fill(service, part);
    const questions = ['Er én skjemamotor riktig når registrene er så ulike?'];
    story.fill(service, { request: { type: 'BP2', date: '2027-03-08', questions } });
    story.fill(service, {
      anchoring: { finance_director: { heard: '2027-03-08' } },
      local: { digitaliseringsradet_anbefaling: '2027-03-05' },
    });
    story.replace(card, 'due: 2027-03-31', 'due: 2027-03-31\n    met: 2027-03-05');
    await story.commit('Ber om BP2');
    story.on('2027-03-12');
    await story.done('meeting', april, '--plan');
    await story.commit('Saksliste til 8. april');
    await story.done('report', 'meeting', april);
    expect(papersOf(story, april).text(`sak-3-27-${service}.md`)).toContain('Er én skjemamotor riktig');
    story.on(april);
    await story.done(
      'meeting',
      april,
      '--all-present',
      '--disqualified',
      `Virksomhetsarkitekt: ${service}: Arkitekt i prosjektet.`,
    );
    expect(await decide(service, april, 'approved')).toContain(
      'Det er Etatsledelsen i Registerdirektoratet som vedtar.',
    );
    story.on('2027-04-15');
    await story.done('meeting', april, '--approve-minutes');
    await story.commit('Møtet 8. april');
  });

  test('29 April: the ministry lets the large project in', async () => {
    expect(await story.done('meeting', ministry, '--plan')).toContain('Felles tilsynsplattform (BP1)');
    await story.commit('Etatsstyringsmøtet');
    story.on(ministry);
    await story.done('meeting', ministry, '--present', 'Ekspedisjonssjef');
    await decide(platform, ministry, 'approved');
    story.on('2027-05-06');
    await story.done('meeting', ministry, '--approve-minutes');
    story.fill(platform, answered('BP1'));
    await story.done('advance', platform);
    expect(story.read(`projects/${platform}.yaml`)).toContain('stage: concept\nstatus: active');
    await story.commit('Plattformen er i konseptfasen');
  });

  test('17 June: the agency returns the concept', async () => {
    story.on('2027-06-01');
    expect(await story.done('meeting', board, '--plan')).toContain('Ny selvbetjening for foretak (BP2)');
    await story.commit('Saksliste til etatsledelsen');
    story.on(board);
    await story.done('meeting', board, '--all-present', '--absent', 'Avdelingsdirektør næringsregistre');
    await decide(service, board, 'returned', '--reason', 'Vis hva som kuttes hvis kostnaden øker.');
    story.on('2027-06-24');
    await story.done('meeting', board, '--approve-minutes');
    await story.commit('Møtet 17. juni');
    expect(await story.refused('advance', service)).toContain('Porteføljerådet i Registerdirektoratet, som tilrår');
  });

  async function propose(title: string, sector: string, cost: string): Promise<void> {
    await story.done(
      ...['new', title, '--organisation', 'registerdirektoratet', '--sector', sector, '--cost', cost],
      ...['--responsible', 'Fagdirektør foretak', '--submitter', 'Fagdirektør', '--for-whom', 'Foretak'],
      ...['--problem', 'Foretakene melder det samme fire ganger.', '--benefit', 'Mindre manuell behandling'],
    );
  }
}
