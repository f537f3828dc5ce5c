import type { ComponentProps } from "react";

/** Only Next's own link knows these; on a server it writes none of them. */
type Props = ComponentProps<"a"> & Record<"prefetch" | "scroll" | "onNavigate", unknown>;

/** next/link as it is written by a server, for what is rendered without Next around it (scripts/lib/bundle.mjs). */
export default function Link({
  prefetch: _prefetch,
  scroll: _scroll,
  onNavigate: _onNavigate,
  children,
  ...rest
}: Props) {
  return <a {...rest}>{children}</a>;
}
