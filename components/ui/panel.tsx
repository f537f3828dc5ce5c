import type { ReactNode } from "react";
import { Icon } from "./icon";

/** The end of a journey: it is done, and this is the number to keep. Its title is the page's h1. */
export function Panel({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="rounded-lg border border-success bg-success-soft px-6 py-8 text-center">
      <Icon
        name="check"
        className="mx-auto mb-3 size-11 rounded-full border-2 border-success p-1.5 text-success"
      />
      <h1 className="text-2xl sm:text-3xl">{title}</h1>
      {children ? <div className="mx-auto mt-3 max-w-prose text-lg">{children}</div> : null}
    </div>
  );
}
