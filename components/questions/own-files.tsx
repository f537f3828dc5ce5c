import { FileUpload } from "@/components/ui/file-upload";
import { acceptedExtensions, isReceived, parseUpload } from "@/lib/attachments/status";
import { ReceivedFiles } from "./received-files";

type Props = {
  id?: string;
  label: string;
  hint: string;
  error: string | undefined;
  /** What the server made of the files that came with the form so far. */
  uploads: string[];
};

/** Files of a form, with those already received ticked, so that nobody sends a file twice. */
export function OwnFiles({ uploads, id = "uploads", ...field }: Props) {
  const known = uploads.map(parseUpload).filter((upload) => upload !== null);
  const received = known.filter(isReceived);
  const refused = known.flatMap((upload) => (isReceived(upload) ? [] : [upload]));
  return (
    <FileUpload
      name="files"
      id={id}
      {...field}
      accept={acceptedExtensions}
      multiple
      received={<ReceivedFiles received={received} refused={refused} />}
    />
  );
}
