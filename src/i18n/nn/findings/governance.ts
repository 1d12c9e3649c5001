// Findings about how the portfolio is governed, in nynorsk.
import type { GovernanceArguments } from '../../../core/rules/governance-rules.ts';
import type { WordsFor } from '../../finding-words.ts';

export const governanceWords: WordsFor<GovernanceArguments> = {
  'coordinator-without-time': {
    title: 'Koordinator utan avsett tid',
    message: ({ coordinator }, { quote }) =>
      coordinator === ''
        ? 'Rådet har ingen koordinator.'
        : `Det er ikkje sett av tid til koordinatoren ${quote(coordinator)}.`,
    fix: ({ coordinator }) =>
      coordinator === ''
        ? 'Før opp minst éin koordinator under `coordinators`, med `role` og `percent`.'
        : 'Skriv stillingsprosenten i `percent`.',
    why: 'Koordinatoren er bindeleddet mellom faga og teknologien, og kjenner sakene betre enn nokon i rådet. Arbeidet blir ikkje gjort om det skal gjerast ved sida av alt anna. Difor skal det stå kor mykje tid som er sett av.',
  },
  'council-without-leader': {
    title: 'Råd utan leiar',
    message: ({ council }, { quote }) => `${quote(council)} har ingen leiar.`,
    fix: () => 'Skriv rolla til leiaren i `leader`.',
    why: 'Rådet treng ein leiar med kompetanse og legitimitet til å leie ei prioritering på tvers av faga. Leiaren kallar inn, leier møtet og svarar for innstillinga overfor leiinga.',
  },
  'council-without-meeting-deadlines': {
    title: 'Møte utan fristar',
    message: ({ date, missing, others }, speak) => {
      const more = others === 0 ? '' : ` Det same gjeld ${speak.number(others)} møte til.`;
      return `Møtet ${speak.date(date)} manglar ${speak.list(missing.map((key) => `\`${key}\``))}.${more}`;
    },
    fix: () =>
      'Skriv siste dag for å melde inn saker i `deadline_registration` og for statusrapportar i `deadline_status`.',
    why: 'Det er føreseielege møte som skil eit råd frå ad hoc-behandling. Den som melder inn, må vite når saka kan kome opp, og sekretariatet må ha tid til å førebu ho.',
  },
  'field-without-member': {
    title: 'Fagområde utan medlem i rådet',
    message: ({ sector, council }, { quote }) => `Ingen medlemer i ${quote(council)} talar for ${quote(sector)}.`,
    fix: ({ id }) =>
      `Før opp ein medlem med \`field: ${id}\`, eller rett \`field\` hos den medlemen som talar for sektoren.`,
    why: 'Rådet skal ha medlemer frå kvart fagområde, med kunnskap, interesse og legitimitet der. Eit fagområde utan medlem får prosjekta sine prioriterte av andre.',
  },
  'future-picture-short': {
    title: 'Framtidsbiletet er for kort eller manglar',
    message: ({ to, least, horizon }, { number }) => {
      if (to !== '')
        return `Framtidsbiletet gjeld ${to}, mindre enn ${number(horizon)} år etter at strategien tek til.`;
      return least === ''
        ? 'Framtidsbiletet har ikkje noko årstal.'
        : 'Strategien har ikkje noko framtidsbilete med årstal.';
    },
    fix: ({ least }) =>
      least === ''
        ? 'Skriv året biletet gjeld i `future_picture.to`, om lag ti år fram.'
        : `Skildre kvar de vil vere i ${least} eller seinare, og skriv året i \`future_picture.to\`.`,
    why: 'Strategien seier kva som skal gjerast dei neste åra. Framtidsbiletet seier kvar det skal føre, om lag ti år fram. Utan det blir kvart prosjekt vurdert for seg.',
  },
  'mandate-not-adopted': {
    title: 'Mandat som ikkje er vedteke',
    message: ({ missing }, { list }) =>
      `Det står ikkje kven som har vedteke mandatet til sekretariatet, når og i kva sak: ${list(missing.map((key) => `\`adopted.${key}\``))} manglar.`,
    fix: () => 'Skriv organ, dato og saksnummer for vedtaket i `adopted`, eller ta bort mandatet til det er vedteke.',
    why: 'Sekretariatet kan berre avgjere saker innanfor eit omforeint og vedteke mandat. Mandatet gjeld frå den dagen det er vedteke. Før det går sakene til rådet.',
  },
  'member-term-over': {
    title: 'Medlem som er ferdig, utan etterfølgjar',
    message: ({ member, body, until }, speak) =>
      `${speak.quote(member)} sat i ${speak.quote(body)} til ${speak.date(until)}, og ingen har teke over.`,
    fix: () => 'Før opp etterfølgjaren, eller rett `until` om medlemen er oppnemnd på nytt.',
    why: 'Ein plass som står tom, merkar ein først når rådet ikkje er vedtaksført, eller når eit fagområde ikkje er høyrt.',
  },
  'no-meetings-ahead': {
    title: 'Ingen møte framover',
    message: ({ council, last }, speak) =>
      last === ''
        ? `Møteplanen har ingen møte i ${speak.quote(council)}.`
        : `Møteplanen har ingen møte i ${speak.quote(council)} etter ${speak.date(last)}.`,
    fix: () => 'Før opp dei neste møta under `meetings`, med dato og fristar.',
    why: 'Porteføljestyring føreset ein plan for møte og rapportering. Utan han veit ingen når eit forslag kan behandlast eller når status skal vere inne.',
  },
  'secretariat-incomplete': {
    title: 'Sekretariatet manglar roller',
    message: ({ missing }, speak) =>
      `Sekretariatet manglar ${speak.list(missing.map((role) => speak.quote(speak.choice(role))))}.`,
    fix: () => 'Før opp kven som dekkjer rollene, under `members`. Same person kan dekkje fleire.',
    why: 'Ei sak er godt førebudd når ho er sett av leiaren for rådet, ein koordinator, IKT, arkitekten, arkivet og den som arbeider med organisasjonsutvikling. Manglar ein av dei, kjem spørsmålet opp i møtet i staden.',
  },
  'sector-without-leader': {
    title: 'Sektor utan leiar',
    message: ({ sector }, { quote }) => `Sektoren ${quote(sector)} har ingen leiar.`,
    fix: () => 'Skriv rolla til sektorleiaren i `leader`.',
    why: 'Sektorleiaren skal høyrast og tilrå før eit forslag frå sektoren blir meldt inn. Står det ikkje kven det er, veit ikkje forslagsstillaren kven som skal spørjast.',
  },
  'status-before-meeting': {
    title: 'Ingen ny status til møtet',
    message: ({ date, meeting, deadline, before }, speak) =>
      `Statusrapporten er frå ${speak.date(date)}, og førre møte var ${speak.date(before)}. Fristen for møtet ${speak.date(meeting)} gjekk ut ${speak.date(deadline)}.`,
    fix: () => 'Skriv ein ny `status_report` før sakspapira blir sende ut.',
    why: 'Rådet skal sjå korleis det står til no, ikkje korleis det stod til førre gong. Ein rapport som rådet alt har sett, gir det ingenting å styre etter.',
  },
  'strategy-expired': {
    title: 'Strategien er gått ut eller for lang',
    message: ({ from, to, years, longest, isOver }, { number }) =>
      isOver
        ? `Strategien galdt ${from}–${to} og er gått ut.`
        : `Strategien gjeld ${from}–${to}. Det er ${number(years)} år, og ein strategi bør ikkje gjelde meir enn ${number(longest)}.`,
    fix: ({ isOver }) =>
      isOver
        ? 'Vedta ein ny strategi, og skriv den nye perioden i `period`.'
        : 'Del perioden, eller slå av regelen under `severities` om de har vedteke ein lengre periode.',
    why: 'Prioriteringa kviler på strategien. Framtidsbiletet kan vere langt, men vala bør takast opp att om lag kvart tredje år, fordi teknologi, regelverk og politikk endrar seg.',
  },
};
