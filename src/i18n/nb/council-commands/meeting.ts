// Bokmål for `portfolio meeting`.
import type { MeetingWords } from '../../council-command-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const meetingWords: MeetingWords = {
  title: ({ body, date }, { date: day }) => `${body}, ${day(date)}`,
  noFile: (date) =>
    `Møtet står i møteplanen, men har ingen saksliste ennå. «portfolio meeting ${date} --plan» lager den.`,
  deadline: (date, { date: day }) => `Frist for å melde inn saker: ${day(date)}.`,
  states: { planned: 'Møtet er planlagt.', held: 'Møtet er holdt.', cancelled: 'Møtet er avlyst.' },
  attendance: ({ present, needed, quorum }) =>
    `${plural(present, 'medlem', 'medlemmer')} møtte${needed === null ? '' : `; minst ${needed} må møte`}.${quorum === null ? '' : quorum ? ' Møtet var vedtaksført.' : ' Møtet var ikke vedtaksført.'}`,
  approved: (date, { date: day }) => `Protokollen ble godkjent ${day(date)}.`,
  agenda: 'Saksliste',
  noCases: 'Ingen saker.',
  case: (number) => `Sak ${number}`,
  outcome: (outcome, { choice }) => `Vedtak: ${choice(`outcome=${outcome}`).toLowerCase()}.`,
  undecided: (cases, { list }) => `Saker uten vedtak: ${list(cases)}.`,
  awaiting: 'Venter på behandling, og står ikke på sakslisten',
  nothingAwaits: 'Ingen andre saker venter på dette organet.',
  late: 'Meldt inn etter fristen',
  since: (date, { date: day }) => `Meldt inn ${day(date)}.`,
  nextPlan: (date) =>
    `«portfolio meeting ${date} --plan» setter dem som kom i tide, på sakslisten. «--with ID» tar med ett som kom for sent.`,
  nextHold: (date) =>
    `Før møtet: «portfolio advance ID --dry-run» sier hva en sak mangler for å få vedtaket, «portfolio check» hva som er feil nå, og «portfolio report meeting ${date}» skriver papirene. Etter møtet: «portfolio meeting ${date} --all-present», eller --present og --absent med roller.`,
  made: ({ body, date, cases }, { date: day }) =>
    `Laget møtet i ${body} ${day(date)}, med ${plural(cases, 'sak', 'saker')}.`,
  added: ({ cases, date }, { date: day }) => `Satte ${plural(cases, 'sak', 'saker')} på sakslisten ${day(date)}.`,
  nothingToAdd: (date, { date: day }) => `Ingen nye saker til sakslisten ${day(date)}. Filen er ikke rørt.`,
  dropped: ({ cases, date }, { date: day }) => `Tok ${plural(cases, 'sak', 'saker')} av sakslisten ${day(date)}.`,
  nextDropped: (date) =>
    `Skal en sak opp som noe annet, skriver du det under request i kortet, og så «portfolio meeting ${date} --with ID».`,
  leftOut: (ids, { list }) =>
    `Meldt inn etter fristen, og ikke tatt med: ${list(ids)}. «--with ID» tar med ett likevel.`,
  noneAwait: ({ body, date }) =>
    `Ingen prosjekter venter på behandling i ${body}. Et prosjekt som er i gang, kommer opp når det står en \`request\` på kortet, eller med «portfolio meeting ${date} --with ID».`,
  held: ({ body, date, present, absent }, { date: day }) =>
    `Førte møtet i ${body} ${day(date)}: ${present} til stede${absent > 0 ? `, ${absent} borte` : ''}.`,
  quorum: ({ present, needed, isMet }) =>
    isMet
      ? `Vedtaksført: ${present} av minst ${needed} medlemmer.`
      : `Ikke vedtaksført: ${present} av minst ${needed} medlemmer. Vedtak kan ikke føres.`,
  disqualified: (count) => `Førte ${plural(count, 'inhabilitet', 'inhabiliteter')}.`,
  nextDecide: (date) => `Neste: «portfolio decide ID --meeting ${date} --outcome approved», én gang for hver sak.`,
  minutes: ({ date, approved, decisions }, { date: day }) =>
    `Protokollen fra ${day(date)} er godkjent ${day(approved)}, med ${plural(decisions, 'vedtak', 'vedtak')}. Møtefilen endres ikke mer.`,
  nextCommit: 'Lagre i git nå (commit); først da oppdager kontrollen endringer.',
  cancelled: (date, { date: day }) => `Møtet ${day(date)} er avlyst.`,
};
