// Nynorsk for `portfolio import`.
import { choiceLabels } from '../choice-labels.ts';
import { columnLetters } from '../column-letters.ts';
import type { ImportWords } from '../import-words.ts';
import { updateWords } from './update.ts';

export const importWords: ImportWords = {
  told: {
    'table-too-large': ({ megabytes, limit }) => `Fila er på ${megabytes} MB. Grensa er ${limit} MB.`,
    'table-not-utf8': () =>
      'Fila er ikkje i UTF-8. Lagre ho i Excel som «CSV UTF-8», eller skriv encoding: windows-1252 i kolonnekartet. Eit kolonnekart som følgjer med verktøyet, kan kopierast frå templates/mappings og endrast.',
    'table-empty': () => 'Tabellen er tom: han har ingen rader under overskriftene.',
    'table-broken': ({ problem }) =>
      `Tabellen kan ikkje lesast som CSV (${problem}). Sjå etter eit hermeteikn som ikkje er avslutta.`,
    'too-many-rows': ({ limit }, { number }) => `Tabellen har fleire enn ${number(limit)} rader. Del han.`,
    'headings-below': ({ row }) => `Overskriftene ser ut til å stå i rad ${row}. Ta bort radene over.`,
    'short-row': ({ cells, expected }) =>
      `Rada har ${many(cells, 'celle', 'celler')}, ikkje ${expected}. Resten er ikkje lesen: finst kortet frå før, står felta som dei var.`,
    'total-row': ({ text }, { quote }) =>
      `Rada er ein sum (${quote(text)}), ikkje eit prosjekt, og er ikkje teken med.`,
    'untitled-row': ({ kept }) => `Rada har ingen tittel, og ${kept ? 'kortet held på sin' : 'er ikkje teken med'}.`,
    'long-row': ({ cells, expected }) =>
      `Rada har ${many(cells, 'celle', 'celler')}, men det er berre ${many(expected, 'overskrift', 'overskrifter')}. Rada er ikkje teken med.`,
    'missing-column': ({ suggestion }, { quote }) =>
      `Tabellen har ingen slik kolonne.${suggestion ? ` Meinte du ${quote(suggestion)}?` : ''}`,
    'repeated-column': ({ first, again }) =>
      `To kolonnar har same overskrift (${columnLetters(first)} og ${columnLetters(again)}). Gi dei kvar sitt namn.`,
    'no-id-column': () => 'Kolonnekartet seier ikkje kva kolonne id-en kjem frå.',
    'unknown-field': ({ field }, { quote }) => `Det finst ikkje noko felt ${quote(field)} på eit kort.`,
    'repeated-field': ({ field }, { quote }) => `To kolonnar skriv til ${quote(field)}.`,
    'unfitting-constant': ({ field }, { quote }) => `Den faste verdien for ${quote(field)} passar ikkje i feltet.`,
    'missing-id': () => 'Rada har ingen id, og er ikkje teken med.',
    'unusable-id': ({ text }, { quote }) => `${quote(text)} kan ikkje bli ein id. Rada er ikkje teken med.`,
    'repeated-id': ({ id, first }, { quote }) => `Id-en ${quote(id)} er brukt i rad ${first}. Rada er ikkje teken med.`,
    'heading-in-one-column': ({ auto }) =>
      auto
        ? 'Heile overskrifta vart éin kolonne. Lagre fila som CSV med semikolon, komma eller tabulator mellom kolonnane.'
        : 'Heile overskrifta vart éin kolonne. Er skiljeteiknet eit anna? Set delimiter: auto i kolonnekartet.',
    'blank-cell': ({ field, instead }) => `Tom celle: \`${field}\` ${result(instead)}.`,
    'cleaned-cell': ({ field }) => `Usynlege teikn er fjerna frå \`${field}\`.`,
    'approximate-cell': ({ field, text, value }, { quote, number }) =>
      `${quote(text)} er omtrentleg, men \`${field}\` er eitt tal: ${number(value)}. Ordet framfor er utelate.`,
    'moved-id': ({ id }, { quote }) =>
      `Rada har tittelen til kortet ${quote(id)}, men id-en er tom eller endra. Set id-en tilbake: ${id}. Rada er ikkje teken med.`,
    'needed-cell': ({ field }) => `Cella er tom, men \`${field}\` kan ikkje tømmast, og står på kortet som før.`,
    'faulty-cell': ({ field, text }, { quote }, why) =>
      `${quote(text)} er skrive til \`${field}\`, men blir ikkje godteke av portfolio check. ${why}`,
    'unreadable-cell': ({ field, text, reason, choice, instead, kept, number = 0, factor = 1 }, speak) => {
      const implausible = `: det blir ${speak.money(number * factor)}. Skriv ${speak.money(number)} eller ${speak.number(number / factor, 6)}`;
      const choices = choice === undefined ? '' : `: ${choiceLabels(choice.of, choice.values, speak)}`;
      const commas = `. Skil med semikolon: ${text
        .split(/\s*,\s*/)
        .filter(Boolean)
        .join('; ')}`;
      const more = { 'implausible-amount': implausible, 'not-a-label': choices, 'comma-list': commas };
      const why = `${importWords.unreadable[reason]}${Object.hasOwn(more, reason) ? more[reason as keyof typeof more] : ''}`;
      return `${speak.quote(text)} ${why}. \`${field}\` ${kept ? 'står på kortet som før' : result(instead)}.`;
    },
    'unfitting-cell': ({ field, text, example, kept }, { quote }, why) => {
      const remedy = example === undefined ? why : `Skriv ein id, til dømes ${example}.`;
      return `${quote(text)} passar ikkje i \`${field}\`, ${kept ? `og \`${field}\` står på kortet som før` : 'og er utelaten'}.${remedy === '' ? '' : ` ${remedy}`}`;
    },
    'which-sheet': ({ sheets }, { list, quote }) =>
      `Arbeidsboka har fleire ark: ${list(sheets.map(quote))}. Sei kva for eit med --sheet.`,
    'excel-damage': ({ field, text, was }, { quote }) =>
      `${quote(text)} er truleg ${quote(was)}, gjort om av Excel. \`${field}\` står på kortet som før. Rett det i kortet, eller eksporter og rediger i .xlsx, der Excel ikkje gjer om tekst.`,
  },
  unreadable: {
    'not-an-amount': 'er ikkje eit beløp',
    'ambiguous-amount':
      'kan vere fleire beløp: skriv eininga i cella, til dømes «4,5 mill.», eller set decimal i kolonnekartet',
    'implausible-amount': 'er urimeleg stort i denne kolonnen',
    'other-currency': 'er i ein annan valuta',
    'too-large': 'er for stort',
    'not-a-date': 'er ikkje ein dato',
    'ambiguous-date': 'kan vere to datoar: skriv han med punktum, som 17.9.2026, eller set date_order i kolonnekartet',
    'two-digit-year': 'har eit år med to siffer',
    'no-such-month': 'har ein månad som ikkje finst',
    'no-such-day': 'har ein dag som ikkje finst',
    'no-day-in-date': 'manglar dag',
    'fiscal-year': 'er eit rekneskapsår, ikkje ein dato',
    'not-a-year': 'er ikkje eit årstal',
    'not-a-number': 'er ikkje eit tal',
    'ambiguous-number': 'kan vere fleire tal: skriv det utan skiljeteikn mellom tusen',
    'not-whole': 'er ikkje eit heilt tal',
    'not-yes-or-no': 'er verken ja eller nei',
    'not-a-choice': 'er ikkje mellom vala i kolonnekartet',
    'sheet-error': 'er ein feil i reknearket, ikkje ein verdi: rett formelen',
    'not-a-label': 'er ikkje eit av vala',
    'comma-list': 'har komma mellom delane',
    'too-long': 'er for langt',
  },
  place: (row, column, header) =>
    [
      ...(row === null || column !== null ? [] : [`rad ${row}`]),
      ...(column === null
        ? []
        : [row === null ? `kolonne ${columnLetters(column)}` : `celle ${columnLetters(column)}${row}`]),
      ...(header ? [`(${header})`] : []),
    ].join(' '),
  summary: ({ cards, rows, errors, warnings }) =>
    `${cards} kort av ${many(rows, 'rad', 'rader')}. ${errors} feil og ${many(warnings, 'celle', 'celler')} utan verdi.`,
  wouldWrite: 'Ville skrive:',
  wrote: (files, folder) => `Skreiv ${many(files, 'fil', 'filer')}${folder === '' ? '' : ` i ${folder}`}.`,
  refused: 'Ingenting er skrive: rett kolonnekartet eller tabellen først.',
  sample: (file) => `Slik blir ${file}:`,
  unusedColumns: (columns) => `Kolonnar som ikkje er brukte: ${columns}.`,
  update: updateWords,
  suggest: {
    intro: [
      'Framlegg til kolonnekart, laga av overskriftene. Les det, rett det, og prøv utan å skrive noko:',
      'portfolio import FIL --map DETTE.yaml --dry-run',
    ],
    id: 'Det som ikkje endrar seg når prosjektet får nytt namn. Er det ingen slik kolonne, blir id-en laga av namnet.',
    same: (known) => `Heiter «${known}», som er kjent.`,
    near: (known) => `Liknar på «${known}»: sjå etter at det stemmer.`,
    examples: (list) => `Døme: ${list}.`,
    unknownWords: (list) => `Ord som ikkje er kjende, og som må få ei tyding under choices: ${list}.`,
    unmapped: 'Kolonnar som ingen veit kva er. Dei blir ikkje med:',
    notPlaced: (list) =>
      `Kolonnar som ikkje fekk plass i framlegget: ${list}. Skriv dei inn i kartet om de vil ha dei med.`,
  },
  guide: {
    intro: (placed, open) =>
      `${many(placed, 'kolonne', 'kolonnar')} har fått eit framlegg. ${open === 0 ? 'Ingen er utan.' : `${many(open, 'kolonne', 'kolonnar')} er utan: sei kvar dei høyrer heime.`}`,
    where: (header, examples) => `Kva er «${header}»?${examples === '' ? '' : ` Der står til dømes ${examples}.`}`,
    doesNotFit: (header, examples) =>
      `Dei fleste cellene i «${header}» kan ikkje lesast slik (${examples}). Kva er det?`,
    leaveOut: 'Blir ikkje med',
    own: (header) => `Eit eige felt som heiter «${header}»`,
    save: 'Kvar skal kartet lagrast? Tomt svar: vis det her',
    file: (name) => `${name}-kart`,
    taken: (file) => `«${file}» finst frå før, og blir ikkje overskriven.`,
    outro: 'Les kartet før du bruker det.',
  },
  next: (folder) => `Neste: portfolio check${folder === '' ? '' : ` -C ${folder}`}`,
};

/** What the card gets instead of the cell. */
function result(constant: string | undefined): string {
  return constant === undefined ? 'er ukjend' : `får den faste verdien \`${constant}\` frå kolonnekartet`;
}

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
