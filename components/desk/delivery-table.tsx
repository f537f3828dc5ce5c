import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Table, type Column } from "@/components/ui/table";
import { Tag, type Tone } from "@/components/ui/tag";
import { Time } from "@/components/ui/time";
import type { DeliveryState } from "@/lib/mail/status";

type Delivery = {
  id: number;
  template: string;
  state: DeliveryState;
  attempts: number;
  createdAt: Date;
  sentAt: Date | null;
  recipientKind: string;
  contact: { label: string; value: string } | null;
  person: { name: string } | null;
  question: { code: string } | null;
};

const linkStyle = "text-link underline underline-offset-4";

export const stateTones: Record<DeliveryState, Tone> = {
  pending: "info",
  sending: "info",
  sent: "success",
  failed: "danger",
  cancelled: "neutral",
};

export function DeliveryTable({ caption, deliveries }: { caption: string; deliveries: Delivery[] }) {
  const t = useTranslations("letters");
  const columns: Column<Delivery>[] = [
    {
      key: "letter",
      heading: t("columns.letter"),
      rowHeading: true,
      cell: ({ id, template }) => (
        <Link href={`/desk/mail/${String(id)}`} className={linkStyle}>
          {t(`template.${template}`)}
        </Link>
      ),
    },
    {
      key: "question",
      heading: t("columns.question"),
      cell: ({ question }) => <QuestionLink code={question?.code} />,
    },
    {
      key: "to",
      heading: t("columns.to"),
      cell: ({ recipientKind, contact, person }) =>
        contact?.label ?? person?.name ?? t(recipientKind === "follower" ? "follower" : "citizen"),
    },
    {
      key: "state",
      heading: t("columns.state"),
      cell: ({ state, attempts }) => (
        <>
          <Tag tone={stateTones[state]}>{t(`state.${state}`)}</Tag>{" "}
          {attempts > 1 ? (
            <span className="text-sm text-muted">{t("attempts", { count: attempts })}</span>
          ) : null}
        </>
      ),
    },
    {
      key: "created",
      heading: t("columns.created"),
      cell: ({ createdAt }) => <Time value={createdAt} withTime />,
    },
    {
      key: "sent",
      heading: t("columns.sent"),
      cell: ({ sentAt }) => (sentAt === null ? "–" : <Time value={sentAt} withTime />),
    },
  ];
  return <Table caption={caption} hideCaption columns={columns} rows={deliveries} rowKey={({ id }) => id} />;
}

function QuestionLink({ code }: { code: string | undefined }) {
  return code === undefined ? (
    "–"
  ) : (
    <Link href={`/desk/questions/${code}`} className={linkStyle}>
      {code}
    </Link>
  );
}
