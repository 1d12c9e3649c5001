// Bokmål for the agenda paper.
import type { AgendaWords } from '../../report/agenda-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const agendaWords: AgendaWords = {
  files: { agenda: 'saksliste', report: 'portefoljerapport', case: 'sak' },
  title: 'Innkalling og saksliste',
  reportTitle: 'Porteføljestyringsrapport',
  head: {
    time: 'Tid',
    noTime: 'klokkeslett er ikke satt',
    place: 'Sted',
    noPlace: 'ikke satt',
    called: 'Innkalt',
    calledText: ({ members, quorum }) =>
      `${plural(members, 'medlem', 'medlemmer')} (se «Innkalte medlemmer»)${quorum === null ? '' : `, og minst ${quorum} må møte for å gjøre vedtak`}`,
    secretary: 'Sekretær',
    deadlines: 'Frister før møtet',
    deadlineText: ({ registration, status }) =>
      [...(registration ? [`innmelding ${registration}`] : []), ...(status ? [`statusrapport ${status}`] : [])].join(
        ', ',
      ),
    asOf: 'Status per',
    source: 'Laget av',
  },
  papers: 'Hver sak om et prosjekt har et eget saksframlegg, som er lenket fra listen under. Hele porteføljen står i',
  absence: 'Kan du ikke møte, gir du beskjed til sekretariatet.',
  isHeld: 'Møtet er holdt. Det som ble vedtatt, står i protokollen.',
  isCancelled: 'Møtet er avlyst.',
  dataQuality: 'Feil i kortene',
  errors: (count, unreadable, { list }) =>
    [
      `Kontrollen fant ${plural(count, 'feil', 'feil')}. Felt med feil er holdt utenfor, så tall i sakspapirene kan mangle.`,
      ...(unreadable.length > 0 ? [`Disse kortene kunne ikke leses, og er ikke med: ${list(unreadable)}.`] : []),
    ].join(' '),
  cases: {
    title: (count) => `Saker (${count})`,
    none: 'Det er ingen saker på sakslisten ennå.',
    case: 'Sak',
    about: 'Gjelder',
    asked: 'Det bes om å',
    decider: 'Vedtak',
    sectorLeader: 'Sektorleder',
    proposal: 'Forslag',
    choice: {
      approve: 'godkjenne',
      conditions: 'godkjenne på vilkår',
      return: 'sende tilbake',
      stop: 'stanse',
      prioritise: 'prioritere',
      choose: 'velge utfall',
      written: 'se saksframlegget',
    },
    numbered: (number) => `sak ${number}`,
    onlyWithout: (choice, others, { list }) => `${choice}, bare hvis ${list(others)} ikke velges`,
    raise: (more, to) => `${more} (til ${to})`,
    decides: 'her',
    recommends: (to) => `innstilling til ${to}`,
    prioritiseAll: 'prioritere prosjektene innenfor rammen',
    outside: (body) => `i ${body}`,
    unknown: 'ikke avklart',
    heard: 'Hørt',
    notHeard: 'Ikke hørt',
    noCard: 'kortet kan ikke leses',
  },
  short: {
    title: 'Saker uten eget saksframlegg',
    proposal: 'Forslag til vedtak:',
    noProposal: 'Saken legges fram i møtet. Det er ikke skrevet forslag til vedtak.',
    questions: 'Spørsmål til møtet:',
    inside: (count) =>
      count === 1
        ? 'Dette prosjektet prioriteres innenfor rammen:'
        : `Disse ${count} prosjektene prioriteres innenfor rammen:`,
    inCase: (name, number) => `${name} (sak ${number})`,
    ifApproved: 'For prosjekter med egen sak forutsetter det at saken blir godkjent.',
    waiting: (names, { list }) =>
      names.length === 1
        ? `${list(names)} har plass i rammen, men er foreslått sendt tilbake i egen sak. Plassen holdes av til den saken er avgjort.`
        : `${list(names)} har plass i rammen, men er foreslått sendt tilbake i egne saker. Plassene holdes av til de sakene er avgjort.`,
    instead: (name, of) => `${name} får plass bare i stedet for ${of}. De to utelukker hverandre.`,
    outside: 'Først utenfor rammen er',
    lacks: (amounts, { list }) => `som mangler ${list(amounts)}`,
    listFrom: 'Forslaget følger prioriteringen i porteføljerapporten og forslagene i de andre sakene.',
  },
  close: {
    title: 'Habilitet',
    intro:
      'Disse medlemmene har en rolle i en sak på listen. Den det gjelder, sier fra når saken kommer opp, og møtet avgjør om vedkommende er inhabil.',
  },
  information: {
    title: 'Til orientering',
    conditions: {
      title: 'Vilkår som skal følges opp',
      none: (others) =>
        others === 0
          ? 'Ingen vilkår står åpne.'
          : `Ingen vilkår er over fristen eller forfaller før neste møte. ${plural(others, 'vilkår står åpent', 'vilkår står åpne')} med senere frist eller uten frist.`,
      intro: ({ overdue, before, next, nextMeeting, others }) => {
        const parts = [
          ...(overdue > 0 ? [`${overdue} er over fristen`] : []),
          ...(before > 0 ? [`${before} forfaller før dette møtet`] : []),
          ...(next > 0 ? [`${next} forfaller før møtet etter${nextMeeting ? ` (${nextMeeting})` : ''}`] : []),
        ];
        const more = others === 0 ? '' : ` ${plural(others, 'vilkår', 'vilkår')} til har senere frist eller ingen.`;
        return `Av vilkårene fra tidligere vedtak er det ${overdue + before + next} å følge opp nå: ${parts.join(', ')}.${more}`;
      },
      project: 'Prosjekt',
      condition: 'Vilkår',
      due: 'Frist',
      decision: 'Sak',
      overdue: 'over fristen',
    },
    secretariat: {
      title: 'Sekretariatets egne vedtak',
      none: (since) =>
        since === null
          ? 'Sekretariatet har ikke gjort egne vedtak.'
          : `Sekretariatet har ikke gjort egne vedtak etter møtet ${since}.`,
      intro: (count, since) =>
        `Sekretariatet har gjort ${plural(count, 'eget vedtak', 'egne vedtak')}${since === null ? '' : ` etter møtet ${since}`}:`,
      earlier: 'Mandatet er ellers brukt på:',
    },
    waiting: {
      title: 'Venter, men står ikke på sakslisten',
      none: 'Ingen andre saker venter på behandling her.',
      intro: 'Disse sakene skal behandles her, men er ikke satt opp på dette møtet:',
      because: {
        proposed: (decision) => `nytt forslag om å ${decision}.`,
        requested: (decision) => `ber om å ${decision}.`,
        recommended: (decision) => `er tilrådd av leddet før, og ber om å ${decision}.`,
        returned: (decision) => `ble sendt tilbake. Ber fortsatt om å ${decision}.`,
        postponed: (decision) => `ble utsatt. Ber fortsatt om å ${decision}.`,
        pilot_over: () => 'piloten er over, og skal vurderes.',
      },
      above: (amount) => `planlagt kostnad er ${amount} over rammen som er gitt.`,
      late: (since, deadline) => `Kom inn ${since}, etter fristen ${deadline}.`,
      lacks: (what) => `Mangler: ${what}.`,
      complete: 'Ingenting mangler.',
    },
  },
  members: {
    title: 'Innkalte medlemmer',
    role: 'Medlem',
    field: 'Fagområde',
    organisation: 'Virksomhet',
    leader: 'leder',
    none: 'Oppsettet sier ikke hvem som er medlemmer.',
  },
};
