// Bokmål for `portfolio import`.
import { choiceLabels } from '../choice-labels.ts';
import { columnLetters } from '../column-letters.ts';
import type { ImportWords } from '../import-words.ts';
import { updateWords } from './update.ts';

export const importWords: ImportWords = {
  told: {
    'table-too-large': ({ megabytes, limit }) => `Filen er på ${megabytes} MB. Grensen er ${limit} MB.`,
    'table-not-utf8': () =>
      'Filen er ikke i UTF-8. Lagre den i Excel som «CSV UTF-8», eller skriv encoding: windows-1252 i kolonnekartet. Et kolonnekart som følger med verktøyet, kan kopieres fra templates/mappings og endres.',
    'table-empty': () => 'Tabellen er tom: den har ingen rader under overskriftene.',
    'table-broken': ({ problem }) =>
      `Tabellen kan ikke leses som CSV (${problem}). Se etter et anførselstegn som ikke er avsluttet.`,
    'too-many-rows': ({ limit }, { number }) => `Tabellen har mer enn ${number(limit)} rader. Del den.`,
    'headings-below': ({ row }) => `Overskriftene ser ut til å stå i rad ${row}. Ta bort radene over.`,
    'short-row': ({ cells, expected }) =>
      `Raden har ${many(cells, 'celle', 'celler')}, ikke ${expected}. Resten er ikke lest: finnes kortet fra før, står feltene som de var.`,
    'total-row': ({ text }, { quote }) => `Raden er en sum (${quote(text)}), ikke et prosjekt, og er ikke tatt med.`,
    'untitled-row': ({ kept }) => `Raden har ingen tittel, og ${kept ? 'kortet beholder sin' : 'er ikke tatt med'}.`,
    'long-row': ({ cells, expected }) =>
      `Raden har ${many(cells, 'celle', 'celler')}, men det er bare ${many(expected, 'overskrift', 'overskrifter')}. Raden er ikke tatt med.`,
    'missing-column': ({ suggestion }, { quote }) =>
      `Tabellen har ingen slik kolonne.${suggestion ? ` Mente du ${quote(suggestion)}?` : ''}`,
    'repeated-column': ({ first, again }) =>
      `To kolonner har samme overskrift (${columnLetters(first)} og ${columnLetters(again)}). Gi dem hvert sitt navn.`,
    'no-id-column': () => 'Kolonnekartet sier ikke hvilken kolonne id-en kommer fra.',
    'unknown-field': ({ field }, { quote }) => `Det finnes ikke noe felt ${quote(field)} på et kort.`,
    'repeated-field': ({ field }, { quote }) => `To kolonner skriver til ${quote(field)}.`,
    'unfitting-constant': ({ field }, { quote }) => `Den faste verdien for ${quote(field)} passer ikke i feltet.`,
    'missing-id': () => 'Raden har ingen id, og er ikke tatt med.',
    'unusable-id': ({ text }, { quote }) => `${quote(text)} kan ikke bli en id. Raden er ikke tatt med.`,
    'repeated-id': ({ id, first }, { quote }) => `Id-en ${quote(id)} er brukt i rad ${first}. Raden er ikke tatt med.`,
    'heading-in-one-column': ({ auto }) =>
      auto
        ? 'Hele overskriften ble én kolonne. Lagre filen som CSV med semikolon, komma eller tabulator mellom kolonnene.'
        : 'Hele overskriften ble én kolonne. Er skilletegnet et annet? Sett delimiter: auto i kolonnekartet.',
    'blank-cell': ({ field, instead }) => `Tom celle: \`${field}\` ${result(instead)}.`,
    'cleaned-cell': ({ field }) => `Usynlige tegn er fjernet fra \`${field}\`.`,
    'approximate-cell': ({ field, text, value }, { quote, number }) =>
      `${quote(text)} er omtrentlig, men \`${field}\` er ett tall: ${number(value)}. Ordet foran er utelatt.`,
    'moved-id': ({ id }, { quote }) =>
      `Raden har tittelen til kortet ${quote(id)}, men id-en er tom eller endret. Sett id-en tilbake: ${id}. Raden er ikke tatt med.`,
    'needed-cell': ({ field }) => `Cellen er tom, men \`${field}\` kan ikke tømmes, og står på kortet som før.`,
    'faulty-cell': ({ field, text }, { quote }, why) =>
      `${quote(text)} er skrevet til \`${field}\`, men godtas ikke av portfolio check. ${why}`,
    'unreadable-cell': ({ field, text, reason, choice, instead, kept, number = 0, factor = 1 }, speak) => {
      const implausible = `: det blir ${speak.money(number * factor)}. Skriv ${speak.money(number)} eller ${speak.number(number / factor, 6)}`;
      const choices = choice === undefined ? '' : `: ${choiceLabels(choice.of, choice.values, speak)}`;
      const commas = `. Skill med semikolon: ${text
        .split(/\s*,\s*/)
        .filter(Boolean)
        .join('; ')}`;
      const more = { 'implausible-amount': implausible, 'not-a-label': choices, 'comma-list': commas };
      const why = `${importWords.unreadable[reason]}${Object.hasOwn(more, reason) ? more[reason as keyof typeof more] : ''}`;
      return `${speak.quote(text)} ${why}. \`${field}\` ${kept ? 'står på kortet som før' : result(instead)}.`;
    },
    'unfitting-cell': ({ field, text, example, kept }, { quote }, why) => {
      const remedy = example === undefined ? why : `Skriv en id, for eksempel ${example}.`;
      return `${quote(text)} passer ikke i \`${field}\`, ${kept ? `og \`${field}\` står på kortet som før` : 'og er utelatt'}.${remedy === '' ? '' : ` ${remedy}`}`;
    },
    'which-sheet': ({ sheets }, { list, quote }) =>
      `Arbeidsboken har flere ark: ${list(sheets.map(quote))}. Si hvilket med --sheet.`,
    'excel-damage': ({ field, text, was }, { quote }) =>
      `${quote(text)} er trolig ${quote(was)}, gjort om av Excel. \`${field}\` står på kortet som før. Rett det i kortet, eller eksporter og rediger i .xlsx, der Excel ikke gjør om tekst.`,
  },
  unreadable: {
    'not-an-amount': 'er ikke et beløp',
    'ambiguous-amount':
      'kan være flere beløp: skriv enheten i cellen, for eksempel «4,5 mill.», eller sett decimal i kolonnekartet',
    'implausible-amount': 'er urimelig stort i denne kolonnen',
    'other-currency': 'er i en annen valuta',
    'too-large': 'er for stort',
    'not-a-date': 'er ikke en dato',
    'ambiguous-date': 'kan være to datoer: skriv den med punktum, som 17.9.2026, eller sett date_order i kolonnekartet',
    'two-digit-year': 'har et år med to sifre',
    'no-such-month': 'har en måned som ikke finnes',
    'no-such-day': 'har en dag som ikke finnes',
    'no-day-in-date': 'mangler dag',
    'fiscal-year': 'er et regnskapsår, ikke en dato',
    'not-a-year': 'er ikke et årstall',
    'not-a-number': 'er ikke et tall',
    'ambiguous-number': 'kan være flere tall: skriv det uten skilletegn mellom tusener',
    'not-whole': 'er ikke et helt tall',
    'not-yes-or-no': 'er verken ja eller nei',
    'not-a-choice': 'er ikke blant valgene i kolonnekartet',
    'sheet-error': 'er en feil i regnearket, ikke en verdi: rett formelen',
    'not-a-label': 'er ikke et av valgene',
    'comma-list': 'har komma mellom delene',
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
    `${cards} kort av ${many(rows, 'rad', 'rader')}. ${errors} feil og ${many(warnings, 'celle', 'celler')} uten verdi.`,
  wouldWrite: 'Ville skrevet:',
  wrote: (files, folder) => `Skrev ${many(files, 'fil', 'filer')}${folder === '' ? '' : ` i ${folder}`}.`,
  refused: 'Ingenting er skrevet: rett kolonnekartet eller tabellen først.',
  sample: (file) => `Slik blir ${file}:`,
  unusedColumns: (columns) => `Kolonner som ikke er brukt: ${columns}.`,
  update: updateWords,
  suggest: {
    intro: [
      'Forslag til kolonnekart, laget av overskriftene. Les det, rett det, og prøv uten å skrive noe:',
      'portfolio import FIL --map DETTE.yaml --dry-run',
    ],
    id: 'Det som ikke endrer seg når prosjektet får nytt navn. Er det ingen slik kolonne, lages id-en av navnet.',
    same: (known) => `Heter «${known}», som er kjent.`,
    near: (known) => `Ligner på «${known}»: se etter at det stemmer.`,
    examples: (list) => `Eksempler: ${list}.`,
    unknownWords: (list) => `Ord som ikke er kjent, og som må få en betydning under choices: ${list}.`,
    unmapped: 'Kolonner som ingen vet hva er. De blir ikke med:',
    notPlaced: (list) =>
      `Kolonner som ikke fikk plass i forslaget: ${list}. Skriv dem inn i kartet hvis dere vil ha dem med.`,
  },
  guide: {
    intro: (placed, open) =>
      `${many(placed, 'kolonne', 'kolonner')} har fått et forslag. ${open === 0 ? 'Ingen er uten.' : `${many(open, 'kolonne', 'kolonner')} er uten: si hvor de hører hjemme.`}`,
    where: (header, examples) => `Hva er «${header}»?${examples === '' ? '' : ` Der står for eksempel ${examples}.`}`,
    doesNotFit: (header, examples) => `De fleste cellene i «${header}» kan ikke leses slik (${examples}). Hva er det?`,
    leaveOut: 'Tas ikke med',
    own: (header) => `Et eget felt som heter «${header}»`,
    save: 'Hvor skal kartet lagres? Tomt svar: vis det her',
    file: (name) => `${name}-kart`,
    taken: (file) => `«${file}» finnes fra før, og blir ikke overskrevet.`,
    outro: 'Les kartet før du bruker det.',
  },
  next: (folder) => `Neste: portfolio check${folder === '' ? '' : ` -C ${folder}`}`,
};

/** What the card gets instead of the cell. */
function result(constant: string | undefined): string {
  return constant === undefined ? 'er ukjent' : `får den faste verdien \`${constant}\` fra kolonnekartet`;
}

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
