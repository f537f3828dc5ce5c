import { useTranslations } from "next-intl";
import { diffWords, type Piece } from "./word-diff";

type Props = {
  before: string;
  after: string;
  /** What is said where no word differs. */
  unchanged: string;
};

/** What was taken away and added between two texts, word by word. */
export function WordChanges({ before, after, unchanged }: Props) {
  const t = useTranslations("leading.diff");
  const pieces = diffWords(before, after);
  if (pieces.every(({ kind }) => kind === "same")) return <p className="font-semibold">{unchanged}</p>;
  return (
    <>
      <p className="text-sm text-muted">{t("legend")}</p>
      <div className="rounded-md border border-line bg-surface p-4 leading-relaxed break-words whitespace-pre-wrap">
        {pieces.map((piece, index) => (
          // The pieces of two texts that never change have no name but their place.
          <Marked key={`${String(index)} ${piece.kind}`} piece={piece} />
        ))}
      </div>
    </>
  );
}

/** Underlined and struck through, so that colour does not say it alone; read aloud with a word before. */
function Marked({ piece: { kind, text } }: { piece: Piece }) {
  const t = useTranslations("leading.diff");
  switch (kind) {
    case "same":
      return text;
    case "added":
      return (
        <ins className="bg-success-soft font-semibold decoration-2 underline-offset-4">
          <span className="sr-only">{t("added")} </span>
          {text}
        </ins>
      );
    case "removed":
      return (
        <del className="bg-danger-soft decoration-2">
          <span className="sr-only">{t("removed")} </span>
          {text}
        </del>
      );
  }
}
