"use client";

import { useState } from "react";
import { useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { forgetDraft } from "@/components/questions/use-draft";
import type { SimilarAnswer } from "@/lib/suggestions/status";

/** `people`: how many have the same question, once this one has been counted. */
type Pressed = { people: number | null };

/**
 * "This answers it" leads to the answer and lets go of the draft; "I have it, too" is counted here and offers letters.
 * Both are links, so that they lead somewhere without JavaScript. Plain ones: the answer's page says its thanks only
 * when it is loaded by its address.
 */
export function SimilarChoices({ answer: { slug, href, followHref } }: { answer: SimilarAnswer }) {
  const t = useTranslations("similar");
  const [pressed, setPressed] = useState<Pressed | null>(null);
  return (
    <p className="mt-1 flex flex-wrap items-center gap-3">
      <a
        href={`${href}#cam-on`}
        className={buttonStyle("secondary", true)}
        onClick={() => forgetDraft("ask")}
      >
        {t("answered")}
      </a>
      {pressed === null ? (
        <a
          href={followHref}
          target="_blank"
          rel="noopener"
          className={buttonStyle("quiet", true)}
          onClick={(event) => {
            event.preventDefault();
            void count(slug).then((people) => setPressed({ people }));
          }}
        >
          {t("meToo")}
        </a>
      ) : (
        <span role="status">
          {pressed.people === null ? t("notCounted") : t("counted", { count: pressed.people })}{" "}
          <a
            href={`${followHref}?xong=dem#letters`}
            target="_blank"
            rel="noopener"
            className="text-link underline underline-offset-4"
          >
            {t("letters")}
          </a>
        </span>
      )}
    </p>
  );
}

async function count(slug: string): Promise<number | null> {
  try {
    const headers = { accept: "application/json" };
    const response = await fetch(`/api/me-too/${slug}`, { method: "POST", headers });
    return response.ok ? ((await response.json()) as { count: number }).count : null;
  } catch {
    return null;
  }
}
