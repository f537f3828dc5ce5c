import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/desk/action-form";
import { endSessionsAction, removeSecondStepAction } from "./actions";

type Props = { personId: number; hasSecondStep: boolean };

/** For a colleague who lost a telephone or left a computer signed in. */
export async function PersonAccess({ personId, hasSecondStep }: Props) {
  const t = await getTranslations("desk.settings.people");
  return (
    <div className="grid gap-4">
      <p>{t("endSessionsHint")}</p>
      <ActionForm
        name={`sessions-${String(personId)}`}
        action={endSessionsAction}
        hidden={{ personId }}
        submit={t("endSessions")}
        variant="secondary"
      />
      {hasSecondStep ? (
        <>
          <p>{t("removeStepHint")}</p>
          <ActionForm
            name={`step-${String(personId)}`}
            action={removeSecondStepAction}
            hidden={{ personId }}
            submit={t("removeStep")}
            variant="danger"
          />
        </>
      ) : null}
    </div>
  );
}
