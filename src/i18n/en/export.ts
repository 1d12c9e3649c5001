// English for exported tables.
import type { ExportWords } from '../export-words.ts';

const parts = { budget: 'Budget', forecast: 'Forecast', actual: 'Actual' } as const;

export const exportWords: ExportWords = {
  sheets: { cards: 'Projects', ranking: 'Ranking', about: 'About' },
  id: 'Id',
  base: 'Exported from',
  yes: 'yes',
  no: 'no',
  inGroup: (group, field) => `${group}: ${field}`,
  score: (criterion) => `Score: ${criterion}`,
  reason: (criterion) => `Reason: ${criterion}`,
  cost: (part, year, kind) => `${parts[part]} ${year}${kind === null ? '' : `: ${kind}`}`,
  operation: (year) => `Operation ${year}`,
  resource: (competence, year) => `Full-time equivalents ${year}: ${competence}`,
  worked: { benefit: 'Present value of benefits', risks: 'Number of risks', gravest: 'Gravest risk' },
  about: {
    title: (portfolio) => `Export of ${portfolio}`,
    portfolio: 'Portfolio',
    area: 'Only the area',
    commit: 'Commit',
    uncommitted:
      'The files were changed since the last commit. An import has nothing to compare rows with that have – under “Exported from”.',
    date: 'Date of the contents',
    how: [
      'Edit in the sheet "Projects", save as an Excel workbook (.xlsx) and run: portfolio import FILE',
      'Only the cells that you change are changed in the cards. A cell that you empty takes the value out of the card.',
      'Do not change the columns "Id" and "Exported from". Rows and columns may stand in any order, and you may remove columns.',
      'The sheet "Ranking" is worked out. An import does not read it.',
    ],
    columnsTitle: 'The columns',
    heading: 'Heading',
    key: 'Key',
    meaning: 'Meaning',
    idMeaning: "The name of the card's file. It never changes.",
    baseMeaning: 'The commit that the row comes from. An import compares with it.',
    scoreMeaning: "A step on the criterion's scale. 0 means as if nothing were done.",
    reasonMeaning: 'Why the score is what it is.',
    moneyMeaning: "Whole units of the portfolio's currency.",
    peopleMeaning: 'Full-time equivalents of this competence in the year.',
    localMeaning: "The portfolio's own field.",
    listMeaning: 'Several are parted by semicolons.',
  },
  leftOut: (ids) => `These cards could not be read and are left out: ${ids}. Run "portfolio check".`,
  uncommitted: (ids, more) =>
    `These cards are not as in the last commit: ${ids}${more > 0 ? ` and ${more} more` : ''}. Their rows have nothing to be compared with, so edits in them have to be settled by hand at the import. Run “git commit” first, and export again.`,
  inNoCommit:
    'The cards are in no commit. The rows then have nothing to be compared with, so edits in them have to be settled by hand at the import. Run “git commit” first, and export again.',
  openData: {
    title: (portfolio) => `${portfolio}: projects`,
    description: (portfolio) =>
      `The projects of ${portfolio}: what they are to achieve, for whom, where they stand and roughly what they cost.`,
  },
};
