// Nynorsk for the report's first pages.
import type { OpeningWords } from '../../report/opening-words.ts';
import { keyFigureWords } from './key-figures.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const openingWords: OpeningWords = {
  reportTitle: 'Porteføljestyringsrapport',
  cover: {
    area: 'Gjeld',
    onlyArea: 'Berre området',
    addressee: 'Til',
    asOf: 'Status per',
    meeting: 'Neste møte',
    meetingText: ({ date, body, cases }) =>
      `${date}${body ? `, ${body}` : ''}${cases > 0 ? ` (${plural(cases, 'sak', 'saker')})` : ''}`,
    noMeeting: 'ikkje sett opp',
    source: 'Laga av',
    commit: (hash, date) => `commit ${hash} frå ${date}`,
    changed: 'filer med endringar som ikkje er lagra i git',
    notInGit: 'filer utanfor git',
    quality: 'Datakvalitet',
    good: '● God: ingen feil eller åtvaringar',
    warnings: (count) => `▲ ${plural(count, 'åtvaring', 'åtvaringar')}, ingen feil`,
    errors: (count) => `■ ${plural(count, 'feil', 'feil')}`,
    moreWarnings: (count) => plural(count, 'åtvaring', 'åtvaringar'),
    accepted: (count) => plural(count, 'godteken åtvaring', 'godtekne åtvaringar'),
    stale: (count) => plural(count, 'statusrapport er for gammal', 'statusrapportar er for gamle'),
    withoutCost: (count) => `${plural(count, 'prosjekt', 'prosjekt')} utan kjend kostnad`,
    unreadable: (ids, { list }) => `kunne ikkje lesast og er ikkje med: ${list(ids)}`,
    errorsMean: 'Felt med feil er haldne utanfor, så tal i rapporten kan mangle.',
  },
  picture: {
    title: 'Kort sagt',
    count: ({ projects, active, proposed, onHold, ended, unplaced }) =>
      `${plural(projects, 'prosjekt', 'prosjekt')}: ${[
        ...(active > 0 ? [`${active} i gang`] : []),
        ...(proposed > 0 ? [`${proposed} ${proposed === 1 ? 'foreslått' : 'foreslåtte'}`] : []),
        ...(onHold > 0 ? [`${onHold} på vent`] : []),
        ...(ended > 0 ? [`${ended} avslutta, stoppa eller avviste`] : []),
        ...(unplaced > 0 ? [`${unplaced} utan status`] : []),
      ].join(', ')}.`,
    costs: ({ active, proposed, unknown }) =>
      [
        ...(active === null ? [] : [`Dei som er i gang, kostar ${active}.`]),
        ...(proposed === null ? [] : [`Forslaga kostar ${proposed}${active === null ? '' : ' til'}.`]),
        ...(unknown > 0 ? [`Kostnaden er ukjend for ${unknown}.`] : []),
      ].join(' '),
    costKnown: (sum, unknown) =>
      `Planlagd kostnad til saman er ${sum}.${unknown > 0 ? ` Kostnaden er ukjend for ${unknown}.` : ''}`,
    costUnknown: 'Ingen av prosjekta har kjend kostnad.',
    lights: ({ red, yellow, green }) =>
      `Status: ● ${green} ${green === 1 ? 'grøn' : 'grøne'}, ▲ ${yellow} ${yellow === 1 ? 'gul' : 'gule'}, ■ ${red} ${red === 1 ? 'raud' : 'raude'}.`,
    noLights: 'Ingen prosjekt har levert statusrapport.',
    red: 'Raudt betyr at prosjektet treng rask hjelp:',
    top: 'Øvst av det rådet kan velje:',
    nobodyPlaced: 'Ingen prosjekt har poeng på alle kriteria, så det finst inga prioritert liste.',
    largest: (count) => (count === 1 ? 'Det dyraste er' : 'Dei dyraste er'),
    frame: ({ year, available, bound, left }) =>
      `Ramma for ${year} er ${available} etter reserve. ${bound} er bunde, og ${left} er att når lista er fylt.`,
    inside: (count, fits) =>
      `${plural(count, 'prosjekt til val får', 'prosjekt til val får')} plass${fits > 0 ? `, og ${fits} lenger ned på lista får også plass` : ''}.`,
    firstOutside: 'Først utanfor:',
    lacks: (amounts, { list }) => `manglar ${list(amounts)}`,
    noFrame: 'Inga budsjettramme er lagd inn.',
    noYears: 'Kostnaden er kjend, men ikkje åra, så ramma seier ikkje noko om',
    npv: ({ sum, unknown, known }) =>
      `Netto noverdi av dei ${known} prosjekta i prioriteringa der han kan reknast ut, er ${sum}.${unknown > 0 ? ` For ${unknown} manglar kostnad eller gevinst.` : ''}`,
    quality: ({ errors, warnings, stale }) =>
      `Datakvalitet: ${plural(errors, 'feil', 'feil')}, ${plural(warnings, 'åtvaring', 'åtvaringar')}${stale > 0 ? `, ${plural(stale, 'for gammal statusrapport', 'for gamle statusrapportar')}` : ''}.`,
    people: (amounts, { list }) => `For få folk om alle forslaga blir gjennomførte som planlagt: ${list(amounts)}.`,
    lackingPeople: (competence, missing, year) => `${competence} manglar ${missing} årsverk i ${year}`,
    decisions: (count, date) =>
      `Rådet blir bede om å ta stilling til ${plural(count, 'punkt', 'punkt')}${date ? ` ${date}` : ''}. ${count === 1 ? 'Det' : 'Dei'} står under.`,
  },
  decisions: {
    title: 'Kva rådet blir bede om å avgjere',
    intro:
      'Rådet blir bede om å gjere dette. Forslaga til vedtak er rekna ut frå sakslista, korta, kontrollen og ramma. Sekretariatet kan endre dei; tala bak står i kapitla.',
    none: 'Ingen saker ventar på rådet.',
    caseNumber: (number) => `Sak ${number}`,
    approve: {
      gate: (what) => `godkjenne ${what}`,
      prioritise: 'prioritere prosjektet',
      budget: 'løyve pengar',
      stop: 'ta stilling til stans',
      change: 'ta stilling til endringa',
    },
    consider: {
      gate: (what) => `ta stilling til ${what}`,
      prioritise: 'ta stilling til prioriteringa',
      budget: 'ta stilling til løyvinga',
      stop: 'ta stilling til stans',
      change: 'ta stilling til endringa',
    },
    withoutType: 'behandle saka',
    frame: (cost) => `Kostnad ${cost}.`,
    place: (rank, of) => `Nr. ${rank} av ${of}`,
    outside: { mandatory: 'lovpålagt', committed: 'bunde' },
    inFrame: {
      inside: 'innanfor ramma',
      line: 'første utanfor ramma',
      fits: 'får plass i det som er att av ramma',
      outside: 'utanfor ramma',
    },
    hearing: {
      recommends: 'Sektorleiaren tilrår.',
      recommends_with_remark: 'Sektorleiaren tilrår med merknad:',
      does_not_recommend: 'Sektorleiaren tilrår ikkje:',
    },
    first: 'Må avklarast først:',
    obstacle: {
      errors: (count) => `kortet har ${plural(count, 'feil', 'feil')}`,
      condition: (text, due, isOverdue) =>
        `vilkåret ${text} er ikkje oppfylt${due ? (isOverdue ? `, fristen var ${due}` : `, frist ${due}`) : ''}`,
      scores: 'det manglar poeng på kriteria',
      frame: 'det får ikkje plass i ramma slik lista står',
      cost: 'kostnaden er ukjend',
      operation: (year, amount) => `drifta frå ${year} (${amount} det året) er ikkje finansiert`,
      notHeard: 'sektorleiaren er ikkje høyrd',
      pilotOverdue: (end) => `piloten skulle vore vurdert ${end}`,
    },
    rivals: 'Berre eitt av dei kan veljast. Utelukkar',
    status: (light, cause) => `Status er ${light}${cause === null ? '' : `: ${cause}`}.`,
    proposes: (text) => `Prosjektet foreslår: ${text}`,
    prioritise: 'slutte seg til prioriteringa innanfor ramma',
    insideList: (count) => `${plural(count, 'prosjekt', 'prosjekt')} til val får plass:`,
    firstOutside: 'Først utanfor er',
    red: 'setje prosjektet på sakslista, eller få vite kvifor det ikkje står der når status er raud',
    action: (text, due, isOverdue) =>
      `Tiltak: ${text}${due ? ` (${isOverdue ? 'fristen var' : 'frist'} ${due})` : ''}.`,
    nextLevel: (level) => `Neste ledd: ${level}.`,
    pilot: 'avgjere om piloten skal forkastast, justerast eller skalerast',
    pilotEnded: (date) => `Han skulle vore ferdig ${date}.`,
    criterion: (text) => `Kriteriet var: ${text}`,
    ready: 'setje forslaga som er klare, på neste saksliste:',
  },
  keyFigures: keyFigureWords,
  contents: 'Innhald',
};
