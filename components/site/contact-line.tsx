import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";

export type PublicContact = {
  id: number;
  kind: "hotline" | "email" | "office";
  label: string;
  value: string;
};

const icons: Record<PublicContact["kind"], IconName> = { hotline: "phone", email: "mail", office: "pin" };

/** One way to reach the authority; telephone and e-mail can be pressed. */
export function ContactLine({ contact }: { contact: PublicContact }) {
  const { kind, label, value } = contact;
  const href =
    kind === "hotline"
      ? `tel:${value.replaceAll(/[^\d+]/g, "")}`
      : kind === "email"
        ? `mailto:${value}`
        : null;
  return (
    <span className="flex min-h-11 items-center gap-2.5">
      <Icon name={icons[kind]} className="opacity-80" />
      <span className="min-w-0">
        <span className="sr-only">{label}: </span>
        {href === null ? (
          value
        ) : (
          <a
            href={href}
            className="inline-flex min-h-11 items-center wrap-anywhere underline-offset-4 hover:underline"
          >
            {breakable(value)}
          </a>
        )}
      </span>
    </span>
  );
}

/** A long e-mail address may break after its @. */
function breakable(value: string) {
  const at = value.indexOf("@") + 1;
  if (at === 0) return value;
  return (
    <span>
      {value.slice(0, at)}
      <wbr />
      {value.slice(at)}
    </span>
  );
}
