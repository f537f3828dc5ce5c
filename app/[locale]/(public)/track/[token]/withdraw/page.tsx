import type { Metadata } from "next";
import { OwnStep, ownStepMetadata } from "../own-step";
import { withdrawAction } from "../actions";

type Props = { params: Promise<{ locale: string; token: string }> };

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return ownStepMetadata(params, "withdraw");
}

export default async function WithdrawPage({ params }: Props) {
  return <OwnStep {...await params} verb="withdraw" action={withdrawAction} />;
}
