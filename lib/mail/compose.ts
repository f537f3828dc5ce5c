import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { mailTemplates } from "@/lib/events/types";
import { contextOf } from "./context";
import { letterHtml, letterText } from "./letter";
import type { DeliveryRow } from "./load-delivery";
import { writeLetter } from "./templates";

export type Message = {
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  headers?: Record<string, string>;
};

const template = z.enum(mailTemplates);

/** The letter a delivery row stands for; null when its recipient has no address any more. */
export async function compose(row: DeliveryRow, secrets: "shown" | "hidden"): Promise<Message | null> {
  const about = contextOf(row, secrets);
  const published = await db.contact.findMany({
    where: { purpose: "public", departmentId: null, active: true },
    orderBy: { position: "asc" },
    select: { kind: true, value: true, label: true },
  });
  if (about.to === null) return null;
  const letter = await writeLetter(
    template.parse(row.template),
    about,
    published.map(({ label, value }) => `${label}: ${value}`),
  );
  return {
    from: env().MAIL_FROM ?? senderOf(published),
    to: about.to,
    subject: letter.subject,
    text: letterText(letter),
    html: letterHtml(letter),
    messageId: `<${row.messageId}@${new URL(env().APP_URL).hostname}>`,
    ...leaving(about.follow?.unfollowUrl ?? about.news?.leaveUrl),
  };
}

/** One click in the mail program ends the letters (RFC 2369, RFC 8058). */
function leaving(url: string | undefined): Pick<Message, "headers"> {
  if (url === undefined) return {};
  return {
    headers: { "List-Unsubscribe": `<${url}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
  };
}

/** Without MAIL_FROM letters come from the published address, so that a reply reaches people. */
function senderOf(published: { kind: string; value: string }[]): string {
  const address = published.find(({ kind }) => kind === "email")?.value ?? "hoidap@localhost";
  return `"Cổng Hỏi đáp" <${address}>`;
}
