import { useTranslations } from "next-intl";
import { TextInput } from "@/components/ui/text-input";
import { formatDateTime } from "@/lib/format";
import { previewDays } from "@/lib/articles/status";
import { ActionForm, type FormAction } from "../action-form";

type Props = {
  id: number;
  action: FormAction;
  /** The living link, if there is one. */
  link: { url: string; until: Date } | null;
};

/** Shows the link that is valid, makes one, ends it. */
export function PreviewLink({ id, action, link }: Props) {
  const t = useTranslations("articles.link");
  return (
    <div className="grid grid-cols-1 gap-3">
      <p>{t("text", { days: previewDays })}</p>
      {link === null ? null : (
        <>
          <TextInput name="link" id="preview-link" label={t("address")} defaultValue={link.url} readOnly />
          <p className="text-sm text-muted">{t("until", { time: formatDateTime(link.until) })}</p>
        </>
      )}
      <div className="flex flex-wrap gap-3">
        <ActionForm
          name="share"
          action={action}
          hidden={{ id, intent: "share" }}
          submit={t(link === null ? "share" : "renew")}
          variant="secondary"
        />
        {link === null ? null : (
          <ActionForm
            name="revoke"
            action={action}
            hidden={{ id, intent: "revoke" }}
            submit={t("revoke")}
            variant="danger"
          />
        )}
      </div>
    </div>
  );
}
