// Says which imports break the house's rules, and why each rule is there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { layerReport } from './layer-report.ts';

const root = join(import.meta.dirname, '..');
const folders = ['src', 'test', 'tools', 'bench'].filter((folder) => existsSync(join(root, folder)));
const { modules, typeImports, violations } = await layerReport(root, folders);

for (const rule of new Set(violations.map(({ rule }) => rule))) {
  const broken = violations.filter((violation) => violation.rule === rule);
  console.error(`${rule}: ${broken[0]?.comment}`);
  for (const { from, to } of broken) console.error(`  ${from} -> ${to}`);
}
const blind = modules <= 50 || typeImports <= 50;
if (blind)
  console.error(
    `Only ${modules} modules and ${typeImports} type imports seen: dependency-cruiser cannot read the source. Is TypeScript newer than it knows?`,
  );
console.log(`${modules} modules, ${violations.length} imports out of place.`);
process.exitCode = blind || violations.length > 0 ? 1 : 0;
