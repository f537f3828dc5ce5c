import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/desk/action-form";
import { endSessionsAction, removeSecondStepAction } from "../actions";

type Props = { hidden: { personId: number; list: string }; hasSecondStep: boolean };

/** For a colleague who lost a telephone or left a computer signed in. */
export async function PersonAccess({ hidden, hasSecondStep }: Props) {
  const t = await getTranslations("desk.settings.people");
  return (
    <div className="grid gap-4">
      <p>{t("endSessionsHint")}</p>
      <ActionForm
        name="sessions"
        action={endSessionsAction}
        hidden={hidden}
        submit={t("endSessions")}
        variant="secondary"
      />
      {hasSecondStep ? (
        <>
          <p>{t("removeStepHint")}</p>
          <ActionForm
            name="step"
            action={removeSecondStepAction}
            hidden={hidden}
            submit={t("removeStep")}
            variant="danger"
          />
        </>
      ) : null}
    </div>
  );
}
