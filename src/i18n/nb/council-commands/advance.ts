// Bokmål for `portfolio advance`.
import type { AdvanceWords } from '../../council-command-words.ts';
import type { Speak } from '../../speak.ts';

type Way = Pick<Parameters<AdvanceWords['moved']>[0], 'from' | 'to' | 'gate'>;

const way = ({ from, to, gate }: Way, { choice }: Speak): string =>
  `fra ${choice(`stage=${from}`).toLowerCase()} til ${choice(`stage=${to}`).toLowerCase()}${gate ? ` (${gate})` : ''}`;

export const advanceWords: AdvanceWords = {
  moved: (passage, speak) => `${speak.quote(passage.title)} er flyttet ${way(passage, speak)}.`,
  couldMove: (passage, speak) => `${speak.quote(passage.title)} kan flyttes ${way(passage, speak)}.`,
  closed: (passage, speak) => `${speak.quote(passage.title)} kan ikke flyttes ${way(passage, speak)} ennå.`,
  over: ({ title, status, reason }, { quote, choice }) =>
    `${quote(title)} er over, med status ${choice(`status=${status}`).toLowerCase()}, og flyttes ikke mer.${reason === '' ? '' : ` Begrunnelsen på kortet: ${reason}`}`,
  onHold: ({ title, reason }, { quote }) =>
    `${quote(title)} er på vent, og flyttes ikke før det er i gang igjen.${reason === '' ? '' : ` Begrunnelsen på kortet: ${reason}`}`,
  atEnd: ({ title, stage }, { quote, choice }) =>
    `${quote(title)} er i fasen ${choice(`stage=${stage}`).toLowerCase()}, som er den siste. Det er ingenting å flytte til.`,
  decided: ({ reference, date, outcome }, { date: day, choice }) =>
    `Vedtak: ${choice(`outcome=${outcome}`).toLowerCase()} ${day(date)} (${reference}).`,
  outOfOrder: (skipped, { list }) =>
    `Vedtaket er gjort i feil rekkefølge: ${list(skipped)} skulle ha tatt stilling til saken først. Prosjektet flyttes når det er gjort, og saken er vedtatt på nytt.`,
  undecided: ({ body, part, meeting }, { date }) =>
    `Vedtak mangler. Neste ledd er ${body}, som ${part === 'decides' ? 'vedtar' : 'tilrår'}.${meeting ? ` Neste møte er ${date(meeting)}.` : ' Ingen møter er planlagt der.'}`,
  nobodyNext: 'Vedtak mangler, og governance.yaml sier ikke hvem som vedtar.',
  needsAmount: 'Vedtak mangler. Ingen kan si hvem som vedtar før kortet har et beløp. Skriv et anslag under cost.',
  errors: (count) => (count === 1 ? 'Dette må rettes først:' : `Disse ${count} feilene må rettes først:`),
  warnings: (count) =>
    `${count === 1 ? 'Én advarsel' : `${count} advarsler`} hindrer ikke at prosjektet flyttes, men bør ses på:`,
  missing: ({ names, stage }, { choice }) =>
    `Dette gir advarsel i fasen ${choice(`stage=${stage}`).toLowerCase()} til det er fylt ut, men hindrer ikke at prosjektet flyttes: ${names.join('; ')}.`,
  points: ({ open, points, isRequired, gate }) =>
    isRequired
      ? `${open} av ${points} punkter i sjekklisten for ${gate} må besvares først:`
      : `${open} av ${points} punkter i sjekklisten for ${gate} er ikke besvart. De er til hjelp, og hindrer ikke at prosjektet flyttes:`,
  status: (status, { choice }) => `Statusen er nå ${choice(`status=${status}`).toLowerCase()}.`,
};
