"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { passagesOf } from "./passages";

type Props = {
  lang: "vi" | "en";
  texts: { start: string; stop: string };
};

/**
 * Reads the article of the page with the voice the device has for its language; without such a voice there is no button
 * (public/page.js shows it), because a foreign one makes Vietnamese unintelligible. Nothing leaves the device that the
 * device's own voice does not need.
 */
export function ReadAloud({ lang, texts }: Props) {
  const isMute = useSyncExternalStore(
    onVoices,
    () => voiceFor(lang) === null,
    () => true,
  );
  const [reading, setReading] = useState(false);

  useEffect(() => {
    if (!reading) return;
    // A voice goes on reading after its page is gone.
    addEventListener("pagehide", silence);
    return () => {
      removeEventListener("pagehide", silence);
      silence();
    };
  }, [reading]);

  const start = (): void => {
    const voice = voiceFor(lang);
    if (voice === null) return;
    const article = document.querySelector("main article");
    const utterances = passagesOf(article, lang).map((text) => utteranceOf(text, voice));
    const last = utterances.at(-1);
    if (last === undefined) return;
    last.onend = () => setReading(false);
    silence();
    for (const utterance of utterances) speechSynthesis.speak(utterance);
    setReading(true);
  };
  return (
    <Button
      type="button"
      variant="secondary"
      data-voice={lang}
      hidden={isMute}
      suppressHydrationWarning
      className="no-print"
      onClick={() => (reading ? setReading(false) : start())}
    >
      <Icon name={reading ? "close" : "speak"} />
      {reading ? texts.stop : texts.start}
    </Button>
  );
}

/** Voices arrive some time after the page. */
function onVoices(changed: () => void): () => void {
  if (!("speechSynthesis" in globalThis)) return () => undefined;
  speechSynthesis.addEventListener("voiceschanged", changed);
  return () => speechSynthesis.removeEventListener("voiceschanged", changed);
}

function voiceFor(lang: string): SpeechSynthesisVoice | null {
  if (!("speechSynthesis" in globalThis)) return null;
  const voices = speechSynthesis.getVoices().filter((voice) => voice.lang.toLowerCase().startsWith(lang));
  return voices.find(({ localService }) => localService) ?? voices[0] ?? null;
}

function utteranceOf(text: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  return utterance;
}

function silence(): void {
  speechSynthesis.cancel();
}
