import { useTranslations } from "next-intl";
import { FileUpload } from "@/components/ui/file-upload";
import { acceptedExtensions, isReceived, parseUpload } from "@/lib/attachments/status";
import { AskPart } from "./ask-part";
import { ReceivedFiles } from "./received-files";

/** `uploads`: what the server made of the files that came with the form so far. */
export function AskFiles({ uploads, error }: { uploads: string[]; error: string | undefined }) {
  const t = useTranslations("ask");
  const known = uploads.map(parseUpload).filter((upload) => upload !== null);
  const received = known.filter(isReceived);
  const refused = known.flatMap((upload) => (isReceived(upload) ? [] : [upload]));
  return (
    <AskPart title={t("parts.files")}>
      <FileUpload
        name="files"
        id="uploads"
        label={t("fields.files")}
        hint={t("fields.filesHint")}
        error={error}
        accept={acceptedExtensions}
        multiple
        received={<ReceivedFiles received={received} refused={refused} />}
      />
    </AskPart>
  );
}
