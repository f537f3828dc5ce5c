import type { ReactNode } from "react";
import { Icon } from "./icon";

type Props = { summary: ReactNode; open?: boolean; children: ReactNode };

export function Details({ summary, open, children }: Props) {
  return (
    <details open={open} className="group">
      <summary className="inline-flex min-h-11 list-none items-center gap-2 font-semibold text-link underline-offset-4 hover:underline">
        <Icon name="chevronRight" className="transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="mt-1 space-y-3 border-s-4 border-line py-2 ps-5">{children}</div>
    </details>
  );
}
