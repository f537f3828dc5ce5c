import type { Transaction } from "@/lib/db";
import { communes, fullNameOf, officeOf } from "./communes";
import { validFrom } from "./dates";

/** The units of today as places, the names people still use as their aliases. */
export async function seedPlaces(tx: Transaction): Promise<void> {
  const offices = await tx.department.findMany({
    where: { kind: "commune" },
    select: { id: true, code: true },
  });
  const officeId = new Map(offices.map(({ id, code }) => [code, id]));
  await tx.place.createMany({
    data: communes.map((commune) => ({
      code: commune.code,
      name: commune.name,
      fullName: fullNameOf(commune),
      kind: commune.kind,
      validFrom: validFrom.communes2025,
      departmentId: officeId.get(officeOf(commune).code) ?? null,
    })),
    skipDuplicates: true,
  });
  const places = await tx.place.findMany({ select: { id: true, code: true } });
  const placeId = new Map(places.map(({ id, code }) => [code, id]));
  await tx.placeAlias.createMany({
    data: communes.flatMap((commune) => {
      const id = placeId.get(commune.code);
      const former = commune.former.filter((name) => name !== fullNameOf(commune));
      return id === undefined ? [] : former.map((name) => ({ name, placeId: id }));
    }),
    skipDuplicates: true,
  });
}
