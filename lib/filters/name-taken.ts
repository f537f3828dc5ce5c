import "server-only";
import { AppError } from "@/lib/errors";
import { Prisma } from "@/prisma/generated/client";

/** The database decides whose name was first; the second is told to choose another. */
export async function orNameTaken<Result>(written: Promise<Result>): Promise<Result> {
  try {
    return await written;
  } catch (error) {
    const taken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    if (taken) throw new AppError("conflict", { fields: { name: "filter_name_taken" } });
    throw error;
  }
}
