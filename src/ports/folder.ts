// One folder of files side by side that the tool writes, and looks at before it writes anew. Names are plain: no folders, no dots first.

export interface Folder {
  /** Null when there is no such file. Throws PortfolioError `unreadable-file` for what is no ordinary file. */
  read(name: string): Promise<Uint8Array | null>;
  /** Makes or replaces a file, whole or not at all. Throws PortfolioError `outside-portfolio` or `unwritable-file`. */
  replace(name: string, content: string | Uint8Array): Promise<void>;
  /** Removes a file. One that is not there is no error. */
  remove(name: string): Promise<void>;
  /** Removes halves of files that writing left behind where a run was cut off. */
  sweep(): Promise<void>;
}
