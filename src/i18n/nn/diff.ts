// Nynorsk for what became of a portfolio between two moments.
import type { DiffWords } from '../diff-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const diffWords: DiffWords = {
  between: (base, head) => `Frå ${base} til ${head}.`,
  filesNow: 'filene slik dei er no',
  moment: (ref, details) => (details.length > 0 ? `${ref} (${details.join(', ')})` : ref),
  nothing: 'Ingenting er endra.',
  headline: {
    cards: ({ added, removed, changed }) =>
      `${[
        ...(added > 0 ? [plural(added, 'nytt prosjekt', 'nye prosjekt')] : []),
        ...(removed > 0 ? [`${removed} fjerna`] : []),
        ...(changed > 0
          ? [added + removed > 0 ? `${changed} endra` : `${plural(changed, 'prosjekt er', 'prosjekt er')} endra`]
          : []),
      ].join(', ')}.`,
    noCards: 'Ingen prosjekt er endra.',
    ended: ({ stopped, finished, renamed }) =>
      stopped + finished + renamed === 0
        ? null
        : `Av dei endra: ${joined([
            ...(stopped > 0 ? [`${stopped} stoppa eller avviste`] : []),
            ...(finished > 0 ? [`${finished} fullførte`] : []),
            ...(renamed > 0 ? [`${renamed} med ny ID`] : []),
          ])}.`,
    others: ({ configuration, meetings }) =>
      configuration + meetings === 0
        ? null
        : `${capital(
            joined([
              ...(configuration > 0
                ? [
                    plural(
                      configuration,
                      'endring i strategi, styring og rammer',
                      'endringar i strategi, styring og rammer',
                    ),
                  ]
                : []),
              ...(meetings > 0 ? [plural(meetings, 'endring i møte og vedtak', 'endringar i møte og vedtak')] : []),
            ]),
          )}.`,
    budget: (change, range) => `Planlagd kostnad ${change} (frå ${range}).`,
    range: (before, after) => `${before} til ${after}`,
    budgetSame: (amount) => `Planlagd kostnad er uendra (${amount}).`,
    kept: ({ kept, changed, net, becameKnown, becameUnknown, same, stillUnknown }) => {
      const told = (
        [
          [changed, `har endra kostnad (netto ${net})`],
          [becameKnown, 'har fått kjend kostnad'],
          [becameUnknown, 'har ikkje lenger kjend kostnad'],
          [same, 'har same kostnad'],
          [stillUnknown, 'har framleis ukjend kostnad'],
        ] as const
      ).filter(([count]) => count > 0);
      const start = `${plural(kept, 'prosjekt er med', 'prosjekt er med')} både før og no`;
      const [[, only] = [0, '']] = told;
      return told.length === 1
        ? `${start}, og ${only}.`
        : `${start}: ${joined(told.map(([count, what]) => `${count} ${what}`))}.`;
    },
  },
  change: {
    elements: {
      'time.milestones': 'Milepæl',
      'time.deliveries': 'Leveranse',
      'cost.project': 'Kostnad',
      'cost.operation': 'Drift',
      'benefit.annual': '',
      'benefit.budget_cut': 'Budsjettreduksjon',
      'competence.years': '',
    },
    yes: 'ja',
    no: 'nei',
    notSet: 'ikkje sett',
    added: (value) => (value === '' ? 'ny' : `ny – ${value}`),
    removed: (value) => (value === '' ? 'fjerna' : `fjerna – ${value}`),
    became: (before, after) => `${before} → ${after}`,
    wasAndIs: (before, after) => `var ${before}, er no ${after}`,
    days: (count) => `${plural(Math.abs(count), 'dag', 'dagar')} ${count > 0 ? 'seinare' : 'tidlegare'}`,
    stages: (count) => `${plural(Math.abs(count), 'fase', 'fasar')} ${count > 0 ? 'fram' : 'tilbake'}`,
    threat: {
      raised: (before, after) => `venta tap av gevinst aukar, ${before} → ${after}`,
      lowered: (before, after) => `venta tap av gevinst går ned, ${before} → ${after}`,
      treated: (before, after) => `tiltaka er no rekna med, venta tap av gevinst ${before} → ${after}`,
      untreated: (before, after) => `tiltaka er ikkje lenger rekna med, venta tap av gevinst ${before} → ${after}`,
    },
    reasonUnchanged: 'grunngivinga er den same som før',
    sumUnchanged: 'same sum',
    perYear: (years) => `: ${years.join(', ')}`,
    concerns: (names) => `. Gjeld ${joined(names)}`,
    id: 'ID',
    file: 'Fil',
    readable: 'kan lesast igjen',
    unreadable: 'kan ikkje lesast, så endringane i ho er ikkje kjende',
    changes: (count) => plural(count, 'endring', 'endringar'),
  },
  sections: {
    failures: {
      title: 'Stoppar her',
      errors: (count) => `${plural(count, 'ny feil', 'nye feil')} i kontrollen.`,
      budget: (years) => `Ramma sprekk, eller sprekk meir enn før, i ${joined(years)}.`,
      rank: (places, projects) =>
        `${joined(projects)} flyttar seg ${plural(places, 'plass', 'plassar')} eller meir på lista.`,
      stage: (projects) => `${joined(projects)} har bytt fase utan eit vedtak som gir tilgang til ho.`,
    },
    policy: {
      loosensTitle: 'Dette forslaget lempar på reglane det skal kontrollerast etter',
      loosens: 'Det er kontrollert etter reglane slik dei var før. Endringane under bør godkjennast for seg.',
      othersTitle: 'Reglar, mandat og rammer som elles blir endra',
      effects: { loosens: 'lempar på', tightens: 'strammar inn', changes: 'endrar' },
    },
    problems: {
      newTitle: 'Nye problem',
      fixedTitle: 'Problem som er løyste',
      changedTitle: 'Problem med andre tal enn før',
    },
    money: {
      title: 'Pengar per år',
      year: 'År',
      before: 'Kostnad før',
      after: 'Kostnad no',
      change: 'Endring',
      frame: 'Ramme',
      roomBefore: 'Ledig før',
      roomAfter: 'Ledig no',
      means:
        'Kostnad er planlagt prosjektkostnad for alt som ikkje er avslutta. Ledig er ramma minus reserven, det som er bunde, og det lista får plass til.',
      inMillions: (unit) => `Beløp i ${unit}`,
      inUnits: (unit) => `Beløp i ${unit}`,
      noFrame: 'ingen',
      over: (years) => `Over ramma i ${joined(years)}.`,
    },
    ranking: {
      title: 'Plass på lista',
      project: 'Prosjekt',
      before: 'Før',
      after: 'No',
      why: 'Kvifor',
      entered: (projects) => `Kjem innanfor ramma: ${projects.join(', ')}.`,
      left: (projects) => `Fell utanfor ramma: ${projects.join(', ')}.`,
      configurationTitle: 'Kva endringane i strategi og rammer flyttar åleine',
      configuration: 'Med korta slik dei var før, og berre vekter, mål, rammer og reglar endra:',
      configurationAll:
        'Vekter, mål, rammer og reglar åleine, med korta slik dei var før, gir nøyaktig dei same flyttingane.',
      move: (before, after) =>
        before === null
          ? `inn på plass ${after}`
          : after === null
            ? `ut av lista (var på plass ${before})`
            : `frå plass ${before} til ${after}`,
      reason: {
        points: (before, after, because) =>
          `eigne poeng ${before} → ${after}${because.length > 0 ? ` (${because.join(', ')})` : ''}`,
        byConfiguration: 'endra vekter eller reglar',
        valueUp: 'høgare verdi',
        valueDown: 'lågare verdi',
        riskUp: 'høgare risiko',
        riskDown: 'lågare risiko',
        passed: (projects) => `går forbi ${joined(projects)}`,
        passedBy: (projects) => `blir passert av ${joined(projects)}`,
        newAhead: (projects) => `${joined(projects)} er ny framfor`,
        goneAhead: (projects) => `${joined(projects)} er ikkje lenger framfor`,
        newCard: 'nytt prosjekt',
        gotNumber: 'har fått plass på lista: alle poeng er sette, eller prosjektet er opna igjen',
        goneCard: 'kortet er fjerna',
        ended: (status) => `er ute av lista (${status.toLowerCase()})`,
        lostNumber: 'er ute av lista: levert, drift, eller manglar poeng',
        others: (count) => `${count} til`,
      },
    },
    cards: {
      addedTitle: 'Nye prosjekt',
      removedTitle: 'Fjerna prosjekt',
      stoppedTitle: 'Stoppa eller avvist',
      finishedTitle: 'Fullført',
      renamedTitle: 'Ny ID',
      project: 'Prosjekt',
      id: 'ID',
      formerId: 'ID før',
      owner: 'Eigar',
      stage: 'Fase',
      status: 'Status',
      cost: 'Kostnad',
      reason: 'Grunngiving',
    },
    changed: {
      title: 'Endra prosjekt',
      groups: {
        state: 'Tilstand',
        people: 'Ansvar',
        value: 'Mål og poeng',
        money: 'Pengar og gevinstar',
        time: 'Tid',
        risk: 'Risiko',
        links: 'Koplingar',
        conditions: 'Vilkår og sjekklister',
        report: 'Statusrapport',
        other: 'Annet',
      },
    },
    configurationTitle: 'Strategi, styring og rammer',
    meetingsTitle: 'Møte og vedtak',
    newFile: 'ny',
    removedFile: 'fjerna',
  },
  more: (count) => `… og ${count} til.`,
  allInJson: 'Alle står i «portfolio diff --format json».',
  file: {
    added: 'Nytt prosjekt.',
    removed: 'Prosjektet er teke ut.',
    noise: 'Inga endring i innhaldet: berre kommentarar, rekkjefølgje eller skrivemåte.',
    notRead: 'blir ikkje lese av verktøyet',
  },
  cut: (sections, cards) =>
    `Kommentaren er korta ned. ${joined([
      ...(sections.length > 0
        ? [`${plural(sections.length, 'del', 'delar')} er utelatne (${sections.join(', ')})`]
        : []),
      ...(cards > 0 ? [`${plural(cards, 'endra prosjekt', 'endra prosjekt')} er ikkje viste`] : []),
    ])}.`,
  seeAll: 'Se alt:',
};
