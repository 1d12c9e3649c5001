// A portfolio as it stood at one moment: every card and all configuration, already checked against the schemas.
import type {
  Capacity,
  Project as Card,
  Governance,
  Meeting as MeetingFile,
  Portfolio as PortfolioSettings,
  Strategy,
} from '../../generated/card-types.ts';

export type { Card };

/** One project card. `id` is the file name without .yaml; `card` has only the parts that passed the schema. */
export interface Project {
  readonly id: string;
  readonly file: string;
  readonly card: Card;
}

/** One meeting. `id` is the file name without .yaml, normally the date. */
export interface Meeting {
  readonly id: string;
  readonly file: string;
  readonly meeting: MeetingFile;
}

/** Weights per criterion, or the ids of the criteria with the most important first. */
export type GivenWeights = Readonly<Record<string, number>> | readonly string[];

/** A council member's own weights. `name` is the file name without .yaml. */
export interface MemberWeights {
  readonly name: string;
  readonly file: string;
  /** Null when the file could not be read as it is: a part of somebody's weights is nobody's. */
  readonly weights: GivenWeights | null;
}

export interface Portfolio {
  /** Folder of the portfolio, relative to the root of the repository, with forward slashes. "" when they are the same. */
  readonly folder: string;
  readonly settings: PortfolioSettings;
  readonly strategy: Strategy;
  readonly governance: Governance;
  readonly capacity: Capacity;
  /** Sorted by id, by code point. */
  readonly projects: readonly Project[];
  /** Sorted by id, which is the date. */
  readonly meetings: readonly Meeting[];
  /** Ids of cards that exist but could not be read. A reference to one of them is not dangling. */
  readonly unreadable: readonly string[];
  /** Ids of meetings whose files exist but could not be read. */
  readonly unreadableMeetings?: readonly string[];
  /** From weights/<name>.yaml, sorted by name. */
  readonly memberWeights?: readonly MemberWeights[];
}

export type ConfigurationKind = 'portfolio' | 'strategy' | 'governance' | 'capacity';
export type FileKind = ConfigurationKind | 'project' | 'meeting' | 'weights';
/** Every kind of file that has a schema: those of a portfolio, and the mapping of an import. */
export type SchemaKind = FileKind | 'mapping';

/** The path of a configuration file of this portfolio. */
export function configurationFile(portfolio: Pick<Portfolio, 'folder'>, kind: ConfigurationKind): string {
  return inFolder(portfolio.folder, `${kind}.yaml`);
}

export function inFolder(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}
