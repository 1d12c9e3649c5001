// English for the check lists of the decision points.
import type { ChecklistWords } from '../checklist-words.ts';

const digdir = (page: string): string =>
  `After the page “${page}” in Prosjektveiviseren, the project model of the Norwegian Digitalisation Agency (Digdir).`;

export const checklistWords: ChecklistWords = {
  BP1: {
    source:
      'After Digdir’s template “Mandat for konseptfasen” (mandate for the concept stage), version 4.0, as it stands in the library of Prosjektportalen.',
    points: [
      'Is the problem stated clearly?',
      'Is the initiative in line with the organisation’s strategy?',
      'Is it described how the initiative will affect the organisation?',
      'Has it been considered whether this should be a project or a task in the line?',
      'Has the initiative been held against IT policy, architecture principles and standards?',
      'Is it settled how the study is to be paid for?',
      'Is there enough information to decide now, without gathering more?',
    ],
  },
  BP2: {
    source: digdir('BP2 – Beslutte oppstart av planleggingsfasen'),
    points: [
      'Is the project realistic, and can it be carried out?',
      'Has it been considered whether to set up a project board?',
      'Is the role of project owner described?',
      'Is someone named as responsible for the benefits, and is the role described?',
      'Does the project support the organisation’s goals and strategies?',
      'Are the alternatives considered well enough, with quantitative and qualitative analyses of benefits, and with benefit and cost for each?',
      'Are the project manager and the main participants named?',
      'Is the role of project manager described?',
      'Are the key people assigned to the project?',
      'Is there a business case?',
      'Has it been considered whether the organisation is able to carry out the change?',
      'Is there a strategy for managing the change?',
      'Are the overall needs for information security and privacy settled?',
    ],
  },
  BP3: {
    source: digdir('BP3 – Beslutte overgang til gjennomføringsfasene'),
    points: [
      'Is the project still wanted, and in line with the strategic goals?',
      'Are the project’s objectives suited to bring about the benefits from the concept stage?',
      'Is there a plan for the whole, broken down into stages that can be managed?',
      'Are there strategies for communication, quality and procurement?',
      'Are the stakeholders analysed, and are the actions towards them planned?',
      'Are organisation, roles and people in place?',
      'Has the uncertainty analysis been carried out, and is the uncertainty acceptable?',
      'Are the critical success factors known?',
      'Has the person responsible for the benefits taken an active part in the plan for realising them?',
      'Does the line have the capacity to realise the benefits?',
      'Is there a plan for managing the change?',
      'Have the consequences for privacy been assessed (DPIA)?',
      'Has a risk assessment of information security been made?',
    ],
  },
  BP4: {
    source: digdir('BP4 – Beslutte overgang til avslutningsfasen'),
    points: [
      'Are the deliveries as the project’s objectives say?',
      'Are the deliveries documented, and delivered as planned?',
      'Is there a list of the work that remains?',
      'Does the person responsible for the benefits find them realistic, and is the plan for them up to date?',
      'Is the line ready to take over, with training, documentation and routines for operation?',
      'Is it settled who follows up and reports the effects, and to whom?',
      'Is it settled who maintains and operates what is delivered, and are the agreements made?',
      'Has the change been managed as planned?',
      'Are the risks to information security and privacy dealt with?',
    ],
  },
  BP5: {
    source: `${digdir('BP5 – Beslutte avslutning av prosjektet')} Digdir’s list may have one point more than this.`,
    points: [
      'Has the work that remained been finished or handed over?',
      'Is the main result documented: product, cost, time, quality and use of people?',
      'Are the lessons documented?',
      'Are the documents archived?',
      'Are the contracts ended?',
      'Have the stakeholders been told?',
      'Is the plan for the benefits up to date?',
      'Is the log of lessons closed?',
      'Have the achievement of the goals and the lessons been put before the management?',
    ],
  },
  BP6: {
    source: 'After the check list for the realisation stage in Prosjektportalen.',
    points: [
      'Have the planned measurements and actions been carried out?',
      'Have the expected benefits been achieved? If not: is there a plan of action?',
    ],
  },
  title: (gate, passage) => `Check list for ${gate} (${passage})`,
  own: (gate) =>
    `The answers stand on the card, under checklists: ${gate}. A body with a list of its own writes it under checklists in governance.yaml. It then takes the place of this one.`,
  ownedBy: (name, { quote }) =>
    `This is your own list${name === '' ? '' : ` in ${quote(name)}`}, under checklists in governance.yaml. It takes the place of the one that comes with the tool.`,
  takenFrom: (source) => `Source: ${source}`,
  answers: (gate) => `The answers stand on the card, under checklists: ${gate}.`,
  uses: {
    required: 'All points must be answered before the project can go on.',
    guiding: 'The points are there to help, and do not keep the project from going on.',
  },
};
