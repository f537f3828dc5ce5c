import articles from "@/lib/i18n/messages/vi/articles.json";
import ask from "@/lib/i18n/messages/vi/ask.json";
import bulk from "@/lib/i18n/messages/vi/bulk.json";
import common from "@/lib/i18n/messages/vi/common.json";
import desk from "@/lib/i18n/messages/vi/desk.json";
import keys from "@/lib/i18n/messages/vi/keys.json";
import leading from "@/lib/i18n/messages/vi/leading.json";
import letters from "@/lib/i18n/messages/vi/letters.json";
import palette from "@/lib/i18n/messages/vi/palette.json";
import publishing from "@/lib/i18n/messages/vi/publishing.json";
import snoozes from "@/lib/i18n/messages/vi/snoozes.json";
import status from "@/lib/i18n/messages/vi/status.json";
import writing from "@/lib/i18n/messages/vi/writing.json";

export const texts = {
  ...{ articles, ask, bulk, common, desk, keys, leading },
  ...{ letters, palette, publishing, snoozes, status, writing },
};
