import { clientAddress } from "@/lib/auth";
import { AppError } from "@/lib/errors";
import { addressIn } from "@/lib/i18n/address";
import { localeOf } from "@/lib/i18n/messages";
import { limitLightly } from "@/lib/rate-limit";
import { route } from "@/lib/route";
import { seeOther } from "@/lib/see-other";
import { endManaged } from "@/lib/subscriptions/managed";
import { endSchema } from "@/lib/subscriptions/schema";

type Context = { params: Promise<{ token: string }> };

/** The buttons of the page of everything somebody follows, plain forms that lead back to it. */
export const POST = route<Context>(async (request, { params }) => {
  limitLightly("link", await clientAddress());
  const { token } = await params;
  // what is no form at all is not a bug of ours
  const form = await request.formData().catch(() => new FormData());
  const parsed = endSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) throw new AppError("invalid");
  await endManaged(token, parsed.data);
  const locale = localeOf(new URL(request.url).searchParams.get("locale"));
  return seeOther(addressIn(locale, "/following/[token]", { token: encodeURIComponent(token) }));
});
