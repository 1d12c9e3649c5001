// The solver HiGHS behind the port. It counts in doubles with tolerances, so numbers are scaled here and nowhere else.
import type { Highs, Model } from 'highs';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Answer, Choice, Question, ZeroOneProgram, ZeroOneRow } from '../core/select/solve/zero-one-program.ts';
import type { OpenedProgram, Solver, SolverLimits } from '../ports/solver.ts';
import { embeddedFile } from './shipped-files.ts';

type Start = (options: { readonly instantiateWasm?: Instantiate }) => Promise<Highs>;
type Instantiate = (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) => void;

// The option takes no infinity.
const noLimit = 1e9;

/** Loads it. Throws PortfolioError `no-solver`. */
export async function highsSolver(): Promise<Solver> {
  const highs = await load();
  return { open: (program, limits = {}) => reworded(() => openModel(highs, program, limits)) };
}

async function load(): Promise<Highs> {
  try {
    // The package's types are those of its CommonJS half; as a module its default is the loader itself.
    const { default: start } = (await import('highs')) as unknown as { readonly default: Start };
    const code = await embeddedFile('highs.wasm');
    return await start(code ? { instantiateWasm: fromBytes(code) } : {});
  } catch (error) {
    throw new PortfolioError('no-solver', { reason: messageOf(error) });
  }
}

/** The package's option `wasmBinary` is in its types only: version 1.15.3 looks for the file all the same. */
function fromBytes(code: Uint8Array<ArrayBuffer>): Instantiate {
  return (imports, done) => done(new WebAssembly.Instance(new WebAssembly.Module(code), imports));
}

function openModel(highs: Highs, program: ZeroOneProgram, limits: SolverLimits): OpenedProgram {
  const model = modelOf(highs, program);
  return {
    solve: (question) => reworded(() => ask(model, highs, program, question, limits)),
    close: () => model.dispose(),
  };
}

function modelOf(highs: Highs, program: ZeroOneProgram): Model {
  const model = highs.createModel();
  model.options.set({
    output_flag: false,
    random_seed: 1,
    // Twice as fast for programmes of this size, most of which have nothing to take away.
    presolve: 'off',
    mip_rel_gap: 0,
    mip_abs_gap: 0,
    mip_feasibility_tolerance: 1e-9,
  });
  for (let column = 0; column < program.columns; column += 1) {
    model.addCol(0, 0, 1, { indices: [], values: [] });
    model.changeColIntegrality(column, highs.constants.variableType.integer);
  }
  model.changeObjectiveSense(highs.constants.objectiveSense.maximize);
  for (const row of program.rows) addRow(model, highs, row);
  return model;
}

/** Rows are divided by their greatest coefficient: kroner and headcounts then weigh the same. */
function addRow(model: Model, highs: Highs, row: ZeroOneRow): void {
  const { entries, lower, upper } = row;
  const scale = scaleOf(row);
  model.addRow(lower === null ? -highs.infinity : lower / scale, upper === null ? highs.infinity : upper / scale, {
    indices: entries.map(([column]) => column),
    values: entries.map(([, coefficient]) => coefficient / scale),
  });
}

function scaleOf({ entries }: ZeroOneRow): number {
  return entries.reduce((most, [, coefficient]) => Math.max(most, Math.abs(coefficient)), 1);
}

function worthRow(objective: readonly number[], atLeast: number): ZeroOneRow {
  return {
    entries: objective.map((coefficient, column) => [column, coefficient] as const),
    lower: atLeast,
    upper: null,
  };
}

function ask(model: Model, highs: Highs, program: ZeroOneProgram, question: Question, limits: SolverLimits): Answer {
  const { objective, atLeast } = question;
  const rows = [...(question.rows ?? []), ...(atLeast === undefined ? [] : [worthRow(objective, atLeast)])];
  objective.forEach((coefficient, column) => {
    model.changeColCost(column, coefficient);
  });
  for (const row of rows) addRow(model, highs, row);
  try {
    return runOnce(model, highs, question, limits);
  } finally {
    const from = program.rows.length;
    if (rows.length > 0) model.deleteRows({ kind: 'range', from, to: from + rows.length - 1 });
  }
}

function runOnce(model: Model, highs: Highs, { objective, start }: Question, { seconds }: SolverLimits): Answer {
  model.zeroAllClocks();
  model.options.set({ time_limit: seconds ?? noLimit });
  if (start)
    model.setSolution({
      indices: objective.map((_, column) => column),
      values: objective.map((_, column) => (start.includes(column) ? 1 : 0)),
    });
  model.run();
  const { modelStatus } = highs.constants;
  const status = model.getModelStatus();
  if (status === modelStatus.infeasible) return { status: 'infeasible' };
  const bound = Number(model.info.get('mip_dual_bound'));
  if (model.info.get('primal_solution_status') !== highs.constants.solutionStatus.feasible)
    return { status: 'unknown', bound: Number.isFinite(bound) ? Math.floor(bound + 1e-6) : null };
  const choice = takenIn(model);
  const worth = Math.round(model.getObjectiveValue());
  if (status === modelStatus.optimal || status === modelStatus.empty) return { status: 'optimal', choice, worth };
  return { status: 'feasible', choice, worth, bound: Math.floor(bound + 1e-6) };
}

function takenIn(model: Model): Choice {
  const values = model.getSolution().colValue;
  return Array.from(values, (_, column) => column).filter((column) => (values[column] ?? 0) > 0.5);
}

function reworded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof PortfolioError) throw error;
    throw new PortfolioError('no-solver', { reason: messageOf(error) });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : String(error).slice(0, 200);
}
