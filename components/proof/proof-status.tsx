import { useEffect, useRef } from "react";

type Props = {
  /** Called when somebody touches the form around this. */
  touch: () => void;
  /** The form waits for the check. */
  shown: boolean;
  text: string;
};

/** Says, also to a screen reader, that the form waits for the device's own check. There is never anything to solve. */
export function ProofStatus({ touch, shown, text }: Props) {
  const anchor = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const form = anchor.current?.closest("form");
    form?.addEventListener("focusin", touch);
    // Whoever was faster than the page's scripts has touched it already.
    if (form?.contains(document.activeElement)) touch();
    return () => form?.removeEventListener("focusin", touch);
  }, [touch]);
  return (
    <p ref={anchor} role="status" className="text-sm text-muted">
      {shown ? text : null}
    </p>
  );
}
