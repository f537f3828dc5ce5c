import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { citizenStatus, nextStep } from "./citizen-status";
import type { TrackedQuestion } from "./tracked-question";

/** Where the question stands and what happens next, in words; what the asker may have to do comes as `children`. */
export function TrackedStatus({
  question,
  department,
  children,
}: {
  question: TrackedQuestion;
  department: string;
  children?: ReactNode;
}) {
  const t = useTranslations("track");
  const s = useTranslations("status");
  const label = citizenStatus(question, department, t("one.unknownAgency"));
  const next = nextStep(question);
  const waits = question.status === "needs_info";
  return (
    <section
      className={`receipt-only grid gap-2 rounded-md border-s-4 p-4 ${waits ? "border-warning bg-warning-soft" : "border-sea bg-sea-soft"}`}
    >
      <h2 className="text-sm font-normal text-muted">{t("one.status")}</h2>
      <p className="flex items-start gap-2 text-xl font-bold">
        <Icon name={waits ? "alert" : "info"} className="mt-1 size-6" />
        {s(label.key, label.values)}
      </p>
      <p>{t(`next.${next.key}`, { ...label.values, ...next.values })}</p>
      {children}
    </section>
  );
}
