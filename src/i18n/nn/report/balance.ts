// The chapter on balance, order and dates in nynorsk.
import type { BalanceWords } from '../../report/balance-words.ts';

const projects = (count: number) => `${count} prosjekt`;

export const balanceWords: BalanceWords = {
  title: 'Balanse, avhengigheiter og vegkart',
  summary: {
    targets: (met, all, missed) =>
      `${met} av ${all} mål for balansen er nådde.${missed.length === 0 ? '' : ` Ikkje nådde: ${missed.join('; ')}.`}`,
    goals: (uncovered) => `Utan noko prosjekt: ${uncovered.join('; ')}.`,
    allGoals: 'Alle mål i strategien har minst eitt prosjekt.',
    late: (count) =>
      count === 1
        ? '1 prosjekt ventar på noko som etter planen blir for seint ferdig.'
        : `${count} avhengigheiter held ikkje etter planen.`,
    next: (date, project) => `Neste kritiske dato er ${date}: ${project}.`,
  },
  targets: {
    title: 'Mot måla i strategien',
    intro: (count, total) =>
      `Delane er av planlagd kostnad: ${total} i ${projects(count)} som ikkje er avslutta, forslaga medrekna.`,
    withoutCost: (count) => `${projects(count)} har ukjend kostnad og tel ikkje.`,
    noCost: 'Ingen kostnad er kjend, så delane kan ikkje reknast ut.',
    none: 'Strategien har ingen mål for balansen.',
    columns: ['Kva', 'Mål', 'I gang', 'Med forslaga', 'Vurdering'],
    from: (percent) => `minst ${percent}`,
    to: (percent) => `høgst ${percent}`,
    fromTo: (min, max) => `${min} til ${max}`,
    verdict: (verdict, off) =>
      ({
        inside: 'innanfor',
        below: `${off} prosentpoeng for lite`,
        above: `${off} prosentpoeng for mykje`,
        unknown: 'ukjent',
      })[verdict],
    verdictProjects: (verdict, off) =>
      ({
        inside: 'innanfor',
        below: `${off} prosjekt for lite`,
        above: `${off} prosjekt for mykje`,
        unknown: 'ukjent',
      })[verdict],
    projects: (count) => `${count} prosjekt`,
    ofProjects: 'del av talet',
  },
  divisions: {
    title: 'Kva pengane går til',
    intro: 'Planlagd kostnad, og delen av han, for alle prosjekt som ikkje er avslutta.',
    none: 'Korta gir inga inndeling av prosjekta.',
    columns: ['Prosjekt', 'Kostnad', 'Del i gang', 'Del med forslaga'],
    unstated: 'ikkje oppgitt',
    highRisk: 'Høg risiko',
    gravestRisk: (colour) => `Den alvorlegaste risikoen: ${colour.toLowerCase()}`,
    across: { yes: 'Fleire verksemder saman', no: 'Éi verksemd åleine' },
    more: (rows) => `${rows} med mindre kostnad er ikkje viste.`,
  },
  goals: {
    title: 'Måla i strategien',
    none: 'Strategien har ingen mål.',
    columns: ['Mål', 'Vekt', 'I gang', 'Forslag', 'Kostnad'],
    intro: 'Eit prosjekt som støttar fleire mål, er talt med på kvart av dei.',
    uncovered: '▲ ingen prosjekt',
    withoutGoal: (count) => `${projects(count)} viser ikkje til noko mål`,
    compass: (to) => (to === null ? 'Prinsippa i strategien' : `Framtidsbiletet for ${to} og prinsippa i strategien`),
  },
  lifeEvents: {
    title: 'Livshendingar',
    intro: 'Dei sju livshendingane som stat og kommune samarbeider om.',
    none: 'Ingen prosjekt er knytte til ei livshending.',
    columns: ['Livshending', 'Prosjekt'],
    noProject: 'ingen',
  },
  principles: {
    title: 'Digitalt førsteval',
    intro: (count) => `Svara frå ${projects(count)} som har vurdert dei seks prinsippa.`,
    none: 'Ingen prosjekt har vurdert prinsippa for digitalt førsteval.',
    principle: 'Prinsipp',
  },
  organisations: {
    title: 'Verksemdene',
    intro:
      'Kva kvar verksemd eig, er med på og betaler av planlagd kostnad, etter avtalte delar. Der delar ikkje er avtalte, betaler eigaren alt.',
    none: 'Korta seier ikkje kven som eig prosjekta.',
    columns: ['Verksemd', 'Eig', 'Er med på', 'Betaler', 'Per innbyggjar'],
    more: (count) =>
      count === 1
        ? '1 verksemd som betaler mindre, er ikkje vist.'
        : `${count} verksemder som betaler mindre, er ikkje viste.`,
  },
  dependencies: {
    title: 'Avhengigheiter',
    intro: 'Kva prosjekt som ventar på eller deler noko med andre, og om planane går i hop.',
    none: 'Ingen prosjekt har ført opp at dei er avhengige av andre.',
    columns: ['Prosjekt', 'Avhengig av', 'Kvifor', 'Trengst innan', 'Ferdig etter planen', 'Vurdering'],
    verdict: {
      in_time: '● i tide',
      late: '▲ for seint',
      given_up: '■ det andre er stoppa eller avvist',
      unknown: 'datoar manglar',
      no_order: '–',
    },
  },
  roadmap: {
    title: 'Vegkart',
    none: 'Ingen prosjekt som står att, har oppgitt når dei er ferdige.',
    chart: (drawn, all) =>
      drawn === all
        ? `${projects(all)} i tid.`
        : `Dei ${drawn} dyraste av ${projects(all)} i tid. Resten står i tabellen.`,
    tooBig: 'Det er for mange prosjekt til å teikne. Sjå tabellen.',
    looks: { active: 'i gang', planned: 'foreslått eller på vent' },
    running: 'I gang',
    proposals: 'Forslag',
    columns: ['Prosjekt', 'Fase', 'Start', 'Slutt', 'Neste leveranse eller milepæl'],
    next: (name, date) => `${date}: ${name}`,
    overdue: (name, date) => `▲ ${date} er passert: ${name}`,
    noNext: 'ingen planlagd',
    passed: (date) => `▲ ${date} (passert)`,
    more: (count) => `${projects(count)} til er ikkje viste. Sjå prosjektsidene.`,
    withoutDates: (count) => `${projects(count)} har ikkje oppgitt når dei er ferdige.`,
  },
  critical: {
    title: 'Kritiske datoar',
    intro: 'Vedtak andre må gjere, og fristar i lov, som prosjekta er avhengige av.',
    none: 'Ingen prosjekt ventar på vedtak frå andre eller har lovfeste fristar.',
    columns: ['Dato', 'Prosjekt', 'Kva', 'Kven avgjer'],
    kind: { regulation: 'Lov eller forskrift', funding: 'Finansiering', statutory: 'Frist i lov' },
    noDate: 'ingen dato',
    passed: ' ▲ Datoen er passert.',
    startedWithout: ' ▲ Gjennomføringa er i gang utan å vente.',
  },
};
