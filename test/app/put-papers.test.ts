// Papers in a folder that may hold those of an earlier run: what is replaced, what is removed, and what is never lost.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { metadataFile, type PapersToPut, putPapers, unfinishedFile } from '../../src/app/put-papers.ts';
import { papersType } from '../../src/view/papers/papers-record.ts';
import { type MemoryFolder, memoryFolder } from '../support/memory-folder.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const meeting = { date: '2026-12-10', body: 'council' };

function metadata(papers: Readonly<Record<string, string>>, more: object = {}): string {
  const list = Object.entries(papers).map(([file, text]) => ({ file, sha256: sha256(bytesOf(text)) }));
  return JSON.stringify({ type: papersType, meeting, papers: list, ...more });
}

function wanted(papers: Readonly<Record<string, string>>): PapersToPut {
  return {
    meeting,
    papers: new Map(Object.entries(papers).map(([name, text]) => [name, bytesOf(text)])),
    metadata: bytesOf(metadata(papers)),
    sha256,
  };
}

const first = { '00-saksliste.md': 'agenda', 'sak-1-26-a.md': 'a', 'sak-2-26-b.md': 'b' };
const firstRun = () => memoryFolder({ ...first, [metadataFile]: metadata(first) });
const edited = (...files: string[]) => expect.objectContaining({ code: 'papers-edited', args: { files } });

test('a new folder gets the papers, and the metadata last, with the list of them beside it until they are there', async () => {
  const folder = memoryFolder();
  expect(await putPapers(folder, wanted(first))).toEqual([]);
  expect(folder.done).toEqual([
    `+ ${unfinishedFile}`,
    '+ 00-saksliste.md',
    '+ sak-1-26-a.md',
    '+ sak-2-26-b.md',
    `+ ${metadataFile}`,
    `- ${unfinishedFile}`,
  ]);
});

test('untouched papers are replaced, and those that the meeting no longer has are removed', async () => {
  const folder = firstRun();
  const removed = await putPapers(folder, wanted({ '00-saksliste.md': 'agenda 2', 'sak-2-26-b.md': 'b' }));
  expect(removed).toEqual(['sak-1-26-a.md']);
  expect([...folder.files.keys()].sort()).toEqual(['00-saksliste.md', metadataFile, 'sak-2-26-b.md']);
  expect(new TextDecoder().decode(folder.files.get('00-saksliste.md'))).toBe('agenda 2');
});

test.each([
  ['that is to be replaced', { '00-saksliste.md': 'agenda 2' }, '00-saksliste.md'],
  ['that is to be removed', { '00-saksliste.md': 'agenda' }, 'sak-1-26-a.md'],
])('an edited paper %s stops everything', async (_, papers, name) => {
  const folder = firstRun();
  folder.files.set(name, bytesOf('mended by hand'));
  await expect(putPapers(folder, wanted(papers))).rejects.toEqual(edited(name));
  expect(folder.done).toEqual([]);
});

test('an edit that is just what the new run writes is no loss', async () => {
  const folder = firstRun();
  folder.files.set('00-saksliste.md', bytesOf('agenda 2'));
  expect(await putPapers(folder, wanted({ ...first, '00-saksliste.md': 'agenda 2' }))).toEqual([]);
});

test('so a run that was cut off can be run again', async () => {
  const next = wanted({ '00-saksliste.md': 'agenda 2', 'sak-2-26-b.md': 'b 2' });
  const folder = firstRun();
  folder.files.set('00-saksliste.md', bytesOf('agenda 2'));
  expect(await putPapers(folder, next)).toEqual(['sak-1-26-a.md']);
});

/** A folder whose disk gives up after so many writes. */
function cutOff(folder: MemoryFolder, after: number): MemoryFolder {
  let left = after;
  const spent = () => {
    left -= 1;
    if (left < 0) throw new Error('cut off');
  };
  return {
    ...folder,
    replace: async (name, content) => {
      spent();
      await folder.replace(name, content);
    },
    remove: async (name) => {
      spent();
      await folder.remove(name);
    },
  };
}

const later = { '00-saksliste.md': 'agenda 2', 'sak-2-26-b.md': 'b 2', 'sak-3-26-c.md': 'c 2' };
const latest = { '00-saksliste.md': 'agenda 3', 'sak-3-26-c.md': 'c 3' };

