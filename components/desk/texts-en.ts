import articles from "@/lib/i18n/messages/en/articles.json";
import ask from "@/lib/i18n/messages/en/ask.json";
import bulk from "@/lib/i18n/messages/en/bulk.json";
import common from "@/lib/i18n/messages/en/common.json";
import desk from "@/lib/i18n/messages/en/desk.json";
import keys from "@/lib/i18n/messages/en/keys.json";
import leading from "@/lib/i18n/messages/en/leading.json";
import letters from "@/lib/i18n/messages/en/letters.json";
import palette from "@/lib/i18n/messages/en/palette.json";
import publishing from "@/lib/i18n/messages/en/publishing.json";
import snoozes from "@/lib/i18n/messages/en/snoozes.json";
import status from "@/lib/i18n/messages/en/status.json";
import writing from "@/lib/i18n/messages/en/writing.json";

export const texts = {
  ...{ articles, ask, bulk, common, desk, keys, leading },
  ...{ letters, palette, publishing, snoozes, status, writing },
};
