import { Icon } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

/** Worked by public/page.js; without JavaScript the system decides. */
export function ThemeSwitch({ label }: { label: string }) {
  return (
    <button
      type="button"
      data-theme-switch=""
      title={label}
      className="needs-script inline-flex size-11 items-center justify-center rounded-md hover:bg-deep-soft"
    >
      <Icon name="theme" />
      <VisuallyHidden>{label}</VisuallyHidden>
    </button>
  );
}
