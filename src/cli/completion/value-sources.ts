// Where the values of options and arguments come from, for completion: by key where it matters, else by what the placeholder says.
import type { ValueSource } from '../../app/completion-values.ts';

const byKey: Readonly<Record<string, readonly ValueSource[]>> = {
  // Names that are made now: there is nothing to choose from.
  id: [],
  ownOrganisation: [],
  ownSector: [],
  today: [],
  schemaKind: ['schemaKinds'],
  approveMinutes: [],
  start: [],
  end: [],
  others: [],
  paths: ['cards', 'files'],
  base: ['refs'],
  head: ['refs'],
  map: ['mappings', 'files'],
  body: ['bodies'],
  decidingBody: ['bodies'],
  since: ['meetings', 'refs'],
  term: ['terms'],
  why: ['cards'],
};

const byPlaceholder: Readonly<Record<string, readonly ValueSource[]>> = {
  id: ['cards'],
  ref: ['refs'],
  file: ['files'],
  dir: ['folders'],
  date: ['meetings'],
  area: ['areas'],
  organisation: ['organisations'],
  sector: ['sectors'],
  goal: ['goals'],
  stage: ['stages'],
  status: ['statuses'],
  category: ['categories'],
  form: ['forms'],
  colour: ['colours'],
};

export function valueSources({ flags, key }: { readonly flags: string; readonly key: string }): readonly ValueSource[] {
  const [, placeholder = ''] = /[<[]([a-z-]+)/.exec(flags) ?? [];
  return byKey[key] ?? byPlaceholder[placeholder] ?? [];
}
