// Promises that the guide for the secretariat gives the token to the environment of the job that makes a proposal, and to no other.
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { textOf } from '../support/source-files.ts';

test.each(['nb', 'nn', 'en'])(
  'the scope of PORTFOLIO_TOKEN in the guide in %s is the environment of one job alone',
  (language) => {
    const template = textOf('templates/gitlab-ci.yml');
    const jobs = Object.entries(
      parse(template) as Record<string, { readonly environment?: { readonly name: string } }>,
    );
    const places = jobs.flatMap(([job, { environment }]) => (environment ? [[job, environment.name]] : []));
    const guide = textOf(`templates/repository/${language}/secretariat.md`).replace(/\s+/g, ' ');
    const [, scope = ''] = /`PORTFOLIO_TOKEN`[^`]*\*Environment scope\* `([^`]+)`/.exec(guide) ?? [];
    expect(places).toEqual([['portfolio-form', scope]]);
    // In words too, at the top of the job itself.
    expect(template.replace(/\n# /g, ' ')).toContain(` with the environment scope ${scope}.`);
  },
);
