// The chapter on risk in nynorsk.
import type { RiskWords } from '../../report/risk-words.ts';

const risks = (count: number) => (count === 1 ? '1 risiko' : `${count} risikoar`);
const projects = (count: number) => `${count} prosjekt`;

export const riskWords: RiskWords = {
  title: 'Risiko',
  none: 'Ingen prosjekt har ført opp risiko.',
  intro: (count) =>
    `Prosjekta som ikkje er avslutta, har til saman ${risks(count)}. Moglegheiter og risiko som ikkje lenger er aktuell, er ikkje med.`,
  matrix: {
    title: 'Risikomatrise for porteføljen',
    how: 'Tala er kor mange risikoar det er. «No» reknar berre med tiltak som er vedtekne eller utførte. Tiltak som berre er planlagde, senkar ikkje risikoen.',
    beforeTitle: 'Før tiltak',
    nowTitle: 'No, etter vedtekne tiltak',
    corner: 'Sannsyn ↓ og konsekvens →',
    legend: '■ raud (må behandlast), ◆ oransje, ▲ gul, ● grøn',
    columns: ['Farge', 'Før tiltak', 'No'],
    unplaced: (count) => `${risks(count)} manglar sannsyn eller konsekvens og står ikkje i matrisa.`,
    wait: (count) =>
      `Tiltaka for ${risks(count)} med gul farge eller verre er ikkje alle vedtekne. Dei tel difor ikkje enno.`,
  },
  top: {
    title: 'Dei ti mest alvorlege risikoane no',
    intro:
      'Ordna etter farge no, og deretter etter kor stor del av gevinsten til prosjektet som ein ventar går tapt (sannsyn gonger tap).',
    none: 'Ingen risikoar er gule eller verre etter vedtekne tiltak.',
    columns: ['Nr.', 'Kva kan skje', 'Prosjekt', 'Før → no', 'Neste tiltak', 'Eigar'],
    change: (before, now) => `${before} → ${now}`,
    due: (date) => ` (frist ${date})`,
    more: (count) => ` og ${count} tiltak til`,
    noMeasures: 'ingen opne tiltak',
    notDecided: ' Ikkje vedteke.',
    escalate: ' Blir lyft til neste ledd.',
    occurred: ' Har skjedd.',
    noOwner: 'ingen eigar',
  },
  factors: {
    title: 'Mønster: det som får IT-prosjekt til å lykkast',
    intro:
      'Prosjekta vurderer seg sjølve frå 1 (svakt) til 5 (sterkt) på sju forhold som forskinga på IT-prosjekt (HIT) peikar på. Er eit forhold svakt i mange prosjekt, er det ei oppgåve for rådet, ikkje for det enkelte prosjektet.',
    counts: 'Svake forhold trekkjer ned verdien i prioriteringa.',
    countsNot: 'Dei er viste her, men trekkjer ikkje ned verdien i prioriteringa.',
    none: 'Ingen prosjekt har vurdert suksessfaktorane.',
    columns: ['Forhold', 'Vurdert i', 'Snitt', 'Svakt (1–2) i'],
    more: (count) => ` og ${count} til`,
    contracts: 'Éin leverandør på fastpris og ein kunde som er svak på å styre leverandørar, går ofte gale. Det gjeld:',
  },
  projects: {
    title: 'Kva risikoen tek frå kvart prosjekt',
    intro: {
      expected:
        '«Del att» er den delen av gevinsten som ein ventar er att når risikoen er rekna med. Verdien blir gonga med han, og det gir verdien etter risiko, som lista er ordna etter.',
      criterion:
        '«Del att» er den delen av gevinsten som ein ventar er att når risikoen er rekna med. Her er risiko eit eige kriterium, så delen er berre vist.',
      none: '«Del att» er den delen av gevinsten som ein ventar er att når risikoen er rekna med. Han er berre vist og endrar ikkje rekkjefølgja.',
    },
    assumptions:
      'Delen er produktet av (1 − sannsyn × tap) for kvar risiko. Vi reknar risikoane som uavhengige av kvarandre.',
    none: 'Ingen av prosjekta på lista har risiko som tek noko av gevinsten.',
    columns: ['Prosjekt', 'Verdi', 'Del att', 'Etter risiko', 'Risikoar'],
    unassessed: (threats, unassessed) => `${threats}, og ${unassessed} utan vurdering`,
    more: (count) => `${projects(count)} som taper mindre, er ikkje viste. Sjå prosjektsidene.`,
    withoutRisks: (count, all) =>
      `${count} av ${projects(all)} på lista har ikkje ført opp nokon risiko. Det betyr ikkje at dei er utan risiko.`,
  },
};
