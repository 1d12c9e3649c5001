// Bokmål for `portfolio import` når kortene finnes fra før.
import type { UpdateWords } from '../update-words.ts';

export const updateWords: UpdateWords = {
  edited: 'Endrede kort:',
  created: 'Nye kort:',
  conflicts: 'Dette må noen avgjøre. Feltene står som de var:',
  gone: 'Står ikke lenger i filen. Kortene er ikke rørt:',
  removed: 'Fjernede kort, som ikke lenger står i filen:',
  notRemoved: 'Står ikke lenger i filen, men er ikke fjernet:',
  takenAway: 'Rader uten kort, fordi noen har tatt bort kortet siden sist, eller gitt det en ny id:',
  missing:
    'Rader som ikke har noe kort her. Kortet kan være tatt bort, det kan ha fått en ny id, eller raden kan være ny:',
  empty: 'tom',
  became: (before, after) => `${before} → ${after}`,
  bothChanged: ({ base, file, card }) => `var ${base}, er ${file} i filen og ${card} på kortet`,
  unfitting: ({ file, card, why }) =>
    `er ${file} i filen og ${card} på kortet, men et slikt kort godtas ikke: rett filen${why === '' ? '' : `. ${why}`}`,
  cannotEdit: ({ file, card }) =>
    `er ${file} i filen og ${card} på kortet, men kan ikke rettes uten at noe annet i filen til kortet går tapt: rett det for hånd`,
  noBase: ({ file, card }) => `er ${file} i filen og ${card} på kortet, og det er ikke kjent hvem som har endret`,
  blank: (card) =>
    `er tom i filen og ${card} på kortet. Det er ikke kjent om cellen er tømt, eller om kortet har fått verdien siden: skal den bort, ta den bort på kortet`,
  usedByMeeting: (file) => `står i ${file}, som protokollen viser til`,
  usedElsewhere: (file) => `er nevnt i ${file}`,
  unreadRows: 'en rad i filen kan ikke leses, og kan være raden til dette kortet',
  takenAwaySame: 'raden er som sist; det lages ikke noe nytt kort',
  takenAwayChanged:
    'raden er endret siden sist. Skriv --prefer file for å lage kortet på nytt, eller --prefer card for å la det være',
  missingUnknown:
    'det lages ikke noe kort. Er raden ny, tøm id-en i den eller skriv --prefer file; ellers ta bort raden eller skriv --prefer card',
  summary: ({ edited, created, removed, same, conflicts }) =>
    `${edited} kort endret, ${created} ${created === 1 ? 'nytt' : 'nye'}, ${removed} fjernet, ${same} som før. ${many(conflicts, 'konflikt', 'konflikter')}.`,
  nothing: 'Ingenting er endret: kortene sier det samme som filen.',
  heldBack: (cells) =>
    cells === 1
      ? 'Én celle er holdt tilbake, se advarselen over: feltet står på kortet som før.'
      : `${cells} celler er holdt tilbake, se advarslene over: feltene står på kortene som før.`,
  withoutBase: (rows) =>
    `${many(rows, 'rad', 'rader')} viser ikke til noen commit som finnes her (ikke sjekket inn da filen ble laget, eller en avkortet klone). Der filen og kortet er ulike, er det derfor ikke kjent hvem som har endret. Er klonen avkortet, hent resten med «git fetch --unshallow» og importer igjen.`,
  settle:
    'Rett kortet eller filen og importer igjen, eller skriv --prefer file (filen gjelder) eller --prefer card (kortet gjelder).',
  prune: 'Skriv --prune for å fjerne dem.',
  kept: (file) => `Filen er tatt vare på i ${file}, så neste import ser hva som er endret. Ta den med i lageret.`,
  dryRun: 'Ingenting er skrevet.',
  comparing: (done, all) => `Ser hva som er endret: ${done}/${all}`,
  writing: (done, all) => `Skriver filer: ${done}/${all}`,
};

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
