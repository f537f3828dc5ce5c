import { escapeHtml } from "@/lib/html";

/** A letter as parts, so that text and HTML say the same. Plain functions: `server-only` code has no JSX renderer. */
export type Block =
  | { kind: "text"; text: string }
  | { kind: "facts"; facts: [label: string, value: string][] }
  | { kind: "link"; label: string; url: string }
  /** Trusted HTML made from Markdown by lib/markdown, with the Markdown itself for the text part. */
  | { kind: "quote"; text: string; html: string };

export type Letter = { subject: string; lang: string; blocks: Block[]; signature: string[] };

export function letterText(letter: Letter): string {
  const blocks = letter.blocks.map(blockText);
  return `${[...blocks, `--\n${letter.signature.join("\n")}`].join("\n\n")}\n`;
}

/** One column, no pictures, no remote content, readable in every mail reader and without its HTML at all. */
export function letterHtml(letter: Letter): string {
  const body = letter.blocks.map(blockHtml).join("\n");
  const signature = letter.signature.map(escapeHtml).join("<br>");
  return `<!doctype html>
<html lang="${letter.lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(letter.subject)}</title></head>
<body style="margin:0;padding:16px;background:#f3f6f8;color:#12212e;font:16px/1.6 system-ui,'Segoe UI',Roboto,Arial,sans-serif">
<div style="max-width:600px;margin:0 auto;padding:24px;background:#fff;border-top:4px solid #0b4a6f">
${body}
<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #d5dde3;font-size:14px;color:#46545f">${signature}</p>
</div>
</body>
</html>
`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "text":
      return block.text;
    case "facts":
      return block.facts.map(([label, value]) => `${label}: ${value}`).join("\n");
    case "link":
      return `${block.label}:\n${block.url}`;
    case "quote":
      return block.text;
  }
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "text":
      return `<p>${escapeHtml(block.text).replaceAll("\n", "<br>")}</p>`;
    case "facts":
      return `<table role="presentation" cellpadding="4">${block.facts.map(factHtml).join("")}</table>`;
    case "link":
      return `<p><a href="${escapeHtml(block.url)}" style="color:#0b4a6f;font-weight:600">${escapeHtml(block.label)}</a></p>`;
    case "quote":
      return `<div style="padding:4px 16px;border-left:4px solid #0b4a6f;background:#f3f6f8">${block.html}</div>`;
  }
}

function factHtml([label, value]: [string, string]): string {
  return `<tr><td style="color:#46545f;vertical-align:top">${escapeHtml(label)}</td><td><strong>${escapeHtml(value)}</strong></td></tr>`;
}
