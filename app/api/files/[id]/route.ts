import { Readable } from "node:stream";
import { getTranslations } from "next-intl/server";
import { findAttachment, isOpenedBy, openAttachment, type AttachmentFile } from "@/lib/attachments/open";
import { heldBack } from "@/lib/attachments/status";
import { clientAddress, currentViewer } from "@/lib/auth";
import { AppError } from "@/lib/errors";
import { locales } from "@/lib/i18n/locales";
import { mayAskerOpen, mayStaffOpen } from "@/lib/questions/answer-file-access";
import { mayOpenFilesOf } from "@/lib/questions/one";
import { limitLightly } from "@/lib/rate-limit";
import { route } from "@/lib/route";

type Context = { params: Promise<{ id: string }> };

/** `/tep/{id}`: for staff who work on the question, and for the asker with the link's token in `?t=`. Else not found. */
export const GET = route<Context>(async (request, { params }) => {
  limitLightly("link", await clientAddress());
  const file = await findAttachment((await params).id);
  const token = new URL(request.url).searchParams.get("t");
  if (file === null || !(await mayHave(file, token))) throw new AppError("not_found");
  // Not before it is known who asks: a stranger learns nothing of the file.
  const held = heldBack(file.scan);
  if (held !== null) return refuse(held);
  const stream = await openAttachment(file);
  if (stream === null) throw new AppError("not_found");
  return new Response(Readable.toWeb(stream) as ReadableStream, { headers: headersOf(file) });
});

async function mayHave(file: AttachmentFile, token: string | null): Promise<boolean> {
  if (file.ofAnswer) return mayHaveOfAnswer(file, token);
  const { question } = file;
  if (token !== null && (await isOpenedBy(token, question.id))) return true;
  const viewer = await currentViewer();
  return viewer !== null && (await mayOpenFilesOf(viewer, question.code));
}

/** Of an answer the asker gets what was sent, and who works on the draft what is in it. */
async function mayHaveOfAnswer({ id, question }: AttachmentFile, token: string | null): Promise<boolean> {
  if (token !== null && (await mayAskerOpen(token, id, question))) return true;
  const viewer = await currentViewer();
  return viewer !== null && (await mayStaffOpen(viewer, id, question));
}

/** The address has no language: who was led here by a letter reads both. */
async function refuse(held: "waiting" | "infected"): Promise<Response> {
  const sentences = await Promise.all(
    locales.map(async (locale) =>
      (await getTranslations({ locale, namespace: "errors" }))(`file_held_${held}`),
    ),
  );
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "private, no-store" };
  return new Response(`${sentences.join("\n")}\n`, { status: 409, headers });
}

/** Never shown inside our pages: whatever the file is, a browser saves it and runs nothing of it. */
function headersOf({ fileName, contentType, size }: AttachmentFile): Record<string, string> {
  const encoded = encodeURIComponent(fileName).replaceAll(
    /['()*]/g,
    (symbol) => `%${symbol.charCodeAt(0).toString(16)}`,
  );
  return {
    "content-type": contentType,
    "content-length": String(size),
    "content-disposition": `attachment; filename*=UTF-8''${encoded}`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "private, no-store",
    "x-robots-tag": "noindex",
  };
}
