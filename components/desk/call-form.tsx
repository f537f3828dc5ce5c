"use client";

import { useActionState, type ReactNode } from "react";
import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import type { FormState } from "@/lib/form-state";
import { FormFrame } from "./action-form";

export type LoggedCall = { code: string; trackingCode: string };

type Props = {
  action: (state: FormState<LoggedCall>, form: FormData) => Promise<FormState<LoggedCall>>;
  callKey: string;
  questionHref: string;
  children: ReactNode;
};

/** The form of a call; once it is in the register, the two codes to read out to the caller. */
export function CallForm({ action, callKey, questionHref, children }: Props) {
  const t = useTranslations("calls");
  const [state, send, busy] = useActionState(action, {});
  if (state.result !== undefined) return <Logged {...state.result} questionHref={questionHref} />;
  return (
    <FormFrame name="call" hidden={{ callKey }} submit={t("submit")} state={state} send={send} busy={busy}>
      {children}
    </FormFrame>
  );
}

function Logged({ code, trackingCode, questionHref }: LoggedCall & { questionHref: string }) {
  const t = useTranslations("calls");
  return (
    <div className="grid gap-4">
      <Panel title={t("logged")}>
        <p>{t("tell")}</p>
        <dl className="mt-3 grid gap-2 text-2xl">
          <dt className="text-base">{t("tellCode")}</dt>
          <dd className="font-bold tabular-nums">{code}</dd>
          <dt className="text-base">{t("tellTracking")}</dt>
          <dd className="font-bold tabular-nums">{trackingCode}</dd>
        </dl>
      </Panel>
      <p className="flex flex-wrap items-center gap-4">
        <LinkButton href={`${questionHref}/${code}#from-published-heading`}>{t("answerNow")}</LinkButton>
        <LinkButton href="?" variant="secondary">
          {t("next")}
        </LinkButton>
        <Link
          href={`${questionHref}/${code}`}
          className="font-semibold text-link underline underline-offset-4"
        >
          {t("open")}
        </Link>
      </p>
    </div>
  );
}
