import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { formatDate } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { mayWriteAnswer } from "@/lib/questions/policy";
import { findSubject } from "@/lib/questions/subject";
import { departmentsOf, type Viewer } from "@/lib/viewer";
import { fillTemplate, type TemplateValues } from "./status";

/** Ready to be put into the answer. */
export type Passage = { id: number; title: string; note: string; text: string };

/**
 * The templates for an answer to this question, filled in: those of its topic first, then those without one. Throws
 * `not_found` for a question the viewer does not see, `forbidden` for whoever does not write its answer.
 */
export async function listTemplatesFor(viewer: Viewer, code: string, locale: Locale): Promise<Passage[]> {
  const subject = await findSubject(db, viewer, code);
  if (subject === null) throw new AppError("not_found");
  if (!mayWriteAnswer(viewer, subject)) throw new AppError("forbidden");
  const departments = [...departmentsOf(viewer), subject.leadDepartmentId].filter((id) => id !== null);
  const [question, templates] = await Promise.all([
    db.question.findUniqueOrThrow({ where: { id: subject.id }, select: facts }),
    db.template.findMany({
      where: { active: true, OR: [{ departmentId: null }, { departmentId: { in: departments } }] },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      include: { topic: { select: { name: true, nameEn: true } }, department: { select: { name: true } } },
    }),
  ]);
  const values = valuesFor(viewer, question);
  return templates
    .map((template) => ({ template, rank: rankOf(template, question.topicId) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ template: { id, name, content, topic, department } }) => ({
      id,
      title: name,
      note: [locale === "en" ? topic?.nameEn : topic?.name, department?.name].filter(Boolean).join(" · "),
      text: fillTemplate(content, values),
    }));
}

const facts = {
  code: true,
  title: true,
  dueAt: true,
  topicId: true,
  topic: { select: { name: true } },
  place: { select: { fullName: true } },
  leadDepartment: { select: { name: true } },
  citizen: { select: { name: true, anonymisedAt: true } },
} as const;

type Facts = {
  code: string;
  title: string;
  dueAt: Date | null;
  topic: { name: string } | null;
  place: { fullName: string } | null;
  leadDepartment: { name: string } | null;
  citizen: { name: string; anonymisedAt: Date | null } | null;
};

/** Answers are written in Vietnamese, whatever language the desk is shown in. */
function valuesFor(viewer: Viewer, question: Facts): TemplateValues {
  const { citizen, dueAt } = question;
  const known = {
    nguoi_hoi: citizen?.anonymisedAt === null ? citizen.name : undefined,
    ma: question.code,
    tieu_de: question.title,
    don_vi: question.leadDepartment?.name,
    linh_vuc: question.topic?.name,
    dia_ban: question.place?.fullName,
    han: dueAt === null ? undefined : formatDate(dueAt),
    nguoi_soan: viewer.name,
    ngay: formatDate(now()),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** Same topic, no topic, another topic; within each those of a department before those for all. */
function rankOf(
  { topicId, departmentId }: { topicId: number | null; departmentId: number | null },
  wanted: number | null,
): number {
  const topic = topicId === null ? 1 : topicId === wanted ? 0 : 2;
  return topic * 2 + (departmentId === null ? 1 : 0);
}
