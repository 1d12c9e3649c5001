// Colours for terminals that have them.
import { Chalk } from 'chalk';
import type { Paint } from '../paint.ts';

export function chalkPaint(): Paint {
  const chalk = new Chalk({ level: 1 });
  return {
    error: (text) => chalk.red.bold(text),
    warning: (text) => chalk.yellow.bold(text),
    good: (text) => chalk.green(text),
    strong: (text) => chalk.bold(text),
    quiet: (text) => chalk.dim(text),
    accent: (text) => chalk.cyan(text),
  };
}
