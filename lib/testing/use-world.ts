import "server-only";
import { beforeEach } from "vitest";
import { useDatabase } from "./database";
import { makeWorld, type World } from "./make";

/** The database with the smallest authority in it, made anew before each test. Call it once at the top of the file. */
export function useWorld(): World {
  const world: World = { rootId: 0, homeAffairsId: 0, constructionId: 0, topicId: 0, placeId: 0 };
  useDatabase();
  beforeEach(async () => {
    Object.assign(world, await makeWorld());
  });
  return world;
}
