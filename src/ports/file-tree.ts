// A folder of files at one moment: the disk, a commit, or a test's literal. The one door through which a portfolio is read.

export interface TreeEntry {
  /** Path below the root of the tree, with forward slashes. */
  readonly path: string;
  /** Only files are read; links, folders with a card's name and devices are told and left alone. */
  readonly kind: 'file' | 'link' | 'other';
  /** Size in bytes. */
  readonly size: number;
}

export interface FileTree {
  /** Every entry of the portfolio: configuration, projects/, meetings/ and weights/. In any order. */
  list(): Promise<readonly TreeEntry[]>;
  /** The bytes of a file that `list` named. */
  read(path: string): Promise<Uint8Array>;
}
