import type { ContactKind, ContactPurpose } from "@/prisma/generated/client";

type ContactFacts = {
  kind: ContactKind;
  purpose: ContactPurpose;
  label: string;
  labelEn: string;
  value: string;
};

/** The published ways to reach the portal. From here on the admin edits the rows. */
export const contacts: readonly ContactFacts[] = [
  { kind: "hotline", purpose: "public", label: "Tổng đài", labelEn: "Hotline", value: "0203.3.618.429" },
  { kind: "hotline", purpose: "public", label: "Tổng đài", labelEn: "Hotline", value: "0203.3.619.429" },
  {
    kind: "email",
    purpose: "public",
    label: "Thư điện tử",
    labelEn: "E-mail",
    value: "chinhquyendientu@quangninh.gov.vn",
  },
  {
    kind: "email",
    purpose: "intake",
    label: "Hộp thư tiếp nhận câu hỏi",
    labelEn: "Intake of questions",
    value: "chinhquyendientu@quangninh.gov.vn",
  },
];
