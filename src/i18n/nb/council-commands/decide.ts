// Bokmål for `portfolio decide`.
import type { DecideWords } from '../../council-command-words.ts';
import { idInCommand } from '../../in-command.ts';

export const decideWords: DecideWords = {
  recorded: ({ reference, title, body, type, outcome, case: number }, { quote, choice }) => {
    const about = [type ? choice(`decision_type=${type}`) : '', number === '' ? '' : `sak ${number}`].filter(Boolean);
    const named = `${quote(title)}${about.length > 0 ? ` (${about.join(', ')})` : ''}`;
    return `Ført som ${reference}: ${named} er ${choice(`outcome=${outcome}`).toLowerCase()}${body === '' ? '' : ` av ${body}`}.`;
  },
  recommendation: ({ body, decides }) =>
    `Dette er en tilråding fra ${body}.${decides === '' ? '' : ` Det er ${decides} som vedtar.`} Kortet er ikke endret.`,
  status: (status, { choice }) => `Statusen på kortet er nå ${choice(`status=${status}`).toLowerCase()}.`,
  conditions: (count) =>
    count === 1
      ? 'Vilkåret er ført på kortet og følges opp der.'
      : `${count} vilkår er ført på kortet og følges opp der.`,
  frameTaken: ({ amount, from }, { money }) =>
    `Rammen er satt til ${money(amount)}, ${from === 'card' ? 'som kortet ber om' : 'som er tilrådd'}. En annen ramme gir du med --frame.`,
  frameDiffers: ({ frame, asked }, { money }) =>
    `Merk: rammen er ${money(frame)}, ${money(Math.abs(frame - asked))} ${frame < asked ? 'mindre' : 'mer'} enn de ${money(asked)} som saken ba om.`,
  excluded: ({ other, reference }, { quote }) =>
    `Merk: ${quote(other)} er godkjent for samme fase (${reference}), og kortene utelukker hverandre. Vedtaket er ført, men bare det ene kan gjennomføres.`,
  conditionPast: ({ text, due }, { quote, date }) =>
    `Merk: vilkåret ${quote(text)} har frist ${date(due)}, før møtet. Rett datoen i møtefilen og på kortet hvis den er feil.`,
  notOnAgenda: 'Saken sto ikke på sakslisten.',
  lacks: (count) =>
    `${count === 1 ? 'Dette' : `Disse ${count} feilene`} må rettes på kortet før prosjektet kan gå videre:`,
  nextAdvance: (id, stage, { choice }) =>
    `Neste: «portfolio advance ${idInCommand(id)}» flytter prosjektet til ${choice(`stage=${stage}`).toLowerCase()} når kortet har det fasen krever.`,
  nextCases: (cases, { list }) => `Saker uten vedtak: ${list(cases)}.`,
  nextMinutes: (date) =>
    `Alle saker har vedtak. Når protokollen er godkjent: «portfolio meeting ${date} --approve-minutes».`,
};
