import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { iconPaths, type IconName } from "@/components/ui/icon-paths";
import { Specimen } from "./specimen";

/** Whole class names: Tailwind finds only what stands in the source. */
const grounds = [
  ["page", "bg-page text-ink"],
  ["surface", "bg-surface text-ink"],
  ["raised", "bg-raised text-ink"],
  ["sea", "bg-sea text-on-sea"],
  ["sea-soft", "bg-sea-soft text-ink"],
  ["deep", "bg-deep text-on-deep"],
  ["deep-soft", "bg-deep-soft text-on-deep"],
  ["gold", "bg-gold text-on-gold"],
  ["success-soft", "bg-success-soft text-success"],
  ["warning-soft", "bg-warning-soft text-warning"],
  ["danger-soft", "bg-danger-soft text-danger"],
  ["danger-fill", "bg-danger-fill text-on-danger"],
] as const;
const inks = [
  ["ink", "text-ink"],
  ["muted", "text-muted"],
  ["link", "text-link"],
  ["sea", "text-sea"],
  ["lacquer", "text-lacquer"],
  ["success", "text-success"],
  ["warning", "text-warning"],
  ["danger", "text-danger"],
] as const;
const types = [
  "text-4xl",
  "text-3xl",
  "text-2xl",
  "text-xl",
  "text-lg",
  "text-base",
  "text-sm",
  "text-xs",
] as const;
const spaces = ["w-1", "w-2", "w-3", "w-4", "w-5", "w-6", "w-8", "w-10"] as const;
const shapes = ["rounded-sm", "rounded-md", "rounded-lg", "rounded-lg shadow-card"] as const;

/** Colour, type, space, radius, elevation and icons: everything app/tokens.css decides. */
export function Tokens() {
  const t = useTranslations("style");
  const names = Object.keys(iconPaths) as IconName[];
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <Specimen name="colour" wide>
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          {grounds.map(([name, look]) => (
            <li key={name} className={`rounded-md border border-line p-4 font-mono text-sm ${look}`}>
              {name}
            </li>
          ))}
        </ul>
        <ul className="flex flex-wrap gap-x-6 gap-y-2 rounded-md bg-surface p-4">
          {inks.map(([name, look]) => (
            <li key={name} className={`font-semibold ${look}`}>
              {name}
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name="type" wide>
        <ul className="grid gap-2">
          {types.map((size) => (
            <li key={size} className="flex flex-wrap items-baseline gap-x-4">
              <span className="font-mono text-sm text-muted">{size}</span>
              <span className={`${size} font-bold`}>{t("marks")}</span>
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name="space">
        <ul className="grid gap-1">
          {spaces.map((width) => (
            <li key={width} className="flex items-center gap-3">
              <span className="w-12 font-mono text-sm text-muted">{width.slice(2)}</span>
              <span className={`h-4 bg-sea ${width}`} />
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name="radius, elevation">
        <ul className="flex flex-wrap gap-4">
          {shapes.map((shape) => (
            <li key={shape} className={`border border-line bg-surface px-4 py-6 font-mono text-sm ${shape}`}>
              {shape}
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name="icon" wide>
        <ul className="grid grid-cols-2 gap-2 sm:grid-cols-4 lg:grid-cols-6">
          {names.map((name) => (
            <li key={name} className="flex items-center gap-2 font-mono text-sm">
              <Icon name={name} />
              {name}
            </li>
          ))}
        </ul>
      </Specimen>
    </div>
  );
}
