/** Addresses whose forms take files. Files sent anywhere else are dropped unread. */
const withFiles = /^(\/en)?\/(dat-cau-hoi|tra-cuu\/[^/]+|desk\/questions\/[^/]+|desk\/calls\/new|desk\/articles\/[^/]+)\/?$/;

export function acceptsFiles(path: string): boolean {
  return withFiles.test(path);
}
