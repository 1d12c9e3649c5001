// The chapter on money in bokmål.
import type { StressLine } from '../../../core/economics/portfolio-stress.ts';
import type { MoneyBenefitsWords } from '../../report/money-benefits-words.ts';
import type {
  MoneyCapacityWords,
  MoneyCostWords,
  MoneyFundingWords,
  MoneyUncertaintyWords,
  MoneyWords,
} from '../../report/money-words.ts';

const projects = (count: number) => (count === 1 ? '1 prosjekt' : `${count} prosjekter`);
const benefitCount = (count: number) => (count === 1 ? '1 gevinst' : `${count} gevinster`);

const cost: MoneyCostWords = {
  title: 'Kostnad per år',
  intro: (decided, proposals) =>
    `Budsjett, prognose og regnskap gjelder ${projects(decided)} som er i gang eller på vent. Forslag (${proposals}) står i egen kolonne, for de er ikke vedtatt.`,
  none: 'Ingen prosjekter har oppgitt kostnad per år.',
  columns: ['År', 'Budsjett', 'Prognose', 'Regnskap', 'Avvik', 'Forslag', 'Ramme'],
  sum: 'Sum',
  how: 'Prognosen er det vi venter nå. Der ingen prognose er gitt, brukes budsjettet, og for år som er over, brukes regnskapet. Avvik er prognose minus budsjett: pluss betyr dyrere enn vedtatt. Strek betyr at tallet ikke finnes.',
  prices: (year) => `Beløpene er i ${year}-priser.`,
  spread: (count) => `${projects(count)} har bare et samlet anslag. Det er fordelt jevnt over prosjektperioden.`,
  withoutYears: (count, amount) =>
    `${projects(count)} har et samlet anslag uten år, til sammen ${amount}. De står ikke i tabellen.`,
  withoutCost: (count) => `${projects(count)} har ukjent kostnad og står ikke i tabellen.`,
  ended: (amount) => `I tillegg er ${amount} brukt på prosjekter som er stoppet eller avvist.`,
  exclusive: 'Bare ett prosjekt i hvert av disse parene kan gjennomføres, men begge er med i summene:',
  chart: {
    title: 'Alt som er i gang eller foreslått, per år',
    withFrame: 'Søylene er prosjekter i gang og forslag til sammen. Linjen er rammen.',
    withoutFrame: 'Søylene er prosjekter i gang og forslag til sammen.',
    tooBig: 'Det er for mange år til å tegne. Se tabellen.',
  },
  frame: {
    title: 'Rammen: hva er brukt, og hva er igjen?',
    intro:
      'Lovpålagte prosjekter, prosjekter som er vedtatt gjennomført, og det som gjenstår av leverte prosjekter, tar av rammen først («Bundet»). Resten konkurrerer på den prioriterte listen så langt pengene rekker hvert år, også prosjekter der arbeidet er i gang i en tidligere fase. Reserven røres ikke.',
    none: 'Ingen ramme er satt for dette året eller senere. Da kan ingen prosjekter være innenfor eller utenfor.',
    whole: 'Rammen gjelder hele porteføljen, også prosjekter utenfor området i denne rapporten.',
    columns: ['År', 'Ramme', 'Reserve', 'Bundet', 'Tatt av listen', 'Igjen'],
    notAdopted: (year) => `${year} (ikke vedtatt)`,
    short: (amount) => `▲ ${amount}`,
    yearsWithout: (years) => `Det er planlagt kostnader også i ${years.join(', ')}, men der er ingen ramme satt.`,
    notTaken: (amounts, { list }) =>
      `Ikke trukket fra over: drift, leverte prosjekter på vent og prosjekter som mangler poeng. De koster ${list(amounts)}.`,
    unknown: 'Disse tar av rammen, men kostnaden per år er ukjent og derfor ikke trukket fra:',
  },
  operation: {
    title: 'Drift etter prosjektene',
    intro:
      'Endring i drift og forvaltning når løsningene er i bruk. «Uten dekning» er drift som ingen har satt av penger til.',
    none: 'Ingen prosjekter har oppgitt driftskostnad.',
    columns: ['År', 'I gang', 'Forslag', 'Sum', 'Uten dekning'],
  },
};

