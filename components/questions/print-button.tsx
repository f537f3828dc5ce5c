"use client";

import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

export function PrintButton({ text }: { text: string }) {
  return (
    <Button
      type="button"
      variant="secondary"
      className="needs-script no-print justify-self-start"
      onClick={() => window.print()}
    >
      <Icon name="print" />
      {text}
    </Button>
  );
}
