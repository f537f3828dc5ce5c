/** Addresses whose forms take files. Files sent anywhere else are dropped unread. */
const withFiles =
  /^(\/en)?\/(dat-cau-hoi|tra-cuu\/[^/]+|desk\/questions\/[^/]+|desk\/calls\/new|desk\/articles\/[^/]+|desk\/services\/import)\/?$/;

export function acceptsFiles(path: string): boolean {
  return withFiles.test(path);
}

/** Where editors send lists to be imported: texts, which no citizen may send. */
const withLists = /^(\/en)?\/desk\/services\/import\/?$/;

export function acceptsLists(path: string): boolean {
  return withLists.test(path);
}
