export type Connection = "connecting" | "connected" | "lost" | "restored";
export type ConnectionTexts = { lost: string; restored: string };

/** Says, politely and in a place of its own, that changes do not arrive, and that they do again. */
export function ConnectionBanner({ connection, texts }: { connection: Connection; texts: ConnectionTexts }) {
  const lost = connection === "lost";
  const text = lost ? texts.lost : connection === "restored" ? texts.restored : "";
  const tone = lost ? "bg-warning-soft text-warning" : "bg-success-soft text-success";
  return (
    <div role="status" className="fixed inset-x-0 bottom-4 z-50 flex justify-center px-4 print:hidden">
      {text !== "" && <p className={`rounded-md px-4 py-2 font-semibold shadow-lg ${tone}`}>{text}</p>}
    </div>
  );
}
