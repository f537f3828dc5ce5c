import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import type { ReceivedUpload, RefusedUpload } from "@/lib/attachments/status";

/** Files of a form that came back: ticked ones go along with the next attempt, so nobody sends a file twice. */
export function ReceivedFiles({
  received,
  refused,
}: {
  received: ReceivedUpload[];
  refused: RefusedUpload[];
}) {
  const t = useTranslations("ask.files");
  return (
    <>
      {refused.length > 0 ? (
        <div className="text-danger">
          <p className="font-semibold">{t("refused")}</p>
          <ul className="list-disc ps-5">
            {refused.map(({ error, fileName }) => (
              <li key={fileName}>{t(error, { name: fileName })}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {received.length > 0 ? (
        <fieldset className="grid gap-1">
          <legend className="font-semibold">{t("received")}</legend>
          <p className="text-sm text-muted">{t("keepHint")}</p>
          {received.map((upload) => (
            <Checkbox
              key={upload.id}
              id={`upload-${upload.id}`}
              name="uploads"
              value={JSON.stringify(upload)}
              label={t("keep", { name: upload.fileName })}
              defaultChecked
            />
          ))}
        </fieldset>
      ) : null}
    </>
  );
}
