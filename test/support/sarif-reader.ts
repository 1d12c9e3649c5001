// How GitHub reads SARIF: the standard's objects, and GitHub's own limits and needs on top ("SARIF support for code scanning").
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
  readonly fixes?: readonly unknown[];
}

export interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly columnKind: string;
  readonly results: readonly SarifResult[];
  readonly invocations: readonly { readonly toolExecutionNotifications: readonly { message: { text: string } }[] }[];
}

const schema = join(import.meta.dirname, '..', 'fixtures', 'formats', 'sarif-part.schema.json');
const valid = new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(schema, 'utf8')));

/** Throws for what GitHub would refuse. */
export function readSarif(log: string): SarifRun {
  const parsed = JSON.parse(log) as { readonly runs: readonly SarifRun[] };
  const run = parsed.runs[0];
  if (!valid(parsed) || !run) throw new Error(JSON.stringify(valid.errors, null, 2));
  const { results } = run;
  const { rules } = run.tool.driver;
  if (results.length > 25_000 || rules.length > 25_000) throw new Error('More than GitHub takes.');
  for (const { ruleId, ruleIndex, locations, partialFingerprints } of results) {
    if (rules[ruleIndex]?.id !== ruleId) throw new Error(`${ruleId} is not rule ${ruleIndex}.`);
    if (locations.length !== 1) throw new Error('A result has one place.');
    if (!partialFingerprints.primaryLocationLineHash) throw new Error('GitHub would make up a fingerprint.');
  }
  const prints = results.map((each) => each.partialFingerprints.primaryLocationLineHash);
  if (new Set(prints).size < prints.length) throw new Error('Two results are one alert.');
  return run;
}
