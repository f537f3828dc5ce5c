import { clientAddress } from "@/lib/auth";
import { AppError } from "@/lib/errors";
import { issueChallenge } from "@/lib/proofs/issue";
import { challengeRequestSchema } from "@/lib/proofs/schema";
import { limitLightly } from "@/lib/rate-limit";
import { route } from "@/lib/route";

/** What a browser computes before it sends a form. Asked for when a form is touched, and a part of no page. */
export const GET = route(async (request) => {
  limitLightly("challenge", await clientAddress());
  const parsed = challengeRequestSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) throw new AppError("invalid");
  const challenge = await issueChallenge(parsed.data.purpose);
  return Response.json(challenge, { headers: { "cache-control": "no-store" } });
});
