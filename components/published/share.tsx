"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

/** Handed in, so that a kept page need not load the machinery of translations. */
type Texts = Record<"share" | "copy" | "copied" | "failed", string>;

/**
 * Hands the address on by the device's own sheet, where it has one, and copies it. Nobody else's button, nobody is told.
 */
export function Share({ title, url, texts }: { title: string; url: string; texts: Texts }) {
  const [said, setSaid] = useState("");

  const copy = async (): Promise<void> => {
    // The same words twice would not be spoken twice.
    setSaid("");
    await new Promise((resolve) => requestAnimationFrame(resolve));
    try {
      await navigator.clipboard.writeText(url);
      setSaid(texts.copied);
    } catch {
      setSaid(texts.failed);
    }
  };
  const share = async (): Promise<void> => {
    if (!("share" in navigator)) return copy();
    // Closing the sheet is no failure.
    await navigator.share({ title, url }).catch(() => undefined);
  };

  return (
    <>
      <Button type="button" variant="secondary" className="needs-script" onClick={() => void share()}>
        <Icon name="send" />
        {texts.share}
      </Button>
      <Button type="button" variant="secondary" className="needs-script" onClick={() => void copy()}>
        <Icon name="paperclip" />
        {texts.copy}
      </Button>
      <span role="status" className="self-center text-sm text-muted">
        {said}
      </span>
    </>
  );
}
