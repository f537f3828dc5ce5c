import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

/** Worked by public/page.js. */
export function PrintButton({ text }: { text: string }) {
  return (
    <Button
      type="button"
      variant="secondary"
      data-print=""
      className="needs-script no-print justify-self-start"
    >
      <Icon name="print" />
      {text}
    </Button>
  );
}
