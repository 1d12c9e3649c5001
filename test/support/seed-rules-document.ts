// Reads docs/seed-rules.md, and tells every row that points to nothing.

/** What the document may point to. Each gives null when the thing is there, else what is wrong. */
export interface SeedRuleFacts {
  /** By the word before the colon: "field", "finding" … */
  readonly tokens: Readonly<Record<string, (name: string) => string | null>>;
  test(file: string, name: string): string | null;
  example(pointer: string): string | null;
}

interface Row {
  readonly number: string;
  readonly works: string;
  readonly tests: string;
  readonly example: string;
}

const columns = 5;

/** In the order of the document, each with the row's number. */
export function problemsIn(document: string, facts: SeedRuleFacts, last: number): readonly string[] {
  const rows = rowsOf(document);
  return [...numberProblems(rows, last), ...rows.flatMap((row) => rowProblems(row, facts))];
}

/** "| R1 | the rule | what makes it work | tests | example |" */
function rowsOf(document: string): readonly Row[] {
  return document
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, number = '']) => /^R\d+$/.test(number))
    .map((cells) => {
      const [, number = '', , works = '', tests = '', example = ''] = cells;
      return { number, works: cells.length === columns + 2 ? works : '', tests, example };
    });
}

function numberProblems(rows: readonly Row[], last: number): readonly string[] {
  const wanted = Array.from({ length: last }, (_, index) => `R${index + 1}`);
  const found = rows.map(({ number }) => number);
  const missing = wanted.filter((number) => !found.includes(number)).map((number) => `${number}: has no row`);
  const twice = found.filter((number, at) => found.indexOf(number) !== at).map((number) => `${number}: has two rows`);
  const unknown = found.filter((number) => !wanted.includes(number)).map((number) => `${number}: is no seed rule`);
  const inOrder = [...found].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
  const moved = found.find((number, at) => number !== inOrder[at]);
  return [...missing, ...twice, ...unknown, ...(moved ? [`${moved}: is out of order`] : [])];
}

function rowProblems({ number, works, tests, example }: Row, facts: SeedRuleFacts): readonly string[] {
  const tokens = codesIn(works);
  const proofs = proofsIn(tests);
  const pointers = codesIn(example);
  const isContext = /^Context: \S/.test(works);
  const lacking = isContext
    ? []
    : [
        ...(tokens.length === 0 ? ['says nothing of what makes it work'] : []),
        ...(proofs.length === 0 ? ['has no test'] : []),
        ...(proofs.length > 0 && !proofs.some(([, name]) => isNamedAfter(name, number))
          ? ['has no test of its own name']
          : []),
        ...(pointers.length === 0 ? ['has no example'] : []),
      ];
  const broken = [
    ...tokens.map((token) => tokenProblem(token, facts)),
    ...proofs.map(([file, name]) => facts.test(file, name)),
    ...pointers.map((pointer) => facts.example(pointer)),
  ];
  return [...lacking, ...broken.filter((problem) => problem !== null)].map((problem) => `${number}: ${problem}`);
}

function tokenProblem(token: string, { tokens }: SeedRuleFacts): string | null {
  const [, kind = '', name = ''] = /^([a-z]+):(.+)$/.exec(token) ?? [];
  const resolve = Object.hasOwn(tokens, kind) ? tokens[kind] : undefined;
  return resolve ? resolve(name) : `\`${token}\` is none of ${Object.keys(tokens).join(', ')}`;
}

function codesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

/** `file` "name" "name" … */
function proofsIn(cell: string): readonly (readonly [file: string, name: string])[] {
  return [...cell.matchAll(/`([^`]+)`((?:[\s,·]*"[^"]+")*)/g)].flatMap(([, file = '', names = '']) => {
    const quoted = [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => [file, name] as const);
    return quoted.length > 0 ? quoted : [[file, ''] as const];
  });
}

/** "R64: …", or "R64–R70: …" for all of them. */
function isNamedAfter(name: string, number: string): boolean {
  const [, from = '', to = from] = /^R(\d+)(?:–R(\d+))?: /.exec(name) ?? [];
  const wanted = Number(number.slice(1));
  return from !== '' && Number(from) <= wanted && wanted <= Number(to);
}
