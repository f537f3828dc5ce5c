"use client";

import { useEffect } from "react";
import { Button } from "@/components/ui/button";

const askMs = 4_000;

/** Leads to the page that could not be fetched (`?tu=`), by hand or as soon as the server can be reached. */
export function TryAgain({ text }: { text: string }) {
  useEffect(() => {
    if (!new URLSearchParams(location.search).has("tu")) return;
    const look = (): void => void goBackIfReached();
    const timer = setInterval(look, askMs);
    addEventListener("online", look);
    return () => {
      clearInterval(timer);
      removeEventListener("online", look);
    };
  }, []);
  return (
    <Button type="button" className="needs-script" onClick={goBack}>
      {text}
    </Button>
  );
}

/** A browser that says it has a network may still reach nobody: leaving this page in vain would make it flicker. */
async function goBackIfReached(): Promise<void> {
  if (document.visibilityState === "hidden") return;
  const answer = await fetch("/healthz", { method: "HEAD", cache: "no-store" }).catch(() => null);
  if (answer?.ok === true) goBack();
}

function goBack(): void {
  location.replace(wanted(location));
}

/** Only addresses of this site: the query may have been written by anybody. */
function wanted({ search, origin }: Location): string {
  const asked = new URLSearchParams(search).get("tu") ?? "/";
  const address = URL.canParse(asked, origin) ? new URL(asked, origin) : null;
  return address?.origin === origin ? address.pathname + address.search : "/";
}
