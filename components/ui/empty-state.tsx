import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

type Props = { title: string; icon?: IconName; children?: ReactNode };

/** Nothing here, why, and what one may do about it. */
export function EmptyState({ title, icon = "inbox", children }: Props) {
  return (
    <div className="flex flex-col items-center gap-2 rounded-lg border border-dashed border-line-strong px-6 py-10 text-center">
      <Icon name={icon} className="size-8 text-muted" />
      <p className="text-lg font-semibold">{title}</p>
      {children ? <div className="max-w-prose text-muted">{children}</div> : null}
    </div>
  );
}
