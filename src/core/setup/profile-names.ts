// Puts the user's own names where a ready configuration has made-up ones. Each value is written anew as one value, so that a name can
// become neither a key nor a line.
import { yamlScalar } from '../cards/yaml-scalar.ts';
import type { BodyKind, Setup } from './setup.ts';

type Rename = readonly [made: RegExp, own: string];

/** A line with one value that is not quoted. */
const plainLine = /^(\s*(?:- )?(?:[\w-]+: )?)([^\s#"'[\]{}>|&*!].*)$/;

export function withOwnNames(text: string, setup: Setup): string {
  const renames = renamesOf[setup.kind](setup);
  return text
    .split('\n')
    .map((line) => {
      const [, before = '', value = ''] = plainLine.exec(line) ?? [];
      const own = renames.reduce((all, [made, name]) => all.replace(made, () => name), value);
      return own === value ? line : before + oneLineOf(own);
    })
    .join('\n');
}

export function oneLineOf(value: string): string {
  return yamlScalar(value, { inFlow: false, indent: null });
}

/** "Storvik" of "Storvik kommune". */
export function shortName(name: string): string {
  return name.replace(/ (?:kommune|municipality)$/i, '');
}

/** Where the ministry of an agency was not named. */
const someMinistry = { nb: 'Departementet', nn: 'Departementet', en: 'The ministry' } as const;

const renamesOf: Readonly<Record<BodyKind, (setup: Setup) => readonly Rename[]>> = {
  'municipal-council': ({ organisations: [own] }) => [[/Vardefjord/g, shortName(own?.name ?? '')]],
  'inter-municipal': () => [
    [/ (?:i|of) Fossdal, Brekkvik, Tangnes (?:og|and) Lauvøy/g, ''],
    [/(?:,| i| of) (?:Fossregionen|Fossdal|Brekkvik|Tangnes|Lauvøy)(?![\p{L}])/gu, ''],
  ],
  'state-agency': ({ organisations: [own, ministry], language }) => [
    [/Registerdirektoratet/g, own?.name ?? ''],
    [/Samfunnsdepartementet/g, ministry?.name ?? someMinistry[language]],
  ],
};
