import { renderToString } from "react-dom/server";
import type { InboxView } from "@/lib/filters/show-inbox";
import type { Locale } from "@/lib/i18n/locales";
import { TextsContext } from "@/components/apart/intl";
import { SearchContext } from "@/components/apart/navigation";
import { InboxPanes } from "./inbox-panes";
import { inboxPlaces } from "./inbox-places";
import { writeServed } from "./served-view";
import { texts as en } from "./texts-en";
import { texts as vi } from "./texts-vi";

/** `search`: what the address asks for, with its question mark. */
type Page = { view: InboxView; locale: Locale; search: string };

/**
 * The inbox as it stands in a page of Next: its HTML, and the text from which a browser makes the same. For a server that
 * answers without Next around it, like question-list-markup.tsx. Without forms: only Next knows their actions.
 */
export function inboxMarkup({ view, locale, search }: Page): { html: string; text: string } {
  const text = writeServed(view);
  const html = renderToString(
    <TextsContext value={{ locale, messages: messages[locale] }}>
      <SearchContext value={new URLSearchParams(search)}>
        <InboxPanes served={text} places={inboxPlaces(locale)} tools={tools}>
          {null}
        </InboxPanes>
      </SearchContext>
    </TextsContext>,
  );
  return { html, text };
}

const messages = { vi, en };
const refuse = () => Promise.reject(new Error("a form without Next"));
const tools = { actions: { save: refuse, rename: refuse, remove: refuse }, departments: [], choices: null };
