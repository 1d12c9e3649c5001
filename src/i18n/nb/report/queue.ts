// Bokmål for what awaits treatment and how the portfolio is steered.
import type { QueueWords } from '../../report/queue-words.ts';

export const queueWords: QueueWords = {
  title: 'Til behandling, vedtak og styring',
  proposals: {
    title: 'Forslag som venter på behandling',
    intro: ({ all, onAgenda }) =>
      `${all} forslag venter på behandling. ${onAgenda === 0 ? 'Ingen av dem' : onAgenda} står på neste saksliste. Tabellen viser hva hvert av dem mangler for å gå videre til neste fase, etter kontrollen av kortene.`,
    none: 'Ingen forslag venter på behandling.',
    project: 'Forslag',
    sectorLeader: 'Sektorleder',
    notHeard: 'Ikke hørt',
    agenda: 'Behandles',
    notOnAgenda: 'Ikke satt opp',
    lacks: 'Mangler før neste fase',
    complete: 'Ingenting',
    remarks: 'Sektorledernes merknader, ord for ord:',
    left: (count) => `${count} forslag til er ikke vist. Se «portfolio list --status proposed».`,
  },
  halted: {
    title: 'Stoppet, avvist og på vent',
    none: 'Ingen prosjekter er stoppet, avvist eller satt på vent.',
    project: 'Prosjekt',
    reason: 'Hvorfor',
    noReason: 'Ingen begrunnelse i kortet',
    decided: 'Siste vedtak',
  },
  conditions: {
    title: 'Vilkår som ikke er oppfylt',
    none: (met) => (met > 0 ? `Alle vilkår er oppfylt (${met}).` : 'Ingen vedtak har vilkår.'),
    intro: ({ open, overdue, met }) =>
      `${open} vilkår er åpne, og ${overdue === 0 ? 'ingen' : overdue} av dem er over fristen. ${met} er oppfylt.`,
    project: 'Prosjekt',
    condition: 'Vilkår',
    due: 'Frist',
    overdue: 'over fristen',
    notFollowedUp: 'kortet følger det ikke opp',
    decision: 'Vedtak',
  },
  decisions: {
    title: 'Vedtak',
    none: 'Ingen vedtak er ført i møtefilene.',
    date: 'Dato',
    case: 'Sak',
    about: 'Gjelder',
    decision: 'Vedtak',
    frame: 'Ramme',
    wholePortfolio: 'hele porteføljen',
    earlier: (count) => `${count} eldre vedtak er ikke vist. De står i møtefilene.`,
  },
  mandate: {
    title: 'Sekretariatets mandat',
    none: 'Sekretariatet har ikke noe mandat til å vedta saker selv.',
    limits: ({ adopted, case: number, types, perCase, perYear }, { list }) =>
      `Sekretariatet kan selv vedta saker${types.length > 0 ? ` av typen ${list(types)}` : ''}${perCase ? ` på inntil ${perCase}` : ''}${perYear ? `, til sammen ${perYear} i året` : ''}.${adopted ? ` Mandatet er vedtatt ${adopted}${number ? `, sak ${number}` : ''}.` : ' Kortene sier ikke når mandatet ble vedtatt.'}`,
    used: ({ year, cases, used, left, without }) =>
      `I ${year} er det brukt ${used} på ${cases} ${cases === 1 ? 'sak' : 'saker'}${without > 0 ? `, der ${without} har ukjent beløp` : ''}.${left ? ` ${left} er igjen.` : ''}`,
    unused: (year) => `Mandatet er ikke brukt i ${year}.`,
    resources: ({ members, told, positions, budget }) =>
      `${positions === null ? `Ingen av de ${members} rollene i sekretariatet har oppgitt avsatt tid.` : `Til oppgavene er det satt av ${positions} årsverk, oppgitt for ${told} av ${members} roller i sekretariatet.`}${budget ? ` Sekretariatet har ${budget} i året å bruke.` : ' Sekretariatet har ikke noe eget budsjett.'}`,
    beyond: {
      no_mandate: 'uten mandat',
      not_adopted: 'før mandatet var vedtatt',
      type: 'ikke av de typene mandatet nevner',
      unknown_amount: 'beløpet er ukjent',
      amount: 'over grensen per sak',
      frame: 'over rammen for året',
    },
    amount: 'Beløp',
  },
  prerequisites: {
    title: 'Er forutsetningene for porteføljestyring på plass?',
    summary: ({ met, all }) =>
      `${met} av ${all} forutsetninger er oppfylt. Hver av dem er regnet ut fra kortene og oppsettet.`,
    name: 'Forutsetning',
    state: 'Oppfylt',
    because: 'Det som avgjør',
    met: '✓ Ja',
    notMet: '✗ Nei',
    names: {
      strategy: 'Strategien er etablert',
      criteria: 'Prosjekter prioriteres etter gitte kriterier',
      balance: 'Porteføljen balanseres mot strategi og ressurser',
      realistic: 'Gjennomføringen er realistisk planlagt',
      followUp: 'Planer, økonomi, risiko og ressurser følges opp',
      meetings: 'Møter og rapportering er planlagt',
      changes: 'Endringer iverksettes når de trengs',
      benefits: 'Gevinster følges opp',
    },
    facts: {
      strategy: ({ adopted, from, to, goals }, { date }) =>
        `${adopted ? `Vedtatt ${date(adopted)}` : 'Ikke vedtatt'}, ${from && to ? `gjelder ${from}–${to}` : 'uten periode'}, ${goals} mål.`,
      criteria: ({ criteria, adopted, unscored }, { date }) =>
        `${criteria} kriterier, ${adopted ? `vekter vedtatt ${date(adopted)}` : 'vektene er ikke vedtatt'}. ${unscored === 0 ? 'Alle prosjekter fra planlegging har poeng. Piloter og linjeoppgaver trenger ikke poeng.' : `${unscored} prosjekter fra planlegging mangler poeng.`}`,
      balance: ({ targets, year, hasFrame, competences }) =>
        `${targets} balansemål, ${hasFrame ? `ramme for ${year}` : `ingen ramme for ${year}`}, kapasitet for ${competences} kompetanser i ${year}.`,
      realistic: ({ running, planned }) =>
        `${planned} av ${running} aktive prosjekter i gjennomføring og avslutning har sluttdato, milepæler og et anslag med lavt og høyt.`,
      followUp: ({ reporting, fresh }) =>
        `${fresh} av ${reporting} prosjekter som skal rapportere, har en fersk statusrapport.`,
      meetings: ({ ahead, maxAge }) =>
        `${ahead} møter er satt opp framover. ${maxAge ? `En statusrapport kan være ${maxAge} dager gammel.` : 'Det er ikke bestemt hvor gammel en statusrapport kan være.'}`,
      changes: ({ red, conditions, pilots }) =>
        red + conditions + pilots === 0
          ? 'Alt som er rødt, har tiltak, og ingen vilkår eller piloter er over fristen.'
          : `Røde lys uten tiltak: ${red}. Vilkår over fristen: ${conditions}. Piloter som er over uten å være vurdert: ${pilots}.`,
      benefits: ({ benefits, complete }) =>
        `${complete} av ${benefits} gevinster i aktive prosjekter som er i gjennomføring eller senere, har eier og måling. Piloter er ikke regnet med.`,
    },
  },
  knots: {
    title: 'De tre knutene',
    intro:
      'Digitaliseringsrådet i staten har pekt på tre knuter som går igjen. Slik står det til her, i prosjekter som ikke er avsluttet:',
    across: ({ across, projects }) =>
      `Samarbeid på tvers: ${across} av ${projects} prosjekter har to eller flere deltakere.`,
    benefits: ({ owned, benefits }) => `Gevinstrealisering: ${owned} av ${benefits} gevinster har både eier og måling.`,
    renewal: ({ renewing, projects, percent }) =>
      `Fornyelse: ${renewing} av ${projects} prosjekter skal fornye, med ${percent} av kostnaden.`,
    noProjects: 'Ingen prosjekter er i gang eller foreslått.',
  },
  learning: {
    pilotsTitle: 'Piloter',
    noPilots: 'Porteføljen har ingen piloter.',
    pilot: 'Pilot',
    hypothesis: 'Hva som prøves',
    outcome: 'Utfall',
    learned: 'Lærdom',
    overdue: (date) => `Skulle vært vurdert ${date}`,
    until: (date) => `Pågår til ${date}`,
    lessonsTitle: 'Erfaringer',
    noLessons: 'Ingen kort har skrevet ned erfaringer ennå.',
  },
  quality: {
    title: 'Hvor gode er tallene?',
    summary: ({ cards, errors, warnings, accepted }) =>
      `Kontrollen har gått gjennom ${cards} kort og fant ${errors} feil og ${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}.${accepted > 0 ? ` ${accepted} til er godtatt, og begrunnet under.` : ''}${errors > 0 ? ' Felt med feil er ikke med i rapporten.' : ''}`,
    kind: 'Hva',
    count: 'Antall',
    cards: 'Filer',
    severity: 'Alvor',
    moreKinds: (count) => `${count} andre slag er ikke vist.`,
    unreadable: (ids, { list }) => `Kunne ikke leses, og er ikke med i rapporten: ${list(ids)}.`,
    stale: 'Statusrapporter som er eldre enn reglene tillater:',
    unknownCost: ({ without, live }) =>
      `${without} av ${live} prosjekter som ikke er avsluttet, har ukjent kostnad. ${without === 1 ? 'Det' : 'De'} er ikke med i summene.`,
    unknownEnd: ({ without, live }) => `${without} av ${live} prosjekter som ikke er avsluttet, har ukjent sluttdato.`,
    acceptedTitle: 'Advarsler som sekretariatet har godtatt inntil videre:',
    noneAccepted: 'Ingen advarsler er godtatt.',
    see: 'Sekretariatet har listen over alle feil og advarsler, med sted og hva som skal gjøres.',
  },
};
