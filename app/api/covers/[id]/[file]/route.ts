import { Readable } from "node:stream";
import { isPreviewedCover, isPublicCover, openCover, readCoverAddress } from "@/lib/articles/open-cover";
import { mayEditArticles } from "@/lib/articles/policy";
import type { CoverFormat } from "@/lib/articles/status";
import { currentViewer } from "@/lib/auth";
import { AppError } from "@/lib/errors";
import { route } from "@/lib/route";

type Context = { params: Promise<{ id: string; file: string }> };

const types: Record<CoverFormat, string> = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg" };
/** An address never shows another picture, so it is only a question of how long it stays around: thirty days. */
const forEverybody = "public, max-age=2592000, immutable";

/** `/anh/{id}/800.webp`: pictures of what is published for everybody, others for editors and by a preview link. */
export const GET = route<Context>(async (request, { params }) => {
  const { id, file } = await params;
  const wanted = readCoverAddress(id, file);
  if (wanted === null) throw new AppError("not_found");
  const isPublic = await isPublicCover(wanted.id);
  if (!isPublic && !(await mayHave(wanted.id, request))) throw new AppError("not_found");
  const stream = await openCover(wanted);
  if (stream === null) throw new AppError("not_found");
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    headers: {
      "content-type": types[wanted.format],
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": isPublic ? forEverybody : "private, no-store",
    },
  });
});

async function mayHave(id: string, request: Request): Promise<boolean> {
  const token = new URL(request.url).searchParams.get("xem");
  if (token !== null && (await isPreviewedCover(id, token))) return true;
  const viewer = await currentViewer();
  return viewer !== null && mayEditArticles(viewer);
}
