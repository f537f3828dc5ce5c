import "server-only";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Viewer } from "@/lib/viewer";
import { mayEditAllTemplates, mayManageTemplates, templateDepartments } from "./policy";

/** The templates the viewer looks after, also those switched off, by department and name. Throws `forbidden`. */
export async function listTemplates(viewer: Viewer) {
  if (!mayManageTemplates(viewer)) throw new AppError("forbidden");
  return db.template.findMany({
    where: mayEditAllTemplates(viewer) ? {} : { departmentId: { in: templateDepartments(viewer) } },
    orderBy: [{ department: { name: "asc" } }, { name: "asc" }, { id: "asc" }],
    include: {
      department: { select: { name: true } },
      topic: { select: { name: true, nameEn: true } },
      updatedBy: { select: { name: true } },
    },
  });
}
