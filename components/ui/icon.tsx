import { classNames } from "./class-names";
import { iconPaths, type IconName } from "./icon-paths";

/** Decoration beside words; never the only carrier of a meaning. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      className={classNames("shrink-0", className)}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
