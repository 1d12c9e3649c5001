// The ready configurations in templates/profiles, as a portfolio with the cards that a test gives.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/app/check.ts';
import { loadPortfolio } from '../../src/app/load-portfolio.ts';
import type { Portfolio } from '../../src/core/model/portfolio.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { CheckView } from '../../src/view/check-view.ts';
import { type Files, literalTree } from './literal-tree.ts';
import { projectRoot } from './source-files.ts';

export const profiles = ['municipal-council', 'inter-municipal', 'state-agency'] as const;
export type Profile = (typeof profiles)[number];

/** Who owns a project and may propose it, in each profile. */
const proposers: Readonly<Record<Profile, readonly [organisation: string, role: string]>> = {
  'municipal-council': ['vardefjord', 'Rektor'],
  'inter-municipal': ['fossdal', 'Rektor'],
  'state-agency': ['registerdirektoratet', 'Seksjonssjef'],
};

/** A proposal that has all that is asked of an idea. `more`: YAML that is added at its end. */
export function goodProposal(profile: Profile, more = ''): string {
  const [organisation, role] = proposers[profile];
  return `title: En god sak
form: project
stage: idea
status: proposed
owner: { organisation: ${organisation} }
people: { responsible: ${role} }
submitter: { role: ${role}, date: 2026-10-01 }
anchoring:
  sector_leader: { heard: 2026-09-20, recommendation: recommends }
  expert_group: { heard: 2026-09-15 }
need: { problem: Skjemaet må fylles ut på papir., for_whom: [Innbyggere] }
cost: { estimate: { likely: 500000 } }
benefits:
  - { id: G1, name: Færre telefoner, for_whom: Kundesenteret, not_priced_because: Telefonene er ikke talt ennå. }
${more}`;
}

/** `cards`: YAML by id. `mend`: changes the text of a configuration file. */
export function profileFiles(
  profile: Profile,
  cards: Files,
  mend: (name: string, text: string) => string = (_, text) => text,
): Files {
  const names = ['portfolio', 'strategy', 'governance', 'capacity'].map((name) => `${name}.yaml`);
  const own = names.map((name) => [name, mend(name, textOfProfile(profile, name))]);
  return { ...Object.fromEntries(own), ...Object.fromEntries(cardFiles(cards)) };
}

export async function checkProfile(files: Files, today: string): Promise<CheckView> {
  return check(await loadPortfolio(literalTree(files), 'portfolio'), today);
}

export async function profilePortfolio(files: Files): Promise<Portfolio> {
  return (await loadPortfolio(literalTree(files), 'portfolio')).portfolio;
}

export function textOfProfile(profile: Profile, name: string, language: Language = 'nb'): string {
  return readFileSync(join(projectRoot, 'templates/profiles', profile, language, name), 'utf8');
}

function cardFiles(cards: Files): [string, string][] {
  return Object.entries(cards).map(([id, text]) => [`projects/${id}.yaml`, text]);
}
