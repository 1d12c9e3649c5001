// The composition root: the real disk, git, clock and streams. The only catch-all, and the only place that sets the exit code.
import packageJson from '../package.json' with { type: 'json' };

async function start(): Promise<void> {
  const argv = process.argv.slice(2);
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${packageJson.version}\n`);
    return;
  }
  const [{ run }, { realWorld }] = await Promise.all([import('./cli/run.ts'), import('./adapters/real-world.ts')]);
  process.exitCode = await run(argv, realWorld(packageJson.version));
}

// A reader that has seen enough (`| head`) is no error; a full disk is.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    if (stream === process.stdout) process.stderr.write(`portfolio: ${error.code ?? error.message}\n`);
    process.exit(2);
  });
}

await start();
