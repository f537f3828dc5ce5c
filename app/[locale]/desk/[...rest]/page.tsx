import { notFound } from "next/navigation";
import { deskViewer } from "../desk-viewer";

/** Every address below the desk that no page has: the portal's page for it would answer 200 here. */
export default async function UnknownDeskPage(): Promise<never> {
  await deskViewer("/desk");
  notFound();
}
