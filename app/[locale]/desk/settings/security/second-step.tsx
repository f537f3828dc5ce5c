import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/desk/action-form";
import { RecoveryForm } from "@/components/desk/recovery-form";
import { Section } from "@/components/desk/section";
import { Details } from "@/components/ui/details";
import { Tag } from "@/components/ui/tag";
import { formatDateTime } from "@/lib/format";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import type { OwnSecondStep } from "@/lib/people/enrol-totp";
import { beginAction, cancelAction, confirmAction, removeAction, renewCodesAction } from "./actions";
import { AppKey } from "./app-key";
import { Confirmation } from "./confirmation";

/** Off, being set up, or on: what stands here is what can be done next. */
export async function SecondStep({ step, account }: { step: OwnSecondStep; account: string }) {
  const t = await getTranslations("account.step");
  const deskHref = getPathname({ locale: localeOf(await getLocale()), href: "/desk" });
  return (
    <Section id="step" title={t("title")}>
      <p className="flex flex-wrap items-center gap-3">
        <Tag tone={step.state === "on" ? "success" : "neutral"}>{t(step.state === "on" ? "on" : "off")}</Tag>
        {step.state === "on" ? t("since", { time: formatDateTime(step.since) }) : null}
      </p>
      {step.state === "on" ? (
        <>
          <p>{t("codesLeft", { count: step.codesLeft })}</p>
          <Details summary={t("renew")}>
            <p>{t("renewHint")}</p>
            <RecoveryForm
              name="renew"
              action={renewCodesAction}
              hidden={{}}
              submit={t("renew")}
              deskHref={deskHref}
            >
              <Confirmation codeHint={t("codeOrRecovery")} />
            </RecoveryForm>
          </Details>
          <Details summary={t("remove")}>
            <p>{t("removeHint")}</p>
            <ActionForm name="remove" action={removeAction} hidden={{}} submit={t("remove")} variant="danger">
              <Confirmation codeHint={t("codeOrRecovery")} />
            </ActionForm>
          </Details>
        </>
      ) : (
        <p>{t("why")}</p>
      )}
      {step.state === "off" ? (
        <ActionForm name="begin" action={beginAction} hidden={{}} submit={t("begin")} />
      ) : null}
      {step.state === "begun" ? (
        <>
          <RecoveryForm
            name="confirm"
            action={confirmAction}
            hidden={{}}
            submit={t("confirm")}
            deskHref={deskHref}
          >
            <AppKey secret={step.secret} account={account} />
            <p>{t("type")}</p>
            <Confirmation codeHint={t("codeHint")} />
          </RecoveryForm>
          <div className="flex flex-wrap gap-3">
            <ActionForm name="again" action={beginAction} hidden={{}} submit={t("again")} variant="quiet" />
            <ActionForm
              name="cancel"
              action={cancelAction}
              hidden={{}}
              submit={t("cancel")}
              variant="quiet"
            />
          </div>
        </>
      ) : null}
    </Section>
  );
}
