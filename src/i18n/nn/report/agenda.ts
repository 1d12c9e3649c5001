// Nynorsk for the agenda paper.
import type { AgendaWords } from '../../report/agenda-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const agendaWords: AgendaWords = {
  files: { agenda: 'saksliste', report: 'portefoljerapport', case: 'sak' },
  title: 'Innkalling og saksliste',
  reportTitle: 'Porteføljestyringsrapport',
  head: {
    time: 'Tid',
    noTime: 'klokkeslett er ikkje sett',
    place: 'Stad',
    noPlace: 'ikkje sett',
    called: 'Kalla inn',
    calledText: ({ members, quorum }) =>
      `${plural(members, 'medlem', 'medlemer')} (sjå «Medlemer som er kalla inn»)${quorum === null ? '' : `, og minst ${quorum} må møte for å gjere vedtak`}`,
    secretary: 'Sekretær',
    deadlines: 'Fristar før møtet',
    deadlineText: ({ registration, status }) =>
      [...(registration ? [`innmelding ${registration}`] : []), ...(status ? [`statusrapport ${status}`] : [])].join(
        ', ',
      ),
    asOf: 'Status per',
    source: 'Laga av',
  },
  papers: 'Kvar sak om eit prosjekt har eit eige saksframlegg, med lenkje frå lista under. Heile porteføljen står i',
  absence: 'Kan du ikkje møte, gir du beskjed til sekretariatet.',
  isHeld: 'Møtet er halde. Det som vart vedteke, står i protokollen.',
  isCancelled: 'Møtet er avlyst.',
  dataQuality: 'Feil i korta',
  errors: (count, unreadable, { list }) =>
    [
      `Kontrollen fann ${plural(count, 'feil', 'feil')}. Felt med feil er haldne utanfor, så tal i sakspapira kan mangle.`,
      ...(unreadable.length > 0 ? [`Desse korta kunne ikkje lesast, og er ikkje med: ${list(unreadable)}.`] : []),
    ].join(' '),
  cases: {
    title: (count) => `Saker (${count})`,
    none: 'Det er ingen saker på sakslista enno.',
    case: 'Sak',
    about: 'Gjeld',
    asked: 'Det blir bede om å',
    decider: 'Vedtak',
    sectorLeader: 'Sektorleiar',
    proposal: 'Framlegg',
    choice: {
      approve: 'godkjenne',
      conditions: 'godkjenne på vilkår',
      return: 'sende tilbake',
      stop: 'stanse',
      prioritise: 'prioritere',
      choose: 'velje utfall',
      written: 'sjå saksframlegget',
    },
    numbered: (number) => `sak ${number}`,
    onlyWithout: (choice, others, { list }) => `${choice}, berre om ${list(others)} ikkje blir vald`,
    raise: (more, to) => `${more} (til ${to})`,
    decides: 'her',
    recommends: (to) => `innstilling til ${to}`,
    prioritiseAll: 'prioritere prosjekta innanfor ramma',
    outside: (body) => `i ${body}`,
    unknown: 'ikkje avklart',
    heard: 'Høyrd',
    notHeard: 'Ikkje høyrd',
    noCard: 'kortet kan ikkje lesast',
  },
  short: {
    title: 'Saker utan eige saksframlegg',
    proposal: 'Framlegg til vedtak:',
    noProposal: 'Saka blir lagd fram i møtet. Det er ikkje skrive framlegg til vedtak.',
    questions: 'Spørsmål til møtet:',
    inside: (count) =>
      count === 1
        ? 'Dette prosjektet blir prioritert innanfor ramma:'
        : `Desse ${count} prosjekta blir prioriterte innanfor ramma:`,
    inCase: (name, number) => `${name} (sak ${number})`,
    ifApproved: 'For prosjekt med eiga sak føreset det at saka blir godkjend.',
    waiting: (names, { list }) =>
      names.length === 1
        ? `${list(names)} har plass i ramma, men framlegget i eiga sak er å sende tilbake. Plassen blir halden av til den saka er avgjord.`
        : `${list(names)} har plass i ramma, men framlegga i eigne saker er å sende tilbake. Plassane blir haldne av til dei sakene er avgjorde.`,
    instead: (name, of) => `${name} får plass berre i staden for ${of}. Dei to utelukkar kvarandre.`,
    outside: 'Først utanfor ramma er',
    lacks: (amounts, { list }) => `som manglar ${list(amounts)}`,
    listFrom: 'Framlegget følgjer prioriteringa i porteføljerapporten og framlegga i dei andre sakene.',
  },
  close: {
    title: 'Habilitet',
    intro:
      'Desse medlemene har ei rolle i ei sak på lista. Den det gjeld, seier frå når saka kjem opp, og møtet avgjer om vedkomande er inhabil.',
  },
  information: {
    title: 'Til orientering',
    conditions: {
      title: 'Vilkår som skal følgjast opp',
      none: (others) =>
        others === 0
          ? 'Ingen vilkår står opne.'
          : `Ingen vilkår er over fristen eller forfell før neste møte. ${plural(others, 'vilkår står ope', 'vilkår står opne')} med seinare frist eller utan frist.`,
      intro: ({ overdue, before, next, nextMeeting, others }) => {
        const parts = [
          ...(overdue > 0 ? [`${overdue} er over fristen`] : []),
          ...(before > 0 ? [`${before} forfell før dette møtet`] : []),
          ...(next > 0 ? [`${next} forfell før møtet etter${nextMeeting ? ` (${nextMeeting})` : ''}`] : []),
        ];
        const more = others === 0 ? '' : ` ${plural(others, 'vilkår', 'vilkår')} til har seinare frist eller ingen.`;
        return `Av vilkåra frå tidlegare vedtak er det ${overdue + before + next} å følgje opp no: ${parts.join(', ')}.${more}`;
      },
      project: 'Prosjekt',
      condition: 'Vilkår',
      due: 'Frist',
      decision: 'Sak',
      overdue: 'over fristen',
    },
    secretariat: {
      title: 'Eigne vedtak i sekretariatet',
      none: (since) =>
        since === null
          ? 'Sekretariatet har ikkje gjort eigne vedtak.'
          : `Sekretariatet har ikkje gjort eigne vedtak etter møtet ${since}.`,
      intro: (count, since) =>
        `Sekretariatet har gjort ${plural(count, 'eige vedtak', 'eigne vedtak')}${since === null ? '' : ` etter møtet ${since}`}:`,
      earlier: 'Mandatet er elles brukt på:',
    },
    waiting: {
      title: 'Ventar, men står ikkje på sakslista',
      none: 'Ingen andre saker ventar på handsaming her.',
      intro: 'Desse sakene skal handsamast her, men er ikkje sette opp på dette møtet:',
      because: {
        proposed: (decision) => `nytt framlegg om å ${decision}.`,
        requested: (decision) => `ber om å ${decision}.`,
        recommended: (decision) => `er tilrådd av leddet før, og ber om å ${decision}.`,
        returned: (decision) => `vart send tilbake. Ber framleis om å ${decision}.`,
        postponed: (decision) => `vart utsett. Ber framleis om å ${decision}.`,
        pilot_over: () => 'piloten er over, og skal vurderast.',
      },
      above: (amount) => `planlagd kostnad er ${amount} over ramma som er gitt.`,
      late: (since, deadline) => `Kom inn ${since}, etter fristen ${deadline}.`,
      lacks: (what) => `Manglar: ${what}.`,
      complete: 'Ingenting manglar.',
    },
  },
  members: {
    title: 'Medlemer som er kalla inn',
    role: 'Medlem',
    field: 'Fagområde',
    organisation: 'Verksemd',
    leader: 'leiar',
    none: 'Oppsettet seier ikkje kven som er medlemer.',
  },
};
