// Nynorsk for `portfolio advance`.
import type { AdvanceWords } from '../../council-command-words.ts';
import type { Speak } from '../../speak.ts';

type Way = Pick<Parameters<AdvanceWords['moved']>[0], 'from' | 'to' | 'gate'>;

const way = ({ from, to, gate }: Way, { choice }: Speak): string =>
  `frå ${choice(`stage=${from}`).toLowerCase()} til ${choice(`stage=${to}`).toLowerCase()}${gate ? ` (${gate})` : ''}`;

export const advanceWords: AdvanceWords = {
  moved: (passage, speak) => `${speak.quote(passage.title)} er flytta ${way(passage, speak)}.`,
  couldMove: (passage, speak) => `${speak.quote(passage.title)} kan flyttast ${way(passage, speak)}.`,
  closed: (passage, speak) => `${speak.quote(passage.title)} kan ikkje flyttast ${way(passage, speak)} enno.`,
  over: ({ title, status, reason }, { quote, choice }) =>
    `${quote(title)} er over, med status ${choice(`status=${status}`).toLowerCase()}, og blir ikkje flytta meir.${reason === '' ? '' : ` Grunngivinga på kortet: ${reason}`}`,
  onHold: ({ title, reason }, { quote }) =>
    `${quote(title)} er på vent, og blir ikkje flytta før det er i gang att.${reason === '' ? '' : ` Grunngivinga på kortet: ${reason}`}`,
  atEnd: ({ title, stage }, { quote, choice }) =>
    `${quote(title)} er i fasen ${choice(`stage=${stage}`).toLowerCase()}, som er den siste. Det er ingenting å flytte til.`,
  decided: ({ reference, date, outcome }, { date: day, choice }) =>
    `Vedtak: ${choice(`outcome=${outcome}`).toLowerCase()} ${day(date)} (${reference}).`,
  outOfOrder: (skipped, { list }) =>
    `Vedtaket er gjort i feil rekkjefølgje: ${list(skipped)} skulle ha teke stilling til saka først. Prosjektet blir flytta når det er gjort, og saka er vedteken på nytt.`,
  undecided: ({ body, part, meeting }, { date }) =>
    `Vedtak manglar. Neste ledd er ${body}, som ${part === 'decides' ? 'vedtek' : 'tilrår'}.${meeting ? ` Neste møte er ${date(meeting)}.` : ' Ingen møte er planlagde der.'}`,
  nobodyNext: 'Vedtak manglar, og governance.yaml seier ikkje kven som vedtek.',
  needsAmount: 'Vedtak manglar. Ingen kan seie kven som vedtek før kortet har eit beløp. Skriv eit anslag under cost.',
  errors: (count) => (count === 1 ? 'Dette må rettast først:' : `Desse ${count} feila må rettast først:`),
  warnings: (count) =>
    `${count === 1 ? 'Éi åtvaring' : `${count} åtvaringar`} hindrar ikkje at prosjektet blir flytta, men bør sjåast på:`,
  missing: ({ names, stage }, { choice }) =>
    `Dette gir åtvaring i fasen ${choice(`stage=${stage}`).toLowerCase()} til det er fylt ut, men hindrar ikkje at prosjektet blir flytta: ${names.join('; ')}.`,
  points: ({ open, points, isRequired, gate }) =>
    isRequired
      ? `${open} av ${points} punkt i sjekklista for ${gate} må svarast på først:`
      : `${open} av ${points} punkt i sjekklista for ${gate} er ikkje svarte på. Dei er til hjelp, og hindrar ikkje at prosjektet blir flytta:`,
  status: (status, { choice }) => `Statusen er no ${choice(`status=${status}`).toLowerCase()}.`,
};
