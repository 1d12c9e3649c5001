// Bokmål for the minutes.
import type { MinutesWords } from '../../report/minutes-words.ts';

export const minutesWords: MinutesWords = {
  title: 'Protokoll',
  draft: 'Utkast – ikke godkjent',
  draftMeans: 'Protokollen er ikke godkjent ennå, og kan bli endret.',
  present: 'Til stede',
  absent: 'Forfall',
  unrecorded: 'Ikke ført som møtt eller fraværende',
  nobodyRecorded: 'ikke ført',
  quorum: 'Vedtaksført',
  quorumText: ({ stated, present, members, needed }) => {
    const answer = stated === null ? 'Ikke ført' : stated ? 'Ja' : 'Nei';
    const met = members > 0 ? `${present} av ${members} medlemmer møtte` : `${present} møtte`;
    const limit = needed === null ? '' : `, og det måtte møte minst ${needed}`;
    return present === 0 && stated === null ? `${answer}.` : `${answer}. ${met}${limit}.`;
  },
  disqualified: 'Habilitet',
  seen: 'Grunnlag',
  seenVersion: (commit) => `versjon ${commit} (commit)`,
  votesNotRecorded: 'Stemmetall er ikke ført.',
  voting: 'Votering',
  cases: 'Saker',
  noCases: 'Møtet hadde ingen saker.',
  beyondAgenda: 'Saker som ikke sto på sakslisten',
  undecided: (count) =>
    count === 1 ? 'Én sak er uten vedtak. Den er merket under.' : `${count} saker er uten vedtak. De er merket under.`,
  case: (number) => `Sak ${number}`,
  archive: 'Arkivsak',
  proposal: 'Forslag til vedtak:',
  asked: (decision) => `Prosjektet ba om å ${decision}.`,
  proposedThen: (commit) => `Forslag til vedtak, satt sammen av kortene slik de sto i versjon ${commit}:`,
  inPapers: 'Forslaget til vedtak sto i sakspapirene.',
  askedWithoutCard: (kind) => `Saken gjaldt: ${kind}.`,
  decision: 'Vedtak',
  noDecision: 'Det er ikke ført noe vedtak i saken.',
  outcome: {
    approved: 'Godkjent',
    approved_with_conditions: 'Godkjent med vilkår',
    returned: 'Sendt tilbake for mer arbeid',
    postponed: 'Utsatt',
    rejected: 'Avvist',
    stopped: 'Stanset',
  },
  decidedBy: (body) => `Vedtatt av ${body}.`,
  grants: (stage) => `Prosjektet kan stå i fasen ${stage}.`,
  frame: (amount) => `Ramme: ${amount}.`,
  conditions: 'Vilkår:',
  due: (date) => `Frist ${date}.`,
  reason: 'Begrunnelse:',
  votes: ({ for: yes, against: no }) =>
    no === 0
      ? `Enstemmig${yes === null ? '' : `, med ${yes} stemmer`}.`
      : yes === null
        ? `${no} stemte imot.`
        : no === null
          ? `${yes} stemte for.`
          : `Vedtatt med ${yes} mot ${no} stemmer.`,
  dissent: (text) => `Mindretallet ba om å få ført i protokollen: ${text}`,
  final: 'Vedtaket er endelig.',
  recommendation: (to) =>
    to === null ? 'Dette er en innstilling. Andre har det siste ordet.' : `Dette er en innstilling til ${to}.`,
  worthless: {
    no_right: 'Etter oppsettet har ikke dette organet rett til å gjøre et slikt vedtak. Det må avklares.',
    outside_route: 'Etter saksgangen skal saken behandles av andre. Det må avklares.',
    over_mandate: 'Vedtaket er utenfor sekretariatets mandat. Det må avklares.',
  },
  approval: 'Godkjenning',
  approved: (date, by) => `Protokollen ble godkjent ${date}${by ? ` av ${by}` : ''}.`,
  notApproved: 'Protokollen er ikke godkjent.',
  signature: { date: 'Dato', name: 'Godkjent av' },
};
