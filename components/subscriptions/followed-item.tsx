import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

type Props = {
  action: string;
  what: "list" | "question";
  id: number;
  /** What ends, for people who hear the button without its line. */
  name: string;
  children: ReactNode;
};

/** A line of what somebody follows, with a plain form that ends it. */
export function FollowedItem({ action, what, id, name, children }: Props) {
  const t = useTranslations("subscriptions.manage");
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
      <span className="min-w-0 flex-1 basis-60 wrap-anywhere">{children}</span>
      <form method="post" action={action}>
        <input type="hidden" name="what" value={what} />
        <input type="hidden" name="id" value={id} />
        <Button variant="secondary" small aria-label={t("endOf", { what: name })}>
          {t("end")}
        </Button>
      </form>
    </li>
  );
}
