// English for `portfolio import` when the cards are there already.
import type { UpdateWords } from '../update-words.ts';

export const updateWords: UpdateWords = {
  edited: 'Edited cards:',
  created: 'New cards:',
  conflicts: 'Somebody has to decide this. The fields stay as they were:',
  gone: 'No longer in the file. The cards are left alone:',
  removed: 'Removed cards, which are no longer in the file:',
  notRemoved: 'No longer in the file, but not removed:',
  takenAway: 'Rows without a card, because somebody has taken the card away since last time, or given it another id:',
  missing:
    'Rows that have no card here. The card may have been taken away or been given another id, or the row may be new:',
  empty: 'empty',
  became: (before, after) => `${before} → ${after}`,
  bothChanged: ({ base, file, card }) => `was ${base}, is ${file} in the file and ${card} on the card`,
  unfitting: ({ file, card, why }) =>
    `is ${file} in the file and ${card} on the card, but such a card is not accepted: mend the file${why === '' ? '' : `. ${why}`}`,
  cannotEdit: ({ file, card }) =>
    `is ${file} in the file and ${card} on the card, but cannot be edited without losing something else in the card's file: edit it by hand`,
  noBase: ({ file, card }) =>
    `is ${file} in the file and ${card} on the card, and nobody knows which of them was edited`,
  blank: (card) =>
    `is blank in the file and ${card} on the card. Nobody knows whether the cell was emptied, or the card has got its value since: to remove it, remove it from the card`,
  usedByMeeting: (file) => `stands in ${file}, which the minutes refer to`,
  usedElsewhere: (file) => `is named in ${file}`,
  unreadRows: 'a row in the file cannot be read, and may be the row of this card',
  takenAwaySame: 'the row is as it was; no new card is made',
  takenAwayChanged:
    'the row has been edited since. Write --prefer file to make the card again, or --prefer card to leave it',
  missingUnknown:
    'no card is made. If the row is new, empty its id or write --prefer file; otherwise remove the row or write --prefer card',
  summary: ({ edited, created, removed, same, conflicts }) =>
    `${many(edited, 'card', 'cards')} edited, ${created} new, ${removed} removed, ${same} as before. ${many(conflicts, 'conflict', 'conflicts')}.`,
  nothing: 'Nothing has changed: the cards say the same as the file.',
  heldBack: (cells) =>
    cells === 1
      ? 'One cell is held back, see the warning above: the field stays on the card as it was.'
      : `${cells} cells are held back, see the warnings above: the fields stay on the cards as they were.`,
  withoutBase: (rows) =>
    `${many(rows, 'row names', 'rows name')} no commit that is here (not committed when the file was made, or a shallow clone). Where the file and the card differ, nobody knows which of them was edited. If the clone is shallow, fetch the rest with “git fetch --unshallow” and import again.`,
  settle:
    'Edit the card or the file and import again, or write --prefer file (the file counts) or --prefer card (the card counts).',
  prune: 'Write --prune to remove them.',
  kept: (file) =>
    `The file is kept in ${file}, so that the next import sees what has been edited. Keep it in the repository.`,
  dryRun: 'Nothing is written.',
  comparing: (done, all) => `Looking for what has been edited: ${done}/${all}`,
  writing: (done, all) => `Writing files: ${done}/${all}`,
};

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
