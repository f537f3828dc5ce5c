import "server-only";
import MarkdownIt from "markdown-it";
import sanitizeHtml from "sanitize-html";

/*
 * Answers are written by officials, but drafts are pasted from anywhere: markdown-it never passes HTML through,
 * and sanitize-html checks what it made, so that a flaw in one of them is not a hole.
 */
const parser = new MarkdownIt({ html: false, linkify: true, breaks: true }).disable("image");

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    ...["p", "br", "hr", "blockquote", "pre", "code", "strong", "em", "s", "a"],
    ...["ul", "ol", "li", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td"],
  ],
  allowedAttributes: { a: ["href", "rel"], ol: ["start"] },
  allowedSchemes: ["http", "https", "mailto", "tel"],
  allowProtocolRelative: false,
  transformTags: {
    h1: "h2",
    a: (tagName, attributes) => ({ tagName, attribs: { ...attributes, rel: "noopener nofollow" } }),
  },
};

/** Safe HTML of a Markdown text, for `<div className="prose">`. No pictures, no raw HTML; the page keeps its own h1. */
export function renderMarkdown(text: string): string {
  return sanitizeHtml(parser.render(text), allowed);
}