test.each([0, 1, 2, 3, 4, 5, 6])(
  'a first run cut off after %d writes is mended by one that writes something else',
  async (writes) => {
    const folder = memoryFolder();
    await putPapers(cutOff(folder, writes), wanted(first)).catch(() => {});
    await putPapers(folder, wanted(latest));
    expect([...folder.files.keys()].sort()).toEqual(['00-saksliste.md', metadataFile, 'sak-3-26-c.md']);
  },
);

test.each([0, 1, 2, 3, 4, 5, 6, 7])('and so are two runs in a row, cut off after %d writes', async (writes) => {
  const folder = firstRun();
  await putPapers(cutOff(folder, writes), wanted(later)).catch(() => {});
  await putPapers(cutOff(folder, 2), wanted(latest)).catch(() => {});
  await putPapers(folder, wanted(first));
  expect([...folder.files.keys()].sort()).toEqual([...Object.keys(first), metadataFile].sort());
  expect(new TextDecoder().decode(folder.files.get('00-saksliste.md'))).toBe('agenda');
});

test('a paper that is edited after the run was cut off stops the next one', async () => {
  const folder = memoryFolder();
  await putPapers(cutOff(folder, 3), wanted(first)).catch(() => {});
  folder.files.set('sak-1-26-a.md', bytesOf('mended by hand'));
  await expect(putPapers(folder, wanted(latest))).rejects.toEqual(edited('sak-1-26-a.md'));
  expect(folder.files.has('00-saksliste.md')).toBe(true);
});

test('a run that was cut off on the papers of another meeting stays, and so does a list that is not ours', async () => {
  const folder = memoryFolder();
  await putPapers(cutOff(folder, 2), { ...wanted(first), meeting: { date: '2026-09-17', body: 'council' } }).catch(
    () => {},
  );
  await expect(putPapers(folder, wanted(first))).rejects.toEqual(expect.objectContaining({ code: 'other-papers' }));
  const foreign = memoryFolder({ [unfinishedFile]: '{"mine":true}' });
  await expect(putPapers(foreign, wanted(first))).rejects.toEqual(edited(unfinishedFile));
});

test('what others have put there under our names is not overwritten, and what they call something else is left alone', async () => {
  const folder = memoryFolder({ '00-saksliste.md': 'mine', 'notat.md': 'mine too' });
  await expect(putPapers(folder, wanted(first))).rejects.toEqual(edited('00-saksliste.md'));
  folder.files.delete('00-saksliste.md');
  await putPapers(folder, wanted(first));
  expect(new TextDecoder().decode(folder.files.get('notat.md'))).toBe('mine too');
});

test.each(['not json', '[]', '{"papers":[]}', '{"type":"another","papers":[]}', '\u0000'])(
  'a metadata.json that is not ours is not overwritten: %j',
  async (text) => {
    await expect(putPapers(memoryFolder({ [metadataFile]: text }), wanted(first))).rejects.toEqual(
      edited(metadataFile),
    );
  },
);

test('the papers of another meeting, or of another body that day, stay', async () => {
  for (const other of [
    { date: '2026-09-17', body: 'council' },
    { date: '2026-12-10', body: 'board' },
  ]) {
    const folder = memoryFolder({ ...first, [metadataFile]: metadata(first, { meeting: other }) });
    await expect(putPapers(folder, wanted(first))).rejects.toEqual(expect.objectContaining({ code: 'other-papers' }));
    expect(folder.done).toEqual([]);
  }
});

test('metadata that somebody has forged removes nothing but papers of ours', async () => {
  const victims = {
    'readme.md': 'r',
    '../portfolio.yaml': 'p',
    'metadata.json': 'm',
    'sak-1.exe': 'e',
    'Sak-1.md': 'S',
  };
  const folder = memoryFolder({ ...victims, [metadataFile]: metadata({ ...victims, 'sak-9-26-x.md': 'x' }) });
  folder.files.set('sak-9-26-x.md', bytesOf('x'));
  await putPapers(folder, wanted(first));
  expect(folder.files.has('sak-9-26-x.md')).toBe(false);
  for (const name of Object.keys(victims)) expect(folder.files.has(name)).toBe(true);
  expect(folder.files.has('readme.md')).toBe(true);
});
