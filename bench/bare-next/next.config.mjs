import path from "node:path";

/** What inbox and search are compared with: Next as it comes, which packs what it sends, as we do; one page, one query. */
export default {
  poweredByHeader: false,
  serverExternalPackages: ["pg"],
  turbopack: { root: path.join(import.meta.dirname, "..", "..") },
};
