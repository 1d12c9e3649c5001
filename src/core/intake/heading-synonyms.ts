// What the columns of ordinary project lists are called in Norwegian and English, and which field of a card each is: for a proposal that a
// person confirms, never for an import by itself.
import type { MappingReadAs } from '../../generated/card-types.ts';

export interface KnownHeading {
  readonly field: string;
  readonly read_as: MappingReadAs;
  readonly names: readonly string[];
  /** Words for values, for a field that has choices. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
}

const stages = {
  idea: ['idé', 'ide', 'behov', 'idea'],
  concept: ['konsept', 'konseptfase', 'forprosjekt', 'concept'],
  planning: ['planlegging', 'plan', 'planning'],
  execution: ['gjennomføring', 'gjennomføre', 'i gang', 'execution', 'delivery'],
  closing: ['avslutning', 'avslutte', 'closing'],
  realisation: ['realisering', 'realisere', 'gevinstrealisering', 'realisation'],
  done: ['ferdig', 'avsluttet', 'done', 'closed'],
};
const statuses = {
  proposed: ['foreslått', 'meldt inn', 'ny', 'ikke startet', 'planlagt', 'proposed', 'new', 'not started'],
  active: ['pågår', 'pågående', 'i gang', 'aktiv', 'active', 'in progress', 'ongoing'],
  on_hold: ['på vent', 'utsatt', 'pauset', 'on hold', 'paused'],
  stopped: ['stoppet', 'stanset', 'avbrutt', 'stopped', 'cancelled'],
  rejected: ['avslått', 'avvist', 'rejected'],
  completed: ['ferdig', 'avsluttet', 'fullført', 'completed', 'done', 'finished'],
};

/** The first that fits is proposed; each field once. */
export const knownHeadings: readonly KnownHeading[] = [
  {
    field: 'title',
    read_as: 'line',
    names: ['prosjektnavn', 'prosjekt', 'navn', 'tittel', 'tiltak', 'namn', 'project name', 'project', 'name', 'title'],
  },
  {
    field: 'need.problem',
    read_as: 'text',
    names: ['beskrivelse', 'problem', 'problemstilling', 'behov', 'skildring', 'omtale', 'description'],
  },
  { field: 'need.purpose', read_as: 'text', names: ['formål', 'hensikt', 'mål', 'føremål', 'purpose', 'objective'] },
  {
    field: 'owner.organisation',
    read_as: 'line',
    names: [
      'kommune',
      'virksomhet',
      'kommune/enhet',
      'eier',
      'behovseier',
      'organisasjon',
      'owner',
      'organisation',
      'department',
    ],
  },
  { field: 'owner.unit', read_as: 'line', names: ['enhet', 'avdeling', 'seksjon', 'eining', 'unit'] },
  { field: 'owner.municipality_number', read_as: 'line', names: ['kommunenr', 'kommunenr.', 'kommunenummer', 'knr'] },
  {
    field: 'people.responsible',
    read_as: 'line',
    names: ['ansvarlig', 'ansvarleg', 'ansv.', 'ansv', 'kontaktperson', 'prosjektansvarlig', 'responsible'],
  },
  {
    field: 'people.project_owner',
    read_as: 'line',
    names: ['prosjekteier', 'prosjekteigar', 'project owner', 'sponsor'],
  },
  { field: 'people.manager', read_as: 'line', names: ['prosjektleder', 'prosjektleiar', 'project manager'] },
  { field: 'stage', read_as: 'choice', names: ['fase', 'prosjektfase', 'stage', 'phase'], words: stages },
  { field: 'status', read_as: 'choice', names: ['status', 'prosjektstatus', 'tilstand'], words: statuses },
  {
    field: 'cost.estimate.likely',
    read_as: 'amount',
    names: [
      'totalkostnad',
      'total kostnad',
      'totale kostnader',
      'samlet kostnad',
      'totalbudsjett',
      'totalramme',
      'kostnad',
      'kostnader',
      'budsjett',
      'beløp',
      'ramme',
      'kostnadsramme',
      'cost',
      'budget',
      'total budget',
    ],
  },
  {
    field: 'time.period.start',
    read_as: 'date',
    names: ['startdato', 'start', 'oppstart', 'fra', 'start date', 'starts'],
  },
  {
    field: 'time.period.end',
    read_as: 'date',
    names: ['sluttdato', 'slutt', 'ferdig', 'frist', 'til', 'end date', 'end', 'completion date'],
  },
  {
    field: 'benefits[0].name',
    read_as: 'line',
    names: ['gevinst', 'gevinster', 'nytte', 'vinst', 'benefit', 'benefits'],
  },
  // Where no better name stands for the same field.
  {
    field: 'title',
    read_as: 'line',
    names: ['idé', 'ide', 'prosjektidé', 'forslag', 'initiativ', 'idea', 'initiative'],
  },
  {
    field: 'owner.unit',
    read_as: 'line',
    names: ['sektor', 'sektor/område', 'kommunalområde', 'område', 'tjenesteområde', 'tenesteområde', 'sector'],
  },
  {
    field: 'local.merknad',
    read_as: 'text',
    names: ['merknad', 'merknader', 'kommentar', 'kommentarer', 'kommentarar', 'notat', 'comment', 'comments', 'notes'],
  },
  {
    field: 'local.prioritet',
    read_as: 'line',
    names: ['prioritet', 'prioritering', 'pri', 'pri.', 'priority'],
  },
  { field: 'archive.case_number', read_as: 'line', names: ['saksnummer', 'saksnr', 'arkivsak', 'case number'] },
];

/** A column that may hold what never changes about a project. */
export const idNames = [
  'prosjektnr',
  'prosjektnr.',
  'prosjekt nr',
  'prosjekt nr.',
  'prosjektnummer',
  'prosjekt-id',
  'prosjektid',
  'id',
  'nr',
  'nr.',
  'nummer',
  'løpenr',
  'løpenr.',
  'løpenummer',
  'project id',
  'project no',
  'project no.',
  'project number',
  'no.',
  'number',
  'uniqueid',
];
