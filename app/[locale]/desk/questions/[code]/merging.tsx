import { getTranslations } from "next-intl/server";
import { ActionForm, FormText } from "@/components/desk/action-form";
import { Details } from "@/components/ui/details";
import type { QuestionDetail } from "@/lib/questions/one";
import { mergeIntoAction } from "./decision-actions";

type Props = {
  question: QuestionDetail;
  /** The code in the page's address (`?gop=`), where the similar questions lead to. */
  masterCode: string | undefined;
};

export async function Merging({ question: { code, version }, masterCode }: Props) {
  const t = await getTranslations("desk.merge");
  return (
    <Details summary={t("title")} open={masterCode !== undefined}>
      <ActionForm
        name="merge"
        action={mergeIntoAction}
        hidden={{ code, version }}
        submit={t("submit")}
        variant="danger"
      >
        <FormText
          name="masterCode"
          label={t("master")}
          hint={t("hint")}
          {...(masterCode !== undefined && { initial: masterCode })}
          required
        />
      </ActionForm>
    </Details>
  );
}
