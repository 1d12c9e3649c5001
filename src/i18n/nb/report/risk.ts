// The chapter on risk in bokmål.
import type { RiskWords } from '../../report/risk-words.ts';

const risks = (count: number) => (count === 1 ? '1 risiko' : `${count} risikoer`);
const projects = (count: number) => (count === 1 ? '1 prosjekt' : `${count} prosjekter`);

export const riskWords: RiskWords = {
  title: 'Risiko',
  none: 'Ingen prosjekter har ført opp risiko.',
  intro: (count) =>
    `Prosjektene som ikke er avsluttet, har til sammen ${risks(count)}. Muligheter og risiko som ikke lenger er aktuell, er ikke med.`,
  matrix: {
    title: 'Risikomatrise for porteføljen',
    how: 'Tallene er antall risikoer. «Nå» regner bare med tiltak som er vedtatt eller utført. Tiltak som bare er planlagt, senker ikke risikoen.',
    beforeTitle: 'Før tiltak',
    nowTitle: 'Nå, etter vedtatte tiltak',
    corner: 'Sannsynlighet ↓ og konsekvens →',
    legend: '■ rød (må behandles), ◆ oransje, ▲ gul, ● grønn',
    columns: ['Farge', 'Før tiltak', 'Nå'],
    unplaced: (count) => `${risks(count)} mangler sannsynlighet eller konsekvens og står ikke i matrisen.`,
    wait: (count) =>
      `${risks(count)} som er gul eller verre, har tiltak som ikke alle er vedtatt. De teller derfor ikke ennå.`,
  },
  top: {
    title: 'De ti alvorligste risikoene nå',
    intro:
      'Ordnet etter farge nå, og deretter etter hvor stor del av prosjektets gevinst som ventes tapt (sannsynlighet ganger tap).',
    none: 'Ingen risikoer er gule eller verre etter vedtatte tiltak.',
    columns: ['Nr.', 'Hva kan skje', 'Prosjekt', 'Før → nå', 'Neste tiltak', 'Eier'],
    change: (before, now) => `${before} → ${now}`,
    due: (date) => ` (frist ${date})`,
    more: (count) => (count === 1 ? ' og 1 tiltak til' : ` og ${count} tiltak til`),
    noMeasures: 'ingen åpne tiltak',
    notDecided: ' Ikke vedtatt.',
    escalate: ' Løftes til neste nivå.',
    occurred: ' Har inntruffet.',
    noOwner: 'ingen eier',
  },
  factors: {
    title: 'Mønster: det som får IT-prosjekter til å lykkes',
    intro:
      'Prosjektene vurderer seg selv fra 1 (svakt) til 5 (sterkt) på sju forhold som forskningen på IT-prosjekter (HIT) peker på. Er et forhold svakt i mange prosjekter, er det en oppgave for rådet, ikke for det enkelte prosjektet.',
    counts: 'Svake forhold trekker ned verdien i prioriteringen.',
    countsNot: 'De vises her, men trekker ikke ned verdien i prioriteringen.',
    none: 'Ingen prosjekter har vurdert suksessfaktorene.',
    columns: ['Forhold', 'Vurdert i', 'Snitt', 'Svakt (1–2) i'],
    more: (count) => ` og ${count} til`,
    contracts: 'Én leverandør på fastpris og en kunde som er svak på å styre leverandører, går ofte galt. Det gjelder:',
  },
  projects: {
    title: 'Hva risikoen tar fra hvert prosjekt',
    intro: {
      expected:
        '«Andel igjen» er den delen av gevinsten som ventes å bli igjen når risikoen er regnet med. Verdien ganges med den, og det gir verdien etter risiko, som listen er ordnet etter.',
      criterion:
        '«Andel igjen» er den delen av gevinsten som ventes å bli igjen når risikoen er regnet med. Her er risiko et eget kriterium, så andelen bare vises.',
      none: '«Andel igjen» er den delen av gevinsten som ventes å bli igjen når risikoen er regnet med. Den bare vises og endrer ikke rekkefølgen.',
    },
    assumptions:
      'Andelen er produktet av (1 − sannsynlighet × tap) for hver risiko. Risikoene antas å være uavhengige av hverandre.',
    none: 'Ingen av prosjektene på listen har risiko som tar noe av gevinsten.',
    columns: ['Prosjekt', 'Verdi', 'Andel igjen', 'Etter risiko', 'Risikoer'],
    unassessed: (threats, unassessed) => `${threats}, og ${unassessed} uten vurdering`,
    more: (count) => `${projects(count)} som taper mindre, er ikke vist. Se prosjektsidene.`,
    withoutRisks: (count, all) =>
      `${count} av ${projects(all)} på listen har ikke ført opp noen risiko. Det betyr ikke at de er uten risiko.`,
  },
};
