import { expect, test } from "vitest";
import { makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import { findOwnSettings, ownSettingsSchema, saveOwnSettings } from "./own-settings";

const world = useWorld();

test("single keys are on until somebody switches them off, for themselves alone", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const colleague = await makePerson("official", world.homeAffairsId);
  expect(await findOwnSettings(official)).toEqual({ singleKeys: true });
  await saveOwnSettings(official, ownSettingsSchema.parse({}));
  expect(await findOwnSettings(official)).toEqual({ singleKeys: false });
  expect(await findOwnSettings(colleague)).toEqual({ singleKeys: true });
  await saveOwnSettings(official, ownSettingsSchema.parse({ singleKeys: "yes" }));
  expect(await findOwnSettings(official)).toEqual({ singleKeys: true });
});
