import type { AuditFinding } from "@/lib/audit/status";
import { verify, type Verification } from "@/lib/audit/verify";
import { db } from "@/lib/db";

/** Started by scripts/audit.mjs. Progress on stderr, the result on stdout; exits 0 when whole, 1 when broken, 2 on errors. */
function counts({ questions, events, anchors }: Verification): string {
  return `${String(questions)} questions, ${String(events)} events, ${String(anchors)} anchors`;
}

/** [Vietnamese, English] of each fault, for people at a terminal. */
const sentences: Record<AuditFinding["fault"], readonly [vi: string, en: string]> = {
  changed: ["nội dung sự kiện đã bị sửa", "what the event says was changed"],
  unlinked: ["thiếu sự kiện trước đó hoặc sai thứ tự", "an event before it is missing or out of order"],
  head: ["thiếu sự kiện cuối hoặc mã cuối bị sửa", "the last events are missing or the head was changed"],
  lost: ["mất câu hỏi hoặc mọi sự kiện của nó", "the question or all of its events are gone"],
  anchor: ["lịch sử không khớp mã neo", "the history does not fit the anchor"],
  anchor_chain: ["mã neo trước đó bị thiếu hoặc bị sửa", "the anchor before is missing or was changed"],
};

function line({ fault, code, questionId, eventId, day }: AuditFinding): string {
  const where = code ?? (questionId === null ? day : `question ${String(questionId)}`);
  const [vi, en] = sentences[fault];
  return `✗ ${where ?? ""}${eventId === null ? "" : `, event ${String(eventId)}`}: ${vi} · ${en}`;
}

try {
  const began = performance.now();
  const result = await verify({ onProgress: (soFar) => void process.stderr.write(`\r${counts(soFar)}`) });
  process.stderr.write("\r");
  for (const finding of result.findings) console.log(line(finding));
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  const verdict =
    result.faultCount === 0 ? "nguyên vẹn · whole" : `${String(result.faultCount)} chỗ sai · faults`;
  console.log(`${counts(result)}; ${seconds} s: ${verdict}`);
  if (result.faultCount > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
} finally {
  await db.$disconnect();
}
