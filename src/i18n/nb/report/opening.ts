// Bokmål for the report's first pages.
import type { OpeningWords } from '../../report/opening-words.ts';
import { keyFigureWords } from './key-figures.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const openingWords: OpeningWords = {
  reportTitle: 'Porteføljestyringsrapport',
  cover: {
    area: 'Gjelder',
    onlyArea: 'Bare området',
    addressee: 'Til',
    asOf: 'Status per',
    meeting: 'Neste møte',
    meetingText: ({ date, body, cases }) =>
      `${date}${body ? `, ${body}` : ''}${cases > 0 ? ` (${plural(cases, 'sak', 'saker')})` : ''}`,
    noMeeting: 'ikke satt opp',
    source: 'Laget av',
    commit: (hash, date) => `commit ${hash} fra ${date}`,
    changed: 'filer med endringer som ikke er lagret i git',
    notInGit: 'filer utenfor git',
    quality: 'Datakvalitet',
    good: '● God: ingen feil eller advarsler',
    warnings: (count) => `▲ ${plural(count, 'advarsel', 'advarsler')}, ingen feil`,
    errors: (count) => `■ ${plural(count, 'feil', 'feil')}`,
    moreWarnings: (count) => plural(count, 'advarsel', 'advarsler'),
    accepted: (count) => plural(count, 'godtatt advarsel', 'godtatte advarsler'),
    stale: (count) => plural(count, 'statusrapport er for gammel', 'statusrapporter er for gamle'),
    withoutCost: (count) => `${plural(count, 'prosjekt', 'prosjekter')} uten kjent kostnad`,
    unreadable: (ids, { list }) => `kunne ikke leses og er ikke med: ${list(ids)}`,
    errorsMean: 'Felt med feil er holdt utenfor, så tall i rapporten kan mangle.',
  },
  picture: {
    title: 'Kort sagt',
    count: ({ projects, active, proposed, onHold, ended, unplaced }) =>
      `${plural(projects, 'prosjekt', 'prosjekter')}: ${[
        ...(active > 0 ? [`${active} i gang`] : []),
        ...(proposed > 0 ? [`${proposed} foreslått`] : []),
        ...(onHold > 0 ? [`${onHold} på vent`] : []),
        ...(ended > 0 ? [`${ended} avsluttet, stoppet eller avvist`] : []),
        ...(unplaced > 0 ? [`${unplaced} uten status`] : []),
      ].join(', ')}.`,
    costs: ({ active, proposed, unknown }) =>
      [
        ...(active === null ? [] : [`De som er i gang, koster ${active}.`]),
        ...(proposed === null ? [] : [`Forslagene koster ${proposed}${active === null ? '' : ' til'}.`]),
        ...(unknown > 0 ? [`Kostnaden er ukjent for ${unknown}.`] : []),
      ].join(' '),
    costKnown: (sum, unknown) =>
      `Planlagt kostnad til sammen er ${sum}.${unknown > 0 ? ` Kostnaden er ukjent for ${unknown}.` : ''}`,
    costUnknown: 'Ingen av prosjektene har kjent kostnad.',
    lights: ({ red, yellow, green }) =>
      `Status: ● ${green} ${green === 1 ? 'grønn' : 'grønne'}, ▲ ${yellow} ${yellow === 1 ? 'gul' : 'gule'}, ■ ${red} ${red === 1 ? 'rød' : 'røde'}.`,
    noLights: 'Ingen prosjekter har levert statusrapport.',
    red: 'Rødt betyr at prosjektet trenger rask hjelp:',
    top: 'Øverst av det rådet kan velge:',
    nobodyPlaced: 'Ingen prosjekter har poeng på alle kriteriene, så det finnes ingen prioritert liste.',
    largest: (count) => (count === 1 ? 'Det dyreste er' : 'De dyreste er'),
    frame: ({ year, available, bound, left }) =>
      `Rammen for ${year} er ${available} etter reserve. ${bound} er bundet, og ${left} er igjen når listen er fylt.`,
    inside: (count, fits) =>
      `${plural(count, 'prosjekt til valg får', 'prosjekter til valg får')} plass${fits > 0 ? `, og ${fits} lenger ned på listen får også plass` : ''}.`,
    firstOutside: 'Først utenfor:',
    lacks: (amounts, { list }) => `mangler ${list(amounts)}`,
    noFrame: 'Ingen budsjettramme er lagt inn.',
    noYears: 'Kostnaden er kjent, men ikke årene, så rammen sier ikke noe om',
    npv: ({ sum, unknown, known }) =>
      `Netto nåverdi av de ${known} prosjektene i prioriteringen der den kan regnes ut, er ${sum}.${unknown > 0 ? ` For ${unknown} mangler kostnad eller gevinst.` : ''}`,
    quality: ({ errors, warnings, stale }) =>
      `Datakvalitet: ${plural(errors, 'feil', 'feil')}, ${plural(warnings, 'advarsel', 'advarsler')}${stale > 0 ? `, ${plural(stale, 'for gammel statusrapport', 'for gamle statusrapporter')}` : ''}.`,
    people: (amounts, { list }) => `For få folk om alle forslagene gjennomføres som planlagt: ${list(amounts)}.`,
    lackingPeople: (competence, missing, year) => `${competence} mangler ${missing} årsverk i ${year}`,
    decisions: (count, date) =>
      `Rådet bes ta stilling til ${plural(count, 'punkt', 'punkter')}${date ? ` ${date}` : ''}. ${count === 1 ? 'Det' : 'De'} står under.`,
  },
  decisions: {
    title: 'Hva rådet bes beslutte',
    intro:
      'Rådet bes om å gjøre dette. Forslagene er regnet ut av sakslisten, kortene, kontrollen og rammen. Sekretariatet kan endre dem; tallene bak står i kapitlene.',
    none: 'Ingen saker venter på rådet.',
    caseNumber: (number) => `Sak ${number}`,
    approve: {
      gate: (what) => `godkjenne ${what}`,
      prioritise: 'prioritere prosjektet',
      budget: 'bevilge penger',
      stop: 'ta stilling til stans',
      change: 'ta stilling til endringen',
    },
    consider: {
      gate: (what) => `ta stilling til ${what}`,
      prioritise: 'ta stilling til prioriteringen',
      budget: 'ta stilling til bevilgningen',
      stop: 'ta stilling til stans',
      change: 'ta stilling til endringen',
    },
    withoutType: 'behandle saken',
    frame: (cost) => `Kostnad ${cost}.`,
    place: (rank, of) => `Nr. ${rank} av ${of}`,
    outside: { mandatory: 'lovpålagt', committed: 'bundet' },
    inFrame: {
      inside: 'innenfor rammen',
      line: 'første utenfor rammen',
      fits: 'får plass i det som er igjen av rammen',
      outside: 'utenfor rammen',
    },
    hearing: {
      recommends: 'Sektorleder tilrår.',
      recommends_with_remark: 'Sektorleder tilrår med merknad:',
      does_not_recommend: 'Sektorleder tilrår ikke:',
    },
    first: 'Må avklares først:',
    obstacle: {
      errors: (count) => `kortet har ${plural(count, 'feil', 'feil')}`,
      condition: (text, due, isOverdue) =>
        `vilkåret ${text} er ikke oppfylt${due ? (isOverdue ? `, fristen var ${due}` : `, frist ${due}`) : ''}`,
      scores: 'det mangler poeng på kriteriene',
      frame: 'det får ikke plass i rammen slik listen står',
      cost: 'kostnaden er ukjent',
      operation: (year, amount) => `driften fra ${year} (${amount} det året) er ikke finansiert`,
      notHeard: 'sektorleder er ikke hørt',
      pilotOverdue: (end) => `piloten skulle vært vurdert ${end}`,
    },
    rivals: 'Bare ett av dem kan velges. Utelukker',
    status: (light, cause) => `Status er ${light}${cause === null ? '' : `: ${cause}`}.`,
    proposes: (text) => `Prosjektet foreslår: ${text}`,
    prioritise: 'slutte seg til prioriteringen innenfor rammen',
    insideList: (count) => `${plural(count, 'prosjekt', 'prosjekter')} til valg får plass:`,
    firstOutside: 'Først utenfor er',
    red: 'sette prosjektet på sakslisten, eller få vite hvorfor det ikke står der når status er rød',
    action: (text, due, isOverdue) =>
      `Tiltak: ${text}${due ? ` (${isOverdue ? 'fristen var' : 'frist'} ${due})` : ''}.`,
    nextLevel: (level) => `Neste ledd: ${level}.`,
    pilot: 'avgjøre om piloten skal forkastes, justeres eller skaleres',
    pilotEnded: (date) => `Den skulle vært ferdig ${date}.`,
    criterion: (text) => `Kriteriet var: ${text}`,
    ready: 'sette forslagene som er klare, på neste saksliste:',
  },
  keyFigures: keyFigureWords,
  contents: 'Innhold',
};
