// The chapter on money in nynorsk.
import type { StressLine } from '../../../core/economics/portfolio-stress.ts';
import type { MoneyBenefitsWords } from '../../report/money-benefits-words.ts';
import type {
  MoneyCapacityWords,
  MoneyCostWords,
  MoneyFundingWords,
  MoneyUncertaintyWords,
  MoneyWords,
} from '../../report/money-words.ts';

const projects = (count: number) => `${count} prosjekt`;
const benefitCount = (count: number) => (count === 1 ? '1 gevinst' : `${count} gevinstar`);

const cost: MoneyCostWords = {
  title: 'Kostnad per år',
  intro: (decided, proposals) =>
    `Budsjett, prognose og rekneskap gjeld ${projects(decided)} som er i gang eller på vent. Forslag (${proposals}) står i ei eiga kolonne, for dei er ikkje vedtekne.`,
  none: 'Ingen prosjekt har oppgitt kostnad per år.',
  columns: ['År', 'Budsjett', 'Prognose', 'Rekneskap', 'Avvik', 'Forslag', 'Ramme'],
  sum: 'Sum',
  how: 'Prognosen er det vi ventar no. Der det ikkje finst nokon prognose, bruker vi budsjettet, og for år som er over, bruker vi rekneskapen. Avvik er prognose minus budsjett: pluss betyr dyrare enn vedteke. Strek betyr at talet ikkje finst.',
  prices: (year) => `Beløpa er i ${year}-prisar.`,
  spread: (count) => `${projects(count)} har berre eit samla estimat. Det er fordelt jamt over prosjektperioden.`,
  withoutYears: (count, amount) =>
    `${projects(count)} har eit samla estimat utan år, til saman ${amount}. Dei står ikkje i tabellen.`,
  withoutCost: (count) => `${projects(count)} har ukjend kostnad og står ikkje i tabellen.`,
  ended: (amount) => `I tillegg er ${amount} brukte på prosjekt som er stoppa eller avviste.`,
  exclusive: 'Berre eitt prosjekt i kvart av desse para kan gjennomførast, men begge er med i summane:',
  chart: {
    title: 'Alt som er i gang eller foreslått, per år',
    withFrame: 'Søylene er prosjekt i gang og forslag til saman. Linja er ramma.',
    withoutFrame: 'Søylene er prosjekt i gang og forslag til saman.',
    tooBig: 'Det er for mange år til å teikne. Sjå tabellen.',
  },
  frame: {
    title: 'Ramma: kva er brukt, og kva er att?',
    intro:
      'Lovpålagde prosjekt, prosjekt som er vedtekne gjennomførte, og det som står att av leverte prosjekt, tek av ramma først («Bunde»). Resten konkurrerer på den prioriterte lista så langt pengane rekk kvart år, også prosjekt der arbeidet er i gang i ein tidlegare fase. Reserven blir ikkje rørt.',
    none: 'Inga ramme er sett for dette året eller seinare. Då kan ingen prosjekt vere innanfor eller utanfor.',
    whole: 'Ramma gjeld heile porteføljen, også prosjekt utanfor området i denne rapporten.',
    columns: ['År', 'Ramme', 'Reserve', 'Bunde', 'Teke av lista', 'Att'],
    notAdopted: (year) => `${year} (ikkje vedteke)`,
    short: (amount) => `▲ ${amount}`,
    yearsWithout: (years) => `Det er planlagde kostnader også i ${years.join(', ')}, men der er inga ramme sett.`,
    notTaken: (amounts, { list }) =>
      `Ikkje trekt frå over: drift, leverte prosjekt på vent og prosjekt som manglar poeng. Dei kostar ${list(amounts)}.`,
    unknown: 'Desse tek av ramma, men kostnaden per år er ukjend og difor ikkje trekt frå:',
  },
  operation: {
    title: 'Drift etter prosjekta',
    intro:
      'Endring i drift og forvaltning når løysingane er i bruk. «Utan dekning» er drift som ingen har sett av pengar til.',
    none: 'Ingen prosjekt har oppgitt driftskostnad.',
    columns: ['År', 'I gang', 'Forslag', 'Sum', 'Utan dekning'],
  },
};

