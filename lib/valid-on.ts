/** Rows with a first and a last day, either of which may be open, that hold on a day. For Prisma's `where`. */
export function validOn(day: Date) {
  return {
    AND: [
      { OR: [{ validFrom: null }, { validFrom: { lte: day } }] },
      { OR: [{ validTo: null }, { validTo: { gte: day } }] },
    ],
  };
}
