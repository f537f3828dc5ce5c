"use client";

import { useParams } from "next/navigation";
import { FailurePage } from "@/components/site/failure-page";

/** A page of this language failed to render. The cause is in the log, under the request's id. */
export default function LocaleError({ reset }: { reset: () => void }) {
  const { locale } = useParams();
  return (
    <main id="main" className="page-width py-12">
      <FailurePage locale={locale === "en" ? "en" : "vi"} retry={reset} />
    </main>
  );
}
