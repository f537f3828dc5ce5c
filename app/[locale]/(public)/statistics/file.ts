/** A file to be saved. Figures change every minute, so nobody keeps it; search engines list the page instead. */
export function asFile(body: BodyInit, fileName: string, contentType: string): Response {
  return new Response(body, {
    headers: {
      "content-type": contentType,
      "content-disposition": `attachment; filename="${fileName}"`,
      "cache-control": "no-store",
      "x-robots-tag": "noindex",
    },
  });
}
