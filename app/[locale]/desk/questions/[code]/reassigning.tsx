import { getTranslations } from "next-intl/server";
import { ActionForm, FormSelect } from "@/components/desk/action-form";
import { Details } from "@/components/ui/details";
import { InsetText } from "@/components/ui/inset-text";
import { listAway } from "@/lib/absences/stand-in";
import { formatDate } from "@/lib/format";
import { listOfficials, type PersonOption } from "@/lib/people/queries";
import type { QuestionDetail } from "@/lib/questions/one";
import { reassignAction } from "./decision-actions";

/** The officials of the department with what each of them has to do already. */
export async function Reassigning({ question }: { question: QuestionDetail }) {
  const t = await getTranslations("desk.reassign");
  const { code, version, leadDepartmentId, officialId } = question;
  const officials = leadDepartmentId === null ? [] : await listOfficials(leadDepartmentId);
  const others = officials.filter(({ id }) => id !== officialId);
  const away = new Map((await listAway(others.map(({ id }) => id))).map((one) => [one.personId, one]));
  const absent = await getTranslations("absences.absence");
  const textOf = ({ id, name, openWork }: PersonOption): string => {
    const text = t("option", { name, count: openWork });
    const found = away.get(id);
    if (found === undefined) return text;
    return absent("option", { text, to: formatDate(found.toDay), name: found.substituteName });
  };
  return (
    <Details summary={t("title")}>
      {others.length === 0 ? (
        <InsetText>{t("nobody")}</InsetText>
      ) : (
        <ActionForm name="reassign" action={reassignAction} hidden={{ code, version }} submit={t("submit")}>
          <FormSelect
            name="personId"
            label={t("person")}
            options={others.map((person) => ({ value: String(person.id), text: textOf(person) }))}
            empty={t("choose")}
            required
          />
        </ActionForm>
      )}
    </Details>
  );
}
