import { useTranslations } from "next-intl";
import { deadlineIcons, deadlineTones, statusTones } from "@/components/desk/tones";
import { Icon } from "@/components/ui/icon";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { deadlineStates } from "@/lib/deadlines/status";
import { questionStatuses } from "@/lib/questions/status";
import { Specimen } from "./specimen";

/** Every status of a question in the words of staff and of citizens, and every state of a due date. */
export function States() {
  const t = useTranslations("style");
  const status = useTranslations("status");
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <Specimen name="status">
        <ul className="flex flex-wrap gap-2">
          {questionStatuses.map((name) => (
            <li key={name}>
              <Tag tone={statusTones[name]}>{status(`staff.${name}`)}</Tag>
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name="deadline">
        <ul className="grid gap-2">
          {deadlineStates.map((name) => (
            <li key={name} className={`flex items-center gap-2 ${deadlineTones[name]}`}>
              <Icon name={deadlineIcons[name]} />
              {status(`deadline.${name}`)}
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name="status-table" wide>
        <Table
          caption={t("statuses")}
          rows={[...questionStatuses]}
          rowKey={(name) => name}
          columns={[
            {
              key: "staff",
              heading: t("staffWords"),
              cell: (name) => status(`staff.${name}`),
              rowHeading: true,
            },
            {
              key: "citizen",
              heading: t("citizenWords"),
              cell: (name) =>
                name === "spam"
                  ? t("nothing")
                  : status(`citizen.${name}`, {
                      department: t("department"),
                      agency: t("department"),
                      code: "HD.2026.000123",
                    }),
            },
          ]}
        />
      </Specimen>
    </div>
  );
}
