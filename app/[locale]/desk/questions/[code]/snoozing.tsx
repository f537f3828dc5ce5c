import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/desk/action-form";
import { Section } from "@/components/desk/section";
import { SnoozeFields } from "@/components/desk/snooze-fields";
import { Details } from "@/components/ui/details";
import { InsetText } from "@/components/ui/inset-text";
import { formatDate } from "@/lib/format";
import type { QuestionDetail } from "@/lib/questions/one";
import { mayOpenQueue } from "@/lib/questions/queues";
import { findSnooze } from "@/lib/snoozes/queries";
import type { Viewer } from "@/lib/viewer";
import { snoozeAction, unsnoozeAction } from "./snooze-actions";

/** Out of one's own lists for a while; an open question only. */
export async function Snoozing({ viewer, question }: { viewer: Viewer; question: QuestionDetail }) {
  if (!mayOpenQueue(viewer, "snoozed")) return null;
  const [t, offer] = await Promise.all([getTranslations("snoozes"), findSnooze(viewer, question.id)]);
  if (offer === null) return null;
  const { running, latest, next } = offer;
  const hidden = { code: question.code };
  return (
    <Section id="snooze" title={t("title")}>
      {running === null ? null : (
        <>
          <InsetText>
            {t(running.untilEvent ? "runningEvent" : "running", { day: formatDate(running.untilAt) })}
          </InsetText>
          <ActionForm
            name="unsnooze"
            action={unsnoozeAction}
            hidden={hidden}
            submit={t("stop")}
            variant="secondary"
          />
        </>
      )}
      {latest === null || next === null ? (
        <p className="text-sm text-muted">{t("tooNear")}</p>
      ) : (
        <Details summary={t("submit")}>
          <p className="text-sm text-muted">{t("lead")}</p>
          <ActionForm
            name="snooze"
            action={snoozeAction}
            hidden={hidden}
            submit={t("submit")}
            variant="secondary"
          >
            <SnoozeFields latest={latest} initial={next} />
          </ActionForm>
        </Details>
      )}
    </Section>
  );
}
