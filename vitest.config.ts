import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    // Everything below the adapters is pure, and ports stand in for the rest: files can share a process, which saves loading
    // the program anew for each of them. Processes rather than threads, so that a test may change its working directory.
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Colour would get into the goldens; the time zone must not matter, so it is one where a wrong use of Date shows.
    env: { NO_COLOR: '1', TZ: 'Pacific/Kiritimati' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/generated/**', 'src/**/*.d.ts'],
      reporter: ['text-summary', 'html'],
    },
  },
});
