import { useEffect } from "react";
import type { FormState } from "@/lib/form-state";

/** "Lỗi: …" in the window's title while a form has errors: the first thing a screen reader says. */
export function useErrorTitle(state: FormState<unknown>, prefix: string): void {
  useEffect(() => {
    if (state.ok !== false || state.code === undefined) return;
    const title = document.title.startsWith(prefix)
      ? document.title.slice(prefix.length).trim()
      : document.title;
    document.title = `${prefix} ${title}`;
    return () => {
      document.title = title;
    };
  }, [state, prefix]);
}
