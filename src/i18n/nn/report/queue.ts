// Nynorsk for what awaits treatment and how the portfolio is steered.
import type { QueueWords } from '../../report/queue-words.ts';

export const queueWords: QueueWords = {
  title: 'Til behandling, vedtak og styring',
  proposals: {
    title: 'Forslag som ventar på behandling',
    intro: ({ all, onAgenda }) =>
      `${all} forslag ventar på behandling. ${onAgenda === 0 ? 'Ingen av dei' : onAgenda} står på neste saksliste. Tabellen viser kva kvart av dei manglar for å gå vidare til neste fase, ifølgje kontrollen av korta.`,
    none: 'Ingen forslag ventar på behandling.',
    project: 'Forslag',
    sectorLeader: 'Sektorleiar',
    notHeard: 'Ikkje høyrd',
    agenda: 'Blir behandla',
    notOnAgenda: 'Ikkje sett opp',
    lacks: 'Manglar før neste fase',
    complete: 'Ingenting',
    remarks: 'Merknadene frå sektorleiarane, ord for ord:',
    left: (count) => `${count} forslag til er ikkje viste. Sjå «portfolio list --status proposed».`,
  },
  halted: {
    title: 'Stoppa, avviste og på vent',
    none: 'Ingen prosjekt er stoppa, avviste eller sette på vent.',
    project: 'Prosjekt',
    reason: 'Kvifor',
    noReason: 'Inga grunngiving i kortet',
    decided: 'Siste vedtak',
  },
  conditions: {
    title: 'Vilkår som ikkje er oppfylte',
    none: (met) => (met > 0 ? `Alle vilkår er oppfylte (${met}).` : 'Ingen vedtak har vilkår.'),
    intro: ({ open, overdue, met }) =>
      `${open} vilkår er opne, og ${overdue === 0 ? 'ingen' : overdue} av dei er over fristen. ${met} er oppfylte.`,
    project: 'Prosjekt',
    condition: 'Vilkår',
    due: 'Frist',
    overdue: 'over fristen',
    notFollowedUp: 'kortet følgjer det ikkje opp',
    decision: 'Vedtak',
  },
  decisions: {
    title: 'Vedtak',
    none: 'Ingen vedtak er førte i møtefilene.',
    date: 'Dato',
    case: 'Sak',
    about: 'Gjeld',
    decision: 'Vedtak',
    frame: 'Ramme',
    wholePortfolio: 'heile porteføljen',
    earlier: (count) => `${count} eldre vedtak er ikkje viste. Dei står i møtefilene.`,
  },
  mandate: {
    title: 'Mandatet til sekretariatet',
    none: 'Sekretariatet har ikkje noko mandat til å vedta saker sjølv.',
    limits: ({ adopted, case: number, types, perCase, perYear }, { list }) =>
      `Sekretariatet kan sjølv vedta saker${types.length > 0 ? ` av typen ${list(types)}` : ''}${perCase ? ` på inntil ${perCase}` : ''}${perYear ? `, til saman ${perYear} i året` : ''}.${adopted ? ` Mandatet er vedteke ${adopted}${number ? `, sak ${number}` : ''}.` : ' Korta seier ikkje når mandatet blei vedteke.'}`,
    used: ({ year, cases, used, left, without }) =>
      `I ${year} er det brukt ${used} på ${cases} ${cases === 1 ? 'sak' : 'saker'}${without > 0 ? `, der ${without} har ukjent beløp` : ''}.${left ? ` ${left} er att.` : ''}`,
    unused: (year) => `Mandatet er ikkje brukt i ${year}.`,
    resources: ({ members, told, positions, budget }) =>
      `${positions === null ? `Ingen av dei ${members} rollene i sekretariatet har oppgitt avsett tid.` : `Til oppgåvene er det sett av ${positions} årsverk, oppgitt for ${told} av ${members} roller i sekretariatet.`}${budget ? ` Sekretariatet har ${budget} i året å bruke.` : ' Sekretariatet har ikkje noko eige budsjett.'}`,
    beyond: {
      no_mandate: 'utan mandat',
      not_adopted: 'før mandatet var vedteke',
      type: 'ikkje av dei typane mandatet nemner',
      unknown_amount: 'beløpet er ukjent',
      amount: 'over grensa per sak',
      frame: 'over ramma for året',
    },
    amount: 'Beløp',
  },
  prerequisites: {
    title: 'Er føresetnadene for porteføljestyring på plass?',
    summary: ({ met, all }) =>
      `${met} av ${all} føresetnader er oppfylte. Kvar av dei er rekna ut frå korta og oppsettet.`,
    name: 'Føresetnad',
    state: 'Oppfylt',
    because: 'Det som avgjer',
    met: '✓ Ja',
    notMet: '✗ Nei',
    names: {
      strategy: 'Strategien er etablert',
      criteria: 'Prosjekt blir prioriterte etter gitte kriterium',
      balance: 'Porteføljen blir balansert mot strategi og ressursar',
      realistic: 'Gjennomføringa er realistisk planlagd',
      followUp: 'Planar, økonomi, risiko og ressursar blir følgde opp',
      meetings: 'Møte og rapportering er planlagde',
      changes: 'Endringar blir sette i verk når dei trengst',
      benefits: 'Gevinstar blir følgde opp',
    },
    facts: {
      strategy: ({ adopted, from, to, goals }, { date }) =>
        `${adopted ? `Vedteken ${date(adopted)}` : 'Ikkje vedteken'}, ${from && to ? `gjeld ${from}–${to}` : 'utan periode'}, ${goals} mål.`,
      criteria: ({ criteria, adopted, unscored }, { date }) =>
        `${criteria} kriterium, ${adopted ? `vekter vedtekne ${date(adopted)}` : 'vektene er ikkje vedtekne'}. ${unscored === 0 ? 'Alle prosjekt frå planlegging har poeng. Pilotar og linjeoppgåver treng ikkje poeng.' : `${unscored} prosjekt frå planlegging manglar poeng.`}`,
      balance: ({ targets, year, hasFrame, competences }) =>
        `${targets} balansemål, ${hasFrame ? `ramme for ${year}` : `inga ramme for ${year}`}, kapasitet for ${competences} kompetansar i ${year}.`,
      realistic: ({ running, planned }) =>
        `${planned} av ${running} aktive prosjekt i gjennomføring og avslutting har sluttdato, milepælar og eit estimat med lågt og høgt.`,
      followUp: ({ reporting, fresh }) =>
        `${fresh} av ${reporting} prosjekt som skal rapportere, har ein fersk statusrapport.`,
      meetings: ({ ahead, maxAge }) =>
        `${ahead} møte er sette opp framover. ${maxAge ? `Ein statusrapport kan vere ${maxAge} dagar gammal.` : 'Det er ikkje bestemt kor gammal ein statusrapport kan vere.'}`,
      changes: ({ red, conditions, pilots }) =>
        red + conditions + pilots === 0
          ? 'Alt som er raudt, har tiltak, og ingen vilkår eller pilotar er over fristen.'
          : `Raude lys utan tiltak: ${red}. Vilkår over fristen: ${conditions}. Pilotar som er over utan å vere vurderte: ${pilots}.`,
      benefits: ({ benefits, complete }) =>
        `${complete} av ${benefits} gevinstar i aktive prosjekt som er i gjennomføring eller seinare, har eigar og måling. Pilotar er ikkje rekna med.`,
    },
  },
  knots: {
    title: 'Dei tre knutane',
    intro:
      'Digitaliseringsrådet i staten har peika på tre knutar som går att. Slik står det til her, i prosjekt som ikkje er avslutta:',
    across: ({ across, projects }) =>
      `Samarbeid på tvers: ${across} av ${projects} prosjekt har to eller fleire deltakarar.`,
    benefits: ({ owned, benefits }) =>
      `Gevinstrealisering: ${owned} av ${benefits} gevinstar har både eigar og måling.`,
    renewal: ({ renewing, projects, percent }) =>
      `Fornying: ${renewing} av ${projects} prosjekt skal fornye, med ${percent} av kostnaden.`,
    noProjects: 'Ingen prosjekt er i gang eller foreslåtte.',
  },
  learning: {
    pilotsTitle: 'Pilotar',
    noPilots: 'Porteføljen har ingen pilotar.',
    pilot: 'Pilot',
    hypothesis: 'Kva som blir prøvd',
    outcome: 'Utfall',
    learned: 'Lærdom',
    overdue: (date) => `Skulle vore vurdert ${date}`,
    until: (date) => `Går til ${date}`,
    lessonsTitle: 'Erfaringar',
    noLessons: 'Ingen kort har skrive ned erfaringar enno.',
  },
  quality: {
    title: 'Kor gode er tala?',
    summary: ({ cards, errors, warnings, accepted }) =>
      `Kontrollen har gått gjennom ${cards} kort og fann ${errors} feil og ${warnings} ${warnings === 1 ? 'åtvaring' : 'åtvaringar'}.${accepted > 0 ? ` ${accepted} til er ${accepted === 1 ? 'godteken, og grunngitt' : 'godtekne, og grunngitte'} under.` : ''}${errors > 0 ? ' Felt med feil er ikkje med i rapporten.' : ''}`,
    kind: 'Kva',
    count: 'Tal',
    cards: 'Filer',
    severity: 'Alvorsgrad',
    moreKinds: (count) => `${count} andre slag er ikkje viste.`,
    unreadable: (ids, { list }) => `Kunne ikkje lesast, og er ikkje med i rapporten: ${list(ids)}.`,
    stale: 'Statusrapportar som er eldre enn reglane tillèt:',
    unknownCost: ({ without, live }) =>
      `${without} av ${live} prosjekt som ikkje er avslutta, har ukjend kostnad. ${without === 1 ? 'Det' : 'Dei'} er ikkje med i summane.`,
    unknownEnd: ({ without, live }) => `${without} av ${live} prosjekt som ikkje er avslutta, har ukjend sluttdato.`,
    acceptedTitle: 'Åtvaringar som sekretariatet har godteke inntil vidare:',
    noneAccepted: 'Ingen åtvaringar er godtekne.',
    see: 'Sekretariatet har lista over alle feil og åtvaringar, med stad og kva som skal gjerast.',
  },
};
