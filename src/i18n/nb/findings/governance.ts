// Findings about how the portfolio is governed, in bokmål.
import type { GovernanceArguments } from '../../../core/rules/governance-rules.ts';
import type { WordsFor } from '../../finding-words.ts';

export const governanceWords: WordsFor<GovernanceArguments> = {
  'coordinator-without-time': {
    title: 'Koordinator uten avsatt tid',
    message: ({ coordinator }, { quote }) =>
      coordinator === '' ? 'Rådet har ingen koordinator.' : `Koordinatoren ${quote(coordinator)} har ingen avsatt tid.`,
    fix: ({ coordinator }) =>
      coordinator === ''
        ? 'Før opp minst én koordinator under `coordinators`, med `role` og `percent`.'
        : 'Skriv stillingsprosenten i `percent`.',
    why: 'Koordinatoren er bindeleddet mellom fagene og teknologien, og kjenner sakene bedre enn noen i rådet. Arbeidet blir ikke gjort hvis det skal gjøres ved siden av alt annet. Derfor skal det stå hvor mye tid som er satt av.',
  },
  'council-without-leader': {
    title: 'Råd uten leder',
    message: ({ council }, { quote }) => `${quote(council)} har ingen leder.`,
    fix: () => 'Skriv rollen til lederen i `leader`.',
    why: 'Rådet trenger en leder med kompetanse og legitimitet til å lede en prioritering på tvers av fagene. Lederen innkaller, leder møtet og svarer for innstillingen overfor ledelsen.',
  },
  'council-without-meeting-deadlines': {
    title: 'Møte uten frister',
    message: ({ date, missing, others }, speak) => {
      const more = others === 0 ? '' : ` Det samme gjelder ${speak.number(others)} møter til.`;
      return `Møtet ${speak.date(date)} mangler ${speak.list(missing.map((key) => `\`${key}\``))}.${more}`;
    },
    fix: () =>
      'Skriv siste dag for å melde inn saker i `deadline_registration` og for statusrapporter i `deadline_status`.',
    why: 'Forutsigbarhet er det som skiller et råd fra ad hoc-behandling. Den som melder inn, må vite når saken kan komme opp, og sekretariatet må ha tid til å forberede den.',
  },
  'field-without-member': {
    title: 'Fagområde uten medlem i rådet',
    message: ({ sector, council }, { quote }) => `Ingen medlemmer i ${quote(council)} taler for ${quote(sector)}.`,
    fix: ({ id }) =>
      `Før opp et medlem med \`field: ${id}\`, eller rett \`field\` hos det medlemmet som taler for sektoren.`,
    why: 'Rådet skal ha medlemmer fra hvert fagområde, med kunnskap, interesse og legitimitet der. Et fagområde uten medlem får prosjektene sine prioritert av andre.',
  },
  'future-picture-short': {
    title: 'Framtidsbildet er for kort eller mangler',
    message: ({ to, least, horizon }, { number }) => {
      if (to !== '')
        return `Framtidsbildet gjelder ${to}, mindre enn ${number(horizon)} år etter at strategien begynner.`;
      return least === ''
        ? 'Framtidsbildet har ikke noe årstall.'
        : 'Strategien har ikke noe framtidsbilde med årstall.';
    },
    fix: ({ least }) =>
      least === ''
        ? 'Skriv året bildet gjelder i `future_picture.to`, omtrent ti år fram.'
        : `Beskriv hvor dere vil være i ${least} eller senere, og skriv året i \`future_picture.to\`.`,
    why: 'Strategien sier hva som skal gjøres de neste årene. Framtidsbildet sier hvor det skal føre, omtrent ti år fram. Uten det blir hvert prosjekt vurdert for seg.',
  },
  'mandate-not-adopted': {
    title: 'Mandat som ikke er vedtatt',
    message: ({ missing }, { list }) =>
      `Det står ikke hvem som har vedtatt sekretariatets mandat, når og i hvilken sak: ${list(missing.map((key) => `\`adopted.${key}\``))} mangler.`,
    fix: () => 'Skriv organ, dato og saksnummer for vedtaket i `adopted`, eller ta bort mandatet til det er vedtatt.',
    why: 'Sekretariatet kan bare avgjøre saker innenfor et omforent og vedtatt mandat. Mandatet gjelder fra den dagen det er vedtatt. Før det går sakene til rådet.',
  },
  'member-term-over': {
    title: 'Medlem som er ferdig, uten etterfølger',
    message: ({ member, body, until }, speak) =>
      `${speak.quote(member)} satt i ${speak.quote(body)} til ${speak.date(until)}, og ingen har tatt over.`,
    fix: () => 'Før opp etterfølgeren, eller rett `until` hvis medlemmet er oppnevnt på nytt.',
    why: 'Et sete som står tomt, merkes først når rådet ikke er vedtaksført, eller når et fagområde ikke er hørt.',
  },
  'no-meetings-ahead': {
    title: 'Ingen møter framover',
    message: ({ council, last }, speak) =>
      last === ''
        ? `Møteplanen har ingen møter i ${speak.quote(council)}.`
        : `Møteplanen har ingen møter i ${speak.quote(council)} etter ${speak.date(last)}.`,
    fix: () => 'Før opp de neste møtene under `meetings`, med dato og frister.',
    why: 'Porteføljestyring forutsetter en plan for møter og rapportering. Uten den vet ingen når et forslag kan behandles eller når status skal være inne.',
  },
  'secretariat-incomplete': {
    title: 'Sekretariatet mangler roller',
    message: ({ missing }, speak) =>
      `Sekretariatet mangler ${speak.list(missing.map((role) => speak.quote(speak.choice(role))))}.`,
    fix: () => 'Før opp hvem som dekker rollene, under `members`. Samme person kan dekke flere.',
    why: 'En sak er godt forberedt når den er sett av rådets leder, en koordinator, IKT, arkitekten, arkivet og den som arbeider med organisasjonsutvikling. Mangler en av dem, kommer spørsmålet opp i møtet i stedet.',
  },
  'sector-without-leader': {
    title: 'Sektor uten leder',
    message: ({ sector }, { quote }) => `Sektoren ${quote(sector)} har ingen leder.`,
    fix: () => 'Skriv rollen til sektorlederen i `leader`.',
    why: 'Sektorlederen skal høres og tilrå før et forslag fra sektoren blir meldt inn. Står det ikke hvem det er, vet ikke forslagsstilleren hvem som skal spørres.',
  },
  'status-before-meeting': {
    title: 'Ingen ny status til møtet',
    message: ({ date, meeting, deadline, before }, speak) =>
      `Statusrapporten er fra ${speak.date(date)}, og forrige møte var ${speak.date(before)}. Fristen for møtet ${speak.date(meeting)} gikk ut ${speak.date(deadline)}.`,
    fix: () => 'Skriv en ny `status_report` før sakspapirene sendes ut.',
    why: 'Rådet skal se hvordan det står til nå, ikke hvordan det sto til forrige gang. En rapport som rådet alt har sett, gir det ingenting å styre etter.',
  },
  'strategy-expired': {
    title: 'Strategien er utløpt eller for lang',
    message: ({ from, to, years, longest, isOver }, { number }) =>
      isOver
        ? `Strategien gjaldt ${from}–${to} og er utløpt.`
        : `Strategien gjelder ${from}–${to}. Det er ${number(years)} år, og en strategi bør ikke gjelde mer enn ${number(longest)}.`,
    fix: ({ isOver }) =>
      isOver
        ? 'Vedta en ny strategi, og skriv den nye perioden i `period`.'
        : 'Del perioden, eller slå av regelen under `severities` hvis dere har vedtatt en lengre periode.',
    why: 'Prioriteringen hviler på strategien. Framtidsbildet kan være langt, men valgene bør tas opp igjen omtrent hvert tredje år, fordi teknologi, regelverk og politikk endrer seg.',
  },
};
