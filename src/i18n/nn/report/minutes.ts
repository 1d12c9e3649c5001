// Nynorsk for the minutes.
import type { MinutesWords } from '../../report/minutes-words.ts';

export const minutesWords: MinutesWords = {
  title: 'Protokoll',
  draft: 'Utkast – ikkje godkjent',
  draftMeans: 'Protokollen er ikkje godkjend enno, og kan bli endra.',
  present: 'Til stades',
  absent: 'Forfall',
  unrecorded: 'Ikkje ført som møtt eller fråverande',
  nobodyRecorded: 'ikkje ført',
  quorum: 'Vedtaksført',
  quorumText: ({ stated, present, members, needed }) => {
    const answer = stated === null ? 'Ikkje ført' : stated ? 'Ja' : 'Nei';
    const met = members > 0 ? `${present} av ${members} medlemer møtte` : `${present} møtte`;
    const limit = needed === null ? '' : `, og minst ${needed} måtte møte`;
    return present === 0 && stated === null ? `${answer}.` : `${answer}. ${met}${limit}.`;
  },
  disqualified: 'Habilitet',
  seen: 'Grunnlag',
  seenVersion: (commit) => `versjon ${commit} (commit)`,
  votesNotRecorded: 'Røystetala er ikkje førte.',
  voting: 'Votering',
  cases: 'Saker',
  noCases: 'Møtet hadde ingen saker.',
  beyondAgenda: 'Saker som ikkje stod på sakslista',
  undecided: (count) =>
    count === 1 ? 'Éi sak er utan vedtak. Ho er merkt under.' : `${count} saker er utan vedtak. Dei er merkte under.`,
  case: (number) => `Sak ${number}`,
  archive: 'Arkivsak',
  proposal: 'Framlegg til vedtak:',
  asked: (decision) => `Prosjektet bad om å ${decision}.`,
  proposedThen: (commit) => `Framlegg til vedtak, sett saman av korta slik dei stod i versjon ${commit}:`,
  inPapers: 'Framlegget til vedtak stod i sakspapira.',
  askedWithoutCard: (kind) => `Saka gjaldt: ${kind}.`,
  decision: 'Vedtak',
  noDecision: 'Det er ikkje ført noko vedtak i saka.',
  outcome: {
    approved: 'Godkjent',
    approved_with_conditions: 'Godkjent med vilkår',
    returned: 'Send tilbake for meir arbeid',
    postponed: 'Utsett',
    rejected: 'Avvist',
    stopped: 'Stansa',
  },
  decidedBy: (body) => `Vedteke av ${body}.`,
  grants: (stage) => `Prosjektet kan stå i fasen ${stage}.`,
  frame: (amount) => `Ramme: ${amount}.`,
  conditions: 'Vilkår:',
  due: (date) => `Frist ${date}.`,
  reason: 'Grunngiving:',
  votes: ({ for: yes, against: no }) =>
    no === 0
      ? `Samrøystes${yes === null ? '' : `, med ${yes} røyster`}.`
      : yes === null
        ? `${no} røysta imot.`
        : no === null
          ? `${yes} røysta for.`
          : `Vedteke med ${yes} mot ${no} røyster.`,
  dissent: (text) => `Mindretalet bad om å få ført i protokollen: ${text}`,
  final: 'Vedtaket er endeleg.',
  recommendation: (to) =>
    to === null ? 'Dette er ei innstilling. Andre har det siste ordet.' : `Dette er ei innstilling til ${to}.`,
  worthless: {
    no_right: 'Etter oppsettet har ikkje dette organet rett til å gjere eit slikt vedtak. Det må avklarast.',
    outside_route: 'Etter saksgangen skal saka handsamast av andre. Det må avklarast.',
    over_mandate: 'Vedtaket er utanfor mandatet til sekretariatet. Det må avklarast.',
  },
  approval: 'Godkjenning',
  approved: (date, by) => `Protokollen vart godkjend ${date}${by ? ` av ${by}` : ''}.`,
  notApproved: 'Protokollen er ikkje godkjend.',
  signature: { date: 'Dato', name: 'Godkjend av' },
};
