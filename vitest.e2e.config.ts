import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    pool: 'forks',
    // Browsers and spreadsheet programs are heavy: one at a time tells the same on a small machine.
    maxWorkers: 1,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    env: { NO_COLOR: '1', TZ: 'Pacific/Kiritimati' },
  },
});
