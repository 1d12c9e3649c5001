// What a page may do, told to the browser by the page itself: show its own style sheet, and nothing else. No script, no form, nothing
// fetched from anywhere. Whatever a text might smuggle in, the browser does not run it.

/** `sha256`: of some bytes, as hexadecimal digits. */
export function contentPolicy(styleSheet: string, sha256: (bytes: Uint8Array) => string): string {
  const hash = base64(sha256(new TextEncoder().encode(styleSheet)));
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function base64(hexadecimal: string): string {
  return btoa(hexadecimal.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16))));
}
