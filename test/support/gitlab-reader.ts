// How GitLab reads a Code Quality report, after lib/gitlab/ci/reports/codequality_reports.rb: entries that do not follow the schema are
// dropped, and of entries with the same fingerprint the last one stays.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

export interface Degradation {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const severities = ['blocker', 'critical', 'major', 'minor', 'info', 'unknown'];
const schema = join(import.meta.dirname, '..', 'fixtures', 'formats', 'gitlab-codeclimate.schema.json');
const valid = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(schema, 'utf8')));

export function readGitlab(report: string): readonly Degradation[] {
  const entries = JSON.parse(report) as readonly Degradation[];
  const kept = new Map(entries.filter((entry) => valid(entry)).map((entry) => [entry.fingerprint, entry]));
  const rank = ({ severity }: Degradation): number => severities.indexOf(severity.toLowerCase());
  return [...kept.values()].sort((a, b) => rank(a) - rank(b));
}
