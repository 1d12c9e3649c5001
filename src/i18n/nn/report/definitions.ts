// Nynorsk for what the numbers and colours of the report mean.
import type { DefinitionsWords } from '../../report/definitions-words.ts';

const months = (count: string): string => `${count} ${count === '1' ? 'månad' : 'månader'}`;

export const definitionsWords: DefinitionsWords = {
  title: 'Kva tala og fargane betyr',
  intro:
    'Her står det som trengst for å etterprøve rapporten. Den som berre skal ta stilling til sakene, kan hoppe over dette.',
  colours: {
    title: 'Fargar',
    red: 'Treng rask hjelp eller eit vedtak. Raudt betyr «rett det viktigaste no», ikkje «stopp».',
    yellow: 'Avvik som prosjektet sjølv handterer.',
    green: 'Som planlagt.',
    unknown: 'Ingen har meldt om dette.',
    thresholds: ({ what, yellow, red }) =>
      what === 'cost'
        ? `Kostnad blir rekna som gul frå ${yellow} over budsjettet, og raud frå ${red}.`
        : `Forseinking blir rekna som gul frå ${months(yellow)}, og raud frå ${months(red)}.`,
    maxAge: (days) => `Ein statusrapport blir rekna som gammal når han er eldre enn ${days} dagar.`,
    colour: 'Teikn og farge',
    meaning: 'Betyr',
  },
  value: {
    title: 'Verdi og rangering',
    method:
      'Kvart prosjekt får poeng på kvart kriterium. Skalaane er faste: 0 er som om ingenting blei gjort, og 100 er toppen. Poenga blir gonga med vekta og lagde saman. Bidraga summerer nøyaktig til verdien, og eit nytt prosjekt endrar aldri verdien til eit anna. Lista er sortert etter verdi etter risiko, så etter lågast kostnad.',
    criterion: 'Kriterium',
    weight: 'Vekt',
    zero: 'Gir 0',
    top: 'Gir 100',
    adopted: ({ date, body, case: number, scored }) =>
      `${date ? `Vektene er vedtekne ${date}${body ? ` av ${body}` : ''}${number ? `, sak ${number}` : ''}.` : 'Vektene er ikkje vedtekne av noko organ.'} ${scored} kort har poeng.`,
    weightMethod: {
      swing:
        'Vektene er swing-vekter: dei seier kor mykje det er verdt å gå frå 0 til toppen på eitt kriterium, samanlikna med dei andre.',
      order: 'Berre rekkjefølgja på kriteria er bestemt. Vektene er rekna ut av henne (rank-order centroid).',
    },
    missing:
      'Eit poeng som manglar, er verken null eller eit gjennomsnitt. Prosjektet blir vist med beste og dårlegaste moglege plass.',
    outside:
      'Lovpålagde prosjekt og prosjekt som er bundne av vedtak eller i gang, har plass i lista, men er utanfor prioriteringa.',
    statutoryFirst: 'Lovpålagde prosjekt tek av ramma først.',
    marksTitle: 'Merke mot ramma',
    marks: {
      first: 'Bunde eller lovpålagt, og tek av ramma før lista.',
      inside: 'Får plass innanfor det som er att av ramma, kvart år.',
      line: 'Det første som ikkje får plass. Her går streken.',
      fits: 'Under streken, men får plass i det som er att.',
      outside: 'Under streken, og får ikkje plass.',
      unscored: 'Manglar poeng, og kan ikkje plasserast.',
      unknown_cost: 'Manglar kostnad per år, og kan ikkje plasserast.',
      no_years: 'Kostnaden er kjend, men ikkje åra. Fyll ut time.period, så kan prosjektet plasserast.',
    },
  },
  risk: {
    title: 'Risiko',
    mode: {
      expected:
        'Kvar risiko tek i gjennomsnitt bort sannsyn × tap av gevinsten. Det som er att, er produktet av (1 − sannsyn × tap) for alle risikoane. Risikoane blir rekna som uavhengige. Risiko gjer aldri eit prosjekt betre.',
      criterion: 'Risiko er eitt av kriteria, og blir ikkje trekt frå i tillegg.',
      none: 'Risiko blir vist, men endrar ikkje rangeringa.',
    },
    decidedOnly: 'Berre tiltak som er vedtekne eller gjennomførte, senkar risikoen.',
    level: 'Nivå',
    likelihood: 'Sannsyn',
    consequence: 'Konsekvens, del av gevinsten som går tapt',
    matrixTitle: 'Fargen på ein risiko, etter sannsyn (nedover) og konsekvens (bortover):',
    corner: 'Sannsyn \\ konsekvens',
    matrixColours: {
      green: 'kan godtakast',
      yellow: 'blir følgd med på',
      orange: 'skal ha tiltak',
      red: 'må behandlast no',
    },
    successFactors: ({ count, loss }) =>
      count
        ? `Svake suksessfaktorar trekkjer frå ${loss} for kvart trinn under 5.`
        : 'Suksessfaktorane blir viste, men trekkjer ikkje frå.',
  },
  money: {
    title: 'Pengar',
    whole:
      'Eit ukjent beløp blir vist som «–» og blir aldri rekna som null. Der noko er ukjent, seier teksten kor mange som ikkje er med.',
    priceYear: (year) => `Alle beløp er i ${year}-kroner.`,
    formulas: [
      'Planlagd kostnad: prognosen, eller budsjettet der det ikkje er nokon prognose, eller rekneskapen der det ikkje er noko budsjett. Utan beløp per år blir det mest sannsynlege estimatet brukt.',
      'Netto noverdi: noverdien av gevinstane, minus noverdien av prosjekt og drift, minus skattefinansieringskostnaden av det budsjetta til slutt betaler. Pengar som er brukte, er ikkje med.',
      'Netto nytte per budsjettkrone: netto noverdi delt på noverdien av prosjekt og drift.',
      'Verdi per million: poeng delt på planlagd kostnad i millionar.',
      'Uttak: den delen av ein gevinst i offentleg verksemd som blir teken ut av budsjettet. Resten beheld verksemda.',
      'Ein gevinst som fleire prosjekt deler, blir berre rekna med éin stad.',
      'Kor langt ein gevinst er komen: (målt − start) / (mål − start).',
    ],
    discount: (steps, { list }) =>
      `Kalkulasjonsrente: ${list(steps.map(({ year, rate }, index) => (index === 0 ? rate : `${rate} frå år ${year}`)))} (rundskriv R-109/21 når strategien ikkje seier noko anna).`,
    convention: (text) => `Diskontering: ${text.charAt(0).toLowerCase()}${text.slice(1)}.`,
    settings: ({ taxCost, horizon, baseYear, sensitivity }) =>
      `Skattefinansieringskostnad ${taxCost}. ${horizon} år blir rekna med, frå ${baseYear}. Føresetnadene blir prøvde ${sensitivity} opp og ned.`,
    withdrawal: ({ labour, cash }) =>
      `Av gevinstar som sparer arbeid, blir ${labour} teke ut, av gevinstar som sparer pengar, ${cash}, når kortet ikkje seier noko anna.`,
    planned:
      'Frigjord tid som berre er talt i årsverk, og gevinstar utan pris, blir viste ved sida av, og aldri lagde saman med kroner.',
    ranges:
      'P50 er kostnaden som held i 50 av 100 tilfelle, og P85 den som held i 85 av 100. Dei er rekna av lågt, mest sannsynleg og høgt estimat som ein trekant, og av risikoar med ein kostnad.',
    tail: 'Ein trekant undervurderer kor gale det kan gå: nokre få IT-prosjekt blir mykje dyrare enn det høge estimatet.',
    ceilings: (given, { list }) => `Grenser som gjeld no: ${list(given)}.`,
  },
  made: {
    title: 'Korleis rapporten er laga',
    today: (date) => `Alder er rekna frå ${date}.`,
    commit: ({ hash, date }) => `Korta er lesne slik dei var i commit ${hash}, ${date}.`,
    noCommit: 'Korta er ikkje lesne frå ein commit.',
    changed: 'Nokre filer er endra sidan, og endringane er med.',
    draws: ({ draws, seed }) => `Simuleringar bruker ${draws} trekningar med frø ${seed}.`,
    version: (version) => `Laga med portfolio-as-code ${version}.`,
    requirementSet: (id) => `Kravsett: ${id}.`,
    same: 'Same commit gir alltid same rapport, teikn for teikn.',
    samePartial:
      'Denne rapporten er laga utan heile historikken: det som blir målt mot siste vedtak, og poeng som er eldre enn fakta, er ikkje med. Med heile historikken gir same commit alltid same rapport.',
  },
};
