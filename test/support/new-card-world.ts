// A portfolio on disk in which cards can be made, and a person at the terminal who answers from a list.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { realWorld } from '../../src/adapters/real-world.ts';
import { check } from '../../src/app/check.ts';
import { loadPortfolio } from '../../src/app/load-portfolio.ts';
import { run } from '../../src/cli/run.ts';
import type { Prompter } from '../../src/ports/prompter.ts';
import type { World } from '../../src/ports/world.ts';
import type { CheckView } from '../../src/view/check-view.ts';
import { projectRoot } from './source-files.ts';

const today = '2026-11-22';

export interface NewCardWorld {
  readonly repository: string;
  /** Path below the repository -> text; null when there is no such file. */
  read(path: string): string | null;
  write(path: string, text: string): void;
  /** `answers`: those of a person at the terminal; without them there is no terminal. */
  run(argv: readonly string[], answers?: Answers): Promise<Ran>;
  check(): Promise<CheckView>;
  remove(): void;
}

interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly talk: string;
  /** What the person was asked, and what was said about answers that would not do. */
  readonly asked: readonly string[];
  /** Alternatives and examples beside the questions. */
  readonly seen: readonly string[];
}

/** By a word of the question. Several: the next ones when the first will not do. Null: Ctrl-C. */
type Answers = Readonly<Record<string, string | readonly string[] | null>>;

export function newCardWorld({ language = 'nb' } = {}): NewCardWorld {
  const repository = mkdtempSync(join(tmpdir(), 'new-card-'));
  const root = join(repository, 'portfolio');
  mkdirSync(join(repository, '.git'));
  cpSync(join(projectRoot, 'test/errors/base'), root, { recursive: true });
  const read = (path: string) => readOrNull(join(repository, path));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text);
  };
  write(
    'portfolio/portfolio.yaml',
    `${read('portfolio/portfolio.yaml')}`.replace('language: nb', `language: ${language}`),
  );
  return {
    repository,
    read,
    write,
    run: (argv, answers) => runIn(root, argv, answers),
    check: async () => check(await loadPortfolio(realWorld('0').tree(root), 'portfolio'), today),
    remove: () => rmSync(repository, { recursive: true }),
  };
}

async function runIn(root: string, argv: readonly string[], answers: Answers | undefined): Promise<Ran> {
  const told = { out: '', talk: '', asked: [] as string[], seen: [] as string[] };
  const isTerminal = answers !== undefined;
  const stream = (key: 'out' | 'talk') => ({
    write: (text: string) => {
      told[key] += text;
    },
    isTerminal,
    columns: 100,
  });
  const world: World = {
    ...realWorld('0'),
    environment: {},
    stdout: stream('out'),
    stderr: stream('talk'),
    inputIsTerminal: isTerminal,
    today: () => today,
    prompter: async () => personWho(answers ?? {}, told.asked, told.seen),
  };
  const [command = '', ...rest] = argv;
  const exitCode = await run([command, '-C', root, ...rest], world);
  return { exitCode, ...told };
}

function personWho(answers: Answers, asked: string[], seen: string[]): Prompter {
  const answerTo = (message: string): readonly (string | null)[] => {
    asked.push(message);
    const word = Object.keys(answers).find((each) => message.includes(each));
    if (word === undefined) return [''];
    return [answers[word] ?? null].flat();
  };
  return {
    ask: async ({ message, placeholder = '', initial = '', validate }) => {
      seen.push(placeholder);
      for (const answer of answerTo(message)) {
        if (answer === null) return null;
        const said = answer === '' ? initial : answer;
        const problem = validate?.(said) ?? null;
        if (problem === null) return said;
        asked.push(`! ${problem}`);
      }
      throw new Error(`No answer will do: ${message}`);
    },
    choose: async (message, choices) => {
      const [answer = null] = answerTo(message);
      seen.push(...choices.map(({ label }) => label));
      return answer === '' ? (choices.at(-1)?.value ?? null) : answer;
    },
    intro: () => {},
    outro: () => {},
  };
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
