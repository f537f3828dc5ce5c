import type { Metadata } from "next";
import { OwnStep, ownStepMetadata } from "../own-step";
import { reopenAction } from "../actions";

type Props = { params: Promise<{ locale: string; token: string }> };

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return ownStepMetadata(params, "reopen");
}

export default async function ReopenPage({ params }: Props) {
  return <OwnStep {...await params} verb="reopen" action={reopenAction} />;
}
