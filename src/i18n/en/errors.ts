// English for everything that stops the tool before it can do its work.
import type { ErrorWords } from '../error-words.ts';
import { fileInCommand, idInCommand } from '../in-command.ts';
import { initWords } from './init.ts';
import { newWords } from './new.ts';

const notChoosable = {
  unscored: 'a score is missing',
  unknown_cost: 'its cost is not known',
  no_years: 'its cost has no years',
  start_past: 'its dates are over',
  ended: 'it has ended',
  operation: 'it is operation',
  delivered: 'it is delivered',
} as const;

export const errorWords: ErrorWords = {
  'no-portfolio': ({ folder }, { quote }) =>
    `Found no portfolio: no portfolio.yaml in ${quote(folder)} or above. Go to the folder, or use -C DIR. The first time? Write "portfolio init".`,
  'nothing-to-check': ({ path, suggestion }, { quote }) =>
    `Found no file, folder or card named ${quote(path)}.${suggestion ? ` Did you mean ${quote(suggestion)}?` : ' See "portfolio list".'}`,
  'no-cards': ({ folder }, { quote }) =>
    `Found no cards in ${quote(`${folder}/projects`)}. Make the first with "portfolio new".`,
  'unreadable-file': ({ file, reason }, { quote }) =>
    `Cannot read ${quote(file)} (${reason === 'ENOENT' ? 'there is no such file' : reason}).`,
  'unwritable-file': ({ file, reason }, { quote }) => `Cannot write ${quote(file)} (${reason}). Nothing has changed.`,
  'changed-meanwhile': ({ file }, { quote }) =>
    `Somebody saved ${quote(file)} while it was being mended. It is left as they saved it: run the command again.`,
  'not-put-back': ({ files, reason }, { list, quote }) =>
    `Writing stopped (${reason}), and these files could not be put back as they were: ${list(files.map(quote))}. Look at them with “git status” and “git diff” before you go on.`,
  'broken-file': ({ file }, { quote }) =>
    `${quote(file)} has errors, so the tool does not know what it says, and changes nothing. Run “portfolio check ${fileInCommand(file)}”, mend the errors, and try again.`,
  'cannot-edit': ({ file, field }, { quote }) =>
    `The tool could not change ${field === '' ? '' : `${quote(field)} in `}${quote(file)} without touching something else in the file. Nothing has been written. Make the change by hand.`,
  'file-exists': ({ file, free }, { quote }) =>
    `${quote(file)} exists already, and is not overwritten. ${free ? `Free: --id ${free}.` : 'Choose another id with --id.'}`,
  'outside-portfolio': ({ file }, { quote }) =>
    `${quote(file)} is outside the portfolio's folder. The tool never writes there.`,
  'unknown-card': ({ id, suggestion }, { quote }) =>
    `There is no card ${quote(id)}.${suggestion ? ` Did you mean ${quote(suggestion)}?` : ' See "portfolio list".'}`,
  'unknown-command': ({ command, suggestion }, { quote }) =>
    `There is no command ${quote(command)}.${suggestion ? ` Did you mean ${quote(suggestion)}?` : ' See "portfolio --help".'}`,
  'unknown-option': ({ option, suggestion }, { quote }) =>
    `There is no option ${quote(option)}.${suggestion ? ` Did you mean ${quote(suggestion)}?` : ' See "--help".'}`,
  'unknown-weight': ({ file, criterion, known }, { quote, list }) =>
    `${file} has a weight for ${quote(criterion)}, which is not a criterion of the strategy. The criteria are ${list(known)}.`,
  'unknown-value': ({ option, value, allowed, suggestion }, { quote }) =>
    `${option} cannot be ${quote(value)}.${suggestion ? ` Did you mean ${quote(suggestion)}?` : ''}${allowed.length > 0 ? ` Use ${allowed.join(', ')}.` : ''}`,
  'missing-argument': ({ argument }, { quote }) => `${quote(argument)} is missing. See "--help".`,
  'missing-option-value': ({ option }, { quote }) => `${quote(option)} needs a value.`,
  'too-many-arguments': ({ argument }, { quote }) =>
    `Too many words after ${quote(argument)}. Put text with spaces in quotes.`,
  'unknown-code': ({ code, suggestion }, { quote }) =>
    `There is neither a rule nor a field named ${quote(code)}.${suggestion ? ` Did you mean ${quote(suggestion)}?` : ''}`,
  'unknown-area': ({ area, known, suggestion }, { quote, list }) =>
    `${quote(area)} is not a service area, an organisation or a sector.${suggestion ? ` Did you mean ${quote(suggestion)}?` : ''} Known: ${list(known)}.`,
  'unknown-report': ({ kind, known, suggestion }, { quote, list }) =>
    `There is no report ${quote(kind)}.${suggestion ? ` Did you mean ${quote(suggestion)}?` : ` Known: ${list(known)}.`}`,
  'option-not-for-report': ({ option, kind, instead }, { quote }) => {
    const told = `${option} is not used with ${quote(`portfolio report ${kind}`)}.`;
    if (instead === '--out') return `${told} A meeting has several papers: write --out and the name of a folder.`;
    return instead === null ? told : `${told} Write ${instead} and the name of a file.`;
  },
  'unknown-meeting': ({ meeting, inPlan, suggestion, known }, { quote, list, date }) =>
    inPlan
      ? `The meeting on ${date(meeting)} is in the plan of meetings, but has no agenda yet. Make it with "portfolio meeting ${idInCommand(meeting)} --plan", and run the command again.`
      : `There is no file of a meeting ${quote(meeting)}.${suggestion ? ` Did you mean ${quote(suggestion)}?` : known.length > 0 ? ` Known meetings: ${list(known)}.` : ''}`,
  'no-coming-meeting': ({ today, inPlan, known }, { list, date }) =>
    inPlan !== null
      ? `The meeting on ${date(inPlan)} is in the plan of meetings, but has no agenda yet. Make it with "portfolio meeting ${idInCommand(inPlan)} --plan", and run the command again.`
      : `No meeting is planned from ${date(today)} on. Add it under meetings in governance.yaml, and make the agenda with "portfolio meeting --plan". Or write the date of a meeting that exists${known.length > 0 ? `: ${list(known)}` : ''}.`,
  'which-meeting': ({ known }, { list }) =>
    `Which meeting? Write its date, for example "portfolio report minutes ${idInCommand(known.at(-1) ?? '2026-09-17')}".${known.length > 0 ? ` Meetings held: ${list(known)}.` : ''}`,
  'meeting-not-held': ({ meeting, because }, { quote }) =>
    `The meeting ${quote(meeting)} ${because === 'cancelled' ? 'is cancelled' : 'has not been held yet'}, and has no minutes.${because === 'planned' ? ' If it has been held, its file should have "status: held".' : ''}${because === 'cancelled' ? '' : ` The agenda is made with "portfolio report meeting ${idInCommand(meeting)}".`}`,
  'papers-edited': ({ files }, { list, quote }) =>
    `The folder has files that were changed after they were made, or that the tool did not make: ${list(files.map(quote))}. Nothing is written. Move them, or use a new folder with --out.`,
  'other-papers': ({ meeting }, { quote }) =>
    `The folder has the papers of another meeting, ${quote(meeting)}. Nothing is written. Use another folder with --out.`,
  'needs-terminal': ({ missing }, { list }) =>
    `Without a terminal the answers are given as options. Missing: ${list(missing)}.`,
  'not-a-form': ({ file }, { quote }) =>
    `${quote(file)} is not a filled-in form: none of the questions is there on a line that begins with ###. “portfolio schema --issue-form” prints the form.`,
  'not-a-form-table': ({ file, headings }, { quote, list }) =>
    `None of the headings in ${quote(file)} is a question of the form: ${list(headings.map(quote))}. The headings are to stand in the top row, in the same words as in the form. “portfolio schema --issue-form” prints the questions.`,
  'form-without-title': ({ label }, { quote }) =>
    `The form has no name of the proposal that can be used (${quote(label)}): one line, 300 characters at most. Give it like this: portfolio new "NAME" --from-issue FILE`,
  'row-without-title': ({ label, row }, { quote }) =>
    `Row ${row} has no name of the proposal that can be used (${quote(label)}): one line, 300 characters at most. Give it like this: portfolio new "NAME" --from-row FILE --row ${row}`,
  'bad-id': ({ id }, { quote }) =>
    `${quote(id)} cannot be an id. Use small letters a–z, digits and hyphens, 2–63 characters. Names such as con and nul belong to Windows.`,
  'bad-answer': ({ option, problem }) => `${option}: ${newWords.problems[problem]}`,
  'bad-setup': ({ option, given, problem }, { quote }) =>
    `${option} ${quote(given)}: ${{ ...newWords.problems, ...initWords.problems }[problem]}`,
  'no-title-column': ({ headings }, { list }) =>
    `None of the columns looks like the name of a project: ${list(headings)}. Make the mapping yourself: copy templates/mappings/norsk-prosjektliste.yaml.`,
  'other-list': ({ name }, { quote }) =>
    `No row in the file was there the last time something was imported by ${quote(name)}. See that it is the right file and the right sheet (--sheet). If it is another list, give it a mapping of its own: copy the mapping under a new name.`,
  'other-ids': ({ because, was, is }, { quote }) =>
    because === 'zeros'
      ? `The id was ${quote(was)} last time and is ${quote(is)} now: only the zeros in front differ. Excel takes such ids for numbers and removes the zeros. Nothing is written. Make the id column text in Excel, write the zeros again, or use the file as it was before Excel opened it.`
      : `No id in the file is as last time, but the titles are: ${quote(was)} has become ${quote(is)}. See whether the column of ids has been sorted or numbered anew. Nothing is written. If the projects are to have new ids, write them under id: renamed: in the mapping.`,
  'no-sheets': ({ file }, { quote }) =>
    `${quote(file)} is no workbook, and has no sheets. Leave out --sheet, or use the .xlsx file.`,
  'unknown-sheet': ({ sheet, known }, { list, quote }) =>
    `The workbook has no sheet ${quote(sheet)}. The sheets are ${list(known.map(quote))}.`,
  'computed-sheet': ({ sheet, cards }, { quote }) =>
    `The sheet ${quote(sheet)} is not read. The sheet ${quote(cards)} is the one to edit: use --sheet ${cards}, or leave out --sheet.`,
  'not-utf8': ({ file }, { quote }) =>
    `${quote(file)} is not in UTF-8. Save the file as “CSV UTF-8” (in LibreOffice: the character set Unicode (UTF-8)), or as an Excel workbook (.xlsx).`,
  'broken-export': ({ file, because }, { quote }) =>
    because === 'id'
      ? `${quote(file)} looks like a table from “portfolio export”, but the column “Id” is missing. Without it nobody can tell which card a row is about. Put it back. If it is another list, use --map and a mapping.`
      : `The headings in ${quote(file)} are not in the top row, but in row ${because.row}. Remove the rows above.`,
  'prune-of-export': () =>
    '--prune does not work with a spreadsheet from “portfolio export”. It may be a selection, and somebody may have removed rows to get an overview, so a card that is not in it is not necessarily gone. Nothing has changed. To remove a card, delete the file projects/ID.yaml.',
  'missing-mapping': ({ known }, { list }) =>
    `Write --map and a mapping: a file of your own, for example my-list.yaml, or one that comes with the tool: ${list(known)}.`,
  'unknown-mapping': ({ name, known, suggestion }, { quote, list }) =>
    `No mapping ${quote(name)} comes with the tool. These do: ${list(known)}.${suggestion ? ` Did you mean ${quote(suggestion)}?` : ''} Write a file of your own with its whole name, for example ${name}.yaml.`,
  'bad-portfolios': ({ because, what }, { quote }) =>
    ({
      form: `${quote(what)} is to have one list, portfolios, where each entry is a folder, or has path, and perhaps key and name.`,
      absolute: `${quote(what)} must be a folder as seen from the list, such as ../asker. Otherwise the list works on one machine only.`,
      key: `${quote(what)} cannot be a key. Use small letters a–z, digits and hyphens, 2–63 characters.`,
      same_key: `Two portfolios are called ${quote(what)}. Give each a key of its own, in portfolio.yaml or in the list.`,
      twice: `${quote(what)} is there twice.`,
      one_only: `${quote(what)} reads one portfolio at a time. Several together: “portfolio report overview” and “portfolio list”.`,
    })[because],
  'bad-mapping': ({ file, problem }, { quote }) => `Something is wrong with the mapping ${quote(file)}: ${problem}`,
  'no-solver': ({ reason }, { quote }) =>
    `The solver that finds the best set did not answer as it should: ${quote(reason)}. Try again, or report the fault.`,
  'not-choosable': ({ id, because }, { quote }) =>
    `${quote(id)} can neither be chosen nor left out: ${notChoosable[because]}.`,
  'both-wished': ({ id }, { quote }) =>
    `${quote(id)} cannot be both in and left out. Remove either --force or --without for it. If one of them comes from a scenario, it is under scenarios in capacity.yaml.`,
  'bad-frame': ({ given, because }, { quote }) =>
    `--frame ${quote(given)} ${because === 'form' ? 'cannot be read. Write the year and the whole frame in whole units of the currency, for example --frame 2027=16000000.' : because === 'past' ? 'is about a year that is over, which cannot be chosen about.' : 'is about a year that is given twice.'}`,
  'bad-confidence': ({ given }, { quote }) =>
    `--confidence is a percentage from 1 to 99, for example 85 or 0.85, and cannot be ${quote(given)}.`,
  'bad-time-limit': ({ given }, { quote }) =>
    `--time-limit is a number of seconds, for example 30, and cannot be ${quote(given)}.`,
  'bad-spreadsheet': ({ file, because }, { quote }) =>
    `${quote(file)} ${
      {
        not_spreadsheet: 'is not a spreadsheet. Save it as an Excel workbook (.xlsx) or as CSV.',
        encrypted: 'is protected with a password. Open it, remove the password and save it again.',
        old_excel: 'is in the old Excel format (.xls). Open it and save it as .xlsx.',
        other_format: 'is a spreadsheet in another format. Open it and save it as an Excel workbook (.xlsx).',
        too_large: 'is too large to read: the file may be 32 MB, and 128 MB unpacked. Divide it, or save it as CSV.',
        broken: 'is damaged and cannot be read. Open it in Excel or LibreOffice and save it again.',
      }[because]
    }`,
  'needs-output': ({ format }) =>
    `The format ${format} cannot be shown on the screen. Write --output and the name of a file, for example --output portfolio.${format}.`,
  'unknown-ending': ({ ending, named }) =>
    `.${ending} cannot be written: use .xlsx, .csv or .json.${named ? ` To call the file .${ending} all the same, say the format, for example --format csv.` : ''}`,
  'open-data-incomplete': ({ lacks, publisher }, { list, quote }) =>
    `The data catalogue asks for more than the portfolio says. Add to portfolio.yaml: ${list(
      lacks.map(
        (each) =>
          ({
            publisher: 'open_data.publisher (the id of the organisation that publishes, with an organisation number)',
            organisation_number: `organisation_number for ${quote(publisher ?? '')} under organisations`,
            email: 'open_data.email (the address where people can ask)',
            url: 'open_data.url (the page where the files are published)',
          })[each],
      ),
    )}.`,
  'no-git': () =>
    'git was not found on this machine. The past is read with git: install it from git-scm.com and try again.',
  'no-repository': ({ folder }, { quote }) =>
    `${quote(folder)} is not in a git repository, and so has no history. Go to the folder of the repository, or use -C FOLDER.`,
  'untrusted-repository': ({ folder }, { quote }) =>
    `git refuses to read the repository in ${quote(folder)}, because another user owns the folder. If you trust it, write: git config --global --add safe.directory FOLDER.`,
  'git-failed': ({ reason }, { quote }) => `git did not answer as expected: ${quote(reason)}.`,
  'no-commits': () => 'The repository has no commit yet, and so no history. Save with git commit first.',
  'missing-history': ({ ref }, { quote }) =>
    `Cannot find ${quote(ref)}, because this clone lacks history. Fetch all of it with "git fetch --unshallow". In a workflow: set fetch-depth: 0.`,
  'unknown-ref': ({ ref, suggestion, known }, { quote, list }) =>
    `There is no branch, tag or commit named ${quote(ref)}.${suggestion ? ` Did you mean ${quote(suggestion)}?` : known.length > 0 ? ` Known: ${list(known.slice(0, 8))}.` : ''}`,
  'no-portfolio-at-ref': ({ ref, folder }, { quote }) =>
    `There was no portfolio in ${quote(ref)}: no portfolio.yaml in ${quote(folder)} or in another folder. If it stood in a folder of its own, write ${ref}:FOLDER.`,
  'which-portfolio': ({ folder, other }, { quote }) =>
    `The portfolio in ${quote(folder)} does not exist in what it is compared with, but another one does, in ${quote(other)}. Say which you mean with -C FOLDER.`,
  'no-merge-base': ({ one, other }, { quote }) =>
    `${quote(one)} and ${quote(other)} share no commit in this clone. Fetch the whole history with "git fetch --unshallow", or say what to compare with.`,
  'no-default-branch': () => 'Nothing to compare with: found neither main nor master. Name a branch, tag or commit.',
  'meeting-commit-missing': ({ meeting, commit }, { quote }) =>
    `The file of the meeting ${quote(meeting)} says that the council saw commit ${quote(commit)}, which is not in this clone. Correct \`commit\` in that file, or fetch the whole history with "git fetch --unshallow".`,
  'meeting-without-commit': ({ meeting }, { quote }) =>
    `The meeting ${quote(meeting)} does not say which commit the council saw, and no commit is that old. Enter it under commit in the file of the meeting, or name a commit.`,
  'option-alone': ({ option, needs }) => `${option} is used together with ${needs}: write ${needs} ${option}.`,
  'options-together': ({ one, other }) => `${one} and ${other} cannot be used together.`,
  'not-ranked': ({ id, because }, { quote }) => `${quote(id)} is not part of the prioritisation: ${because}.`,
};
