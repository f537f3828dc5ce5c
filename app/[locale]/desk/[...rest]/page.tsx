import { notFound } from "next/navigation";

/** Every address below the desk that no page has: the portal's page for it would answer 200 here. */
export default function UnknownDeskPage(): never {
  notFound();
}
