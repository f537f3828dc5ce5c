"use client";

import { useTranslations } from "next-intl";
import type { Source } from "./editor-menu";
import { EditorPicker } from "./editor-picker";

/** The lists of an answer as buttons. */
export function EditorTools({ href, sources }: { href: string; sources: readonly Source[] }) {
  const t = useTranslations("writing.menu");
  return (
    <div role="group" aria-label={t("tools")} className="flex flex-wrap items-start gap-2">
      {sources.map((source) => (
        <EditorPicker key={source} href={href} source={source} />
      ))}
    </div>
  );
}
