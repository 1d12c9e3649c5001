// Promises that each ready configuration can be used as it stands: a good proposal gives no finding, and what it leaves open is told.
import { describe, expect, test } from 'vitest';
import { checkProfile, goodProposal, profileFiles, profiles, textOfProfile } from '../support/profile-files.ts';

const days = ['2026-11-22', '2027-01-15', '2027-11-30'];

describe.each(profiles)('%s', (profile) => {
  const good = { 'god-sak': goodProposal(profile) };

  test.each(days)('a good proposal gives no findings on %s', async (today) => {
    const { problems } = await checkProfile(profileFiles(profile, good), today);
    expect(problems.map(({ finding }) => `${finding.code} ${finding.place.file}`)).toEqual([]);
  });

  test('no file has a word that is left to fill in', () => {
    const texts = ['portfolio', 'strategy', 'governance', 'capacity'].map((name) =>
      textOfProfile(profile, `${name}.yaml`),
    );
    expect(texts.join('\n')).not.toMatch(/TODO|FIXME|XXX|<[a-zæøå_ -]+>|…|lorem|example\.com/i);
  });

  test('the plan is for 2027, and has run out the year after', async () => {
    const { problems } = await checkProfile(profileFiles(profile, good), '2028-01-10');
    expect(problems.map(({ finding }) => finding.code)).toEqual(['no-meetings-ahead']);
  });

  test('without a leader of the council, the archive in the secretariat, and a sector leader, it is told', async () => {
    const broken = profileFiles(profile, good, (name, text) =>
      name === 'governance.yaml' ? withoutThree(text) : text,
    );
    const { problems } = await checkProfile(broken, '2026-11-22');
    expect(problems.map(({ finding }) => finding.code)).toEqual([
      'council-without-leader',
      'secretariat-incomplete',
      'sector-without-leader',
    ]);
  });
});

function withoutThree(governance: string): string {
  return governance
    .replace(/(kind: council\n(?: *#.*\n)*) {4}leader: .+\n/, '$1')
    .replace(/ {4}- role: records_manager\n.+\n.+\n/, '')
    .replace(/(sectors:\n {2}- id: .+\n {4}name: .+\n) {4}leader: .+\n/, '$1');
}
