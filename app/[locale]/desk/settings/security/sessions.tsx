import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/desk/action-form";
import { Section } from "@/components/desk/section";
import { Tag } from "@/components/ui/tag";
import { Time } from "@/components/ui/time";
import type { OwnSession } from "@/lib/people/sessions";
import { idleHours, lifetimeHours } from "@/lib/session";
import { endOthersAction, endSessionAction } from "./actions";

/** Where one is signed in, each place with the button that ends it. */
export async function Sessions({ sessions }: { sessions: OwnSession[] }) {
  const t = await getTranslations("account.sessions");
  return (
    <Section id="sessions" title={t("title")}>
      <p>{t("lead", { idle: idleHours, most: lifetimeHours })}</p>
      <ul className="grid">
        {sessions.map(({ id, device, isThis, createdAt, lastSeenAt }) => {
          const name = t("device", {
            browser: device.browser ?? t("unknownBrowser"),
            system: device.system ?? t("unknownSystem"),
          });
          return (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-3 first:border-t-0"
            >
              <div>
                <p className="flex flex-wrap items-center gap-2">
                  <strong>{name}</strong>
                  {isThis ? <Tag tone="info">{t("this")}</Tag> : null}
                </p>
                <p className="text-sm text-muted">
                  {t("created")} <Time value={createdAt} withTime /> · {t("seen")}{" "}
                  <Time value={lastSeenAt} withTime />
                </p>
              </div>
              {isThis ? null : (
                <ActionForm
                  name={`session-${String(id)}`}
                  action={endSessionAction}
                  hidden={{ sessionId: id }}
                  submit={t("end", { device: name })}
                  variant="secondary"
                />
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 ? (
        <ActionForm
          name="others"
          action={endOthersAction}
          hidden={{}}
          submit={t("endOthers")}
          variant="secondary"
        />
      ) : null}
    </Section>
  );
}
