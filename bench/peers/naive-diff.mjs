// The peer: what a short script does. Reads every card at both commits, parses it with `yaml`, and counts those that differ.
import { execFileSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';

const [folder, base, head] = process.argv.slice(2);
const git = (words, input) =>
  execFileSync('git', ['-C', folder, ...words], { input, encoding: 'utf8', maxBuffer: 1_000_000_000 });
const cardsAt = (ref) =>
  new Map(
    git(['ls-tree', '-r', `${ref}:projects`])
      .split('\n')
      .filter(Boolean)
      .map((row) => [row.split('\t')[1], row.split(/\s/)[2]]),
  );
const read = (ids) => {
  const texts = new Map();
  let rest = Buffer.from(git(['cat-file', '--batch'], `${ids.join('\n')}\n`));
  while (rest.length > 0) {
    const end = rest.indexOf(10);
    const [id, , size] = rest.toString('utf8', 0, end).split(' ');
    texts.set(id, rest.toString('utf8', end + 1, end + 1 + Number(size)));
    rest = rest.subarray(end + 2 + Number(size));
  }
  return texts;
};
const [was, is] = [cardsAt(base), cardsAt(head)];
const texts = read([...new Set([...was.values(), ...is.values()])]);
const changed = [...is].filter(
  ([name, id]) => !isDeepStrictEqual(parse(texts.get(was.get(name)) ?? ''), parse(texts.get(id))),
);
console.log(changed.length);
