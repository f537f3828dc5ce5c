import "server-only";
import { publish } from "@/lib/publishing/publish";
import type { Viewer } from "@/lib/viewer";
import { makePerson, type World } from "./make";
import { makeQuestion } from "./make-question";

/** A question of home affairs that a coordinator has published under this title. Found by searches. */
export async function publishOne(
  world: World,
  title: string,
): Promise<{ coordinator: Viewer; code: string; slug: string }> {
  const coordinator = await makePerson("coordinator", world.rootId);
  const official = await makePerson("official", world.homeAffairsId);
  const { code } = await makeQuestion({
    status: "answered",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
    data: { publication: "queued", topicId: world.topicId },
  });
  const text = { title, content: `${title}?`, answer: "Theo quy định là **15 ngày**." };
  const { slug } = await publish(coordinator, { code, version: 1, ...text });
  return { coordinator, code, slug };
}
