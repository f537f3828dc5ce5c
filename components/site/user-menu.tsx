import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";

type Props = {
  person: { name: string; email: string; roles: string[] };
  portalHref: string;
  settingsHref: string;
  signOut: () => Promise<void>;
};

const entry = "flex min-h-11 w-full items-center gap-2.5 px-4 text-start font-semibold hover:bg-sea-soft";

/** Who is signed in and the way out; a <details>, so that it works without JavaScript. */
export function UserMenu({ person, portalHref, settingsHref, signOut }: Props) {
  const t = useTranslations("common.desk");
  return (
    <details className="group relative">
      <summary
        aria-label={t("account", { name: person.name })}
        className="inline-flex min-h-11 list-none items-center gap-2 rounded-md px-2 hover:bg-deep-soft"
      >
        <Icon name="user" />
        <span className="hidden max-w-48 truncate font-semibold md:inline">{person.name}</span>
        <Icon name="chevronDown" className="size-4 transition-transform group-open:rotate-180" />
      </summary>
      <div className="absolute end-0 z-30 mt-2 w-72 overflow-hidden rounded-md border border-line bg-surface text-ink shadow-card">
        <div className="border-b border-line px-4 py-3">
          <p className="font-semibold">{person.name}</p>
          <p className="text-sm break-all text-muted">{person.email}</p>
          <ul className="mt-1 text-sm text-muted">
            {person.roles.map((role) => (
              <li key={role}>{role}</li>
            ))}
          </ul>
        </div>
        <Link href={settingsHref} className={entry}>
          <Icon name="settings" />
          {t("mySettings")}
        </Link>
        <Link href={portalHref} className={entry}>
          <Icon name="globe" />
          {t("portal")}
        </Link>
        <form action={signOut}>
          <button type="submit" className={entry}>
            <Icon name="logout" />
            {t("signOut")}
          </button>
        </form>
      </div>
    </details>
  );
}