const funding: MoneyFundingWords = {
  title: 'Finansiering',
  intro: 'Hvor pengene kommer fra, og hvor sikre de er. Avslag er vist, men ikke regnet med i summen.',
  none: 'Ingen prosjekter har oppgitt finansiering.',
  source: 'Kilde',
  counted: 'Sum uten avslag',
  sum: 'Sum',
  withoutAmount: (lines) =>
    lines === 1 ? '1 kilde har ikke oppgitt beløp.' : `${lines} kilder har ikke oppgitt beløp.`,
  gapsTitle: 'Prosjekter som mangler penger',
  noGaps: 'Alle prosjekter fra planlegging og videre som har oppgitt finansiering, har nok til planlagt kostnad.',
  gapColumns: ['Prosjekt', 'Planlagt kostnad', 'Finansiering', 'Mangler'],
  more: (count) => `${projects(count)} til mangler mindre. Se prosjektsidene.`,
};

const uncertainty: MoneyUncertaintyWords = {
  title: 'Usikkerhet: hva kan det komme på?',
  none: 'Ingen prosjekter har tre anslag (lavt, sannsynlig, høyt). Da kan usikkerheten ikke regnes ut.',
  range: ({ planned, projects: count, p50, p85 }) =>
    `Planlagt kostnad for ${projects(count)} i prioriteringen er ${planned}. P50 er ${p50}, og P85 er ${p85}.`,
  bothCounted: (pairs) => `Der to prosjekter utelukker hverandre, er begge regnet med: ${pairs}.`,
  between: (low, high) => (low === high ? low : `mellom ${low} og ${high}`),
  meaning:
    'P50 er beløpet som holder i 50 av 100 tilfeller, og P85 i 85 av 100. Det ene tallet gjelder hvis prosjektene sprekker hver for seg, det andre hvis alle sprekker samtidig. Ingen vet hvor mye de henger sammen, så svaret ligger et sted mellom.',
  basis: ({ withRange, withoutRange, withoutCost, draws }) =>
    [
      `${projects(withRange)} er regnet med tre anslag, med ${draws} trekninger.`,
      ...(withoutRange > 0 ? [`${projects(withoutRange)} har bare ett tall og er regnet med det.`] : []),
      ...(withoutCost > 0 ? [`${projects(withoutCost)} har ukjent kostnad og er ikke med.`] : []),
    ].join(' '),
  tailTitle: 'Tallene er trolig for lave',
  tail: 'Tre anslag gir en trekant med en fast øvre grense. IT-prosjekter har ingen slik grense: de fleste sprekker litt, men noen få sprekker svært mye. P85 over viser derfor for lite av det verste. Se hva porteføljen tåler i tabellen under.',
  stressTitle: 'Hva tåler porteføljen?',
  stressIntro: (count) =>
    `Tabellen viser gjenstående prosjektkostnad og netto nåverdi om kostnadene øker eller gevinstene svikter. Den gjelder ${projects(count)} på listen der både kostnad og gevinst er kjent. Prosjekter som er levert, er ikke med her.`,
  reserve: (amount) => `Til sammenligning er reserven i rammene ${amount} til sammen.`,
  stressNone: 'Ingen prosjekter har både kjent kostnad og kjent gevinst, så dette kan ikke regnes ut.',
  stressColumns: ['Hvis', 'Gjenstående kostnad', 'Mer enn planen', 'Netto nåverdi'],
  stressLine,
  stressReading: (negative) =>
    `Påslagene er erfaringstall for IT-prosjekter (Flyvbjerg), ikke spådommer. ${
      negative.length === 0
        ? 'Netto nåverdi er positiv i alle tilfellene.'
        : `Netto nåverdi blir negativ her: ${negative.join('; ')}.`
    }`,
};

