import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { mayEditContacts } from "@/lib/contacts/policy";
import { deskViewer } from "../../../desk-viewer";
import { ContactForm } from "../contact-form";

export async function generateMetadata() {
  return { title: (await getTranslations("desk.settings.contacts"))("add") };
}

export default async function NewContactPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/settings/contacts/new");
  if (!mayEditContacts(viewer)) notFound();
  return <ContactForm contact={null} searchParams={searchParams} />;
}
