import type { Page } from "@playwright/test";

/**
 * A page as a browser takes it in, to be compared with another that should be the same: without scripts, what is fetched
 * in advance, and nonces. The order in which attributes are written means nothing.
 */
export async function plainPage(page: Page, html: string): Promise<{ head: string; body: string }> {
  return page.evaluate((answered) => {
    const document = new DOMParser().parseFromString(answered.replaceAll("<!-- -->", ""), "text/html");
    document.querySelectorAll("script, link[rel=preload]").forEach((element) => element.remove());
    document.querySelectorAll("*").forEach((element) => {
      const attributes = [...element.attributes].sort((a, b) => a.name.localeCompare(b.name));
      for (const { name } of attributes) element.removeAttribute(name);
      for (const { name, value } of attributes) if (name !== "nonce") element.setAttribute(name, value);
    });
    return { head: document.head.innerHTML, body: document.body.innerHTML };
  }, html);
}
