import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { z } from "zod";
import { findContactForDesk } from "@/lib/contacts/list-for-desk";
import { mayEditContacts } from "@/lib/contacts/policy";
import { idField } from "@/lib/ids";
import { deskViewer } from "../../../desk-viewer";
import { ContactForm } from "../contact-form";

type Props = { params: Promise<unknown>; searchParams: Promise<unknown> };

const address = z.object({ id: idField("not_found").catch(0) });

export async function generateMetadata() {
  return { title: (await getTranslations("desk.settings.contacts"))("editTitle") };
}

export default async function ContactPage({ params, searchParams }: Props) {
  const { id } = address.parse(await params);
  const viewer = await deskViewer(`/desk/settings/contacts/${String(id)}`);
  const contact = mayEditContacts(viewer) ? await findContactForDesk(viewer, id) : null;
  if (contact === null) notFound();
  return <ContactForm contact={contact} searchParams={searchParams} />;
}
