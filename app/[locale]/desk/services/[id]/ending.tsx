import { getTranslations } from "next-intl/server";
import { ActionForm, FormText } from "@/components/desk/action-form";
import { Section } from "@/components/desk/section";
import { Details } from "@/components/ui/details";
import { formatDate } from "@/lib/format";
import type { DeskService } from "@/lib/services/desk-queries";
import { endServiceAction, restoreServiceAction } from "../actions";

/** How a service leaves the directory, or comes back into it. */
export async function Ending({ service }: { service: DeskService }) {
  const t = await getTranslations("services.desk");
  const hidden = { id: service.id, version: service.version };
  if (service.active)
    return (
      <Section id="end" title={t("end.title")}>
        <p>{t("end.hint")}</p>
        <Details summary={t("end.title")}>
          <ActionForm
            name="end"
            action={endServiceAction}
            hidden={hidden}
            submit={t("end.submit")}
            variant="danger"
          >
            <FormText name="endedOn" type="date" label={t("end.endedOn")} hint={t("end.endedOnHint")} />
            <FormText name="successor" label={t("end.successor")} hint={t("end.successorHint")} />
          </ActionForm>
        </Details>
      </Section>
    );
  const day = service.endedOn === null ? "" : formatDate(service.endedOn);
  return (
    <Section id="end" title={t("restore.title", { day })}>
      {service.successor === null ? null : <p>{t("restore.successor", service.successor)}</p>}
      <ActionForm
        name="restore"
        action={restoreServiceAction}
        hidden={hidden}
        submit={t("restore.submit")}
        variant="secondary"
      />
    </Section>
  );
}
