// Nynorsk for `portfolio meeting`.
import type { MeetingWords } from '../../council-command-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const meetingWords: MeetingWords = {
  title: ({ body, date }, { date: day }) => `${body}, ${day(date)}`,
  noFile: (date) =>
    `Møtet står i møteplanen, men har inga saksliste enno. «portfolio meeting ${date} --plan» lagar ho.`,
  deadline: (date, { date: day }) => `Frist for å melde inn saker: ${day(date)}.`,
  states: { planned: 'Møtet er planlagt.', held: 'Møtet er halde.', cancelled: 'Møtet er avlyst.' },
  attendance: ({ present, needed, quorum }) =>
    `${plural(present, 'medlem', 'medlemer')} møtte${needed === null ? '' : `; minst ${needed} må møte`}.${quorum === null ? '' : quorum ? ' Møtet var vedtaksført.' : ' Møtet var ikkje vedtaksført.'}`,
  approved: (date, { date: day }) => `Protokollen vart godkjend ${day(date)}.`,
  agenda: 'Saksliste',
  noCases: 'Ingen saker.',
  case: (number) => `Sak ${number}`,
  outcome: (outcome, { choice }) => `Vedtak: ${choice(`outcome=${outcome}`).toLowerCase()}.`,
  undecided: (cases, { list }) => `Saker utan vedtak: ${list(cases)}.`,
  awaiting: 'Ventar på behandling, og står ikkje på sakslista',
  nothingAwaits: 'Ingen andre saker ventar på dette organet.',
  late: 'Meldt inn etter fristen',
  since: (date, { date: day }) => `Meldt inn ${day(date)}.`,
  nextPlan: (date) =>
    `«portfolio meeting ${date} --plan» set dei som kom i tide, på sakslista. «--with ID» tek med eitt som kom for seint.`,
  nextHold: (date) =>
    `Før møtet: «portfolio advance ID --dry-run» seier kva ei sak manglar for å få vedtaket, «portfolio check» kva som er feil no, og «portfolio report meeting ${date}» skriv papira. Etter møtet: «portfolio meeting ${date} --all-present», eller --present og --absent med roller.`,
  made: ({ body, date, cases }, { date: day }) =>
    `Laga møtet i ${body} ${day(date)}, med ${plural(cases, 'sak', 'saker')}.`,
  added: ({ cases, date }, { date: day }) => `Sette ${plural(cases, 'sak', 'saker')} på sakslista ${day(date)}.`,
  nothingToAdd: (date, { date: day }) => `Ingen nye saker til sakslista ${day(date)}. Fila er ikkje rørt.`,
  dropped: ({ cases, date }, { date: day }) => `Tok ${plural(cases, 'sak', 'saker')} av sakslista ${day(date)}.`,
  nextDropped: (date) =>
    `Skal ei sak opp som noko anna, skriv du det under request i kortet, og så «portfolio meeting ${date} --with ID».`,
  leftOut: (ids, { list }) =>
    `Meldt inn etter fristen, og ikkje teke med: ${list(ids)}. «--with ID» tek med eitt likevel.`,
  noneAwait: ({ body, date }) =>
    `Ingen prosjekt ventar på behandling i ${body}. Eit prosjekt som er i gang, kjem opp når det står ein \`request\` på kortet, eller med «portfolio meeting ${date} --with ID».`,
  held: ({ body, date, present, absent }, { date: day }) =>
    `Førte møtet i ${body} ${day(date)}: ${present} til stades${absent > 0 ? `, ${absent} borte` : ''}.`,
  quorum: ({ present, needed, isMet }) =>
    isMet
      ? `Vedtaksført: ${present} av minst ${needed} medlemer.`
      : `Ikkje vedtaksført: ${present} av minst ${needed} medlemer. Vedtak kan ikkje førast.`,
  disqualified: (count) => `Førte ${plural(count, 'inhabilitet', 'inhabilitetar')}.`,
  nextDecide: (date) => `Neste: «portfolio decide ID --meeting ${date} --outcome approved», éin gong for kvar sak.`,
  minutes: ({ date, approved, decisions }, { date: day }) =>
    `Protokollen frå ${day(date)} er godkjend ${day(approved)}, med ${plural(decisions, 'vedtak', 'vedtak')}. Møtefila blir ikkje endra meir.`,
  nextCommit: 'Lagre i git no (commit); først då oppdagar kontrollen endringar.',
  cancelled: (date, { date: day }) => `Møtet ${day(date)} er avlyst.`,
};
