import { getRequestConfig } from "next-intl/server";
import { localeOf, messagesOf } from "./messages";

export default getRequestConfig(async ({ requestLocale }) => {
  const locale = localeOf(await requestLocale);
  return { locale, messages: await messagesOf(locale), timeZone: "Asia/Ho_Chi_Minh" };
});
