"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { FormState } from "@/lib/form-state";
import { readCopy, writeCopy } from "./browser-copy";

export type Theirs = { content: string; authorName: string };
export type SavedDraft = { version: number; savedAt?: string; theirs?: Theirs };
export type SaveText = (content: string, base: number) => Promise<FormState<SavedDraft>>;

type Options = {
  /** Names the browser's copy: whose text, of which question. */
  name: string;
  content: string;
  setContent: (content: string) => void;
  /** What the server had when the page was shown. */
  server: { content: string; version: number; authorName: string };
  save: SaveText;
};

export type Autosave = {
  /** The saved version the text stands upon; the next save names it. */
  base: number;
  savedAt: string | undefined;
  /** Another text was saved meanwhile: nothing is saved by itself until the writer has decided. */
  theirs: Theirs | undefined;
  state: "saved" | "waiting" | "kept";
  /** The save that is under way, if one is. */
  saving: () => Promise<void> | undefined;
  /** Takes over what a save by hand came back with. */
  adopt: (content: string, outcome: SavedDraft) => void;
};

/** After the last key; with the time of the request the text is on the server within two seconds. */
const idleMs = 1_000;
const retryMs = 5_000;

/**
 * Saves a text while it is written: into the browser with every key, onto the server when the fingers rest. A text that
 * somebody else saved meanwhile stops it: from then on both texts are shown, and only the writer's own saving goes on.
 */
export function useAutosave({ name, content, setContent, server, save }: Options): Autosave {
  const [kept, setKept] = useState<{ content: string } & SavedDraft>(server);
  const [failed, setFailed] = useState(false);
  const running = useRef<Promise<void>>(undefined);
  /** Texts that were sent and never answered: a server that died may have saved one of them before. */
  const unanswered = useRef(new Set<string>());
  const { version: base, savedAt, theirs } = kept;
  const unsaved = content !== kept.content;

  const adopt = useCallback(
    (text: string, outcome: SavedDraft): void => {
      setFailed(false);
      setKept((before) =>
        outcome.theirs === undefined
          ? { content: text, ...outcome }
          : { content: before.content, version: outcome.version, theirs: outcome.theirs },
      );
      if (outcome.theirs === undefined) writeCopy(name, null);
    },
    [name],
  );

  useRestoredCopy({ name, server, setContent, adopt });

  useEffect(() => {
    if (!unsaved) return undefined;
    writeCopy(name, { content, base });
    if (theirs !== undefined) return undefined;
    const timer = setTimeout(
      () => {
        running.current = (running.current ?? Promise.resolve())
          .then(() => save(content, base))
          .then(({ result, ok, code }) => {
            const own = result?.theirs && ownOf(unanswered.current, result.theirs.content);
            unanswered.current.clear();
            if (own !== undefined && result !== undefined) adopt(own, { version: result.version });
            else if (result !== undefined && (ok === true || code === "conflict")) adopt(content, result);
            else setFailed(true);
          })
          .catch(() => {
            unanswered.current.add(content);
            setFailed(true);
          })
          .finally(() => (running.current = undefined));
      },
      failed ? retryMs : idleMs,
    );
    return () => clearTimeout(timer);
  }, [unsaved, content, base, theirs, name, save, adopt, failed]);

  return {
    base,
    savedAt,
    theirs,
    state: !unsaved ? "saved" : failed ? "kept" : "waiting",
    saving: () => running.current,
    adopt,
  };
}

/** The one of these texts that the server has, as it tidies what is sent. */
function ownOf(sent: ReadonlySet<string>, saved: string): string | undefined {
  return [...sent].find((text) => text.normalize("NFC").trim() === saved);
}

/** What the browser still has from the last time goes on being written; where the server has moved on, both are shown. */
function useRestoredCopy({
  name,
  server,
  setContent,
  adopt,
}: Pick<Options, "name" | "server" | "setContent"> & Pick<Autosave, "adopt">): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    const copy = readCopy(name);
    if (copy === null || copy.content === server.content) return;
    setContent(copy.content);
    if (copy.base !== server.version) {
      const { content, authorName, version } = server;
      adopt(copy.content, { version, theirs: { content, authorName } });
    }
  }, [name, server, setContent, adopt]);
}
