// The four configuration files of a new portfolio: a ready configuration with the user's own names, sectors, frames and years. What a
// made-up body has decided is left out, so that nothing claims to be adopted before it is.
import type { Governance, Sector } from '../../generated/card-types.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { ownBodies } from './own-bodies.ts';
import { oneLineOf, withOwnNames } from './profile-names.ts';
import type { BodyKind, Setup } from './setup.ts';
import { firstYear } from './setup.ts';
import { shiftYears } from './shift-years.ts';
import { yamlSections } from './yaml-sections.ts';

export type ConfigurationName = 'portfolio' | 'strategy' | 'governance' | 'capacity';
export type ConfigurationTexts = Readonly<Record<ConfigurationName, string>>;

type CommentKey = 'portfolio' | 'organisations' | 'strategy' | 'governance' | 'frames' | 'competences' | 'sectors';

/** What the files say in words, in the portfolio's language. */
export interface SetupTexts {
  area(organisation: string): string;
  introduction(organisation: string): string;
  addressee: Readonly<Record<BodyKind, string>>;
  memberFrom(sector: string): string;
  /** Comment lines, without #. */
  readonly comments: Readonly<Record<CommentKey, string>>;
}

export function configurationTexts(profile: ConfigurationTexts, setup: Setup, texts: SetupTexts): ConfigurationTexts {
  const made: ConfigurationTexts = {
    portfolio: portfolioText(profile.portfolio, setup, texts),
    strategy: strategyText(profile.strategy, setup, sectorsOf(profile.governance, setup)),
    governance: governanceText(profile.governance, setup, texts),
    capacity: capacityText(profile.capacity, setup, texts),
  };
  const names = Object.keys(made) as ConfigurationName[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      `# yaml-language-server: $schema=schemas/${name}.schema.json\n${noteAbove(name, texts)}${made[name]}`,
    ]),
  ) as unknown as ConfigurationTexts;
}

/** What is an example there, where all of it is one. */
function noteAbove(name: ConfigurationName, { comments }: SetupTexts): string {
  return name === 'strategy' || name === 'governance' ? `# ${comments[name]}\n` : '';
}

/** The user's sectors, else those of the ready configuration. */
export function sectorsOf(governance: string, { sectors }: Setup): readonly Sector[] {
  return sectors.length > 0 ? sectors : (governanceIn(governance).sectors ?? []);
}

export function governanceIn(text: string): Governance {
  return (parseYaml(new TextEncoder().encode(text)).value ?? {}) as Governance;
}

function portfolioText(profile: string, setup: Setup, { area, introduction, addressee, comments }: SetupTexts): string {
  const { name, kind, language, organisations } = setup;
  const who = organisations.map((each) => each.name).join(', ');
  const kept = yamlSections(profile).filter(({ key }) => key === 'areas' || key === 'local_fields');
  return `# ${comments.portfolio}
name: ${oneLineOf(name)}
area: ${oneLineOf(area(who))}
addressee: ${oneLineOf(addressee[kind])}
introduction: ${oneLineOf(introduction(who))}
language: ${language}
currency: NOK
price_year: ${firstYear(setup)}

# ${comments.organisations}
organisations:
${organisations.map((each) => `  - id: ${each.id}\n    name: ${oneLineOf(each.name)}\n`).join('')}
${kept.map(({ text }) => text).join('')}`;
}

function strategyText(profile: string, setup: Setup, sectors: readonly Sector[]): string {
  const dated = ['period', 'future_picture', 'economics'];
  const madeUp = ['adopted', 'weights_adopted'];
  const kept = yamlSections(profile).filter(({ key }) => !madeUp.includes(key));
  const moved = kept.map(({ key, text }) => (dated.includes(key) ? shiftYears(text, firstYear(setup)) : text));
  return withOwnNames(balanceOver(moved.join(''), sectors), setup);
}

/** Without targets for sectors that the user does not have. Each target stands on one line. */
function balanceOver(text: string, sectors: readonly Sector[]): string {
  const target = /^ {2}- \{ dimension: sector, value: ([\w-]+),.*\n/gm;
  return text.replace(target, (line, id: string) => (sectors.some((sector) => sector.id === id) ? line : ''));
}

function governanceText(profile: string, setup: Setup, texts: SetupTexts): string {
  const sectors = sectorsOf(profile, setup);
  const own: Readonly<Record<string, (text: string) => string>> = {
    bodies: (text) => ownBodies(text, setup, sectors, texts.memberFrom),
    secretariat: (text) => withOwnNames(text.replace(/^ {4}adopted:\n(?: {6}.*\n)+/m, ''), setup),
    meetings: (text) => shiftYears(withOwnNames(text, setup), firstYear(setup)),
    sectors: (text) =>
      setup.sectors.length > 0 ? sectorsText(sectors, texts.comments.sectors) : withOwnNames(text, setup),
  };
  return yamlSections(profile)
    .map(({ key, text }) => own[key]?.(text) ?? withOwnNames(text, setup))
    .join('');
}

function sectorsText(sectors: readonly Sector[], comment: string): string {
  const items = sectors.flatMap(({ id, name, leader, reviewers = [] }) => [
    `  - id: ${id}`,
    `    name: ${oneLineOf(name)}`,
    ...(leader === undefined ? [] : [`    leader: ${oneLineOf(leader)}`]),
    ...(reviewers.length === 0 ? [] : ['    reviewers:', ...reviewers.map((user) => `      - ${oneLineOf(user)}`)]),
  ]);
  return `# ${comment}\nsectors:\n${items.join('\n')}\n\n`;
}

function capacityText(profile: string, { frames }: Setup, { comments }: SetupTexts): string {
  const years = [...frames].sort(([a], [b]) => a - b);
  const items = years.map(([year, amount]) => `  - year: ${year}\n    amount: ${amount}\n    adopted: false\n`);
  const competences = yamlSections(profile).find(({ key }) => key === 'competences')?.text ?? '';
  const asComment = shiftYears(competences, years[0]?.[0] ?? 0)
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => `# ${line}`);
  return `# ${comments.frames}\nframes:\n${items.join('')}\n# ${comments.competences}\n${asComment.join('\n')}\n`;
}
