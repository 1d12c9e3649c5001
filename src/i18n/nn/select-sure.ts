// Nynorsk for how sure the choice is.
import type { SelectSureWords } from '../select-sure-words.ts';

export const selectSureWords: SelectSureWords = {
  title: 'Kor sikkert er utvalet?',
  drawn: {
    around: (draws) =>
      `Vektene er trekte på nytt ${draws} gonger, kvar av dei mellom halvparten og halvannan gong det ho er.`,
    uniform: (draws) =>
      `Vektene er trekte heilt fritt ${draws} gonger: alle måtar å vege kriteria på er like sannsynlege.`,
    order: (draws) => `Vektene er trekte fritt ${draws} gonger, men alltid med kriteria i same rekkjefølgje.`,
  },
  how: (sets) =>
    sets === null
      ? 'Det beste utvalet er funne på nytt for kvart vektsett.'
      : sets === '1'
        ? 'Alle utval som går opp, er samanlikna. Eitt av dei er best same korleis kriteria blir vegne.'
        : `Alle utval som går opp, er samanlikna i kvart vektsett. ${sets} av dei blir ikkje slått av noko anna utval på alle kriteria samstundes.`,
  columns: {
    share: 'Med i det beste utvalet',
    standing: 'Står fast?',
    needed: 'Må vere verdt',
    flips: 'Ville blitt valt',
    missing: 'Manglar poeng på',
  },
  labels: { core: 'uansett', weights: 'kjem an på vektene', out: 'ikkje i noko tilfelle' },
  setsTitle: 'Utvala som oftast er best',
  sameSet: (share) => `Utvalet over: best i ${share} vektsett.`,
  sameProjects: (share) => `Dei same prosjekta, men med andre startår: best i ${share} vektsett.`,
  otherSet: ({ share, out, in: comesIn }) =>
    `${[...(out === null ? [] : [`Utan ${out}`]), ...(comesIn === null ? [] : [`${out === null ? 'Med' : 'med'} ${comesIn}`])].join(', ')}: best i ${share} vektsett.`,
  basis: ({ seed, error }) =>
    `Poenga er som dei står på korta; berre vektene er trekte. «Uansett» og «ikkje i noko tilfelle» gjeld vektsetta som er trekte. Frø ${seed}. ${error === null ? 'Alle trekka gav det same.' : `Fordi vektene er trekte, kan tala avvike litt: standardfeilen er høgst ${error} av 100.`}`,
  certain: 'Det gjeld alle vekter, ikkje berre dei som er trekte. Poenga er som dei står på korta.',
  membersTitle: 'Utvalet med dei eigne vektene til medlemmene',
  inAll: (projects, members) =>
    members === 2
      ? `I det beste utvalet hos begge medlemmene: ${projects}.`
      : `I det beste utvalet hos alle ${members} medlemmene: ${projects}.`,
  disputed: ({ project, count, members }) => `${project} er med hos ${count} av ${members}: snakk om det.`,
  inNone: (projects, members) =>
    members === 2
      ? `Ikkje med hos nokon av dei to: ${projects}.`
      : `Ikkje med hos nokon av dei ${members}: ${projects}.`,
  membersAgree: 'Alle får det same utvalet.',
  oneMember: (name, projects) => `Med vektene til ${name} er desse med: ${projects}.`,
  unanswered: (names) => `Tida gjekk ut før utvalet var rekna ut for ${names}.`,
  askTitle: 'Spør om dette no',
  askMeans:
    'Prosjekt som manglar poeng, og som kan endre utvalet. «Må vere verdt» er poenga etter risiko som skal til for å bli valt. «Ville blitt valt» viser kor ofte det skjer når poenga som manglar, blir trekte frå heile skalaen. Det øvste endrar utvalet oftast.',
  fitsAnyway: (projects) =>
    `Manglar poeng, men kvart av dei får plass utan at noko anna må vike, så snart poenga gir ein verdi over null: ${projects}.`,
  cannotBeChosen: (projects) => `Kan ikkje få plass, same kor mange poeng dei får: ${projects}.`,
  neededUnknown: (projects) => `Tida gjekk ut før det var klart kva desse må vere verde for å bli valde: ${projects}.`,
  cost: {
    title: 'Kva kan utvalet kome på?',
    confidence: (percent) =>
      `Rekna med ${percent} prosent tryggleik: kvart prosjekt kostar det som held i ${percent} av 100 tilfelle, alle på ein gong, og reserven kan brukast til det.`,
    range: ({ planned, p50, p85 }) =>
      `Prosjekta i utvalet, med lovpålagde og bundne, er planlagde til ${planned} i alt, medrekna år som er over. I 50 av 100 tilfelle held ${p50}, og i 85 av 100 ${p85}.`,
    between: (low, high) => (low === high ? low : `mellom ${low} og ${high}`),
    means:
      'Det eine talet gjeld om prosjekta sprekk kvar for seg, det andre om alle sprekk samstundes. Ingen veit kor mykje dei heng saman.',
    more: (amount) => `For å ha nok i 85 av 100 tilfelle trengst ${amount} meir enn planlagt.`,
    reserve: ({ reserve, covered }) =>
      `Reservane i rammene er ${reserve} til saman. ${covered === 'always' ? 'Det er nok i 85 av 100 tilfelle, også om alle sprekk samstundes.' : covered === 'independent' ? 'Det er nok i 85 av 100 tilfelle om dei sprekk kvar for seg, men ikkje om alle sprekk samstundes.' : 'Det er ikkje nok i 85 av 100 tilfelle.'}`,
    noReserve: 'Rammene har ingen reserve å ta det av.',
    noneRanged: 'Ingen av prosjekta i utvalet har tre anslag (lågt, sannsynleg, høgt). Då kan uvissa ikkje reknast ut.',
    withoutRange: (projects) => `Har ikkje tre anslag, og er rekna med det som er planlagt: ${projects}.`,
    withoutCost: (projects) => `Har ukjend kostnad, og er ikkje rekna med: ${projects}.`,
    tail: 'Tala er truleg for låge: tre anslag gir ein trekant med ei fast øvre grense, og nokre få IT-prosjekt blir mykje dyrare enn det.',
  },
};
