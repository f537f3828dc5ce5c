import { classNames } from "./class-names";
import { iconPaths, type IconName } from "./icon-paths";

/** Decoration beside words; never the only carrier of a meaning. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={classNames("icon", className)}>
      <path d={iconPaths[name]} />
    </svg>
  );
}
