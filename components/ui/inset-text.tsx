import type { ReactNode } from "react";

export function InsetText({ children }: { children: ReactNode }) {
  return <div className="space-y-2 border-s-4 border-sea bg-sea-soft px-5 py-4 text-ink">{children}</div>;
}
