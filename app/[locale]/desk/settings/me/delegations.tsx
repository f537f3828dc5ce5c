import { getTranslations } from "next-intl/server";
import { ActionForm, FormSelect, FormText } from "@/components/desk/action-form";
import { Section } from "@/components/desk/section";
import { Details } from "@/components/ui/details";
import { listOwnDelegations, listOwnLeaderships } from "@/lib/absences/queries";
import { formatDate } from "@/lib/format";
import { listOfficials } from "@/lib/people/queries";
import type { Viewer } from "@/lib/viewer";
import { delegateAction, endDelegationAction } from "./absence-actions";

/** Rights given and received, and for a leader the form to give theirs. */
export async function Delegations({ viewer }: { viewer: Viewer }) {
  const [t, delegations, led] = await Promise.all([
    getTranslations("absences.delegation"),
    listOwnDelegations(viewer),
    listOwnLeaderships(viewer),
  ]);
  if (delegations.length === 0 && led.length === 0) return null;
  return (
    <Section id="delegations" title={t("title")}>
      <p className="text-muted">{t("lead")}</p>
      {delegations.map(({ id, fromDay, toDay, givenById, givenBy, givenTo, department }) => {
        const days = { from: formatDate(fromDay), to: formatDate(toDay), department: department.name };
        const isGiven = givenById === viewer.personId;
        return (
          <div key={id} className="flex flex-wrap items-center gap-3">
            <p>
              {isGiven
                ? t("given", { ...days, name: givenTo.name })
                : t("received", { ...days, name: givenBy.name })}
            </p>
            {isGiven ? (
              <ActionForm
                name={`delegation-${String(id)}`}
                action={endDelegationAction}
                hidden={{ delegationId: id }}
                submit={t("end")}
                variant="secondary"
              />
            ) : null}
          </div>
        );
      })}
      {led.map((department) => (
        <Giving key={department.id} viewer={viewer} department={department} />
      ))}
    </Section>
  );
}

type GivingProps = { viewer: Viewer; department: { id: number; name: string } };

async function Giving({ viewer, department }: GivingProps) {
  const [t, days, officials] = await Promise.all([
    getTranslations("absences.delegation"),
    getTranslations("absences.absence"),
    listOfficials(department.id),
  ]);
  const others = officials.filter(({ id }) => id !== viewer.personId);
  return (
    <Details summary={`${t("save")}: ${department.name}`}>
      {others.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <ActionForm
          name={`delegate-${String(department.id)}`}
          action={delegateAction}
          hidden={{ departmentId: department.id }}
          submit={t("save")}
        >
          <FormSelect
            name="personId"
            label={t("person")}
            options={others.map(({ id, name }) => ({ value: String(id), text: name }))}
            empty={t("choose")}
            required
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <FormText name="fromDay" type="date" label={days("from")} required />
            <FormText name="toDay" type="date" label={days("to")} required />
          </div>
        </ActionForm>
      )}
    </Details>
  );
}
