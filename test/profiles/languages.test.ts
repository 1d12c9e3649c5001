// Promises that each ready configuration is the same in bokmål, nynorsk and English but for its words, and that the words are in that language.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Profile, profiles, textOfProfile } from '../support/profile-files.ts';

const files = ['portfolio', 'strategy', 'governance', 'capacity'] as const;
const cases = profiles.flatMap((profile) => (['nn', 'en'] as const).map((language) => [profile, language] as const));

/** What people read; everything else names something. */
const words =
  /(?:^|\/)(?:name|text|question|indicator|label|leader|who|role|area|addressee|introduction|vision|source|responsible|field|principles|expert_groups|may_submit|escalation)(?:\/\d+)?$|(?:^|\/)(?:adopted|weights_adopted)\/body$/;
const sectorsOrRoles = /\/members\/\d+\/(?:field|role)$/;

type Leaves = ReadonlyMap<string, unknown>;

function leavesIn(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leavesIn(each, path === '' ? key : `${path}/${key}`));
}

function leavesOf(profile: Profile, language: 'nb' | 'nn' | 'en', file: (typeof files)[number]): Leaves {
  return new Map(leavesIn(parse(textOfProfile(profile, `${file}.yaml`, language))));
}

function isWords(path: string, value: unknown): boolean {
  const isName = sectorsOrRoles.test(path) && /^[a-z_]+$/.test(String(value));
  return words.test(path) && !isName;
}

describe.each(cases)('%s in %s', (profile, language) => {
  test.each(files)('%s.yaml has the same keys, ids and figures, in the same order', (file) => {
    const own = leavesOf(profile, language, file);
    const first = leavesOf(profile, 'nb', file);
    expect([...own.keys()]).toEqual([...first.keys()]);
    const differ = [...first].filter(([path, value]) => own.get(path) !== value).map(([path]) => path);
    expect(differ.filter((path) => path !== 'language' && !isWords(path, first.get(path)))).toEqual([]);
    expect(own.get('language')).toBe(file === 'portfolio' ? language : undefined);
  });

  test('what refers to a body or a role by its name says it as the body and the role are called', () => {
    const { secretariat, may_submit: allowed, sectors } = parse(textOfProfile(profile, 'governance.yaml', language));
    const coordinator = secretariat.members.find((member: { role: string }) => member.role === 'coordinator').who;
    expect(allowed).toContain(coordinator.replace(/, Fossregionen$/, ''));
    expect(new Set(sectors.map(({ name }: { name: string }) => name)).size).toBe(sectors.length);
  });

  test('no word of it is in another language', () => {
    const own = files.map((file) => textOfProfile(profile, `${file}.yaml`, language)).join('\n');
    const said = own.replace(/«[^»]*»|Fullmakter i henhold til \w+|^ *source: .*$/gm, '');
    const others = language === 'nn' ? bokmaal : norwegian;
    expect(said.match(others) ?? []).toEqual([]);
  });
});

const bokmaal =
  /(?<![\p{L}-])(?:ikke|hvem|hva|hvor|hvilke[nt]?|noen|noe|hver|dere|bare|jeg|fra|prosjekter|prosjektene|kommuner|kommunene|saken|gjør|være|vises|måles|brukes|vedtatt|vedtar|et|en|ett|mye|dem|leder)(?![\p{L}-])/giu;
const norwegian =
  /(?<![\p{L}-])(?:og|ikke|ikkje|som|til|av|med|eller|blir|skal|kommune|kommunen|rådet|prosjektet)(?![\p{L}-])/giu;
