import { getRequestConfig } from "next-intl/server";
import { localeOf, messagesOf } from "./messages";

// eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor, next/root-params, throws in server actions
export default getRequestConfig(async ({ requestLocale }) => {
  const locale = localeOf(await requestLocale);
  return { locale, messages: await messagesOf(locale), timeZone: "Asia/Ho_Chi_Minh" };
});
