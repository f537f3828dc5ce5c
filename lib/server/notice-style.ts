import { createHash } from "node:crypto";

/** The only inline style of the portal: notices must be legible while nothing else can be served. */
export const noticeStyle = `:root{color-scheme:light dark}
body{background:light-dark(#fff,#121c22);color:light-dark(#0f2530,#e6eff3);font:1.125rem/1.6 system-ui,sans-serif;margin:0;padding:2rem 1rem;overflow-wrap:anywhere}
main{max-width:40rem;margin:0 auto}
h1{font-size:1.75rem;line-height:1.25}
a{color:light-dark(#0b4f9e,#9cc8ff)}
label{display:block;font-weight:600;margin-top:1rem}
textarea{box-sizing:border-box;width:100%;font:inherit;padding:.5rem}
button{font:inherit;font-weight:600;margin:1.5rem 0;padding:.625rem 1.25rem;border:0;border-radius:.25rem;color:#fff;background:#0b4f9e;cursor:pointer}
:focus-visible{outline:3px solid #f5b400;outline-offset:2px}`;

export const noticeStyleHash = `sha256-${createHash("sha256").update(noticeStyle).digest("base64")}`;
