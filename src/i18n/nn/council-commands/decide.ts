// Nynorsk for `portfolio decide`.
import type { DecideWords } from '../../council-command-words.ts';
import { idInCommand } from '../../in-command.ts';

export const decideWords: DecideWords = {
  recorded: ({ reference, title, body, type, outcome, case: number }, { quote, choice }) => {
    const about = [type ? choice(`decision_type=${type}`) : '', number === '' ? '' : `sak ${number}`].filter(Boolean);
    const named = `${quote(title)}${about.length > 0 ? ` (${about.join(', ')})` : ''}`;
    return `Ført som ${reference}: ${named} er ${choice(`outcome=${outcome}`).toLowerCase()}${body === '' ? '' : ` av ${body}`}.`;
  },
  recommendation: ({ body, decides }) =>
    `Dette er ei tilråding frå ${body}.${decides === '' ? '' : ` Det er ${decides} som vedtek.`} Kortet er ikkje endra.`,
  status: (status, { choice }) => `Statusen på kortet er no ${choice(`status=${status}`).toLowerCase()}.`,
  conditions: (count) =>
    count === 1
      ? 'Vilkåret er ført på kortet og blir følgt opp der.'
      : `${count} vilkår er førte på kortet og blir følgde opp der.`,
  frameTaken: ({ amount, from }, { money }) =>
    `Ramma er sett til ${money(amount)}, ${from === 'card' ? 'som kortet ber om' : 'som er tilrådd'}. Ei anna ramme gir du med --frame.`,
  frameDiffers: ({ frame, asked }, { money }) =>
    `Merk: ramma er ${money(frame)}, ${money(Math.abs(frame - asked))} ${frame < asked ? 'mindre' : 'meir'} enn dei ${money(asked)} som saka bad om.`,
  excluded: ({ other, reference }, { quote }) =>
    `Merk: ${quote(other)} er godkjent for same fase (${reference}), og korta utelukkar kvarandre. Vedtaket er ført, men berre det eine kan gjennomførast.`,
  conditionPast: ({ text, due }, { quote, date }) =>
    `Merk: vilkåret ${quote(text)} har frist ${date(due)}, før møtet. Rett datoen i møtefila og på kortet dersom han er feil.`,
  notOnAgenda: 'Saka stod ikkje på sakslista.',
  lacks: (count) =>
    `${count === 1 ? 'Dette' : `Desse ${count} feila`} må rettast på kortet før prosjektet kan gå vidare:`,
  nextAdvance: (id, stage, { choice }) =>
    `Neste: «portfolio advance ${idInCommand(id)}» flyttar prosjektet til ${choice(`stage=${stage}`).toLowerCase()} når kortet har det fasen krev.`,
  nextCases: (cases, { list }) => `Saker utan vedtak: ${list(cases)}.`,
  nextMinutes: (date) =>
    `Alle saker har vedtak. Når protokollen er godkjend: «portfolio meeting ${date} --approve-minutes».`,
};
