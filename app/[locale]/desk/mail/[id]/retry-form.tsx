"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { emptyForm } from "@/lib/form-state";
import { retryAction } from "./actions";

export function RetryForm({ id, label, done }: { id: number; label: string; done: string }) {
  const [state, submit, busy] = useActionState(retryAction, emptyForm);
  if (state.ok) return <NotificationBanner tone="success" title={done} />;
  return (
    <form action={submit} className="mb-4">
      {state.message === undefined ? null : <NotificationBanner tone="danger" title={state.message} />}
      <input type="hidden" name="id" value={id} />
      <Button disabled={busy}>{label}</Button>
    </form>
  );
}
