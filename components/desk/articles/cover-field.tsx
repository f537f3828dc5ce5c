import { useContext } from "react";
import { useTranslations } from "next-intl";
import { CoverPicture } from "@/components/articles/cover-picture";
import { ReceivedFiles } from "@/components/questions/received-files";
import { FileUpload } from "@/components/ui/file-upload";
import { isReceived, parseUpload } from "@/lib/attachments/status";
import type { Cover } from "@/lib/articles/status";
import { FormCheckbox, FormContext, FormText, useField } from "../action-form";

type Props = { cover: Cover | null; alt: string; caption: string };

/** The picture, what it shows and what stands under it. A picture that came with a refused form need not be sent again. */
export function CoverField({ cover, alt, caption }: Props) {
  const t = useTranslations("articles.form");
  const { values } = useContext(FormContext).state;
  const { id, error } = useField("uploads", undefined);
  const known = (values?.["uploads"] ?? []).map(parseUpload).filter((upload) => upload !== null);
  const received = known.filter(isReceived);
  const refused = known.flatMap((upload) => (isReceived(upload) ? [] : [upload]));
  return (
    <fieldset className="grid min-w-0 grid-cols-1 gap-5 rounded-md border border-line bg-surface p-4 sm:p-5">
      <legend className="px-1 font-semibold">{t("cover")}</legend>
      {cover === null ? null : (
        <div className="grid grid-cols-1 gap-2">
          <div className="max-w-md">
            <CoverPicture cover={cover} alt={alt} sizes="28rem" className="rounded-md" />
          </div>
          <FormCheckbox name="removeCover" label={t("removeCover")} />
        </div>
      )}
      <FileUpload
        name="files"
        id={id}
        label={t("coverFile")}
        hint={t("coverHint")}
        error={error}
        accept=".jpg,.jpeg,.png,.webp"
        received={<ReceivedFiles received={received} refused={refused} />}
      />
      <FormText name="coverAlt" label={t("coverAlt")} hint={t("coverAltHint")} initial={alt} />
      <FormText
        name="coverCaption"
        label={t("coverCaption")}
        hint={t("coverCaptionHint")}
        initial={caption}
      />
    </fieldset>
  );
}