const funding: MoneyFundingWords = {
  title: 'Finansiering',
  intro: 'Kvar pengane kjem frå, og kor sikre dei er. Avslag er viste, men ikkje rekna med i summen.',
  none: 'Ingen prosjekt har oppgitt finansiering.',
  source: 'Kjelde',
  counted: 'Sum utan avslag',
  sum: 'Sum',
  withoutAmount: (lines) =>
    lines === 1 ? '1 kjelde har ikkje oppgitt beløp.' : `${lines} kjelder har ikkje oppgitt beløp.`,
  gapsTitle: 'Prosjekt som manglar pengar',
  noGaps: 'Alle prosjekt frå planlegging og vidare som har oppgitt finansiering, har nok til planlagd kostnad.',
  gapColumns: ['Prosjekt', 'Planlagd kostnad', 'Finansiering', 'Manglar'],
  more: (count) => `${projects(count)} til manglar mindre. Sjå prosjektsidene.`,
};

const uncertainty: MoneyUncertaintyWords = {
  title: 'Uvisse: kva kan det kome på?',
  none: 'Ingen prosjekt har eit estimat i tre punkt (lågt, mest sannsynleg, høgt). Då kan ikkje uvissa reknast ut.',
  range: ({ planned, projects: count, p50, p85 }) =>
    `Planlagd kostnad for ${projects(count)} i prioriteringa er ${planned}. P50 er ${p50}, og P85 er ${p85}.`,
  bothCounted: (pairs) => `Der to prosjekt utelukkar kvarandre, er begge rekna med: ${pairs}.`,
  between: (low, high) => (low === high ? low : `mellom ${low} og ${high}`),
  meaning:
    'P50 er beløpet som held i 50 av 100 tilfelle, og P85 i 85 av 100. Det eine talet gjeld om prosjekta sprekk kvar for seg, det andre om alle sprekk samtidig. Ingen veit kor mykje dei heng saman, så svaret ligg ein stad imellom.',
  basis: ({ withRange, withoutRange, withoutCost, draws }) =>
    [
      `${projects(withRange)} er rekna med estimat i tre punkt, med ${draws} trekningar.`,
      ...(withoutRange > 0 ? [`${projects(withoutRange)} har berre eitt tal og er rekna med det.`] : []),
      ...(withoutCost > 0 ? [`${projects(withoutCost)} har ukjend kostnad og er ikkje med.`] : []),
    ].join(' '),
  tailTitle: 'Tala er truleg for låge',
  tail: 'Eit estimat i tre punkt gir ein trekant med ei fast øvre grense. IT-prosjekt har inga slik grense: dei fleste sprekk litt, men nokre få sprekk svært mykje. P85 over viser difor for lite av det verste. Sjå kva porteføljen toler i tabellen under.',
  stressTitle: 'Kva toler porteføljen?',
  stressIntro: (count) =>
    `Tabellen viser attståande prosjektkostnad og netto noverdi om kostnadene aukar eller gevinstane sviktar. Han gjeld ${projects(count)} på lista der både kostnad og gevinst er kjende. Prosjekt som er leverte, er ikkje med her.`,
  reserve: (amount) => `Til samanlikning er reserven i rammene ${amount} til saman.`,
  stressNone: 'Ingen prosjekt har både kjend kostnad og kjend gevinst, så dette kan ikkje reknast ut.',
  stressColumns: ['Om', 'Attståande kostnad', 'Meir enn planen', 'Netto noverdi'],
  stressLine,
  stressReading: (negative) =>
    `Påslaga er erfaringstal for IT-prosjekt (Flyvbjerg), ikkje spådommar. ${
      negative.length === 0
        ? 'Netto noverdi er positiv i alle tilfella.'
        : `Netto noverdi blir negativ her: ${negative.join('; ')}.`
    }`,
};

function stressLine(kind: StressLine['kind'], percent: number, project: string): string {
  if (kind === 'plan') return 'Som planlagt';
  if (kind === 'cost') return `Alle blir ${percent}\u00A0% dyrare`;
  if (kind === 'one_project') return `Berre det som har mest att, blir ${percent}\u00A0% dyrare (${project})`;
  return `${percent}\u00A0% av gevinstane kjem`;
}

