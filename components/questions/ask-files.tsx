import { useTranslations } from "next-intl";
import { AskPart } from "./ask-part";
import { OwnFiles } from "./own-files";

/** `uploads`: what the server made of the files that came with the form so far. */
export function AskFiles({ uploads, error }: { uploads: string[]; error: string | undefined }) {
  const t = useTranslations("ask");
  return (
    <AskPart title={t("parts.files")}>
      <OwnFiles label={t("fields.files")} hint={t("fields.filesHint")} error={error} uploads={uploads} />
    </AskPart>
  );
}
