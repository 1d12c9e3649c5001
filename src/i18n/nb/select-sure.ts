// Bokmål for how sure the choice is.
import type { SelectSureWords } from '../select-sure-words.ts';

export const selectSureWords: SelectSureWords = {
  title: 'Hvor sikkert er utvalget?',
  drawn: {
    around: (draws) =>
      `Vektene er trukket på nytt ${draws} ganger, hver av dem mellom halvparten og halvannen gang det den er.`,
    uniform: (draws) =>
      `Vektene er trukket helt fritt ${draws} ganger: alle måter å veie kriteriene på er like sannsynlige.`,
    order: (draws) => `Vektene er trukket fritt ${draws} ganger, men alltid med kriteriene i samme rekkefølge.`,
  },
  how: (sets) =>
    sets === null
      ? 'Det beste utvalget er funnet på nytt for hvert vektsett.'
      : sets === '1'
        ? 'Alle utvalg som går opp, er sammenlignet. Ett av dem er best uansett hvordan kriteriene veies.'
        : `Alle utvalg som går opp, er sammenlignet i hvert vektsett. ${sets} av dem blir ikke slått av noe annet utvalg på alle kriteriene samtidig.`,
  columns: {
    share: 'Med i det beste utvalget',
    standing: 'Står fast?',
    needed: 'Må være verdt',
    flips: 'Ville blitt valgt',
    missing: 'Mangler poeng på',
  },
  labels: { core: 'uansett', weights: 'avhenger av vektene', out: 'ikke i noe tilfelle' },
  setsTitle: 'Utvalgene som oftest er best',
  sameSet: (share) => `Utvalget over: best i ${share} vektsett.`,
  sameProjects: (share) => `De samme prosjektene, men med andre startår: best i ${share} vektsett.`,
  otherSet: ({ share, out, in: comesIn }) =>
    `${[...(out === null ? [] : [`Uten ${out}`]), ...(comesIn === null ? [] : [`${out === null ? 'Med' : 'med'} ${comesIn}`])].join(', ')}: best i ${share} vektsett.`,
  basis: ({ seed, error }) =>
    `Poengene er som de står på kortene; bare vektene er trukket. «Uansett» og «ikke i noe tilfelle» gjelder vektsettene som er trukket. Frø ${seed}. ${error === null ? 'Alle trekkene ga det samme.' : `Fordi vektene er trukket, kan tallene avvike litt: standardfeilen er høyst ${error} av 100.`}`,
  certain: 'Det gjelder alle vekter, ikke bare dem som er trukket. Poengene er som de står på kortene.',
  membersTitle: 'Utvalget med medlemmenes egne vekter',
  inAll: (projects, members) =>
    members === 2
      ? `I begge medlemmers beste utvalg: ${projects}.`
      : `I alle ${members} medlemmers beste utvalg: ${projects}.`,
  disputed: ({ project, count, members }) => `${project} er med hos ${count} av ${members}: snakk om det.`,
  inNone: (projects, members) =>
    members === 2 ? `Ikke med hos noen av de to: ${projects}.` : `Ikke med hos noen av de ${members}: ${projects}.`,
  membersAgree: 'Alle får det samme utvalget.',
  oneMember: (name, projects) => `Med vektene til ${name} er disse med: ${projects}.`,
  unanswered: (names) => `Tiden gikk ut før utvalget var regnet ut for ${names}.`,
  askTitle: 'Spør om dette nå',
  askMeans:
    'Prosjekter som mangler poeng, og som kan endre utvalget. «Må være verdt» er poengene etter risiko som skal til for å bli valgt. «Ville blitt valgt» viser hvor ofte det skjer når poengene som mangler, trekkes fra hele skalaen. Det øverste endrer utvalget oftest.',
  fitsAnyway: (projects) =>
    `Mangler poeng, men hvert av dem får plass uten at noe annet må vike, så snart poengene gir en verdi over null: ${projects}.`,
  cannotBeChosen: (projects) => `Kan ikke få plass, samme hvor mange poeng de får: ${projects}.`,
  neededUnknown: (projects) => `Tiden gikk ut før det var klart hva disse må være verdt for å bli valgt: ${projects}.`,
  cost: {
    title: 'Hva kan utvalget komme på?',
    confidence: (percent) =>
      `Regnet med ${percent} prosent sikkerhet: hvert prosjekt koster det som holder i ${percent} av 100 tilfeller, alle på én gang, og reserven kan brukes til det.`,
    range: ({ planned, p50, p85 }) =>
      `Prosjektene i utvalget, med lovpålagte og bundne, er planlagt til ${planned} i alt, medregnet år som er over. I 50 av 100 tilfeller holder ${p50}, og i 85 av 100 ${p85}.`,
    between: (low, high) => (low === high ? low : `mellom ${low} og ${high}`),
    means:
      'Det ene tallet gjelder hvis prosjektene sprekker hver for seg, det andre hvis alle sprekker samtidig. Ingen vet hvor mye de henger sammen.',
    more: (amount) => `For å ha nok i 85 av 100 tilfeller trengs ${amount} mer enn planlagt.`,
    reserve: ({ reserve, covered }) =>
      `Reservene i rammene er ${reserve} til sammen. ${covered === 'always' ? 'Det er nok i 85 av 100 tilfeller, også om alle sprekker samtidig.' : covered === 'independent' ? 'Det er nok i 85 av 100 tilfeller hvis de sprekker hver for seg, men ikke hvis alle sprekker samtidig.' : 'Det er ikke nok i 85 av 100 tilfeller.'}`,
    noReserve: 'Rammene har ingen reserve å ta det av.',
    noneRanged:
      'Ingen av prosjektene i utvalget har tre anslag (lavt, sannsynlig, høyt). Da kan usikkerheten ikke regnes ut.',
    withoutRange: (projects) => `Har ikke tre anslag, og er regnet med det som er planlagt: ${projects}.`,
    withoutCost: (projects) => `Har ukjent kostnad, og er ikke regnet med: ${projects}.`,
    tail: 'Tallene er trolig for lave: tre anslag gir en trekant med en fast øvre grense, og noen få IT-prosjekter blir mye dyrere enn det.',
  },
};