const benefits: MoneyBenefitsWords = {
  title: 'Gevinstar',
  none: 'Ingen prosjekt har oppgitt gevinstar i pengar.',
  intro: ({ from, to, counted, projects: all }) =>
    `Summane gjeld åra ${from}–${to} og ${counted} av ${projects(all)}: dei der både kostnad og gevinst er kjende. Pengar som er brukte, er ikkje med. Leverte prosjekt er med her, men ikkje i tala for prioriteringa.`,
  sumColumns: ['', 'I gang', 'Forslag', 'Sum'],
  sums: {
    gross: 'Brutto gevinst (åra lagde saman)',
    presentBenefit: 'Noverdi av gevinsten',
    presentCost: 'Noverdi av attståande kostnad og drift',
    taxCost: 'Skattefinansieringskostnad (sjå under)',
    npv: 'Netto noverdi (summen av dei tre over)',
    projects: 'Talet på prosjekt i summen',
  },
  taxCost: (percent) =>
    `Skattefinansieringskostnaden er ${percent} av det som netto må dekkjast over offentlege budsjett. Han er pluss når meir blir teke ut av budsjetta enn det kostar.`,
  withoutBenefit: (count) => `${projects(count)} er ikkje med fordi gevinsten ikkje er kjend i pengar.`,
  withoutCost: (count) => `${projects(count)} er ikkje med fordi kostnaden ikkje er kjend.`,
  nonPriced: (count) =>
    `${benefitCount(count)} er ikkje ${count === 1 ? 'gjord' : 'gjorde'} om til pengar. Slike tel ikkje i summane, men står på prosjektsidene.`,
  elsewhere: (count) =>
    `${benefitCount(count)} er ${count === 1 ? 'delt mellom prosjekt og talt' : 'delte mellom prosjekt og talde'} éin gong.`,
  yearsTitle: 'Kva blir teke ut av budsjetta, og kva blir behalde?',
  yearsIntro: (labour, cash) =>
    `Av frigjord arbeidstid blir ${labour} teke ut av budsjettet, av sikre innsparingar ${cash}. Resten beheld verksemda. «Lagt inn» er budsjettkutt som allereie står i korta.`,
  withoutRate: (count) =>
    `For ${benefitCount(count)} er det ikkje valt kor mykje som skal takast ut. ${count === 1 ? 'Han er rekna som behalden' : 'Dei er rekna som behaldne'}.`,
  withoutArena: (count, amount) =>
    `For ${benefitCount(count)} står det ikkje kvar ${count === 1 ? 'han' : 'dei'} kjem. ${amount} er derfor med i brutto gevinst, men ikkje i dei andre kolonnane.`,
  yearColumns: ['År', 'Brutto gevinst', 'Blir teke ut', 'Lagt inn', 'Blir behalde', 'Hos innbyggjarar og andre'],
  sum: 'Sum',
  rowsTitle: 'Gevinstar per prosjekt',
  rowsIntro:
    '«Må kome» er kor mykje av gevinsten som må bli verkeleg for at prosjektet skal gå i null. Over 100 % betyr at gevinsten i pengar ikkje dekkjer kostnaden. «Tent inn i» er rekna utan diskontering og skattefinansieringskostnad, så året kan stå ved ein negativ netto noverdi.',
  rowColumns: ['Prosjekt', 'Brutto gevinst', 'Blir teke ut', 'Netto noverdi', 'Tent inn i', 'Må kome'],
  proposal: 'forslag',
  notWithin: 'ikkje i perioden',
  fromStart: 'allereie tent inn',
  more: (count) => `${projects(count)} med mindre gevinst er ikkje viste. Sjå prosjektsidene.`,
  missingTitle: 'Gevinstar utan eigar eller måling',
  missingIntro: ({ benefits: all, owner, indicator }) =>
    `Av ${benefitCount(all)} manglar ${owner} ein eigar som skal hente dei ut, og ${indicator} manglar måleindikator. Tabellen viser prosjekt frå planlegging og vidare. Tidlegare fasar treng det ikkje enno.`,
  nobodyMissing: 'Alle gevinstar i prosjekt frå planlegging og vidare har eigar og måleindikator.',
  missingColumns: ['Prosjekt', 'Fase', 'Utan eigar', 'Utan måleindikator'],
  measuredTitle: 'Kva er oppnådd?',
  measuredIntro: ({ measured, reached, half, less }) =>
    `${benefitCount(measured)} er ${measured === 1 ? 'målt' : 'målte'}, fullførte prosjekt medrekna. ${reached} har nådd målet, ${half} har kome minst halvvegs, og ${less} har kome kortare.`,
  measuredSummary: 'Vis alle målingane',
  measuredHow: '«Av vegen» er kor langt siste måling har kome frå utgangspunktet til målet. 100 % er nådd.',
  noMeasurements: 'Ingen gevinstar er målte enno.',
  measuredColumns: ['Prosjekt', 'Gevinst og måleeining', 'Frå', 'Mål', 'Siste måling', 'Av vegen'],
  measuredOn: (value, date) => `${value} (${date})`,
  unmeasured: 'Prosjekt som er ferdig leverte, men der desse gevinstane ikkje er målte:',
};

