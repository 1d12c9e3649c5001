// Bokmål for the chapter on what has changed since an earlier moment.
import type { SinceWords } from '../../report/since-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const sinceWords: SinceWords = {
  title: 'Endringer siden forrige møte',
  titleSince: (date) => `Endringer siden ${date}`,
  first: 'Dette er den første rapporten: ingen møter er holdt før. Endringer vises fra neste gang.',
  unrecorded:
    'Endringer siden forrige møte kan ikke vises, fordi det ikke er ført hvilken utgave av porteføljen rådet så den gangen.',
  unreachable: (meeting) =>
    `Endringer siden møtet ${meeting} kan ikke vises, fordi utgaven av porteføljen som rådet så den gangen, ikke er tilgjengelig der rapporten er laget.`,
  hint: {
    unrecorded:
      'Rapporten viser ikke endringer siden forrige møte. Før i møtefilen til det møtet hvilken commit rådet så (feltet commit), eller oppgi en møtedato, en tagg eller en commit i --since.',
    unreachable: (meeting, hash) =>
      `Møtefilen fra ${meeting} sier at rådet så commit ${hash}, men den finnes ikke i denne kopien av repoet. Hent hele historikken med «git fetch --unshallow», eller oppgi noe annet å sammenligne med i --since.`,
  },
  label: 'Sammenlignet med',
  meeting: (date, commit) => `møtet ${date} (${commit})`,
  meetingOn: (date) => `møtet ${date}`,
  commit: (hash, date) => `commit ${hash} fra ${date}`,
  intro: (what) => `Porteføljen er sammenlignet med slik den var i ${what}.`,
  introMeeting: (what) => `Porteføljen er sammenlignet med slik den var til ${what}.`,
  assumed:
    'Møtefilen sier ikke hvilken commit rådet så. Derfor er den siste fra møtedagen eller før brukt; det er en antakelse.',
  marks: {
    new: 'ny',
    changed: 'endret',
    before: 'Før',
    since: 'Endring siden da',
    was: (label) => (label === null ? 'var ikke oppgitt' : `var ${label.toLowerCase()}`),
    mean: 'I alle tabeller står «ny» ved prosjekter som er kommet til siden da, og «endret» ved dem der fase, status, samlet farge, kostnad eller sluttdato er en annen enn da. Det som er endret, står i kolonnen det gjelder.',
    short: 'I tabellene viser «ny», «endret», ▲ og ▼ ved plassene og tall i parentes hva som er annerledes enn da.',
    placesMean: 'Før er plassen i listen da. ▲ er så mange plasser opp, ▼ så mange ned.',
  },
  picture: ({ since, added, stopped, finished, removed, stepped, worse, better, later, cost, decisions }) => {
    const parts = [
      ...(added > 0 ? [plural(added, 'nytt prosjekt', 'nye prosjekter')] : []),
      ...(stopped > 0 ? [`${stopped} stoppet eller avvist`] : []),
      ...(finished > 0 ? [`${finished} fullført`] : []),
      ...(removed > 0 ? [`${removed} fjernet`] : []),
      ...(stepped > 0 ? [`${stepped} med ny fase eller status`] : []),
      ...(worse > 0 ? [`${worse} med dårligere farge`] : []),
      ...(better > 0 ? [`${better} med bedre farge`] : []),
      ...(later > 0 ? [`${later} med senere sluttdato`] : []),
      ...(cost === null ? [] : [`kostnad ${cost}`]),
    ];
    const nothing =
      decisions > 0
        ? `${decisions} vedtak er ført, ellers er ingenting av betydning endret`
        : 'ingenting av betydning er endret';
    return `Siden ${since}: ${parts.length === 0 ? nothing : parts.join(', ')}.`;
  },
  nothing: 'Ingenting er endret siden da.',
  unchanged: (parts) => `Ingen endringer under: ${parts.join('; ')}.`,
  more: (count, hash) => `… og ${count} til. «portfolio diff ${hash}» viser alle.`,
  project: 'Prosjekt',
  before: 'Før',
  now: 'Nå',
  cost: 'Kostnad',
  added: { title: 'Nye prosjekter', place: 'Nr. i listen' },
  ended: { title: 'Stoppet, avvist eller fullført', reason: 'Begrunnelse' },
  removed: {
    title: 'Fjernet',
    means: 'Kortene til disse er tatt ut av porteføljen. Kostnaden er den de hadde da.',
  },
  steps: { title: 'Fase og status', became: (before, now) => `${before} → ${now}` },
  colours: { title: 'Farge', cause: 'Årsak' },
  money: {
    title: 'Kostnad',
    change: 'Endring',
    what: 'Hva',
    group: (group, count) => {
      const words = {
        changed: `${plural(count, 'annet prosjekt', 'andre prosjekter')} med endret kostnad`,
        new: plural(count, 'nytt prosjekt', 'nye prosjekter'),
        joined: `${plural(count, 'prosjekt', 'prosjekter')} som er kommet inn i området`,
        reopened: `${plural(count, 'prosjekt', 'prosjekter')} som er tatt opp igjen`,
        readable: `${plural(count, 'prosjekt', 'prosjekter')} som kan leses igjen`,
        becameKnown: `${plural(count, 'prosjekt', 'prosjekter')} som har fått kjent kostnad`,
        becameUnknown: `${plural(count, 'prosjekt', 'prosjekter')} som ikke lenger har kjent kostnad`,
        unreadable: `${plural(count, 'prosjekt', 'prosjekter')} som ikke kan leses lenger`,
        ended: `${plural(count, 'prosjekt', 'prosjekter')} stoppet, avvist eller fullført`,
        removed: `${plural(count, 'prosjekt', 'prosjekter')} fjernet`,
        parted: `${plural(count, 'prosjekt', 'prosjekter')} som ikke lenger er i området`,
        same: `${plural(count, 'prosjekt', 'prosjekter')} uten endring`,
      };
      return words[group];
    },
    unknown: (count) => `${count} uten kjent kostnad`,
    sum: 'Sum',
    how: 'Planlagt prosjektkostnad i løpende kroner: prognose der den finnes, ellers budsjett. Prosjekter som er stoppet, avvist eller fullført, teller ikke med.',
    yearsTitle: 'Per år',
    year: 'År',
    frame: 'Ramme nå',
    left: { before: 'Ledig før', now: 'Ledig nå' },
    leftMeans:
      'Bare år med endring er med. Ledig er rammen minus reserven, det som er bundet, og det listen får plass til.',
  },
  ends: {
    title: 'Sluttdato',
    moved: 'Flyttet',
    days: (count, isLater) => `${plural(count, 'dag', 'dager')} ${isLater ? 'senere' : 'tidligere'}`,
    months: (count, isLater) => `${plural(count, 'måned', 'måneder')} ${isLater ? 'senere' : 'tidligere'}`,
    wasUnknown: 'var ikke satt',
    isUnknown: 'ikke lenger satt',
  },
  places: {
    title: 'Plasser i listen',
    intro: 'Bare prosjekter som har fått en annen plass, er med.',
    byConfiguration: (count) =>
      `Av dette ville nye vekter, rammer og regler alene ha flyttet ${plural(count, 'prosjekt', 'prosjekter')}.`,
  },
  configuration: { title: 'Strategi, rammer og regler', none: 'Strategi, rammer og regler er de samme.' },
};
