// Nynorsk for charts of the choice.
import type { ChartWords } from '../chart-words.ts';

const inTop = (top: number) => (top === 1 ? 'øvst' : `blant dei ${top} øvste`);
const projects = (count: number) => `${count} prosjekt`;

export const chartWords: ChartWords = {
  tooBig: 'Figuren er for stor til å teiknast her. Tabellen seier det same.',
  frontier: {
    title: 'Verdi mot kostnad over alle åra',
    reading: ({ lowest, more, between }) =>
      [
        `Det billegaste utvalet som held alle grensene, kostar ${lowest.cost} i alt og gir ${lowest.value} poeng. Det beste kostar ${more.cost} meir og gir ${more.value} poeng meir.`,
        ...(between
          ? [
              `Halvparten av dei pengane er nok til ${between.half} prosent av dei poenga, og dei siste ${between.last.cost} gir ${between.last.value} poeng.`,
            ]
          : []),
      ].join(' '),
    listed: ({ cost, value, best }) =>
      best === null
        ? `Utvalet som lista kjem til, kostar ${cost} og gir ${value} poeng. Det er det meste ein kan få for så mykje.`
        : `Utvalet som lista kjem til, kostar ${cost} og gir ${value} poeng. For like mykje kan ein få ${best}.`,
    listedBroken: ({ cost, value, broken }) =>
      `Utvalet som lista kjem til, ville koste ${cost} og gi ${value} poeng, men det held ikkje ${broken}.`,
    broken: { money: 'pengane', people: 'folka', rules: 'reglane' },
    bars: 'Kvar søyle er verdien av det beste utvalet som ikkje kostar meir enn beløpet under henne. Der søylene nesten ikkje veks, kjøper pengane lite.',
    notProven: 'For rader merkte «minst» er det ikkje prova at ingen utval gir meir for like mykje.',
    costs: (unit) => `Planlagd kostnad i alt, ${unit}`,
    values: 'Verdi, poeng',
    columns: { cost: 'Kostnad', value: 'Verdi', share: 'Del av vegen', in: 'Inn', out: 'Ut', note: 'Merknad' },
    columnsMean:
      'Kvar rad er det beste utvalet for så mykje pengar. «Del av vegen»: kor mykje av verdien frå det billegaste til det beste som er nådd. «Inn» og «Ut»: endringa frå rada over.',
    cheapest: 'billegast',
    best: 'best',
    list: 'utvalet til lista',
    atLeast: 'minst',
  },
  stairs: {
    title: (year) => `Verdien av det beste utvalet for kvar ramme i ${year}`,
    frames: (year, unit) => `Ramme i ${year}, ${unit}`,
    reading: ({ year, frame, flat }) =>
      `Søylene viser kva det beste utvalet er verdt for kvar ramme i ${year}. Ramma i dag er ${frame}. ${
        flat === null
          ? 'Søylene veks så langt det er rekna.'
          : `Frå ${flat} er søylene like høge, for meir pengar dette eine året gir ikkje meir.`
      }`,
    all: (count) => `Alle ${count} trinn`,
  },
  inTop: {
    title: (top) => `Kor ofte kvart prosjekt er ${inTop(top)}`,
    unit: 'av 100 trekk',
    reading: ({ top, always, between, never }) =>
      `Søylene står i rekkjefølgja til lista. I minst 95 av 100 trekk er ${projects(always)} ${inTop(top)}, og ${projects(never)} er det i høgst 5. For ${projects(between)} kjem det an på korleis kriteria blir vegne, og på poeng som er usikre.`,
    places: 'Plassane til kvart prosjekt',
    first: (shown) => `Berre dei ${shown} øvste i lista er teikna. Tabellen har alle.`,
  },
  capacity: {
    heatTitle: 'Belegg per kompetanse og år',
    heatMeans:
      'Prosenten er det som er tildelt og etterspurt, av kapasiteten. ▲: for få folk om alt som er etterspurt, blir gitt. ■: meir er tildelt enn det finst.',
    title: (year) => `Folk i ${year}, behov og kapasitet`,
    unit: 'årsverk',
    reading: ({ year, short }) =>
      `${year} er året med minst å gå på. Søylene er det som er tildelt og etterspurt, og linja er det som finst. ${
        short === null
          ? 'Inga søyle går forbi linja, så det er nok til alt.'
          : `Søyla går forbi linja for ${short}. Der er det for få folk om alt som er etterspurt, blir gitt.`
      }`,
    hidden: (count) => `${count} kompetansar med betre plass er ikkje teikna. Tabellen har alle.`,
  },
};
