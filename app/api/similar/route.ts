import { clientAddress } from "@/lib/auth";
import { AppError } from "@/lib/errors";
import { limitLightly } from "@/lib/rate-limit";
import { route } from "@/lib/route";
import { similarSchema } from "@/lib/suggestions/schema";
import { similarAnswers } from "@/lib/suggestions/similar";

/** Published answers near to what somebody is writing. The text may be private, so nobody on the way keeps it. */
export const GET = route(async (request) => {
  limitLightly("similar", await clientAddress());
  const parsed = similarSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) throw new AppError("invalid");
  const answers = await similarAnswers(parsed.data.text, parsed.data.locale);
  return Response.json({ answers }, { headers: { "cache-control": "no-store" } });
});
