// An id or a file's name as it stands in a command to copy: nothing in it is read by a shell as more than a name.

/** Letters that mean nothing to a shell. A card that is called something else has an error, and is no name to type. */
const plainId = /^[A-Za-z0-9][A-Za-z0-9-]{0,62}$/;
const plainName = /^[\w./][\w./-]*$/;

/** "ID" for what cannot be the id of a card: a file's name may hold anything. */
export function idInCommand(id: string): string {
  return plainId.test(id) ? id : 'ID';
}

/** In quotation marks of the shell where it needs them. */
export function fileInCommand(file: string): string {
  if (plainName.test(file)) return file;
  const named = file.startsWith('-') ? `./${file}` : file;
  return `'${named.replaceAll("'", "'\\''")}'`;
}
