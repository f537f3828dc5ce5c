import { useEffect } from "react";
import { useWarning } from "../use-draft-form";

/**
 * Asks before unsaved words are left: by the browser's own question when the page goes, by ours when a link leads to
 * another page of the desk, which the browser does not notice.
 */
export function useLeaveGuard(unsaved: boolean, question: string): void {
  useWarning(unsaved);
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!(link instanceof HTMLAnchorElement) || !leaves(link) || confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener("click", ask, { capture: true });
    return () => document.removeEventListener("click", ask, { capture: true });
  }, [unsaved, question]);
}

/** Not a place on this page, and not another tab. */
function leaves({ target, hash, pathname, search }: HTMLAnchorElement): boolean {
  const samePage = pathname === location.pathname && search === location.search && hash !== "";
  return target !== "_blank" && !samePage;
}
