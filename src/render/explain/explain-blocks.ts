// What `portfolio explain` says, and what stands on the page of each rule: the same words in both places.
import type { Catalogue } from '../../i18n/catalogue.ts';
import { findingWords } from '../../i18n/describe-finding.ts';
import type { FieldExplanation } from '../../view/explain-view.ts';
import type { RuleExample } from '../../view/rule-example.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, code, heading, paragraph, sample, strong, table, text } from '../build-blocks.ts';
import { codeInWords } from '../code-in-words.ts';

/** Null when there is no such code. */
export function explainRuleBlocks(ruleCode: string, example: RuleExample | null, catalogue: Catalogue): Blocks | null {
  const words = findingWords(ruleCode, catalogue);
  if (!words) return null;
  const { explain, cli, speak } = catalogue;
  const severity = example
    ? [
        paragraph([
          strong(`${explain.severity}: `),
          text(`${cli[example.severity]}.${example.changeable ? ` ${explain.changeSeverity(ruleCode)}` : ''}`),
        ]),
      ]
    : [];
  return [
    heading(2, [text(`${words.title} `), code(ruleCode)]),
    paragraph(codeInWords(words.why)),
    ...severity,
    ...(example
      ? [
          heading(3, explain.example),
          ...(example.lines.length > 0 ? [sample(`# ${example.file}\n${example.lines.join('\n')}`, 'yaml')] : []),
          paragraph([strong(`${explain.message}: `), ...codeInWords(words.message(example.args, speak))]),
          paragraph([strong(`${explain.remedy}: `), ...codeInWords(words.fix(example.args, speak))]),
        ]
      : []),
  ];
}

export function explainFieldBlocks(field: FieldExplanation, { fields, choices, explain, speak }: Catalogue): Blocks {
  const [title, description] = fields[field.key];
  const parts = field.parts.map(
    (key) => [[code(key.split('.').at(-1) as string)], fields[key][0], fields[key][1]] as const,
  );
  return [
    heading(2, [text(`${title} `), code(field.path)]),
    paragraph(codeInWords(description)),
    bullets([
      [
        strong(`${explain.field}: `),
        text(
          `${field.path} (${field.kind}.yaml)`
            .replace('project.yaml', 'projects/<id>.yaml')
            .replace('meeting.yaml', 'meetings/<dato>.yaml'),
        ),
      ],
      [strong(`${explain.holds}: `), text(explain.kinds[field.holds])],
      ...(field.from
        ? [[text(explain.requiredFrom(speak.choice(`stage=${field.from}`), 'full', field.isForPriced))]]
        : []),
    ]),
    ...(field.choices.length > 0
      ? [
          heading(3, explain.choices),
          table(
            [explain.choice, explain.meaning, ''],
            field.choices.map((key) => [[code(key.split('=')[1] as string)], ...choices[key]]),
          ),
        ]
      : []),
    ...(parts.length > 0 ? [heading(3, explain.parts), table([explain.choice, explain.meaning, ''], parts)] : []),
  ];
}
