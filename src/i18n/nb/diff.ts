// Bokmål for what became of a portfolio between two moments.
import type { DiffWords } from '../diff-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const diffWords: DiffWords = {
  between: (base, head) => `Fra ${base} til ${head}.`,
  filesNow: 'filene slik de er nå',
  moment: (ref, details) => (details.length > 0 ? `${ref} (${details.join(', ')})` : ref),
  nothing: 'Ingenting er endret.',
  headline: {
    cards: ({ added, removed, changed }) =>
      `${[
        ...(added > 0 ? [plural(added, 'nytt prosjekt', 'nye prosjekter')] : []),
        ...(removed > 0 ? [`${removed} fjernet`] : []),
        ...(changed > 0
          ? [added + removed > 0 ? `${changed} endret` : `${plural(changed, 'prosjekt er', 'prosjekter er')} endret`]
          : []),
      ].join(', ')}.`,
    noCards: 'Ingen prosjekter er endret.',
    ended: ({ stopped, finished, renamed }) =>
      stopped + finished + renamed === 0
        ? null
        : `Av de endrede: ${joined([
            ...(stopped > 0 ? [`${stopped} stoppet eller avvist`] : []),
            ...(finished > 0 ? [`${finished} fullført`] : []),
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
                      'endringer i strategi, styring og rammer',
                    ),
                  ]
                : []),
              ...(meetings > 0 ? [plural(meetings, 'endring i møter og vedtak', 'endringer i møter og vedtak')] : []),
            ]),
          )}.`,
    budget: (change, range) => `Planlagt kostnad ${change} (fra ${range}).`,
    range: (before, after) => `${before} til ${after}`,
    budgetSame: (amount) => `Planlagt kostnad er uendret (${amount}).`,
    kept: ({ kept, changed, net, becameKnown, becameUnknown, same, stillUnknown }) => {
      const told = (
        [
          [changed, `har endret kostnad (netto ${net})`],
          [becameKnown, 'har fått kjent kostnad'],
          [becameUnknown, 'har ikke lenger kjent kostnad'],
          [same, 'har samme kostnad'],
          [stillUnknown, 'har fortsatt ukjent kostnad'],
        ] as const
      ).filter(([count]) => count > 0);
      const start = `${plural(kept, 'prosjekt er med', 'prosjekter er med')} både før og nå`;
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
    notSet: 'ikke satt',
    added: (value) => (value === '' ? 'ny' : `ny – ${value}`),
    removed: (value) => (value === '' ? 'fjernet' : `fjernet – ${value}`),
    became: (before, after) => `${before} → ${after}`,
    wasAndIs: (before, after) => `var ${before}, er nå ${after}`,
    days: (count) => `${plural(Math.abs(count), 'dag', 'dager')} ${count > 0 ? 'senere' : 'tidligere'}`,
    stages: (count) => `${plural(Math.abs(count), 'fase', 'faser')} ${count > 0 ? 'fram' : 'tilbake'}`,
    threat: {
      raised: (before, after) => `ventet tap av gevinst øker, ${before} → ${after}`,
      lowered: (before, after) => `ventet tap av gevinst går ned, ${before} → ${after}`,
      treated: (before, after) => `tiltakene er nå regnet med, ventet tap av gevinst ${before} → ${after}`,
      untreated: (before, after) => `tiltakene er ikke lenger regnet med, ventet tap av gevinst ${before} → ${after}`,
    },
    reasonUnchanged: 'begrunnelsen er den samme som før',
    sumUnchanged: 'samme sum',
    perYear: (years) => `: ${years.join(', ')}`,
    concerns: (names) => `. Gjelder ${joined(names)}`,
    id: 'ID',
    file: 'Fil',
    readable: 'kan leses igjen',
    unreadable: 'kan ikke leses, så endringene i den er ikke kjent',
    changes: (count) => plural(count, 'endring', 'endringer'),
  },
  sections: {
    failures: {
      title: 'Stopper her',
      errors: (count) => `${plural(count, 'ny feil', 'nye feil')} i kontrollen.`,
      budget: (years) => `Rammen sprekker, eller sprekker mer enn før, i ${joined(years)}.`,
      rank: (places, projects) =>
        `${joined(projects)} flytter seg ${plural(places, 'plass', 'plasser')} eller mer på listen.`,
      stage: (projects) => `${joined(projects)} har byttet fase uten et vedtak som gir adgang til den.`,
    },
    policy: {
      loosensTitle: 'Dette forslaget lemper på reglene det skal kontrolleres etter',
      loosens: 'Det er kontrollert etter reglene slik de var før. Endringene under bør godkjennes for seg.',
      othersTitle: 'Regler, mandat og rammer som ellers endres',
      effects: { loosens: 'lemper på', tightens: 'strammer inn', changes: 'endrer' },
    },
    problems: {
      newTitle: 'Nye problemer',
      fixedTitle: 'Problemer som er løst',
      changedTitle: 'Problemer med andre tall enn før',
    },
    money: {
      title: 'Penger per år',
      year: 'År',
      before: 'Kostnad før',
      after: 'Kostnad nå',
      change: 'Endring',
      frame: 'Ramme',
      roomBefore: 'Ledig før',
      roomAfter: 'Ledig nå',
      means:
        'Kostnad er planlagt prosjektkostnad for alt som ikke er avsluttet. Ledig er rammen minus reserven, det som er bundet, og det listen får plass til.',
      inMillions: (unit) => `Beløp i ${unit}`,
      inUnits: (unit) => `Beløp i ${unit}`,
      noFrame: 'ingen',
      over: (years) => `Over rammen i ${joined(years)}.`,
    },
    ranking: {
      title: 'Plass på listen',
      project: 'Prosjekt',
      before: 'Før',
      after: 'Nå',
      why: 'Hvorfor',
      entered: (projects) => `Kommer innenfor rammen: ${projects.join(', ')}.`,
      left: (projects) => `Faller utenfor rammen: ${projects.join(', ')}.`,
      configurationTitle: 'Hva endringene i strategi og rammer flytter alene',
      configuration: 'Med kortene slik de var før, og bare vekter, mål, rammer og regler endret:',
      configurationAll:
        'Vekter, mål, rammer og regler alene, med kortene slik de var før, gir nøyaktig de samme flyttingene.',
      move: (before, after) =>
        before === null
          ? `inn på plass ${after}`
          : after === null
            ? `ut av listen (var på plass ${before})`
            : `fra plass ${before} til ${after}`,
      reason: {
        points: (before, after, because) =>
          `egne poeng ${before} → ${after}${because.length > 0 ? ` (${because.join(', ')})` : ''}`,
        byConfiguration: 'endrede vekter eller regler',
        valueUp: 'høyere verdi',
        valueDown: 'lavere verdi',
        riskUp: 'høyere risiko',
        riskDown: 'lavere risiko',
        passed: (projects) => `går forbi ${joined(projects)}`,
        passedBy: (projects) => `passeres av ${joined(projects)}`,
        newAhead: (projects) => `${joined(projects)} er ny foran`,
        goneAhead: (projects) => `${joined(projects)} er ikke lenger foran`,
        newCard: 'nytt prosjekt',
        gotNumber: 'har fått plass på listen: alle poeng er satt, eller prosjektet er åpnet igjen',
        goneCard: 'kortet er fjernet',
        ended: (status) => `er ute av listen (${status.toLowerCase()})`,
        lostNumber: 'er ute av listen: levert, drift, eller mangler poeng',
        others: (count) => `${count} til`,
      },
    },
    cards: {
      addedTitle: 'Nye prosjekter',
      removedTitle: 'Fjernede prosjekter',
      stoppedTitle: 'Stoppet eller avvist',
      finishedTitle: 'Fullført',
      renamedTitle: 'Ny ID',
      project: 'Prosjekt',
      id: 'ID',
      formerId: 'ID før',
      owner: 'Eier',
      stage: 'Fase',
      status: 'Status',
      cost: 'Kostnad',
      reason: 'Begrunnelse',
    },
    changed: {
      title: 'Endrede prosjekter',
      groups: {
        state: 'Tilstand',
        people: 'Ansvar',
        value: 'Mål og poeng',
        money: 'Penger og gevinster',
        time: 'Tid',
        risk: 'Usikkerhet',
        links: 'Koblinger',
        conditions: 'Vilkår og sjekklister',
        report: 'Statusrapport',
        other: 'Annet',
      },
    },
    configurationTitle: 'Strategi, styring og rammer',
    meetingsTitle: 'Møter og vedtak',
    newFile: 'ny',
    removedFile: 'fjernet',
  },
  more: (count) => `… og ${count} til.`,
  allInJson: 'Alle står i «portfolio diff --format json».',
  file: {
    added: 'Nytt prosjekt.',
    removed: 'Prosjektet er tatt ut.',
    noise: 'Ingen endring i innholdet: bare kommentarer, rekkefølge eller skrivemåte.',
    notRead: 'leses ikke av verktøyet',
  },
  cut: (sections, cards) =>
    `Kommentaren er kortet ned. ${joined([
      ...(sections.length > 0
        ? [`${plural(sections.length, 'del', 'deler')} er utelatt (${sections.join(', ')})`]
        : []),
      ...(cards > 0 ? [`${plural(cards, 'endret prosjekt', 'endrede prosjekter')} er ikke vist`] : []),
    ])}.`,
  seeAll: 'Se alt:',
};
