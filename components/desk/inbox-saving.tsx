"use client";

import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { conditionsQuery } from "@/lib/filters/status";
import { ActionForm, FormSelect, FormText, type FormAction } from "./action-form";
import { useInboxList } from "./inbox-context";
import type { InboxView } from "./inbox-state";

export type FilterActions = { save: FormAction; rename: FormAction; remove: FormAction };
type Props = { actions: FilterActions; departments: { id: number; name: string }[] };

/** "Lưu bộ lọc": gives the list a name; the one that has a name is renamed or removed by who may. */
export function InboxSaving({ actions, departments }: Props) {
  const { view } = useInboxList();
  if (view === null) return null;
  const saved = view.filters.find(({ query }) => query === view.query);
  return saved === undefined ? (
    <Save key={view.query} view={view} action={actions.save} departments={departments} />
  ) : (
    <Manage key={saved.id} filter={saved} actions={actions} />
  );
}

type SaveProps = { view: InboxView; action: FormAction; departments: Props["departments"] };

function Save({ view, action, departments }: SaveProps) {
  const t = useTranslations("desk.filter");
  const conditions = conditionsQuery(new URLSearchParams(view.query));
  // A whole queue has its name already.
  if (conditions === "") return null;
  return (
    <Details summary={t("save")}>
      <ActionForm
        name="filter"
        action={action}
        hidden={{ queue: view.queue, conditions }}
        submit={t("saveSubmit")}
      >
        <FormText name="name" label={t("name")} required />
        {departments.length === 0 ? null : (
          <FormSelect
            name="departmentId"
            label={t("share")}
            hint={t("shareHint")}
            empty={t("private")}
            options={departments.map(({ id, name }) => ({ value: String(id), text: name }))}
          />
        )}
      </ActionForm>
    </Details>
  );
}

function Manage({ filter, actions }: { filter: InboxView["filters"][number]; actions: FilterActions }) {
  const t = useTranslations("desk.filter");
  const { id, name, department, mayRename, mayRemove } = filter;
  if (!mayRename && !mayRemove)
    return department === null ? null : <p className="text-sm text-muted">{t("sharedBy", { department })}</p>;
  return (
    <Details summary={t("manage", { name })}>
      {department === null ? null : <p className="text-sm text-muted">{t("sharedBy", { department })}</p>}
      {mayRename ? (
        <ActionForm name="rename" action={actions.rename} hidden={{ id }} submit={t("rename")}>
          <FormText name="name" label={t("name")} initial={name} required />
        </ActionForm>
      ) : null}
      {mayRemove ? (
        <ActionForm
          name="remove"
          action={actions.remove}
          hidden={{ id }}
          submit={t("remove")}
          variant="danger"
        />
      ) : null}
    </Details>
  );
}
