// English for the command line itself.
import type { CliWords } from '../cli-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly accepted: number;
}

const counts = ({ errors, warnings, accepted }: Counts): string =>
  `${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}${accepted > 0 ? `, ${plural(accepted, 'accepted warning', 'accepted warnings')}` : ''}`;

export const cliWords: CliWords = {
  tagline: "A digitalisation portfolio as files in git: cards, checks, ranking with reasons, and the council's papers.",
  commands: {
    init: {
      summary: 'Make a repository that is ready to use',
      about:
        'Makes the portfolio, a first card, the check on GitHub or GitLab, CODEOWNERS, a template for proposals, editor settings and guides. In a terminal you are asked; elsewhere the answers are options. What is there already is left alone.',
      examples: [
        ['portfolio init our-portfolio', 'answer questions'],
        [
          'portfolio init our-portfolio --name "Digital portfolio of Storvik" --kind municipal-council --organisation "Storvik kommune" --frame 2027=8000000',
          'without questions',
        ],
        ['portfolio init --dry-run', 'see what would be made'],
      ],
    },
    new: {
      summary: 'Make a new project card',
      about:
        'Makes a card for a new proposal in projects/. In a terminal you are asked; elsewhere the answers are options. Never overwrites a card.',
      examples: [
        ['portfolio new', 'answer questions'],
        [
          'portfolio new "Digital licensing" --organisation storvik --responsible "Head of business" --problem "…" --for-whom Bars --benefit "…" --cost 400000',
          'without questions',
        ],
        ['portfolio new --from-issue issue.md', 'a card from a filled-in form'],
      ],
    },
    check: {
      summary: 'Check all cards',
      about:
        'Shows everything that is wrong in the portfolio at once, with file, line and what to do. Errors give exit code 1. Changes nothing without --fix, which mends only what can be meant in one way: quotes, slips in keys and choices, dates and numbers in another form. --fix --dry-run writes nothing and shows a patch; exit code 1 then says that there is something to mend.',
      examples: [
        ['portfolio check', 'check the whole portfolio'],
        ['portfolio check projects/my-card.yaml', 'show only what concerns one card'],
        ['portfolio check --fix --dry-run', 'see what would be mended'],
        ['portfolio check --fix', 'mend it'],
        ['portfolio check --format github', 'annotations in a pull request'],
      ],
    },
    diff: {
      summary: 'Show what changed, and what it means',
      about:
        'Compares the portfolio at two moments: projects, money, places and problems. Without arguments: from where the branch left the default branch, to the files as they are now. Changes are judged by the rules that held before.',
      examples: [
        ['portfolio diff', 'what you have changed since the default branch'],
        ['portfolio diff main HEAD --format markdown', 'a comment for a pull request'],
        ['portfolio diff 2026-09 --fail-on error,budget', 'exit code 1 on new errors or a year over its frame'],
        [
          'git config diff.portfolio.command "portfolio diff --git --"',
          'let "git diff" and "git log -p --ext-diff" show what a change means',
        ],
      ],
    },
    list: {
      summary: 'List the projects',
      about:
        'Shows the projects in a table, with options to pick some of them. The same option again means or; different options mean and.',
      examples: [
        ['portfolio list --stage execution', 'projects in execution'],
        ['portfolio list --sector helse --colour red', 'red projects in one sector'],
      ],
    },
    show: {
      summary: 'Show one project on one page',
      about: 'Shows everything about one project, as someone who is to decide on it needs it.',
      examples: [['portfolio show digital-hjemmeoppfolging', 'one project']],
    },
    history: {
      summary: 'Show the life of one project',
      about:
        'Tells what has happened to one card: when it was made, moved and changed, what meetings decided, and what cost and end have become against what was first approved. Follows the card when its file gets another name or folder, and works for a card that is gone. Read from git.',
      examples: [
        ['portfolio history digital-hjemmeoppfolging', 'the life of one project'],
        ['portfolio history digital-hjemmeoppfolging --ref v1', 'as it was at a tag'],
      ],
    },
    rank: {
      summary: 'Rank the projects, with reasons',
      about:
        'Ranks projects by value adjusted for risk, and shows where the frame ends. --why explains one place, or why one project stands before another. --robust shows how sure the order is.',
      examples: [
        ['portfolio rank', 'the whole list'],
        ['portfolio rank --why innbyggerportal', 'why this place'],
        ['portfolio rank --why innbyggerportal,saksbehandling-ki', 'why one before the other'],
        ['portfolio rank --robust', 'how sure the order is'],
      ],
    },
    select: {
      summary: 'Find the best set of projects within the frame',
      about:
        'Finds the projects that together are worth the most within the money per year, the people per competence and the rules (dependencies, exclusions, mandatory and committed), and proves it. Shows what each choice costs in value: what a project lacks to be chosen, and whose place it would take. --force, --without and --frame try something else without changing anything. --scenarios and --compare show the sets side by side, without other explanations. Exit code 1: no set is within the frame and the rules, and then it says what is short.',
      examples: [
        ['portfolio select', 'the best set, with prices'],
        ['portfolio select --force laeringsplattform-lokal', 'what if this must be in?'],
        ['portfolio select --without innbyggerportal', 'what if this stays out?'],
        ['portfolio select --frame 2028=9000000', 'what if the frame is another?'],
        ['portfolio select --ref proposal-2028 --format json', 'the set in another branch, for programs'],
        ['portfolio select --scenarios --compare proposal-2028', 'the sets side by side'],
      ],
    },
    report: {
      summary: 'Write the portfolio report and the papers of a meeting',
      about:
        'Alone: the portfolio report. "meeting" makes all papers of a meeting in one folder: notice and agenda, the report, and a paper for each case, with a list for the archive. "case" is one case paper, "minutes" the minutes, and "public" a short edition in plain language for citizens and elected members. "site" makes all of it as web pages in one folder, with a page for each card. “overview” reads several portfolios together. With --format html each paper is one web page without scripts. The same commit always gives the same papers.',
      examples: [
        ['portfolio report --output report.md', 'the whole report in a file'],
        ['portfolio report --area helse', 'one area only'],
        ['portfolio report --since 2026-09-17', 'with what has changed since a meeting'],
        ['portfolio report meeting --zip', 'the papers of the next meeting, also in one file for the archive'],
        ['portfolio report minutes 2026-09-17 --output minutes.md', 'the minutes'],
        ['portfolio report public --output in-short.md', 'for citizens and elected members'],
        ['portfolio report meeting --format html', 'the papers of the next meeting as web pages'],
        ['portfolio report site --out site', 'all papers and cards as web pages'],
        ['portfolio report overview -C ../asker -C ../baerum', 'an overview of several portfolios'],
      ],
    },
    meeting: {
      summary: 'Prepare, record and close a meeting',
      about:
        'Without options: the agenda of the next meeting (or the one on the date), with what each case is about, who recommends and decides, what is lacking, and which cards await the body and are not on it. --plan makes the meeting’s file from what awaits the body and came in time, or adds new cases at the end. --drop takes a case off the agenda before the meeting is held. To change the kind of decision that a case is about, drop it, change the card and put it up again with --with. After the meeting, record who was there, then the decisions with “portfolio decide”, and at last --approve-minutes. A file with approved minutes is never changed.',
      examples: [
        ['portfolio meeting', 'the agenda of the next meeting'],
        ['portfolio meeting 2026-12-10 --plan', 'make an agenda, or add new cases'],
        ['portfolio meeting 2026-12-10 --plan --with my-card', 'take a card that came late'],
        ['portfolio meeting 2026-12-10 --drop my-card', 'take a case off the agenda'],
        ['portfolio meeting 2026-12-10 --all-present --absent "Leder Nav, Øyvar"', 'record who was there'],
        [
          'portfolio meeting 2026-12-10 --disqualified "Rektor, Lillesund: my-card: Owns the benefits"',
          'record that someone was disqualified',
        ],
        ['portfolio meeting 2026-12-10 --approve-minutes 2027-01-07', 'the minutes are approved'],
      ],
    },
    decide: {
      summary: 'Record a decision of a meeting',
      about:
        'Records one decision in the meeting’s file, with the number of the case from the agenda, and what follows from it on the card: conditions to follow up, and the status. The stage is not moved; “portfolio advance” does that. Refuses when the meeting has not been held, when the body cannot make the decision, when there was no quorum, or when a reason or conditions are missing. Comments and order in the files stay.',
      examples: [
        ['portfolio decide innbyggerportal --meeting 2026-12-10 --outcome approved', 'approved'],
        [
          'portfolio decide innbyggerportal --meeting 2026-12-10 --outcome approved_with_conditions --condition "Settle operation; 2027-01-31"',
          'with a condition and a date',
        ],
        [
          'portfolio decide tilgangsstyring --meeting 2026-12-10 --outcome returned --reason "Operation is not financed."',
          'returned',
        ],
        [
          'portfolio decide --case 33/26 --meeting 2026-12-10 --outcome approved --reason "The plan is adopted."',
          'a case without a card',
        ],
      ],
    },
    advance: {
      summary: 'Move a project one stage',
      about:
        'Says what the project needs to come to the next stage: the decision, what the card lacks, and the points of the check list. When all is there, it is moved exactly one stage. Exit code 1 when something is missing; then nothing is written.',
      examples: [
        ['portfolio advance innbyggerportal --dry-run', 'see what is missing'],
        ['portfolio advance innbyggerportal', 'move it'],
      ],
    },
    import: {
      summary: 'Import projects from a list',
      about:
        'Makes one card for each row of a workbook (.xlsx) or a CSV file. A mapping says which column becomes which field. In an empty folder it makes a whole portfolio. When the list comes again, only what has been edited in it is edited; what has been edited both there and on the card is told. A table from portfolio export needs no mapping. Cells that cannot be read are told with row and column.',
      examples: [
        ['portfolio import list.csv --map canada-it-projects --dry-run', 'see what would be written'],
        ['portfolio import list.csv --map mapping.yaml -C new-folder', 'make a portfolio'],
        ['portfolio import list.xlsx --suggest --output mapping.yaml', 'propose a mapping'],
        ['portfolio import list.xlsx --map mapping.yaml --dry-run', 'see what has been edited since last time'],
      ],
    },
    export: {
      summary: 'Write the projects to a spreadsheet or as data',
      about:
        'Writes all cards to a table: xlsx or CSV to edit and import again, JSON for other programs. With --public only what can be open comes out, and --format dcat describes the data for data.norge.no. Changes nothing in the portfolio.',
      examples: [
        ['portfolio export --output portfolio.xlsx', 'a spreadsheet to edit'],
        ['portfolio export --output portfolio.csv', 'CSV as Norwegian Excel expects it'],
        ['portfolio export --public --format json --output projects.json', 'open data'],
      ],
    },
    explain: {
      summary: 'Explain a rule, a field or a decision point',
      about:
        'Explains what a rule or a field means, why it is there, and what to do. For a decision point: its check list, and where that comes from. Works offline.',
      examples: [
        ['portfolio explain stale-status-report', 'a rule'],
        ['portfolio explain benefits.indicator', 'a field'],
        ['portfolio explain BP3', 'a check list'],
      ],
    },
    schema: {
      summary: 'Print the schema of a kind of file',
      about:
        'Prints the JSON Schema of cards or configuration in the language you choose, for help in an editor: explanations, choices, and the ids of the portfolio’s goals, organisations and projects. With --write the schemas are put beside the cards. Run it again when something new is to be offered.',
      examples: [
        ['portfolio schema --write', 'bring the schemas in the portfolio up to date'],
        ['portfolio schema project --lang en --output project.schema.json', 'the schema of cards'],
        [
          'portfolio schema --issue-form --output .github/ISSUE_TEMPLATE/portfolio.yml',
          'the form for new proposals in GitHub',
        ],
      ],
    },
    completion: {
      summary: 'Print a script that lets the shell complete commands',
      about:
        'Prints a small script for bash, zsh or fish. Once it is read, Tab completes commands, options, projects, meetings, branches and more. The script asks the program itself, so it is never out of date.',
      examples: [
        ['source <(portfolio completion bash)', 'turn it on in bash; the same line in ~/.bashrc turns it on for good'],
        ['source <(portfolio completion zsh)', 'turn it on in zsh, after compinit in ~/.zshrc'],
        ['portfolio completion fish > ~/.config/fish/completions/portfolio.fish', 'turn it on in fish'],
      ],
    },
  },
  options: {
    root: 'folder of the portfolio (default: found from here)',
    lang: "language (default: the portfolio's)",
    output: 'write to a file instead of the screen',
    today: 'the date that age is counted from',
    color: 'no colours',
    quiet: 'only the result, no messages',
    format: 'format',
    fix: 'mend what can be meant in one way only, and nothing else',
    fromIssue: 'a filled-in form from GitHub or GitLab (the text of the issue) in a file, or - for standard input',
    portfolios: 'a file with a list of portfolios to be read together (or -C more than once)',
    writeSchemas: 'write the schemas to the folder schemas in the portfolio (without a kind: all)',
    fromRow: 'the answers in a spreadsheet from a form tool (csv or xlsx), one in each row',
    row: 'the row that is to become a card, as the spreadsheet numbers it (else: the last)',
    issueForm:
      'instead: the form for new proposals in GitHub or GitLab (--host), made from the schema of cards and the portfolio’s own choices',
    failOn: 'what gives exit code 1',
    id: 'id, also the name of the file (default: made from the title)',
    form: 'project, programme, product, pilot or line_task',
    organisation: 'organisation that owns the need',
    unit: 'unit in the organisation',
    sector: 'sector',
    responsible: 'role that answers for the proposal',
    submitter: 'role or initials of the one who submits',
    problem: 'what the problem is',
    forWhom: 'who has the problem (may be repeated)',
    benefit: 'the most important benefit',
    cost: 'approximate cost, for example 400000 or "1.5 million"',
    hypothesis: 'for pilots: what you believe',
    criterion: 'for pilots: what must be true for the trial to have succeeded',
    start: 'for pilots: when the trial starts',
    end: 'for pilots: when the trial is over',
    stage: 'stage (may be repeated)',
    status: 'status (may be repeated)',
    goal: 'goal in the strategy (may be repeated)',
    category: 'category (may be repeated)',
    owner: 'organisation that owns the need (may be repeated)',
    colour: 'colour in the latest status report (may be repeated)',
    diffFailOn:
      'what gives exit code 1: error (new errors), budget (a year over its frame), rank:N (moved N places or more), stage (a new stage without a decision); several with commas between',
    git: 'called by git for one file: see the example',
    newSince: 'only problems that the change since this brought; everything for cards with a new stage or status',
    policyFrom:
      'rules, requirements, mandates and ceilings from another branch, so that a proposal cannot switch off its own check',
    ref: 'read the portfolio as it was: a branch, tag or commit',
    since:
      'what has changed since a meeting (its date), or since a branch, tag or commit (else: the last meeting that says what the council saw)',
    area: 'one service area, one organisation or one sector only',
    out: 'the folder for the papers of a meeting or for the site (default: reports/DATE or reports/site in the portfolio)',
    zip: 'also pack the papers of a meeting into one file for the archive',
    withoutProjects: 'without a page for each project: the report becomes short enough to print',
    why: 'explain the place of one project, or the difference between two: A,B',
    weights: 'a file with other weights',
    robust:
      'how sure the order is when weights and uncertain scores are drawn anew, and what the members’ own weights give',
    weightDraws:
      'how weights are drawn: around (around those adopted), uniform (freely) or order (the same order of criteria)',
    quick: '1,000 draws instead of 10,000: faster, but a little less precise',
    force: 'a project that must be in (may be repeated)',
    without: 'a project that must stay out (may be repeated)',
    yearFrame: 'another frame for a year, in whole units of the currency: 2027=16000000 (may be repeated)',
    confidence:
      'let every project cost what is enough in so many of 100 cases: 85 or 0.85; the reserve may then be used',
    scenarios: 'the set as things stand, beside the set in each scenario in capacity.yaml',
    compareRef: 'the set as things stand, beside the set in a branch, tag or commit (may be repeated)',
    selectQuick: 'the set only, without prices, nearest sets, steps and other weights',
    timeLimit: 'the most seconds for each question; when time is up, it says how far from the best it may be',
    csvDialect: 'excel-nb: semicolons, decimal comma and headings in words; rfc4180: commas, decimal point and keys',
    public: 'only what can be open to everyone',
    map: 'mapping: a file, or the name of one that comes with the tool',
    suggest: 'propose a mapping from the headings, without importing anything',
    sheet: 'the sheet of the workbook, when there are several',
    prefer: 'what counts where both the file and the card have been edited (else: the card stays, and it is told)',
    prune: 'remove cards that are no longer in the file',
    plan: 'make the meeting’s file from what awaits the body and came in time, or add new cases',
    body: 'the body that meets, when the plan of meetings does not say',
    with: 'a card that is to be on the agenda, also when it came late (may be repeated)',
    drop: 'a card that is to be taken off the agenda, before the meeting is held (may be repeated)',
    present: 'role that was there (may be repeated)',
    allPresent: 'all members were there, but for those under --absent',
    absent: 'role that was absent (may be repeated)',
    disqualified: 'who was disqualified in what: "ROLE: ID: reason" (may be repeated)',
    approveMinutes: 'the minutes are approved, today or on the date; after that the file is not changed',
    cancel: 'the meeting is cancelled',
    meeting: 'the date of the meeting',
    outcome: 'what was decided; the name in any of the languages does as well, such as “godkjent”',
    decisionType: 'what the decision is about (otherwise: what the agenda says, or the card asks for)',
    reason: 'the reason',
    frame: 'the amount that was granted, for example 400000 or “1.5 million”',
    condition: 'a condition, with its date after a semicolon: "Settle operation; 2027-01-31" (may be repeated)',
    grants: 'the stage that the decision opens, when it is another than the decision point says',
    case: 'the number of the case (otherwise: from the agenda)',
    decidingBody: 'the body that decided, when it is another than the one that met',
    votes: 'the votes, for and against: 5-2',
    dissent: 'what the minority wanted recorded',
    anyway: 'record the decision although the card lacks something',
    portfolioName: 'the name of the portfolio',
    bodyKind: 'who the portfolio is for',
    ownOrganisation: 'the organisation; several with a comma or semicolon between (may be repeated)',
    ownSector:
      'a sector: "Health and care; Director of health; @health-director" (may be repeated; else: the usual ones)',
    ownFrame: "a year's frame, in whole kroner: 2027=8000000 (may be repeated)",
    secretariat: 'user or team of the secretariat: @municipality/secretariat (may be repeated)',
    host: 'where the repository will be',
    toolPackage:
      'what the workflows install: a version, git+https://…#TAG, or a .tgz or .mjs file in the repository (otherwise: the published package)',
    dryRun: 'show what would happen, without writing',
  },
  arguments: {
    dir: 'the folder for the repository (else: here)',
    title: 'title of the proposal',
    paths: 'files or folders to show (default: all)',
    base: 'branch, tag or commit to compare with (otherwise: where the branch left)',
    head: 'what is compared (otherwise: the files as they are now)',
    others: 'for git only',
    date: 'the date of the meeting (otherwise: the next one)',
    decidedCard: 'id of the card; left out for a case without a card, with --case',
    card: 'id of the card',
    kind: 'which report: portfolio (default), meeting, case, minutes, public or site',
    subject: 'the date of a meeting, or the id of a card',
    file: 'the list: a workbook (.xlsx) or a CSV file',
    term: 'the code of a rule, a field with dots, or a decision point',
    schemaKind: 'project, portfolio, strategy, governance, capacity, meeting, weights or mapping',
    shell: 'bash, zsh or fish',
  },
  help: {
    usage: 'Usage:',
    anyOptions: '[options]',
    anyCommand: '<command>',
    arguments: 'Arguments:',
    options: 'Options:',
    sharedOptions: 'Shared options:',
    commands: 'Commands:',
    examples: 'Examples:',
    more: 'Help for one command: portfolio <command> --help',
    next: 'Next step here:',
    nextCommands: {
      init: ['portfolio init', 'there is no portfolio here yet: make one'],
      new: ['portfolio new', 'the portfolio has no cards yet: make the first'],
      meeting: ['portfolio meeting', 'see the agenda of the next meeting, and what is missing'],
      check: ['portfolio check', 'see what is missing or does not agree'],
    },
    help: 'show this help',
    version: 'show the version',
    choices: 'choices',
    preset: 'default',
  },
  error: 'error',
  warning: 'warning',
  accepted: 'accepted',
  progress: { past: 'Reading the history in git …', choice: 'Working out the best set …' },
  internalError: (report) =>
    `internal error: This is a fault in the tool, not in your cards. Please report it, with the text below: ${report}`,
  check: {
    summary: (found) => {
      const { cards, files } = found;
      return `${plural(cards, 'card', 'cards')} in ${plural(files, 'file', 'files')}: ${counts(found)}.`;
    },
    dated: (date) => `Age is counted from ${date}.`,
    clean: 'Next: "portfolio rank" or "portfolio report".',
    next: 'What a code means: "portfolio explain CODE".',
    moreAnnotations: (count) => `${count} more are not shown as annotations. All stand below.`,
    fixable: (count) =>
      `${count === 1 ? 'One of these' : `${count} of these`} can be mended with "portfolio check --fix".`,
    fixed: (places, files) =>
      places === 0
        ? 'There is nothing that can be mended safely.'
        : `Mended ${plural(places, 'place', 'places')} in ${plural(files, 'file', 'files')}.`,
    wouldFix: (places, files) =>
      places === 0
        ? 'There is nothing that can be mended safely.'
        : `${plural(places, 'place', 'places')} in ${plural(files, 'file', 'files')} can be mended. Nothing is written. "portfolio check --fix" mends.`,
    title: 'Check of the portfolio',
    counts,
    line: (line) => `line ${line}`,
    leftOut: (count) =>
      `${plural(count, 'finding', 'findings')} did not fit in here. "portfolio check" shows them all.`,
  },
  asOf: (ref, commit, date) => `The portfolio as it was in "${ref}" (${commit}, ${date}).`,
  partialHistory:
    'This clone lacks history. What is measured against the last approval, and scores older than the facts, are therefore left out. Fetch all of it with "git fetch --unshallow".',
  noPortfolioAtBase: (ref) =>
    `${ref === '' ? 'The default branch' : `"${ref}"`} has no portfolio yet. The rules are those of the proposal, and everything is new.`,
  wrote: (file) => `Wrote ${file}.`,
  papers: {
    wrote: (count, folder) => `Wrote ${plural(count, 'file', 'files')} in ${folder}:`,
    removed: (file) => `Removed ${file}, which is no longer part of the meeting.`,
    reformatted: (count, format) =>
      `Removed ${plural(count, 'file', 'files')}, because the papers are now written as ${format === 'text' ? 'plain text' : format}.`,
    translated: (count) => `Removed ${plural(count, 'file', 'files')}, because the papers are now written in English.`,
    oldZip: (file) => `${file} is from an earlier run. Use --zip to pack the papers again.`,
    composed: (cases, { list }) =>
      `The tool has put together the proposal in ${cases.length === 1 ? 'case' : 'cases'} ${list(cases)}. Read it before the papers are sent, or write that of the secretariat in the meeting file (proposal).`,
  },
};
