// The one door through which the tool writes. Every write is whole or not at all, and inside the folder the writer was made for. One that
// throws has written nothing.

export interface Writer {
  /** Makes a new file. Throws PortfolioError `file-exists` when the name is taken, whoever took it. */
  create(path: string, content: string | Uint8Array): Promise<void>;
  /** Makes or replaces a file. */
  replace(path: string, content: string | Uint8Array): Promise<void>;
}
