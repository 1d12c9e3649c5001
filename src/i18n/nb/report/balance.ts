// The chapter on balance, order and dates in bokmål.
import type { BalanceWords } from '../../report/balance-words.ts';

const projects = (count: number) => (count === 1 ? '1 prosjekt' : `${count} prosjekter`);

export const balanceWords: BalanceWords = {
  title: 'Balanse, avhengigheter og veikart',
  summary: {
    targets: (met, all, missed) =>
      `${met} av ${all} mål for balansen er nådd.${missed.length === 0 ? '' : ` Ikke nådd: ${missed.join('; ')}.`}`,
    goals: (uncovered) => `Uten noe prosjekt: ${uncovered.join('; ')}.`,
    allGoals: 'Alle mål i strategien har minst ett prosjekt.',
    late: (count) =>
      count === 1
        ? '1 prosjekt venter på noe som etter planen blir for sent ferdig.'
        : `${count} avhengigheter holder ikke etter planen.`,
    next: (date, project) => `Neste kritiske dato er ${date}: ${project}.`,
  },
  targets: {
    title: 'Mot målene i strategien',
    intro: (count, total) =>
      `Andelene er av planlagt kostnad: ${total} i ${projects(count)} som ikke er avsluttet, forslagene medregnet.`,
    withoutCost: (count) => `${projects(count)} har ukjent kostnad og teller ikke.`,
    noCost: 'Ingen kostnad er kjent, så andelene kan ikke regnes ut.',
    none: 'Strategien har ingen mål for balansen.',
    columns: ['Hva', 'Mål', 'I gang', 'Med forslagene', 'Vurdering'],
    from: (percent) => `minst ${percent}`,
    to: (percent) => `høyst ${percent}`,
    fromTo: (min, max) => `${min} til ${max}`,
    verdict: (verdict, off) =>
      ({
        inside: 'innenfor',
        below: `${off} prosentpoeng for lite`,
        above: `${off} prosentpoeng for mye`,
        unknown: 'ukjent',
      })[verdict],
    verdictProjects: (verdict, off) =>
      ({
        inside: 'innenfor',
        below: `${projects(off)} for lite`,
        above: `${projects(off)} for mye`,
        unknown: 'ukjent',
      })[verdict],
    projects,
    ofProjects: 'andel av antallet',
  },
  divisions: {
    title: 'Hva pengene går til',
    intro: 'Planlagt kostnad, og andelen av den, for alle prosjekter som ikke er avsluttet.',
    none: 'Kortene gir ingen inndeling av prosjektene.',
    columns: ['Prosjekter', 'Kostnad', 'Andel i gang', 'Andel med forslagene'],
    unstated: 'ikke oppgitt',
    highRisk: 'Høy risiko',
    gravestRisk: (colour) => `Alvorligste risiko: ${colour.toLowerCase()}`,
    across: { yes: 'Flere virksomheter sammen', no: 'Én virksomhet alene' },
    more: (rows) => `${rows} med mindre kostnad er ikke vist.`,
  },
  goals: {
    title: 'Målene i strategien',
    none: 'Strategien har ingen mål.',
    columns: ['Mål', 'Vekt', 'I gang', 'Forslag', 'Kostnad'],
    intro: 'Et prosjekt som støtter flere mål, er talt med på hvert av dem.',
    uncovered: '▲ ingen prosjekter',
    withoutGoal: (count) => `${projects(count)} viser ikke til noe mål`,
    compass: (to) =>
      to === null ? 'Prinsippene i strategien' : `Framtidsbildet for ${to} og prinsippene i strategien`,
  },
  lifeEvents: {
    title: 'Livshendelser',
    intro: 'De sju livshendelsene som stat og kommune samarbeider om.',
    none: 'Ingen prosjekter er knyttet til en livshendelse.',
    columns: ['Livshendelse', 'Prosjekter'],
    noProject: 'ingen',
  },
  principles: {
    title: 'Digitalt førstevalg',
    intro: (count) => `Svarene fra ${projects(count)} som har vurdert de seks prinsippene.`,
    none: 'Ingen prosjekter har vurdert prinsippene for digitalt førstevalg.',
    principle: 'Prinsipp',
  },
  organisations: {
    title: 'Virksomhetene',
    intro:
      'Hva hver virksomhet eier, er med på og betaler av planlagt kostnad, etter avtalte andeler. Der andeler ikke er avtalt, betaler eieren alt.',
    none: 'Kortene sier ikke hvem som eier prosjektene.',
    columns: ['Virksomhet', 'Eier', 'Er med på', 'Betaler', 'Per innbygger'],
    more: (count) =>
      count === 1
        ? '1 virksomhet som betaler mindre, er ikke vist.'
        : `${count} virksomheter som betaler mindre, er ikke vist.`,
  },
  dependencies: {
    title: 'Avhengigheter',
    intro: 'Hvilke prosjekter som venter på eller deler noe med andre, og om planene går i hop.',
    none: 'Ingen prosjekter har ført opp at de er avhengige av andre.',
    columns: ['Prosjekt', 'Avhengig av', 'Hvorfor', 'Trengs innen', 'Ferdig etter planen', 'Vurdering'],
    verdict: {
      in_time: '● i tide',
      late: '▲ for sent',
      given_up: '■ det andre er stoppet eller avvist',
      unknown: 'datoer mangler',
      no_order: '–',
    },
  },
  roadmap: {
    title: 'Veikart',
    none: 'Ingen prosjekter som gjenstår, har oppgitt når de er ferdige.',
    chart: (drawn, all) =>
      drawn === all
        ? `${projects(all)} i tid.`
        : `De ${drawn} dyreste av ${projects(all)} i tid. Resten står i tabellen.`,
    tooBig: 'Det er for mange prosjekter til å tegne. Se tabellen.',
    looks: { active: 'i gang', planned: 'foreslått eller på vent' },
    running: 'I gang',
    proposals: 'Forslag',
    columns: ['Prosjekt', 'Fase', 'Start', 'Slutt', 'Neste leveranse eller milepæl'],
    next: (name, date) => `${date}: ${name}`,
    overdue: (name, date) => `▲ ${date} er passert: ${name}`,
    noNext: 'ingen planlagt',
    passed: (date) => `▲ ${date} (passert)`,
    more: (count) => `${projects(count)} til er ikke vist. Se prosjektsidene.`,
    withoutDates: (count) => `${projects(count)} har ikke oppgitt når de er ferdige.`,
  },
  critical: {
    title: 'Kritiske datoer',
    intro: 'Vedtak andre må gjøre, og frister i lov, som prosjektene er avhengige av.',
    none: 'Ingen prosjekter venter på vedtak fra andre eller har lovfestede frister.',
    columns: ['Dato', 'Prosjekt', 'Hva', 'Hvem avgjør'],
    kind: { regulation: 'Lov eller forskrift', funding: 'Finansiering', statutory: 'Frist i lov' },
    noDate: 'ingen dato',
    passed: ' ▲ Datoen er passert.',
    startedWithout: ' ▲ Gjennomføringen er i gang uten å vente.',
  },
};
