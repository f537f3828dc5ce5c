"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef } from "react";

const retryMs = 2_000;
const patienceMs = 10_000;

/**
 * Renders the page anew without touching what is typed. Asks first whether the server is there: a refresh that fails
 * makes Next load the whole page, and a server that was killed a moment ago would take the words on the screen with it.
 */
export function useLookAgain(): () => void {
  const router = useRouter();
  const looking = useRef<AbortController>(undefined);
  useEffect(
    () => () => {
      looking.current?.abort();
      looking.current = undefined;
    },
    [],
  );

  return useCallback((): void => {
    // Whoever is about to look sees this change, too.
    if (looking.current !== undefined) return;
    const { signal } = (looking.current = new AbortController());
    const look = async (): Promise<void> => {
      const isThere = await serverIsThere();
      if (signal.aborted) return;
      if (!isThere) {
        setTimeout(() => void look(), retryMs);
        return;
      }
      looking.current = undefined;
      router.refresh();
    };
    void look();
  }, [router]);
}

function serverIsThere(): Promise<boolean> {
  return fetch("/readyz", { signal: AbortSignal.timeout(patienceMs) }).then(
    ({ ok }) => ok,
    () => false,
  );
}
