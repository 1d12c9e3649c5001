// Runs one command of the workshop and waits for it: what it says is shown as it comes, or collected for whoever wants it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Ended {
  readonly code: number;
  /** Empty when it was shown as it came. */
  readonly output: string;
  readonly seconds: number;
}

export const root = join(import.meta.dirname, '..');

/** @param command a program in node_modules/.bin and its arguments, none of which holds a space. */
export function runCommand(command: string, what: 'collect' | 'show'): Promise<Ended> {
  const started = performance.now();
  const [program = '', ...args] = command.split(' ');
  const script = join(root, 'node_modules', '.bin', program);
  const out = what === 'show' ? 'inherit' : 'pipe';
  const child = spawn(script, args, { cwd: root, stdio: ['ignore', out, out], shell: process.platform === 'win32' });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    const end = (code: number) =>
      resolve({ code, output: Buffer.concat(chunks).toString('utf8'), seconds: (performance.now() - started) / 1000 });
    child.on('error', (error) => {
      chunks.push(Buffer.from(String(error)));
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}
