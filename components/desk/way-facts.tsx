import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { Time } from "@/components/ui/time";

type Question = {
  status: string;
  master: { code: string } | null;
  masterQuestions: { code: string }[];
  forwardedTo: string | null;
  reasonText: string | null;
  followUpAt: Date | null;
  originalDueAt: Date | null;
  extendedAt: Date | null;
  extensionReason: string | null;
  reopenCount: number;
};

type Href = (code: string) => string;

/** What was decided about a question's way; nothing where nothing was. */
export function WayFacts({ question, questionHref }: { question: Question; questionHref: Href }) {
  const t = useTranslations("desk.way");
  const { master, masterQuestions, originalDueAt, extensionReason, reopenCount } = question;
  const rows: (SummaryRow | null)[] = [
    master === null
      ? null
      : { key: t("master"), value: <Codes codes={[master.code]} questionHref={questionHref} /> },
    masterQuestions.length === 0
      ? null
      : {
          key: t("duplicates"),
          value: <Codes codes={masterQuestions.map(({ code }) => code)} questionHref={questionHref} />,
        },
    ...forwarding(question, t),
    question.extendedAt === null || originalDueAt === null
      ? null
      : {
          key: t("extended"),
          value: (
            <>
              {t("originalDue")} <Time value={originalDueAt} withTime />. {extensionReason}
            </>
          ),
        },
    reopenCount === 0 ? null : { key: t("reopened"), value: t("times", { count: reopenCount }) },
  ];
  const shown = rows.filter((row) => row !== null);
  return shown.length === 0 ? null : <SummaryList rows={shown} />;
}

type Say = ReturnType<typeof useTranslations<"desk.way">>;

function forwarding({ status, forwardedTo, reasonText, followUpAt }: Question, t: Say): SummaryRow[] {
  if (status !== "forwarded") return [];
  return [
    { key: t("agency"), value: forwardedTo ?? "–" },
    { key: t("contact"), value: reasonText ?? "–" },
    { key: t("followUp"), value: followUpAt === null ? t("noFollowUp") : <Time value={followUpAt} /> },
  ];
}

function Codes({ codes, questionHref }: { codes: string[]; questionHref: Href }) {
  return (
    <ul>
      {codes.map((code) => (
        <li key={code}>
          <Link href={questionHref(code)} className="text-link tabular-nums underline underline-offset-4">
            {code}
          </Link>
        </li>
      ))}
    </ul>
  );
}
