// Nynorsk for `portfolio import` når korta finst frå før.
import type { UpdateWords } from '../update-words.ts';

export const updateWords: UpdateWords = {
  edited: 'Endra kort:',
  created: 'Nye kort:',
  conflicts: 'Dette må nokon avgjere. Felta står som dei var:',
  gone: 'Står ikkje lenger i fila. Korta er ikkje rørte:',
  removed: 'Fjerna kort, som ikkje lenger står i fila:',
  notRemoved: 'Står ikkje lenger i fila, men er ikkje fjerna:',
  takenAway: 'Rader utan kort, fordi nokon har teke bort kortet sidan sist, eller gitt det ein ny id:',
  missing:
    'Rader som ikkje har noko kort her. Kortet kan vere teke bort, det kan ha fått ein ny id, eller rada kan vere ny:',
  empty: 'tom',
  became: (before, after) => `${before} → ${after}`,
  bothChanged: ({ base, file, card }) => `var ${base}, er ${file} i fila og ${card} på kortet`,
  unfitting: ({ file, card, why }) =>
    `er ${file} i fila og ${card} på kortet, men eit slikt kort blir ikkje godteke: rett fila${why === '' ? '' : `. ${why}`}`,
  cannotEdit: ({ file, card }) =>
    `er ${file} i fila og ${card} på kortet, men kan ikkje rettast utan at noko anna i fila til kortet går tapt: rett det for hand`,
  noBase: ({ file, card }) => `er ${file} i fila og ${card} på kortet, og det er ikkje kjent kven som har endra`,
  blank: (card) =>
    `er tom i fila og ${card} på kortet. Det er ikkje kjent om cella er tømd, eller om kortet har fått verdien sidan: skal han bort, ta han bort på kortet`,
  usedByMeeting: (file) => `står i ${file}, som protokollen viser til`,
  usedElsewhere: (file) => `er nemnt i ${file}`,
  unreadRows: 'ei rad i fila kan ikkje lesast, og kan vere rada til dette kortet',
  takenAwaySame: 'rada er som sist; det blir ikkje laga noko nytt kort',
  takenAwayChanged:
    'rada er endra sidan sist. Skriv --prefer file for å lage kortet på nytt, eller --prefer card for å la det vere',
  missingUnknown:
    'det blir ikkje laga noko kort. Er rada ny, tøm id-en i henne eller skriv --prefer file; elles ta bort rada eller skriv --prefer card',
  summary: ({ edited, created, removed, same, conflicts }) =>
    `${edited} kort endra, ${created} ${created === 1 ? 'nytt' : 'nye'}, ${removed} fjerna, ${same} som før. ${many(conflicts, 'konflikt', 'konfliktar')}.`,
  nothing: 'Ingenting er endra: korta seier det same som fila.',
  heldBack: (cells) =>
    cells === 1
      ? 'Éi celle er halden tilbake, sjå åtvaringa over: feltet står på kortet som før.'
      : `${cells} celler er haldne tilbake, sjå åtvaringane over: felta står på korta som før.`,
  withoutBase: (rows) =>
    `${many(rows, 'rad', 'rader')} viser ikkje til nokon commit som finst her (ikkje sjekka inn då fila vart laga, eller ein avkorta klone). Der fila og kortet er ulike, er det difor ikkje kjent kven som har endra. Er klonen avkorta, hent resten med «git fetch --unshallow» og importer på nytt.`,
  settle:
    'Rett kortet eller fila og importer på nytt, eller skriv --prefer file (fila gjeld) eller --prefer card (kortet gjeld).',
  prune: 'Skriv --prune for å fjerne dei.',
  kept: (file) => `Fila er teken vare på i ${file}, så neste import ser kva som er endra. Ta henne med i lageret.`,
  dryRun: 'Ingenting er skrive.',
  comparing: (done, all) => `Ser kva som er endra: ${done}/${all}`,
  writing: (done, all) => `Skriv filer: ${done}/${all}`,
};

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
