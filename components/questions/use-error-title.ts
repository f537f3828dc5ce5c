import { useEffect } from "react";
import type { FormState } from "@/lib/form-state";

/** "Lỗi: …" in the window's title while a form has errors: the first thing a screen reader says. */
export function useErrorTitle(state: FormState<unknown>, prefix: string): void {
  useEffect(() => {
    if (state.ok !== false || state.code === undefined) return;
    const mark = (): void => {
      if (!document.title.startsWith(prefix)) document.title = `${prefix} ${document.title}`;
    };
    mark();
    // A page that is still waking up writes its title once more.
    const watch = new MutationObserver(mark);
    watch.observe(document.head, { subtree: true, childList: true, characterData: true });
    return () => {
      watch.disconnect();
      document.title = document.title.slice(prefix.length).trim();
    };
  }, [state, prefix]);
}