function stressLine(kind: StressLine['kind'], percent: number, project: string): string {
  if (kind === 'plan') return 'Som planlagt';
  if (kind === 'cost') return `Alle blir ${percent}\u00A0% dyrere`;
  if (kind === 'one_project') return `Bare det som har mest igjen, blir ${percent}\u00A0% dyrere (${project})`;
  return `${percent}\u00A0% av gevinstene kommer`;
}

const benefits: MoneyBenefitsWords = {
  title: 'Gevinster',
  none: 'Ingen prosjekter har oppgitt gevinster i penger.',
  intro: ({ from, to, counted, projects: all }) =>
    `Summene gjelder årene ${from}–${to} og ${counted} av ${projects(all)}: dem der både kostnad og gevinst er kjent. Penger som er brukt, er ikke med. Leverte prosjekter er med her, men ikke i tallene for prioriteringen.`,
  sumColumns: ['', 'I gang', 'Forslag', 'Sum'],
  sums: {
    gross: 'Brutto gevinst (årene lagt sammen)',
    presentBenefit: 'Nåverdi av gevinsten',
    presentCost: 'Nåverdi av gjenstående kostnad og drift',
    taxCost: 'Skattefinansieringskostnad (se under)',
    npv: 'Netto nåverdi (summen av de tre over)',
    projects: 'Antall prosjekter i summen',
  },
  taxCost: (percent) =>
    `Skattefinansieringskostnaden er ${percent} av det som netto må dekkes over offentlige budsjetter. Den er pluss når mer tas ut av budsjettene enn det koster.`,
  withoutBenefit: (count) => `${projects(count)} er ikke med fordi gevinsten ikke er kjent i penger.`,
  withoutCost: (count) => `${projects(count)} er ikke med fordi kostnaden ikke er kjent.`,
  nonPriced: (count) =>
    `${benefitCount(count)} er ikke gjort om til penger. De teller ikke i summene, men står på prosjektsidene.`,
  elsewhere: (count) => `${benefitCount(count)} er delt mellom prosjekter og er talt én gang.`,
  yearsTitle: 'Hva tas ut av budsjettene, og hva beholdes?',
  yearsIntro: (labour, cash) =>
    `Av frigjort arbeidstid tas ${labour} ut av budsjettet, av sikre innsparinger ${cash}. Resten beholder virksomheten. «Lagt inn» er budsjettkutt som allerede står i kortene.`,
  withoutRate: (count) =>
    `For ${benefitCount(count)} er det ikke valgt hvor mye som skal tas ut. ${count === 1 ? 'Den' : 'De'} er regnet som beholdt.`,
  withoutArena: (count, amount) =>
    `For ${benefitCount(count)} står det ikke hvor ${count === 1 ? 'den' : 'de'} kommer. ${amount} er derfor med i brutto gevinst, men ikke i de andre kolonnene.`,
  yearColumns: ['År', 'Brutto gevinst', 'Tas ut', 'Lagt inn', 'Beholdes', 'Hos innbyggere og andre'],
  sum: 'Sum',
  rowsTitle: 'Gevinster per prosjekt',
  rowsIntro:
    '«Må komme» er hvor mye av gevinsten som må bli virkelig for at prosjektet skal gå i null. Over 100 % betyr at gevinsten i penger ikke dekker kostnaden. «Tjent inn i» er regnet uten diskontering og skattefinansieringskostnad, så året kan stå ved en negativ netto nåverdi.',
  rowColumns: ['Prosjekt', 'Brutto gevinst', 'Tas ut', 'Netto nåverdi', 'Tjent inn i', 'Må komme'],
  proposal: 'forslag',
  notWithin: 'ikke i perioden',
  fromStart: 'allerede tjent inn',
  more: (count) => `${projects(count)} med mindre gevinst er ikke vist. Se prosjektsidene.`,
  missingTitle: 'Gevinster uten eier eller måling',
  missingIntro: ({ benefits: all, owner, indicator }) =>
    `Av ${benefitCount(all)} mangler ${owner} en eier som skal hente dem ut, og ${indicator} mangler måleindikator. Tabellen viser prosjekter fra planlegging og videre. Tidligere faser trenger det ikke ennå.`,
  nobodyMissing: 'Alle gevinster i prosjekter fra planlegging og videre har eier og måleindikator.',
  missingColumns: ['Prosjekt', 'Fase', 'Uten eier', 'Uten måleindikator'],
  measuredTitle: 'Hva er oppnådd?',
  measuredIntro: ({ measured, reached, half, less }) =>
    `${benefitCount(measured)} er målt, fullførte prosjekter medregnet. ${reached} har nådd målet, ${half} er kommet minst halvveis, og ${less} er kommet kortere.`,
  measuredSummary: 'Vis alle målingene',
  measuredHow: '«Av veien» er hvor langt siste måling er kommet fra utgangspunktet til målet. 100 % er nådd.',
  noMeasurements: 'Ingen gevinster er målt ennå.',
  measuredColumns: ['Prosjekt', 'Gevinst og måleenhet', 'Fra', 'Mål', 'Siste måling', 'Av veien'],
  measuredOn: (value, date) => `${value} (${date})`,
  unmeasured: 'Prosjekter som er ferdig levert, men der disse gevinstene ikke er målt:',
};

