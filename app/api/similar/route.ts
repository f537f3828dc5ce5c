import { clientAddress } from "@/lib/auth";
import { departmentNames } from "@/lib/departments/queries";
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
  const { text, locale } = parsed.data;
  const [found, nameOf] = await Promise.all([similarAnswers(text, locale), departmentNames(locale)]);
  const answers = found.map((answer) => ({ ...answer, departmentName: nameOf(answer.departmentName) }));
  return Response.json({ answers }, { headers: { "cache-control": "no-store" } });
});
