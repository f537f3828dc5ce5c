import { renderToStaticMarkup } from "react-dom/server";
import type { AbstractIntlMessages } from "use-intl/core";
import { TextsContext } from "@/components/apart/intl";
import type { ListView } from "@/lib/publishing/list-view";
import { QuestionList } from "./question-list";

/**
 * A list of published questions as HTML, for a server that answers without Next around it. Not for pages: it is bundled
 * with a React of its own (scripts/lib/bundle.mjs), since what pages are made of has no react-dom/server.
 */
export function questionListMarkup(view: ListView, messages: AbstractIntlMessages): string {
  return renderToStaticMarkup(
    <TextsContext value={{ locale: view.locale, messages }}>
      <QuestionList view={view} />
    </TextsContext>,
  );
}
