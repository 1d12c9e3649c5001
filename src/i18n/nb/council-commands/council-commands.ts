// Bokmål for the commands that write for the council.
import type { CouncilCommandWords } from '../../council-command-words.ts';
import { advanceWords } from './advance.ts';
import { decideWords } from './decide.ts';
import { meetingWords } from './meeting.ts';
import { refusalWords } from './refusals.ts';

export const councilCommandWords: CouncilCommandWords = {
  advance: advanceWords,
  decide: decideWords,
  meeting: meetingWords,
  refusals: refusalWords,
  refused: 'Ingenting er skrevet:',
  dryRun: 'Prøvekjøring: ingenting er skrevet.',
  wrote: 'Skrev',
  wouldWrite: 'Ville ha skrevet',
};
