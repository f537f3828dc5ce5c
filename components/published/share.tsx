import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

type Texts = Record<"share" | "copy" | "copied" | "failed", string>;

/** Hands the address on by the device's own sheet, where it has one, and copies it (public/page.js). */
export function Share({ title, url, texts }: { title: string; url: string; texts: Texts }) {
  return (
    <>
      <Button
        type="button"
        variant="secondary"
        data-share={title}
        data-address={url}
        className="needs-script"
      >
        <Icon name="send" />
        {texts.share}
      </Button>
      <Button type="button" variant="secondary" data-copy={url} className="needs-script">
        <Icon name="paperclip" />
        {texts.copy}
      </Button>
      <span
        role="status"
        data-done={texts.copied}
        data-failed={texts.failed}
        suppressHydrationWarning
        className="self-center text-sm text-muted"
      />
    </>
  );
}
