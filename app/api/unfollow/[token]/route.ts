import { clientAddress } from "@/lib/auth";
import { unfollow } from "@/lib/followers/unfollow";
import { addressIn } from "@/lib/i18n/address";
import { localeOf } from "@/lib/i18n/messages";
import { limitLightly } from "@/lib/rate-limit";
import { route } from "@/lib/route";
import { seeOther } from "@/lib/see-other";
import { isSubscriptionLink } from "@/lib/subscriptions/link";
import { unsubscribe } from "@/lib/subscriptions/unsubscribe";

type Context = { params: Promise<{ token: string }> };

/**
 * Ends the letters to a follower or a subscriber: for the button of the page, which names its language and is led back, and for mail
 * programs (RFC 8058), which want a plain success. Nothing of the body is read.
 */
export const POST = route<Context>(async (request, { params }) => {
  limitLightly("link", await clientAddress());
  const { token } = await params;
  await (isSubscriptionLink(token) ? unsubscribe : unfollow)(token);
  const locale = new URL(request.url).searchParams.get("locale");
  if (locale === null) return new Response("OK\n", { headers: { "cache-control": "no-store" } });
  return seeOther(addressIn(localeOf(locale), "/unfollow/[token]", { token }));
});
