"use client";

import { useActionState, type ReactNode } from "react";
import { useTranslations } from "next-intl";
import { NotificationBanner } from "@/components/ui/notification-banner";
import type { ButtonVariant } from "@/components/ui/button-style";
import type { FormState } from "@/lib/form-state";
import { FormFrame } from "./action-form";

/** The address works once; the page cannot show it again. */
export type InvitationLink = { name: string; address: string; until: string };

type Props = {
  name: string;
  action: (state: FormState<InvitationLink>, form: FormData) => Promise<FormState<InvitationLink>>;
  hidden: Record<string, number>;
  submit: string;
  variant?: ButtonVariant;
  children?: ReactNode;
};

/** A form whose result is a link that the admin hands over to a colleague. */
export function InvitationForm({ action, ...frame }: Props) {
  const t = useTranslations("desk.settings.people");
  const [state, send, busy] = useActionState(action, {});
  const { result } = state;
  if (result === undefined) return <FormFrame {...frame} state={state} send={send} busy={busy} />;
  return (
    <NotificationBanner tone="success" title={t("invited", { name: result.name })}>
      <p>{t("handOver", { until: result.until })}</p>
      <p className="font-mono text-sm break-all select-all">{result.address}</p>
    </NotificationBanner>
  );
}
