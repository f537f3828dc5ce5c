import type { Transaction } from "@/lib/db";
import { communes, officeOf } from "./communes";
import { dayBefore, validFrom } from "./dates";
import { departments, otherBodies, rootDepartment, type DepartmentFacts } from "./departments";
import { dissolvedDepartments, districts } from "./dissolved";

const communeFields = ["hộ tịch", "chứng thực", "hộ kinh doanh", "trật tự xây dựng", "đất đai theo phân cấp"];

/** Bodies of today, of yesterday, and which work went where. */
export async function seedDepartments(tx: Transaction): Promise<void> {
  await tx.department.createMany({ data: [rowOf(rootDepartment, null)], skipDuplicates: true });
  const root = await tx.department.findUniqueOrThrow({
    where: { code: rootDepartment.code },
    select: { id: true },
  });
  await tx.department.createMany({
    data: [
      ...[...departments, ...otherBodies].map((facts) => rowOf(facts, root.id)),
      ...communes.map((commune) => ({
        ...officeOf(commune),
        kind: "commune" as const,
        parentId: root.id,
        fields: communeFields,
        validFrom: validFrom.communes2025,
      })),
      ...dissolvedDepartments.map((facts) =>
        dissolvedRow(facts, "provincial", validFrom.departments2025, root.id),
      ),
      ...districts.map(({ slug, name }) =>
        dissolvedRow({ code: districtCode(slug), name }, "commune", validFrom.communes2025, root.id),
      ),
    ],
    skipDuplicates: true,
  });
  await seedSuccessions(tx);
}

function rowOf(facts: DepartmentFacts, parentId: number | null) {
  return {
    code: facts.code,
    name: facts.name,
    nameEn: facts.nameEn,
    kind: facts.kind ?? ("provincial" as const),
    parentId,
    fields: [...facts.fields],
    validFrom: facts.created2025 === true ? validFrom.departments2025 : validFrom.register,
    acceptsQuestions: facts.closedToQuestions !== true,
  };
}

function dissolvedRow(
  facts: { code: string; name: string; nameEn?: string },
  kind: "provincial" | "commune",
  endedOn: Date,
  parentId: number,
) {
  return {
    code: facts.code,
    name: facts.name,
    nameEn: facts.nameEn ?? null,
    kind,
    parentId,
    fields: [],
    validFrom: validFrom.register,
    validTo: dayBefore(endedOn),
    acceptsQuestions: false,
  };
}

async function seedSuccessions(tx: Transaction): Promise<void> {
  const rows = await tx.department.findMany({ select: { id: true, code: true } });
  const idOf = new Map(rows.map(({ id, code }) => [code, id]));
  const pairs = [
    ...dissolvedDepartments.flatMap(({ code, successors }) =>
      successors.map((successor) => ({ code, successor, effectiveOn: validFrom.departments2025 })),
    ),
    ...communes.map((commune) => ({
      code: districtCode(commune.district),
      successor: officeOf(commune).code,
      effectiveOn: validFrom.communes2025,
    })),
  ];
  await tx.departmentSuccession.createMany({
    data: pairs.flatMap(({ code, successor, effectiveOn }) => {
      const predecessorId = idOf.get(code);
      const successorId = idOf.get(successor);
      return predecessorId === undefined || successorId === undefined
        ? []
        : [{ predecessorId, successorId, effectiveOn }];
    }),
    skipDuplicates: true,
  });
}

function districtCode(slug: string): string {
  return `district-${slug}`;
}
