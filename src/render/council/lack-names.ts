// What a card lacks, in a few words: the headline of each kind of fault, with how many times; a missing field by its own name.
import type { Finding } from '../../core/model/diagnostic.ts';
import type { FieldKey } from '../../generated/schema-texts.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { describeFinding } from '../../i18n/describe-finding.ts';

/** All of them; with `most`, the first of them and how many more there are. */
export function lackNames(lacks: readonly Finding[], catalogue: Catalogue, most = Infinity): readonly string[] {
  const { times: timesWords, more: moreWords } = catalogue.council;
  const times = new Map<string, number>();
  for (const finding of lacks) {
    const own = ownPhrase(finding, catalogue.council);
    // A phrase of its own may stand for several fields, and is not counted.
    if (own !== null) times.set(own, 1);
    else {
      const title = headlineOf(finding, catalogue);
      times.set(title, (times.get(title) ?? 0) + 1);
    }
  }
  const told = [...times].map(([title, count]) => timesWords(title, count));
  const more = told.length - most;
  return [...told.slice(0, most), ...(more > 0 ? [moreWords(more)] : [])];
}

/** A phrase of its own for what reads badly as a lack: by the path of the field, else by the code. */
function ownPhrase({ code, args }: Finding, { lackPhrases }: Catalogue['council']): string | null {
  const key = code === 'missing-field' ? String(args.field ?? '') : code;
  return Object.hasOwn(lackPhrases, key) ? (lackPhrases[key] ?? null) : null;
}

function headlineOf(finding: Finding, catalogue: Catalogue): string {
  const { fieldKey, field, element } = finding.args;
  const isField =
    finding.code === 'missing-field' && typeof fieldKey === 'string' && Object.hasOwn(catalogue.fields, fieldKey);
  if (!isField) return describeFinding(finding, catalogue).title;
  const name = catalogue.speak.field(fieldKey as FieldKey);
  // "Klasse" alone says little: the list that the element stands in comes first.
  const holder = `project.${String(field).split('.')[0]}`;
  const inList = element !== '' && Object.hasOwn(catalogue.fields, holder);
  return inList ? `${catalogue.speak.field(holder as FieldKey)}: ${name.toLowerCase()}` : name;
}
