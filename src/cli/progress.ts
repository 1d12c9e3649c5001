// One line on standard error for what takes long: only for a person at a terminal, and gone when the work is done.
import type { Call } from './call.ts';

export interface Progress {
  /** Says how far the work has come; shown only when it has gone on for a while. */
  show(text: string): void;
  /** Takes the line away. */
  end(): void;
}

const patience = 1000;

/** A command may work in several parts: what counts for the person is when it began. */
const begun = new WeakMap<Call, Progress>();

export function progressOf(call: Call): Progress {
  const progress = begun.get(call) ?? newProgress(call);
  begun.set(call, progress);
  return progress;
}

function newProgress({ context, options }: Call): Progress {
  const { stderr, now } = context;
  if (!stderr.isTerminal || options.quiet === true) return { show: () => {}, end: () => {} };
  const started = now();
  let shown = '';
  const write = (text: string) => {
    if (text === shown) return;
    stderr.write(`\r${text.padEnd(shown.length)}${text === '' ? '\r' : ''}`);
    shown = text;
  };
  return {
    show: (text) => {
      if (now() - started > patience) write(text.slice(0, stderr.columns - 1));
    },
    end: () => write(''),
  };
}
