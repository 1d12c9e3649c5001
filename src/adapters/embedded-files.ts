// The files that the program carries inside itself, by path: base64 of gzip. The package carries none, for they lie beside it;
// `npm run bundle` puts its own text in the place of this one (tools/single-file.ts).
export const embeddedFiles: Readonly<Record<string, string>> | null = null;
