"use client";

import { useActionState } from "react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SummaryList } from "@/components/ui/summary-list";
import type { FormState } from "@/lib/form-state";
import { Section } from "./section";

type Contact = { email: string | null; phone: string | null };

type Props = {
  code: string;
  name: string;
  masked: Contact;
  visibility: string;
  mayReveal: boolean;
  action: (state: FormState<Contact>, form: FormData) => Promise<FormState<Contact>>;
};

/** Who asked. Address and number are masked until somebody asks for them and is recorded doing so. */
export function CitizenPanel({ code, name, masked, visibility, mayReveal, action }: Props) {
  const t = useTranslations("desk.citizen");
  const [state, send, busy] = useActionState(action, {});
  const { email, phone } = state.result ?? masked;
  const hidden = state.result === undefined && (masked.email !== null || masked.phone !== null);
  const rows = [
    { key: t("name"), value: name === "" ? t("anonymised") : name },
    ...(email === null ? [] : [{ key: t("email"), value: <span className="break-all">{email}</span> }]),
    ...(phone === null ? [] : [{ key: t("phone"), value: phone }]),
    { key: t("visibility"), value: visibility },
  ];
  return (
    <Section id="citizen" title={t("title")}>
      <SummaryList rows={rows} />
      {state.message === undefined ? null : <p role="alert">{state.message}</p>}
      {mayReveal && hidden ? (
        <form action={send}>
          <input type="hidden" name="code" value={code} />
          <Button variant="quiet" small disabled={busy}>
            {t("reveal")}
          </Button>
          <p className="text-sm text-muted">{t("recorded")}</p>
        </form>
      ) : null}
    </Section>
  );
}
