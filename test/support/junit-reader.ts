// How build servers read JUnit XML: as strict as the schema of the xUnit plugin of Jenkins (junit-10.xsd), with the outcome of a test
// taken as GitLab takes it (lib/gitlab/ci/parsers/test/junit.rb).
import { JSDOM } from 'jsdom';

export interface JunitTest {
  readonly suite: string;
  readonly name: string;
  readonly outcome: 'failed' | 'error' | 'skipped' | 'success';
  readonly message: string | null;
  readonly text: string;
}

interface Rule {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly children: readonly string[];
}

const result: Rule = { required: [], optional: ['type', 'message'], children: [] };
const output: Rule = { required: [], optional: [], children: [] };
const rules: Readonly<Record<string, Rule>> = {
  testsuites: { required: [], optional: ['name', 'time', 'tests', 'failures', 'errors'], children: ['testsuite'] },
  testsuite: {
    required: ['name', 'tests', 'failures', 'errors'],
    optional: ['group', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url'],
    children: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
  },
  testcase: {
    required: ['name'],
    optional: ['time', 'classname', 'group'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  failure: result,
  error: result,
  skipped: result,
  'system-out': output,
  'system-err': output,
};

/** Throws for what is no XML or breaks the schema. */
export function readJunit(xml: string): readonly JunitTest[] {
  const { documentElement } = new JSDOM(xml, { contentType: 'application/xml' }).window.document;
  if (documentElement.tagName !== 'testsuites') throw new Error(`The root is ${documentElement.tagName}.`);
  follow(documentElement);
  return [...documentElement.querySelectorAll('testcase')].map(toTest);
}

function follow(element: Element): void {
  const rule = rules[element.tagName];
  if (!rule) throw new Error(`No element ${element.tagName} is known.`);
  const names = element.getAttributeNames();
  const missing = rule.required.filter((name) => !names.includes(name));
  const unknown = names.filter((name) => ![...rule.required, ...rule.optional].includes(name));
  const strange = [...element.children].filter(({ tagName }) => !rule.children.includes(tagName));
  const faults = [...missing, ...unknown, ...strange.map(({ tagName }) => tagName)];
  if (faults.length > 0) throw new Error(`${element.tagName}: ${faults.join(', ')}`);
  for (const child of element.children) follow(child);
}

function toTest(element: Element): JunitTest {
  const found = element.querySelector('failure') ?? element.querySelector('error') ?? element.querySelector('skipped');
  const outcomes = { failure: 'failed', error: 'error', skipped: 'skipped' } as const;
  return {
    suite: element.parentElement?.getAttribute('name') ?? '',
    name: element.getAttribute('name') ?? '',
    outcome: found ? outcomes[found.tagName as keyof typeof outcomes] : 'success',
    message: found?.getAttribute('message') ?? null,
    text: element.textContent?.trim() ?? '',
  };
}
