import { Button } from "./button";
import { Icon } from "./icon";

type Props = {
  /** What is copied; nothing for the address of the page. */
  text?: string;
  label: string;
  /** Said when it is in the clipboard. */
  done: string;
  /** Said when the browser refuses. */
  failed: string;
  small?: boolean;
};

/** Puts a text into the clipboard and says so (public/page.js). Shown only where there is JavaScript. */
export function CopyButton({ text = "", label, done, failed, small = false }: Props) {
  return (
    <span className="needs-script no-print inline-flex flex-wrap items-center gap-x-3">
      <Button type="button" variant={small ? "quiet" : "secondary"} small={small} data-copy={text}>
        <Icon name="file" />
        {label}
      </Button>
      <span
        role="status"
        data-done={done}
        data-failed={failed}
        suppressHydrationWarning
        className="text-sm text-muted"
      />
    </span>
  );
}
