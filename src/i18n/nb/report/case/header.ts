// Bokmål for the top of a case paper.
import type { CaseHeaderWords } from '../../../report/case/header-words.ts';

export const caseHeaderWords: CaseHeaderWords = {
  archive: 'Arkivsak',
  archiveText: (number, system) => (system ? `${number} (${system})` : number),
  meeting: 'Møte',
  meetingText: ({ body, date, time, place }) =>
    [body, `${date}${time ? ` kl. ${time}` : ''}`, place].filter((part) => part !== null).join(', '),
  officer: 'Saksbehandler',
  owner: 'Eier',
  about: 'Gjelder',
  gate: ({ gate, from, to }) => `${gate}, fra ${from} til ${to}`,
  decision: {
    prioritise: 'Prioritering',
    budget: 'Bevilgning',
    stop: 'Stans',
    change: 'Endring av plan og ramme',
  },
  order: 'Saksgang',
  sectorLeader: (said, date) => {
    const what = {
      recommends: 'Sektorleder tilrådde',
      recommends_with_remark: 'Sektorleder tilrådde med merknad',
      does_not_recommend: 'Sektorleder tilrådde ikke',
    };
    if (said) return [what[said], ...(date ? [date] : [])].join(' ');
    return date ? `Sektorleder ble hørt ${date}` : 'Sektorleder er ikke hørt';
  },
  part: {
    prepares: (name) => `${name} forbereder`,
    recommends: (name) => `${name} tilrår`,
    decides: (name) => `${name} vedtar`,
  },
  done: {
    prepares: (name, date) => `${name} forberedte ${date}`,
    recommends: (name, date) => `${name} tilrådde ${date}`,
    decides: (name, date) => `${name} vedtok ${date}`,
  },
  figures: 'Tallgrunnlag',
  figuresText: ({ commit, date, changed, today }) =>
    `${
      commit
        ? `Kortene i commit ${commit}${date ? ` fra ${date}` : ''}${changed ? ', med endringer som ikke er lagret i git' : ''}`
        : 'Kortene slik de er nå, utenfor git'
    }. Frister er regnet fra ${today}.`,
  draft: 'Utkast',
  onNoAgenda: 'Saken står ikke på noen saksliste.',
  elsewhere: 'Feil ledd',
  outside: (decider) => `Etter saksgangen avgjøres slike saker av ${decider}.`,
  card: 'Prosjektkortet',
  commit: 'Commit',
  commitText: (hash, date) => (date ? `${hash}, ${date}` : hash),
  case: 'Saken i arkivet',
  tool: 'Laget med portfolio',
};
