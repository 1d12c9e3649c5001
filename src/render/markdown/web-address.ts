// The address of a link in Markdown: only https, and nothing in it that could end the link. Null for every other address.
const marks = /[()<>&\\`|[\]"$]/g;

export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  if (protocol !== 'https:' || username !== '' || password !== '') return null;
  return href.replace(marks, (mark) => (mark === '&' ? '&amp;' : `%${mark.charCodeAt(0).toString(16).toUpperCase()}`));
}
