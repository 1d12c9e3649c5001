// Nynorsk for the chapter on what has changed since an earlier moment.
import type { SinceWords } from '../../report/since-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const sinceWords: SinceWords = {
  title: 'Endringar sidan førre møte',
  titleSince: (date) => `Endringar sidan ${date}`,
  first: 'Dette er den første rapporten: ingen møte er haldne før. Endringar blir viste frå neste gong.',
  unrecorded:
    'Endringar sidan førre møte kan ikkje visast, fordi det ikkje er ført kva utgåve av porteføljen rådet såg den gongen.',
  unreachable: (meeting) =>
    `Endringar sidan møtet ${meeting} kan ikkje visast, fordi utgåva av porteføljen som rådet såg den gongen, ikkje er tilgjengeleg der rapporten er laga.`,
  hint: {
    unrecorded:
      'Rapporten viser ikkje endringar sidan førre møte. Før i møtefila til det møtet kva commit rådet såg (feltet commit), eller oppgi ein møtedato, ein tagg eller ein commit i --since.',
    unreachable: (meeting, hash) =>
      `Møtefila frå ${meeting} seier at rådet såg commit ${hash}, men han finst ikkje i denne kopien av repoet. Hent heile historikken med «git fetch --unshallow», eller oppgi noko anna å samanlikne med i --since.`,
  },
  label: 'Samanlikna med',
  meeting: (date, commit) => `møtet ${date} (${commit})`,
  meetingOn: (date) => `møtet ${date}`,
  commit: (hash, date) => `commit ${hash} frå ${date}`,
  intro: (what) => `Porteføljen er samanlikna med slik han var i ${what}.`,
  introMeeting: (what) => `Porteføljen er samanlikna med slik han var til ${what}.`,
  assumed:
    'Møtefila seier ikkje kva commit rådet såg. Difor er den siste frå møtedagen eller før brukt; det er ei antaking.',
  marks: {
    new: 'ny',
    changed: 'endra',
    before: 'Før',
    since: 'Endring sidan då',
    was: (label) => (label === null ? 'var ikkje oppgitt' : `var ${label.toLowerCase()}`),
    mean: 'I alle tabellar står «ny» ved prosjekt som har kome til sidan då, og «endra» ved dei der fase, status, samla farge, kostnad eller sluttdato er ein annan enn då. Det som er endra, står i kolonnen det gjeld.',
    short: 'I tabellane viser «ny», «endra», ▲ og ▼ ved plassane og tal i parentes kva som er annleis enn då.',
    placesMean: 'Før er plassen i lista då. ▲ er så mange plassar opp, ▼ så mange ned.',
  },
  picture: ({ since, added, stopped, finished, removed, stepped, worse, better, later, cost, decisions }) => {
    const parts = [
      ...(added > 0 ? [plural(added, 'nytt prosjekt', 'nye prosjekt')] : []),
      ...(stopped > 0 ? [`${stopped} stoppa eller avvist`] : []),
      ...(finished > 0 ? [`${finished} fullført`] : []),
      ...(removed > 0 ? [`${removed} fjerna`] : []),
      ...(stepped > 0 ? [`${stepped} med ny fase eller status`] : []),
      ...(worse > 0 ? [`${worse} med dårlegare farge`] : []),
      ...(better > 0 ? [`${better} med betre farge`] : []),
      ...(later > 0 ? [`${later} med seinare sluttdato`] : []),
      ...(cost === null ? [] : [`kostnad ${cost}`]),
    ];
    const nothing =
      decisions > 0
        ? `${decisions} vedtak er ${decisions === 1 ? 'ført' : 'førte'}, elles er ingenting av noko å seie endra`
        : 'ingenting av noko å seie er endra';
    return `Sidan ${since}: ${parts.length === 0 ? nothing : parts.join(', ')}.`;
  },
  nothing: 'Ingenting er endra sidan då.',
  unchanged: (parts) => `Ingen endringar under: ${parts.join('; ')}.`,
  more: (count, hash) => `… og ${count} til. «portfolio diff ${hash}» viser alle.`,
  project: 'Prosjekt',
  before: 'Før',
  now: 'No',
  cost: 'Kostnad',
  added: { title: 'Nye prosjekt', place: 'Nr. i lista' },
  ended: { title: 'Stoppa, avvist eller fullført', reason: 'Grunngiving' },
  removed: {
    title: 'Fjerna',
    means: 'Korta til desse er tekne ut av porteføljen. Kostnaden er den dei hadde då.',
  },
  steps: { title: 'Fase og status', became: (before, now) => `${before} → ${now}` },
  colours: { title: 'Farge', cause: 'Årsak' },
  money: {
    title: 'Kostnad',
    change: 'Endring',
    what: 'Kva',
    group: (group, count) => {
      const words = {
        changed: `${plural(count, 'anna prosjekt', 'andre prosjekt')} med endra kostnad`,
        new: plural(count, 'nytt prosjekt', 'nye prosjekt'),
        joined: `${count} prosjekt som har kome inn i området`,
        reopened: `${count} prosjekt som er tekne opp att`,
        readable: `${count} prosjekt som kan lesast igjen`,
        becameKnown: `${count} prosjekt som har fått kjend kostnad`,
        becameUnknown: `${count} prosjekt som ikkje lenger har kjend kostnad`,
        unreadable: `${count} prosjekt som ikkje kan lesast lenger`,
        ended: plural(count, 'prosjekt stoppa, avvist eller fullført', 'prosjekt stoppa, avviste eller fullførte'),
        removed: `${count} prosjekt fjerna`,
        parted: `${count} prosjekt som ikkje lenger er i området`,
        same: `${count} prosjekt utan endring`,
      };
      return words[group];
    },
    unknown: (count) => `${count} utan kjend kostnad`,
    sum: 'Sum',
    how: 'Planlagd prosjektkostnad i løpande kroner: prognose der han finst, elles budsjett. Prosjekt som er stoppa, avviste eller fullførte, tel ikkje med.',
    yearsTitle: 'Per år',
    year: 'År',
    frame: 'Ramme no',
    left: { before: 'Ledig før', now: 'Ledig no' },
    leftMeans:
      'Berre år med endring er med. Ledig er ramma minus reserven, det som er bunde, og det lista får plass til.',
  },
  ends: {
    title: 'Sluttdato',
    moved: 'Flytta',
    days: (count, isLater) => `${plural(count, 'dag', 'dagar')} ${isLater ? 'seinare' : 'tidlegare'}`,
    months: (count, isLater) => `${plural(count, 'månad', 'månader')} ${isLater ? 'seinare' : 'tidlegare'}`,
    wasUnknown: 'var ikkje sett',
    isUnknown: 'ikkje lenger sett',
  },
  places: {
    title: 'Plassar i lista',
    intro: 'Berre prosjekt som har fått ein annan plass, er med.',
    byConfiguration: (count) => `Av dette ville nye vekter, rammer og reglar åleine ha flytta ${count} prosjekt.`,
  },
  configuration: { title: 'Strategi, rammer og reglar', none: 'Strategi, rammer og reglar er dei same.' },
};
