// Starts the YAML language server that VS Code's extension has inside it, and speaks with it as an editor does: no network, no editor.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { readMessages } from './message-frames.ts';

interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Offer {
  readonly label: string;
  readonly detail?: string;
  readonly documentation?: string | { readonly value: string };
  readonly insertText?: string;
}

export interface Diagnostic {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly message: string;
  readonly severity: number;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export interface Editor {
  /** Shows this text as the content of the file, and waits for the server's judgement. */
  open(path: string, text?: string): Promise<readonly Diagnostic[]>;
  /** What is offered where `|` stands in the text. */
  complete(path: string, textWithCursor: string): Promise<readonly Offer[]>;
  /** What is shown when the pointer rests where `|` stands in the text; "" for nothing. */
  hover(path: string, textWithCursor: string): Promise<string>;
  close(): Promise<void>;
}

/** `yaml`: what stands under `yaml.` in the settings of the editor. `folder`: the one that is opened. */
export async function openEditor(folder: string, yaml: Readonly<Record<string, unknown>>): Promise<Editor> {
  const settings = { schemaStore: { enable: false }, validate: true, hover: true, completion: true, ...yaml };
  const server = startServer((section) => (section === 'yaml' ? settings : {}));
  const uriOf = (path: string) => pathToFileURL(join(folder, path)).href;
  const shown = new Map<string, number>();
  const workspace = { uri: pathToFileURL(folder).href, name: 'portfolio' };
  await server.ask('initialize', {
    processId: process.pid,
    rootUri: workspace.uri,
    workspaceFolders: [workspace],
    capabilities: {
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
      },
      workspace: { configuration: true, workspaceFolders: true },
    },
  });
  server.tell('initialized', {});
  server.tell('workspace/didChangeConfiguration', { settings: { yaml: settings } });

  const open = async (path: string, text = readFileSync(join(folder, path), 'utf8')) => {
    const uri = uriOf(path);
    const version = (shown.get(path) ?? 0) + 1;
    shown.set(path, version);
    const judged = server.diagnosticsOf(uri);
    if (version === 1)
      server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version, text } });
    else server.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    return judged;
  };
  const at = async (path: string, textWithCursor: string) => {
    const before = textWithCursor.slice(0, textWithCursor.indexOf('|'));
    const text = before + textWithCursor.slice(before.length + 1);
    await open(path, text);
    const lines = before.split('\n');
    const position = { line: lines.length - 1, character: (lines.at(-1) as string).length };
    return { textDocument: { uri: uriOf(path) }, position };
  };
  return {
    open,
    complete: async (path, text) => {
      const answer = await server.ask('textDocument/completion', await at(path, text));
      return (answer as { items: Offer[] } | null)?.items ?? [];
    },
    hover: async (path, text) => {
      const answer = await server.ask('textDocument/hover', await at(path, text));
      return (answer as { contents: { value: string } } | null)?.contents.value ?? '';
    },
    close: async () => {
      await server.ask('shutdown', null);
      server.tell('exit', null);
      await server.ended;
    },
  };
}

interface Server {
  readonly ended: Promise<void>;
  ask(method: string, params: unknown): Promise<unknown>;
  tell(method: string, params: unknown): void;
  /** The next judgement of a file. */
  diagnosticsOf(uri: string): Promise<readonly Diagnostic[]>;
}

function startServer(configuration: (section: string) => unknown): Server {
  const home = dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json'));
  const child: ChildProcessByStdio<Writable, Readable, null> = spawn(
    process.execPath,
    [join(home, 'bin', 'yaml-language-server'), '--stdio'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const asked = new Map<number, { done: (value: unknown) => void; failed: (error: Error) => void }>();
  const judged = new Map<string, (found: readonly Diagnostic[]) => void>();
  let last = 0;
  const send = (message: object) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  };
  const receive = ({ id, method, params, result, error }: Message) => {
    if (method === 'workspace/configuration') {
      const { items } = params as { items: { section: string }[] };
      send({ id, result: items.map(({ section }) => configuration(section)) });
    } else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Diagnostic[] };
      judged.get(uri)?.(diagnostics);
    } else if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (id !== undefined) {
      const waiting = asked.get(id);
      asked.delete(id);
      if (error) waiting?.failed(new Error(error.message));
      else waiting?.done(result);
    }
  };
  readMessages(child.stdout, receive as (message: unknown) => void);
  return {
    ended: new Promise((done) => child.once('exit', () => done())),
    ask: (method, params) =>
      new Promise((done, failed) => {
        last += 1;
        asked.set(last, { done, failed });
        send({ id: last, method, params });
      }),
    tell: (method, params) => send({ method, params }),
    diagnosticsOf: (uri) => new Promise((done) => judged.set(uri, done)),
  };
}
