import path from "node:path";

/** What the inbox is compared with: Next as it comes, one dynamic page, one query. */
export default {
  poweredByHeader: false,
  compress: false,
  serverExternalPackages: ["pg"],
  turbopack: { root: path.join(import.meta.dirname, "..", "..") },
};
