// Mermaid outside a browser: it looks for a window while it is loaded.
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document });

export const { default: mermaid } = await import('mermaid');
