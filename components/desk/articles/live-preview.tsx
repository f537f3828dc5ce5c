"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "next-intl";
import type { PreviewAction } from "./article-state";

/** Asked for when the fingers rest. */
const pauseMs = 400;

type Props = {
  action: PreviewAction;
  /** What stands in the field now; null as long as nobody wrote. */
  content: string | null;
  /** Of the saved text; all HTML here was made and cleaned on the server (lib/markdown). */
  html: string;
};

/** How the text will read, beside the writing: made by what makes the real page. */
export function LivePreview({ action, content, html }: Props) {
  const t = useTranslations("articles.form");
  const [shown, setShown] = useState(html);
  useEffect(() => {
    if (content === null) return undefined;
    let newest = true;
    const timer = setTimeout(() => {
      const form = new FormData();
      form.set("content", content);
      void action({}, form)
        .then(({ result }) => {
          if (newest && result !== undefined) setShown(result.preview);
        })
        // Without the server the last picture stays; saving says that it is away.
        .catch(() => undefined);
    }, pauseMs);
    return () => {
      newest = false;
      clearTimeout(timer);
    };
  }, [action, content]);
  return (
    <section aria-label={t("preview")} className="min-w-0 rounded-md border border-line bg-surface p-4">
      <h2 className="mb-2 text-sm font-semibold text-muted">{t("preview")}</h2>
      {shown === "" ? (
        <p className="text-muted">{t("previewEmpty")}</p>
      ) : (
        <div className="prose break-words" dangerouslySetInnerHTML={{ __html: shown }} />
      )}
    </section>
  );
}
