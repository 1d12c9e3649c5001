// What stands first: the headline, what was compared, why it fails, and whether the rules themselves are loosened.
import type { PolicyChange } from '../../core/policy/policy-changes.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Failure, Moment } from '../../view/diff-view.ts';
import type { Block, Blocks } from '../blocks.ts';
import { bullets, callout, heading, paragraph, text } from '../build-blocks.ts';
import { changeLine } from './change-line.ts';
import { describeChange } from './describe-change.ts';
import type { DiffContext } from './diff-context.ts';
import { remainder } from './diff-section.ts';
import { furtherSentences, headline, isEmpty } from './headline.ts';
import { namedList } from './named-list.ts';
import { shortened } from './shortened.ts';

/** `limit`: the most changes of policy to tell. */
export function openingBlocks(context: DiffContext, limit: number): Blocks {
  const { view, catalogue } = context;
  if (isEmpty(view)) return [paragraph(`${catalogue.diff.nothing} ${between(context)}`)];
  return [
    heading(2, headline(view, catalogue)),
    paragraph([...furtherSentences(view, catalogue), between(context)].join(' ')),
    ...failureBlocks(context),
    ...loosenedBlocks(context, limit),
  ];
}

function between({ view, catalogue }: DiffContext): string {
  return catalogue.diff.between(momentWords(view.base, catalogue), momentWords(view.head, catalogue));
}

function momentWords({ ref, commit, date }: Moment, { diff, speak }: Catalogue): string {
  if (commit === null) return ref === null ? diff.filesNow : shortened(ref, 60);
  const short = commit.slice(0, 7);
  const name = ref === null || commit.startsWith(ref) ? short : shortened(ref, 60);
  return diff.moment(name, [...(name === short ? [] : [short]), ...(date === null ? [] : [speak.date(date)])]);
}

function failureBlocks(context: DiffContext): readonly Block[] {
  const { view, catalogue } = context;
  if (view.failures.length === 0) return [];
  const lines = view.failures.map((failure) => failureWords(failure, context));
  return [callout('important', catalogue.diff.sections.failures.title, [bullets(lines)])];
}

function failureWords(failure: Failure, { catalogue, names }: DiffContext): string {
  const { failures: words } = catalogue.diff.sections;
  const projects = (ids: readonly string[]) => namedList(ids.map(names.card), catalogue, 5);
  switch (failure.kind) {
    case 'error':
      return words.errors(failure.count);
    case 'budget':
      return words.budget(namedList(failure.years.map(String), catalogue, 10));
    case 'rank':
      return words.rank(failure.places, projects(failure.ids));
    case 'stage':
      return words.stage(projects(failure.ids));
  }
}

function loosenedBlocks(context: DiffContext, limit: number): readonly Block[] {
  const { view, catalogue } = context;
  const { policy: words } = catalogue.diff.sections;
  const loosened = view.policy.filter(({ effect }) => effect === 'loosens');
  if (loosened.length === 0) return [];
  const lines = loosened.slice(0, limit).map(({ change }) => changeLine(describeChange(change, context)));
  const rest = remainder(loosened.length, limit, catalogue);
  return [callout('warning', words.loosensTitle, [paragraph(words.loosens), bullets(lines), ...rest])];
}

export function policyLine({ change, effect }: PolicyChange, context: DiffContext) {
  const { effects } = context.catalogue.diff.sections.policy;
  return [...changeLine(describeChange(change, context)), text(` (${effects[effect]})`)];
}
