// Promises that edited files are written as they are told, and none of them when one has changed in the meantime.
import { expect, test } from 'vitest';
import { type FileEdit, writeEdits } from '../../src/app/write-edits.ts';
import type { Writer } from '../../src/ports/writer.ts';
import { literalTree } from '../support/literal-tree.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const edit = (path: string, before: string, after: string): FileEdit => ({
  path,
  file: `portfolio/${path}`,
  bytes: encode(before),
  after,
});

function recorder(): { writer: Writer; written: Record<string, string> } {
  const written: Record<string, string> = {};
  const create = () => Promise.reject(new Error('Nothing is to be made anew.'));
  const replace = async (path: string, text: string) => {
    written[path] = text;
  };
  return { written, writer: { create, replace } };
}

const tree = literalTree({ 'projects/a.yaml': 'a: 1\n', 'meetings/b.yaml': '\uFEFFb: 1\n' });

test('every file, and the byte order mark where there was one', async () => {
  const { writer, written } = recorder();
  await writeEdits(tree, writer, [
    edit('projects/a.yaml', 'a: 1\n', 'a: 2\n'),
    edit('meetings/b.yaml', '\uFEFFb: 1\n', 'b: 2\n'),
  ]);
  expect(written).toEqual({ 'projects/a.yaml': 'a: 2\n', 'meetings/b.yaml': '\uFEFFb: 2\n' });
});

test('a mark that is there already is not doubled', async () => {
  const { writer, written } = recorder();
  await writeEdits(tree, writer, [edit('meetings/b.yaml', '\uFEFFb: 1\n', '\uFEFFb: 3\n')]);
  expect(written).toEqual({ 'meetings/b.yaml': '\uFEFFb: 3\n' });
});

test('none when the last of them has changed', async () => {
  const { writer, written } = recorder();
  const edits = [edit('projects/a.yaml', 'a: 1\n', 'a: 2\n'), edit('meetings/b.yaml', 'b: 1\n', 'b: 2\n')];
  await expect(writeEdits(tree, writer, edits)).rejects.toMatchObject({
    code: 'changed-meanwhile',
    args: { file: 'portfolio/meetings/b.yaml' },
  });
  expect(written).toEqual({});
});
