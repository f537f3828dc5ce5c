type Props = {
  site: string;
  title: string;
  /** Who answered, about what. */
  facts: string;
};

/** Sizes at which a title fills its lines: most questions are one sentence, some are a letter. */
const sizes = [
  { upTo: 70, fontSize: 64, lines: 4 },
  { upTo: 130, fontSize: 52, lines: 5 },
  { upTo: Infinity, fontSize: 42, lines: 6 },
] as const;

/** The picture shown where a link is shared, 1200 × 630. Drawn on the server, not part of a page. */
export function QuestionCard({ site, title, facts }: Props) {
  const { fontSize, lines } = sizes.find(({ upTo }) => title.length <= upTo) ?? sizes[2];
  return (
    <div
      style={{
        ...{
          width: 1200,
          height: 630,
          display: "flex",
          flexDirection: "column",
          justifyContent: "space-between",
        },
        ...{
          padding: "64px 72px 56px",
          backgroundColor: "#06344a",
          color: "#ffffff",
          fontFamily: "latin, vietnamese, latin-ext",
        },
        ...{ borderTop: "18px solid #d9a520" },
      }}
    >
      <div style={{ fontSize: 34, fontWeight: 600, color: "#f2d48a", display: "flex" }}>{site}</div>
      <div
        style={{
          fontSize,
          fontWeight: 600,
          lineHeight: 1.38,
          display: "block",
          lineClamp: lines,
          wordBreak: "break-word",
        }}
      >
        {title}
      </div>
      <div style={{ fontSize: 30, color: "#cfe0e8", display: "block", lineClamp: 1 }}>
        {facts === "" ? " " : facts}
      </div>
    </div>
  );
}
