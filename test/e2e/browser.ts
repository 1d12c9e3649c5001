// A real browser for the end-to-end tests. It may not reach the network.
import { type Browser, chromium } from 'playwright-core';
import { programPath } from '../support/programs.ts';

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: programPath('chromium'),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
