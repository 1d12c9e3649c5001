// Fossregionen 2027, winter and spring: what the secretariat may decide and may not, a postponement, and an approval with a condition.
import { expect, test } from 'vitest';
import { chapterOf } from '../../support/chapter-of.ts';
import { papersOf } from '../../support/papers-of.ts';
import type { Story } from '../../support/story.ts';

export const nursery = 'felles-barnehageopptak';
export const bins = 'sensorer-i-soppelkasser';
export const drone = 'droner-over-fjorden';
const february = '2027-02-18';
const april = '2027-04-22';
const secretary = 'Koordinator digitalisering, Fossregionen';

export function secretariatAndCouncil(story: Story): void {
  const heard = (date: string) => ({
    anchoring: { sector_leader: { heard: date, recommendation: 'recommends' }, expert_group: { heard: date } },
  });

  test('11 January: one project and two pilots are proposed', async () => {
    story.on('2027-01-11');
    await story.done(
      ...['new', 'Felles barnehageopptak', '--organisation', 'brekkvik', '--unit', 'Oppvekst', '--sector', 'oppvekst'],
      ...['--responsible', 'Leder barnehagekontoret', '--submitter', 'Enhetsleder', '--for-whom', 'Foreldre'],
      ...['--problem', 'Den som flytter over kommunegrensen, må søke på nytt og står sist i køen.'],
      ...['--benefit', 'Ett opptak i stedet for fire', '--cost', '6 mill.'],
    );
    await pilot('Sensorer i søppelkasser', '250000');
    await pilot('Droner over fjorden', '400000');
    for (const card of [nursery, bins, drone]) story.fill(card, heard('2027-01-11'));
    for (const card of [bins, drone]) story.fill(card, 'pilot');
    expect(await story.commit('Tre forslag')).toEqual([]);
  });

  test('15 January: the secretariat decides what its mandate covers, and nothing more', async () => {
    story.on('2027-01-15');
    const day = '2027-01-15';
    const said = await story.done('meeting', day, '--plan', '--body', 'sekretariatet');
    expect(said).toContain('Sensorer i søppelkasser (BP3)');
    expect(said).not.toContain('Droner over fjorden');
    story.fill(bins, { archive: { case_number: '2027/31' } });
    await story.done('meeting', day, '--present', secretary);
    const over = await story.refused('decide', drone, '--meeting', day, '--outcome', 'approved', '--frame', '400000');
    expect(over).toContain(
      'beløpet er over det mandatet gir i én sak. Det er Digitaliseringsrådet i Fossregionen som vedtar.',
    );
    await story.done('decide', bins, '--meeting', day, '--outcome', 'approved', '--frame', '250000');
    await story.done('advance', bins);
    expect(story.read(`projects/${bins}.yaml`)).toContain('stage: execution\nstatus: active');
    await story.done('meeting', day, '--approve-minutes');
    await story.commit('Sekretariatets møte 15. januar');
  });

  test('18 January: the agenda and the report tell what the secretariat has used', async () => {
    story.on('2027-01-18');
    const said = await story.done('meeting', february, '--plan');
    expect(said).toContain('Droner over fjorden (BP3)');
    expect(said).toContain('Felles barnehageopptak (BP1)');
    story.fill(nursery, 'concept');
    story.fill(nursery, { archive: { case_number: '2027/32' } });
    story.fill(drone, { archive: { case_number: '2027/33' } });
    await story.commit('Saksliste til 18. februar');
    await story.done('report', 'meeting', february);
    await story.commit('Møtepapirer');
    const papers = papersOf(story, february);
    const used = 'I 2027 er det brukt 250 000 kr på 1 sak. 650 000 kr er igjen.';
    expect(papers.text('00-saksliste.md')).toContain(used);
    expect(papers.text('01-portefoljerapport.md')).toContain(used);
    expect(chapterOf(papers.text(`sak-2-27-${nursery}.md`), '## Kostnad, finansiering og drift')).toContain(
      '| Sum prosjekt | 6 000 000 | 3 240 000 | 1 500 000 | 960 000 | 300 000 |',
    );
  });

  test('18 February: one is postponed, and the pilot over the mandate is let in by the council', async () => {
    story.on(february);
    await story.done('meeting', february, '--all-present');
    const decide = (card: string, ...words: readonly string[]) => ['decide', card, '--meeting', february, ...words];
    await story.done(...decide(nursery, '--outcome', 'postponed', '--reason', 'Lauvøy vil behandle saken først.'));
    await story.done(...decide(drone, '--outcome', 'approved', '--frame', '400000'));
    await story.done('advance', drone);
    story.on('2027-02-25');
    await story.done('meeting', february, '--approve-minutes');
    await story.commit('Møtet 18. februar');
    expect(await story.refused('advance', nursery)).toContain('Vedtak mangler.');
  });

  test('22 April: what was postponed comes again by itself, and is approved with a condition', async () => {
    story.on('2027-03-22');
    expect(await story.done('meeting', april, '--plan')).toContain('Felles barnehageopptak (BP1)');
    await story.commit('Saksliste til 22. april');
    story.on(april);
    await story.done('meeting', april, '--all-present');
    const condition = 'Kommunene blir enige om fordelingsnøkkelen; 2027-06-01';
    const words = ['--outcome', 'approved_with_conditions', '--condition', condition];
    await story.done('decide', nursery, '--meeting', april, ...words);
    story.on('2027-04-29');
    await story.done('meeting', april, '--approve-minutes');
    await story.done('advance', nursery);
    expect(story.read(`projects/${nursery}.yaml`)).toContain('stage: concept\nstatus: active');
    await story.commit('Felles barnehageopptak er i konseptfasen');
  });

  async function pilot(title: string, cost: string): Promise<void> {
    await story.done(
      ...['new', title, '--form', 'pilot', '--organisation', 'tangnes', '--sector', 'teknisk', '--cost', cost],
      ...['--responsible', 'Enhetsleder teknisk', '--submitter', 'Enhetsleder', '--for-whom', 'Innbyggere'],
      ...['--problem', 'Vi kjører ut uten å vite om det trengs.', '--benefit', 'Færre turer'],
      ...['--hypothesis', 'Hver tredje tur kan spares.', '--criterion', 'Minst 25 prosent færre turer.'],
      ...['--start', '2027-03-01', '--end', '2027-08-31'],
    );
  }
}
