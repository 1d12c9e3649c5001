// Nynorsk for the top of a case paper.
import type { CaseHeaderWords } from '../../../report/case/header-words.ts';

export const caseHeaderWords: CaseHeaderWords = {
  archive: 'Arkivsak',
  archiveText: (number, system) => (system ? `${number} (${system})` : number),
  meeting: 'Møte',
  meetingText: ({ body, date, time, place }) =>
    [body, `${date}${time ? ` kl. ${time}` : ''}`, place].filter((part) => part !== null).join(', '),
  officer: 'Saksbehandlar',
  owner: 'Eigar',
  about: 'Gjeld',
  gate: ({ gate, from, to }) => `${gate}, frå ${from} til ${to}`,
  decision: {
    prioritise: 'Prioritering',
    budget: 'Løyving',
    stop: 'Stans',
    change: 'Endring av plan og ramme',
  },
  order: 'Saksgang',
  sectorLeader: (said, date) => {
    const what = {
      recommends: 'Sektorleiar tilrådde',
      recommends_with_remark: 'Sektorleiar tilrådde med merknad',
      does_not_recommend: 'Sektorleiar tilrådde ikkje',
    };
    if (said) return [what[said], ...(date ? [date] : [])].join(' ');
    return date ? `Sektorleiar vart høyrd ${date}` : 'Sektorleiar er ikkje høyrd';
  },
  part: {
    prepares: (name) => `${name} førebur`,
    recommends: (name) => `${name} tilrår`,
    decides: (name) => `${name} vedtek`,
  },
  done: {
    prepares: (name, date) => `${name} førebudde ${date}`,
    recommends: (name, date) => `${name} tilrådde ${date}`,
    decides: (name, date) => `${name} vedtok ${date}`,
  },
  figures: 'Talgrunnlag',
  figuresText: ({ commit, date, changed, today }) =>
    `${
      commit
        ? `Korta i commit ${commit}${date ? ` frå ${date}` : ''}${changed ? ', med endringar som ikkje er lagra i git' : ''}`
        : 'Korta slik dei er no, utanfor git'
    }. Fristar er rekna frå ${today}.`,
  draft: 'Utkast',
  onNoAgenda: 'Saka står ikkje på noka saksliste.',
  elsewhere: 'Feil ledd',
  outside: (decider) => `Etter saksgangen er det ${decider} som avgjer slike saker.`,
  card: 'Prosjektkortet',
  commit: 'Commit',
  commitText: (hash, date) => (date ? `${hash}, ${date}` : hash),
  case: 'Saka i arkivet',
  tool: 'Laga med portfolio',
};