const capacity: MoneyCapacityWords = {
  title: 'Folk: har vi nok?',
  intro: 'Årsverk per kompetanse. «Etterspurt» er bede om, men ikkje gitt.',
  whole: 'Kapasiteten gjeld heile porteføljen, medan tildelt og etterspurt berre gjeld området i denne rapporten.',
  none: 'Det er ikkje lagt inn kapasitet eller behov for folk.',
  columns: ['Kompetanse', 'År', 'Kapasitet', 'Tildelt', 'Etterspurt', 'Vurdering'],
  enough: '● nok',
  unknown: 'kapasitet ukjend',
  short: (fte) => `▲ manglar ${fte} om alt etterspurt blir gitt`,
  overAssigned: (fte) => `■ tildelt ${fte} for mykje`,
  whoTitle: 'Kven som treng folka vi manglar',
  who: (competence, year, fte, over) =>
    `${competence} ${year}, manglar ${fte} årsverk. ${over ? 'Blir brukt av' : 'Etterspurt av'}: `,
  ofFte: (fte) => ` (${fte})`,
  moreUsers: (count) => ` og ${projects(count)} til`,
};

export const moneyWords: MoneyWords = {
  title: 'Økonomi, gevinstar og kapasitet',
  amountsIn: (unit) => `Beløp i ${unit}`,
  summary: {
    frame: (year, decided, proposed, frame) =>
      `${year}: prosjekt i gang kostar ${decided}, forslaga ber om ${proposed}, og ramma er ${frame}.`,
    noFrame: (year, decided, proposed) =>
      `${year}: prosjekt i gang kostar ${decided}, og forslaga ber om ${proposed}. Inga ramme er sett.`,
    area: (year, decided, proposed) =>
      `${year}: prosjekt i gang kostar ${decided}, og forslaga ber om ${proposed}. Ramma gjeld heile porteføljen.`,
    bound: (year, bound, left) =>
      `I ${year} er ${bound} bundne til prosjekt som er lovpålagde eller vedtekne gjennomførte. Når reserven også er halden av, er ${left} att å prioritere.`,
    overbound: (year, short) =>
      `Lovpålagde og vedtekne prosjekt treng åleine ${short} meir enn ramma utan reserve i ${year}.`,
    range: (planned, low, high) =>
      `Planlagd kostnad for prosjekta i prioriteringa er ${planned}. For å ha nok i 85 av 100 tilfelle trengst ${low === high ? low : `mellom ${low} og ${high}`}.`,
    benefits: (decided, proposed) =>
      `Netto noverdi er ${decided} for prosjekt i gang, også leverte, og ${proposed} for forslaga, der han kan reknast ut.`,
    short: (competence, year, missing) =>
      `Mest mangel på folk: ${competence} i ${year}, der det manglar ${missing} årsverk.`,
    enoughPeople: 'Det er nok folk til alt som er tildelt og etterspurt.',
  },
  cost,
  funding,
  uncertainty,
  benefits,
  capacity,
};
