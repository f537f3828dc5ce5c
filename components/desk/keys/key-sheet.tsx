"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { KeyList } from "./key-list";

type Props = { settingsHref: string; onClose: () => void };

/** All keys of the desk in a dialog; the browser keeps the focus in it and gives it back. */
export function KeySheet({ settingsHref, onClose }: Props) {
  const t = useTranslations("keys");
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      onClose={onClose}
      className="m-auto w-[min(46rem,calc(100vw-2rem))] rounded-md border border-line bg-surface p-0 text-ink shadow-card"
    >
      <div className="grid gap-4 p-5">
        <div className="flex items-start justify-between gap-3">
          <h2 id="keys-title" className="text-xl">
            {t("title")}
          </h2>
          <Button type="button" variant="quiet" onClick={() => dialog.current?.close()}>
            {t("close")}
          </Button>
        </div>
        <p className="text-sm text-muted">{t("lead")}</p>
        <KeyList level="h3" />
        <p className="text-sm">
          <Link href={settingsHref} className="text-link underline underline-offset-4">
            {t("settings")}
          </Link>
        </p>
      </div>
    </dialog>
  );
}
