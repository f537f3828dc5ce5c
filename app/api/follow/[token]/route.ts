import { clientAddress } from "@/lib/auth";
import { isAppError } from "@/lib/errors";
import { confirmFollow } from "@/lib/followers/confirm-follow";
import { addressIn } from "@/lib/i18n/address";
import { localeOf } from "@/lib/i18n/messages";
import { route } from "@/lib/route";
import { seeOther } from "@/lib/see-other";
import { confirmSubscription } from "@/lib/subscriptions/confirm-subscription";
import { isSubscriptionLink } from "@/lib/subscriptions/link";

type Context = { params: Promise<{ token: string }> };

/** The button of the confirmation page, a plain form. Why a link does not work says the page it leads back to. */
export const POST = route<Context>(async (request, { params }) => {
  const { token } = await params;
  try {
    const confirm = isSubscriptionLink(token) ? confirmSubscription : confirmFollow;
    await confirm(await clientAddress(), token);
  } catch (error) {
    if (!isAppError(error) || error.code === "rate_limited") throw error;
  }
  const locale = localeOf(new URL(request.url).searchParams.get("locale"));
  return seeOther(addressIn(locale, "/follow/[token]", { token: encodeURIComponent(token) }));
});