const capacity: MoneyCapacityWords = {
  title: 'Folk: har vi nok?',
  intro: 'Årsverk per kompetanse. «Etterspurt» er bedt om, men ikke gitt.',
  whole: 'Kapasiteten gjelder hele porteføljen, mens tildelt og etterspurt bare gjelder området i denne rapporten.',
  none: 'Det er ikke lagt inn kapasitet eller behov for folk.',
  columns: ['Kompetanse', 'År', 'Kapasitet', 'Tildelt', 'Etterspurt', 'Vurdering'],
  enough: '● nok',
  unknown: 'kapasitet ukjent',
  short: (fte) => `▲ mangler ${fte} hvis alt etterspurt gis`,
  overAssigned: (fte) => `■ tildelt ${fte} for mye`,
  whoTitle: 'Hvem som trenger folkene vi mangler',
  who: (competence, year, fte, over) =>
    `${competence} ${year}, mangler ${fte} årsverk. ${over ? 'Brukes av' : 'Etterspurt av'}: `,
  ofFte: (fte) => ` (${fte})`,
  moreUsers: (count) => ` og ${projects(count)} til`,
};

export const moneyWords: MoneyWords = {
  title: 'Økonomi, gevinster og kapasitet',
  amountsIn: (unit) => `Beløp i ${unit}`,
  summary: {
    frame: (year, decided, proposed, frame) =>
      `${year}: prosjekter i gang koster ${decided}, forslagene ber om ${proposed}, og rammen er ${frame}.`,
    noFrame: (year, decided, proposed) =>
      `${year}: prosjekter i gang koster ${decided}, og forslagene ber om ${proposed}. Ingen ramme er satt.`,
    area: (year, decided, proposed) =>
      `${year}: prosjekter i gang koster ${decided}, og forslagene ber om ${proposed}. Rammen gjelder hele porteføljen.`,
    bound: (year, bound, left) =>
      `I ${year} er ${bound} bundet til prosjekter som er lovpålagte eller vedtatt gjennomført. Når reserven også er holdt av, er ${left} igjen å prioritere.`,
    overbound: (year, short) =>
      `Lovpålagte og vedtatte prosjekter trenger alene ${short} mer enn rammen uten reserve i ${year}.`,
    range: (planned, low, high) =>
      `Planlagt kostnad for prosjektene i prioriteringen er ${planned}. For å ha nok i 85 av 100 tilfeller trengs ${low === high ? low : `mellom ${low} og ${high}`}.`,
    benefits: (decided, proposed) =>
      `Netto nåverdi er ${decided} for prosjekter i gang, også leverte, og ${proposed} for forslagene, der den kan regnes ut.`,
    short: (competence, year, missing) =>
      `Mest knapphet på folk: ${competence} i ${year}, der det mangler ${missing} årsverk.`,
    enoughPeople: 'Det er nok folk til alt som er tildelt og etterspurt.',
  },
  cost,
  funding,
  uncertainty,
  benefits,
  capacity,
};
