// Who is asked to review what. CODEOWNERS goes by path, and all cards lie in one folder, so a card belongs to a sector by the beginning of
// its id: helse-… is for the leader of "helse". The last line that fits a path is the one that counts, on GitHub and GitLab alike.
import type { Sector } from '../../generated/card-types.ts';
import { usersWhoReview } from '../cards/sector-of-card.ts';
import { byIdOf } from '../model/code-point-order.ts';
import { inFolder } from '../model/portfolio.ts';

export interface Ownership {
  /** The portfolio's folder as seen from the root of the repository. */
  readonly folder: string;
  readonly sectors: readonly Sector[];
  /** Users of the secretariat. */
  readonly secretariat: readonly string[];
  /** Folders and files that run the check itself. */
  readonly machinery: readonly string[];
}

export interface OwnerTexts {
  /** Comment lines, without #. */
  readonly about: readonly string[];
  readonly cards: string;
  readonly council: string;
  /** Where nobody is known yet; the lines are comments. */
  readonly nobody: string;
}

const councilFiles = ['portfolio.yaml', 'strategy.yaml', 'governance.yaml', 'capacity.yaml', 'meetings/'];

export function codeOwners({ folder, sectors, secretariat, machinery }: Ownership, texts: OwnerTexts): string {
  const isKnown = secretariat.length > 0;
  const office = isKnown ? secretariat : ['@organisation/secretariat'];
  const line = (path: string, users: readonly string[]) => `${path} ${[...new Set(users)].join(' ')}`;
  const own = (path: string) => `${isKnown ? '' : '# '}${line(path, office)}`;
  // "helse" comes before "helse-barn", so that the longer one counts.
  const cards = [...sectors].sort(byIdOf).flatMap((sector) => {
    const users = usersWhoReview(sector);
    const path = `/${escapePath(inFolder(folder, 'projects'))}/${sector.id}-*.yaml`;
    return users.length === 0 ? [] : [line(path, [...users, ...(isKnown ? secretariat : [])])];
  });
  return [
    ...texts.about.map((text) => `# ${text}`),
    ...(isKnown ? [] : [`# ${texts.nobody}`]),
    own('*'),
    '',
    `# ${texts.cards}`,
    ...(cards.length > 0 ? cards : [`# /${escapePath(inFolder(folder, 'projects'))}/sector-*.yaml @user`]),
    '',
    `# ${texts.council}`,
    ...councilFiles.map((name) => own(`/${escapePath(inFolder(folder, name))}`)),
    ...machinery.map((path) => own(`/${path}`)),
    '',
  ].join('\n');
}

function escapePath(path: string): string {
  return path.replace(/[\\ #*?[\]!]/g, '\\$&');
}
