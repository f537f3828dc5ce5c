"use client";

import { useActionState, useEffect } from "react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { emptyForm, type FormState } from "@/lib/form-state";
import type { ShownFinding } from "@/lib/questions/findings";
import { FormFrame, FormTextarea } from "./action-form";
import { FindingText } from "./finding-text";

export type FindingsAction = (
  state: FormState<ShownFinding[]>,
  form: FormData,
) => Promise<FormState<ShownFinding[]>>;

type Actions = { waive: FindingsAction; restore: FindingsAction };
type Props = {
  code: string;
  findings: ShownFinding[];
  actions: Actions;
  /** Called with the list after one was passed over or taken up. */
  onChanged: (findings: ShownFinding[]) => void;
  /** Shows the words in the text. */
  onShow: (quote: string) => void;
};

/** What to look at again in the saved text. Each is put right in the text, or passed over with a reason. */
export function EditorFindings({ findings, ...props }: Props) {
  const t = useTranslations("writing.lint");
  const open = findings.filter(({ waived }) => waived === null).length;
  return (
    <section aria-labelledby="findings-heading" className="grid gap-2 border-t border-line pt-4">
      <h3 id="findings-heading" className="font-semibold">
        {t("title")}
      </h3>
      <p role="status" className="text-sm text-muted">
        {t("count", { open, waived: findings.length - open })}
      </p>
      <ul className="divide-y divide-line">
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.quote}`} className="grid gap-1 py-3">
            <FindingText {...finding} />
            <Choices finding={finding} {...props} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type ChoiceProps = Omit<Props, "findings"> & { finding: ShownFinding };

function Choices({ code, finding: { rule, quote, waived }, actions, onChanged, onShow }: ChoiceProps) {
  const t = useTranslations("writing.lint");
  const hidden = { code, rule, quote };
  return (
    <div className="flex flex-wrap items-start gap-x-3">
      {quote === "" ? null : (
        <Button type="button" variant="quiet" small className="needs-script" onClick={() => onShow(quote)}>
          {t("show")}
        </Button>
      )}
      {waived === null ? (
        <Details summary={t("waive")}>
          <ListForm action={actions.waive} hidden={hidden} submit={t("waiveSubmit")} onChanged={onChanged}>
            <FormTextarea name="reason" label={t("reason")} hint={t("reasonHint")} rows={2} required />
          </ListForm>
        </Details>
      ) : (
        <ListForm action={actions.restore} hidden={hidden} submit={t("restore")} onChanged={onChanged} />
      )}
    </div>
  );
}

type ListFormProps = {
  action: FindingsAction;
  hidden: { code: string; rule: string; quote: string };
  submit: string;
  onChanged: Props["onChanged"];
  children?: React.ReactNode;
};

function ListForm({ action, hidden, submit, onChanged, children }: ListFormProps) {
  const [state, send, busy] = useActionState(action, emptyForm as FormState<ShownFinding[]>);
  const { result } = state;
  useEffect(() => {
    if (result !== undefined) onChanged(result);
  }, [result, onChanged]);
  return (
    <FormFrame
      name={`finding-${hidden.rule}-${hidden.quote}`}
      hidden={hidden}
      submit={submit}
      variant="secondary"
      state={state}
      send={send}
      busy={busy}
    >
      {children}
    </FormFrame>
  );
}
