// Bokmål for what the numbers and colours of the report mean.
import type { DefinitionsWords } from '../../report/definitions-words.ts';

const months = (count: string): string => `${count} ${count === '1' ? 'måned' : 'måneder'}`;

export const definitionsWords: DefinitionsWords = {
  title: 'Hva tallene og fargene betyr',
  intro:
    'Her står det som trengs for å etterprøve rapporten. Den som bare skal ta stilling til sakene, kan hoppe over dette.',
  colours: {
    title: 'Farger',
    red: 'Trenger rask hjelp eller et vedtak. Rødt betyr «rett det viktigste nå», ikke «stopp».',
    yellow: 'Avvik som prosjektet selv håndterer.',
    green: 'Som planlagt.',
    unknown: 'Ingen har meldt om dette.',
    thresholds: ({ what, yellow, red }) =>
      what === 'cost'
        ? `Kostnad regnes som gul fra ${yellow} over budsjettet, og rød fra ${red}.`
        : `Forsinkelse regnes som gul fra ${months(yellow)}, og rød fra ${months(red)}.`,
    maxAge: (days) => `En statusrapport regnes som gammel når den er eldre enn ${days} dager.`,
    colour: 'Tegn og farge',
    meaning: 'Betyr',
  },
  value: {
    title: 'Verdi og rangering',
    method:
      'Hvert prosjekt får poeng på hvert kriterium. Skalaene er faste: 0 er som om ingenting ble gjort, og 100 er toppen. Poengene ganges med vekten og legges sammen. Bidragene summerer nøyaktig til verdien, og et nytt prosjekt endrer aldri verdien til et annet. Listen er sortert etter verdi justert for risiko, så etter lavest kostnad.',
    criterion: 'Kriterium',
    weight: 'Vekt',
    zero: 'Gir 0',
    top: 'Gir 100',
    adopted: ({ date, body, case: number, scored }) =>
      `${date ? `Vektene er vedtatt ${date}${body ? ` av ${body}` : ''}${number ? `, sak ${number}` : ''}.` : 'Vektene er ikke vedtatt av noe organ.'} ${scored} kort har poeng.`,
    weightMethod: {
      swing:
        'Vektene er svingvekter: de sier hvor mye det er verdt å gå fra 0 til toppen på ett kriterium, sammenlignet med de andre.',
      order: 'Bare rekkefølgen på kriteriene er bestemt. Vektene er regnet ut av den (rank-order centroid).',
    },
    missing:
      'Et poeng som mangler, er verken null eller et gjennomsnitt. Prosjektet vises med beste og dårligste mulige plass.',
    outside:
      'Lovpålagte prosjekter og prosjekter som er bundet av vedtak eller i gang, har plass i listen, men er utenfor prioriteringen.',
    statutoryFirst: 'Lovpålagte prosjekter tar av rammen først.',
    marksTitle: 'Merker mot rammen',
    marks: {
      first: 'Bundet eller lovpålagt, og tar av rammen før listen.',
      inside: 'Får plass innenfor det som er igjen av rammen, hvert år.',
      line: 'Det første som ikke får plass. Her går streken.',
      fits: 'Under streken, men får plass i det som er igjen.',
      outside: 'Under streken, og får ikke plass.',
      unscored: 'Mangler poeng, og kan ikke plasseres.',
      unknown_cost: 'Mangler kostnad per år, og kan ikke plasseres.',
      no_years: 'Kostnaden er kjent, men ikke årene. Fyll ut time.period, så kan prosjektet plasseres.',
    },
  },
  risk: {
    title: 'Risiko',
    mode: {
      expected:
        'Hver risiko tar i gjennomsnitt bort sannsynlighet × tap av gevinsten. Det som er igjen, er produktet av (1 − sannsynlighet × tap) for alle risikoene. Risikoene regnes som uavhengige. Risiko gjør aldri et prosjekt bedre.',
      criterion: 'Risiko er ett av kriteriene, og trekkes ikke fra i tillegg.',
      none: 'Risiko vises, men endrer ikke rangeringen.',
    },
    decidedOnly: 'Bare tiltak som er vedtatt eller gjennomført, senker risikoen.',
    level: 'Nivå',
    likelihood: 'Sannsynlighet',
    consequence: 'Konsekvens, andel av gevinsten som går tapt',
    matrixTitle: 'Fargen på en risiko, etter sannsynlighet (nedover) og konsekvens (bortover):',
    corner: 'Sannsynlighet \\ konsekvens',
    matrixColours: {
      green: 'kan aksepteres',
      yellow: 'følges med på',
      orange: 'skal ha tiltak',
      red: 'må behandles nå',
    },
    successFactors: ({ count, loss }) =>
      count
        ? `Svake suksessfaktorer trekker fra ${loss} for hvert trinn under 5.`
        : 'Suksessfaktorene vises, men trekker ikke fra.',
  },
  money: {
    title: 'Penger',
    whole:
      'Et ukjent beløp vises som «–» og regnes aldri som null. Der noe er ukjent, sier teksten hvor mange som ikke er med.',
    priceYear: (year) => `Alle beløp er i ${year}-kroner.`,
    formulas: [
      'Planlagt kostnad: prognosen, eller budsjettet der det ikke er noen prognose, eller regnskapet der det ikke er noe budsjett. Uten beløp per år brukes det mest sannsynlige anslaget.',
      'Netto nåverdi: nåverdien av gevinstene, minus nåverdien av prosjekt og drift, minus skattefinansieringskostnaden av det budsjettene til slutt betaler. Penger som er brukt, er ikke med.',
      'Netto nytte per budsjettkrone: netto nåverdi delt på nåverdien av prosjekt og drift.',
      'Verdi per million: poeng delt på planlagt kostnad i millioner.',
      'Uttak: den delen av en gevinst i offentlig virksomhet som tas ut av budsjettet. Resten beholder virksomheten.',
      'En gevinst som flere prosjekter deler, regnes bare med ett sted.',
      'Hvor langt en gevinst er kommet: (målt − start) / (mål − start).',
    ],
    discount: (steps, { list }) =>
      `Kalkulasjonsrente: ${list(steps.map(({ year, rate }, index) => (index === 0 ? rate : `${rate} fra år ${year}`)))} (rundskriv R-109/21 når strategien ikke sier noe annet).`,
    convention: (text) => `Diskontering: ${text.charAt(0).toLowerCase()}${text.slice(1)}.`,
    settings: ({ taxCost, horizon, baseYear, sensitivity }) =>
      `Skattefinansieringskostnad ${taxCost}. ${horizon} år regnes med, fra ${baseYear}. Forutsetningene prøves ${sensitivity} opp og ned.`,
    withdrawal: ({ labour, cash }) =>
      `Av arbeidsbesparende gevinster tas ${labour} ut, av sikre innsparinger ${cash}, når kortet ikke sier noe annet.`,
    planned:
      'Frigjort tid som bare er telt i årsverk, og gevinster uten pris, vises ved siden av, og legges aldri sammen med kroner.',
    ranges:
      'P50 er kostnaden som holder i 50 av 100 tilfeller, og P85 den som holder i 85 av 100. De er regnet av lavt, mest sannsynlig og høyt anslag som en trekant, og av risikoer med en kostnad.',
    tail: 'En trekant undervurderer hvor galt det kan gå: noen få IT-prosjekter blir mye dyrere enn det høye anslaget.',
    ceilings: (given, { list }) => `Grenser som gjelder nå: ${list(given)}.`,
  },
  made: {
    title: 'Hvordan rapporten er laget',
    today: (date) => `Alder er regnet fra ${date}.`,
    commit: ({ hash, date }) => `Kortene er lest slik de var i commit ${hash}, ${date}.`,
    noCommit: 'Kortene er ikke lest fra en commit.',
    changed: 'Noen filer er endret siden, og endringene er med.',
    draws: ({ draws, seed }) => `Simuleringer bruker ${draws} trekninger med frø ${seed}.`,
    version: (version) => `Laget med portfolio-as-code ${version}.`,
    requirementSet: (id) => `Kravsett: ${id}.`,
    same: 'Samme commit gir alltid samme rapport, tegn for tegn.',
    samePartial:
      'Denne rapporten er laget uten hele historikken: det som måles mot siste vedtak, og poeng som er eldre enn fakta, er ikke med. Med hele historikken gir samme commit alltid samme rapport.',
  },
};
