import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { verify } from "@/lib/audit/verify";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { yearPeriod } from "@/lib/reports/period";
import { readFigures } from "@/lib/reports/read-figures";
import { sweepDeadlines } from "@/lib/sweeps/deadlines";
import { expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { exportTimeline } from "@/lib/testing/timeline";
import { useWorld } from "@/lib/testing/use-world";
import { at } from "@/lib/testing/walk";
import type { Role, Viewer } from "@/lib/viewer";
import { accept } from "./accept";
import { approveAndSend } from "./approve-and-send";
import { assign } from "./assign";
import { extend } from "./extend";
import { newFormGuard } from "./form-guard";
import { forgetFormOptions } from "./form-options";
import { provideInfo } from "./provide-info";
import { rate } from "./rate";
import { rateAddress } from "./rate-link";
import { receive } from "./receive";
import { rejectAssignment } from "./reject-assignment";
import { releaseDue } from "./release";
import { reopenOwn } from "./reopen-own";
import { requestInfo } from "./request-info";
import { returnDraft } from "./return-draft";
import { submitSchema } from "./schema";
import { signApology } from "./sign-apology";
import { submit } from "./submit";
import { submitDraft } from "./submit-draft";

const world = useWorld();
const address = "203.0.113.1";
const locale = "vi" as const;

beforeEach(forgetFormOptions);
afterEach(() => {
  setClock(null);
  forgetFormOptions();
});

async function named(name: string, role: Role, departmentId: number): Promise<Viewer> {
  const viewer = await makePerson(role, departmentId);
  await db.person.update({ where: { id: viewer.personId }, data: { name, jobTitle: name } });
  return viewer;
}

/** Four processes do at once what is due at this moment. */
async function timePasses(moment: string): Promise<void> {
  setClock(at(moment));
  await Promise.all([1, 2, 3, 4].map(() => Promise.all([sweepDeadlines(), releaseDue()])));
}

test(
  "a whole life: late, apologised for, answered, reconsidered, answered again, closed",
  { timeout: 60_000 },
  async () => {
    setClock(at("2026-09-07 08:59"));
    const guard = newFormGuard(at("2026-09-07 08:58"));
    const coordinator = await named("Đầu mối", "coordinator", world.rootId);
    const wrong = await named("Chuyên viên Sở Xây dựng", "official", world.constructionId);
    const official = await named("Chuyên viên Sở Nội vụ", "official", world.homeAffairsId);
    const leader = await named("Giám đốc Sở Nội vụ", "leader", world.homeAffairsId);
    const {
      questionId: id,
      code,
      token,
    } = await submit(
      address,
      submitSchema.parse({
        title: "Thời hạn của hợp đồng lao động",
        content: "Hợp đồng lao động xác định thời hạn được ký tối đa mấy năm?",
        ...{ topic: "lao-dong", place: "06652", name: "Trần Văn Nam", email: "nam@example.vn", phone: "" },
        ...{ consent: "yes", visibility: "private", ...guard },
      }),
    );
    const now = () =>
      db.question.findUniqueOrThrow({
        where: { id },
        select: { status: true, dueAt: true, committedAt: true, answeredAt: true, officialId: true },
      });
    const write = async (author: Viewer, draftVersion: number, content: string) =>
      submitDraft(author, { code, draftVersion, content });
    const approve = async () => {
      const newest = await db.answerVersion.findFirstOrThrow({
        where: { questionId: id },
        orderBy: { number: "desc" },
      });
      await approveAndSend(leader, { code, answerVersionId: newest.id });
    };
    expect(await now()).toMatchObject({ status: "submitted", dueAt: null });

    setClock(at("2026-09-07 10:00"));
    const { topicId, placeId } = world;
    await receive(coordinator, { code, topicId, placeId, kind: "question", urgency: "normal" });
    expect(await now()).toMatchObject({ status: "received", dueAt: at("2026-09-28 17:00") });

    const order = { code, contributingDepartmentIds: [], instruction: "" };
    await assign(coordinator, { ...order, leadDepartmentId: world.constructionId });
    setClock(at("2026-09-07 14:00"));
    await rejectAssignment(wrong, {
      ...{ code, reasonCode: "wrong_department", reasonText: "Việc của Sở Nội vụ." },
      suggestedDepartmentId: world.homeAffairsId,
    });
    expect((await now()).status).toBe("received");
    setClock(at("2026-09-07 15:00"));
    await assign(coordinator, { ...order, leadDepartmentId: world.homeAffairsId });
    await timePasses("2026-09-08 08:45");
    setClock(at("2026-09-08 09:00"));
    await accept(official, { code });
    expect(await now()).toMatchObject({ status: "in_progress", officialId: official.personId });

    setClock(at("2026-09-10 10:00"));
    await requestInfo(official, { code, question: "Ông/bà ký hợp đồng với đơn vị nào?" });
    await timePasses("2026-09-17 17:30");
    expect((await now()).status).toBe("needs_info");
    setClock(at("2026-09-18 09:00"));
    const reply = { content: "Với một công ty tư nhân.", uploads: [], formKey: randomUUID() };
    await provideInfo(address, { token, locale, ...reply });
    // Monday the 28th, and the 5 days and 7 hours of working time that were waited.
    expect(await now()).toMatchObject({ status: "in_progress", dueAt: at("2026-10-06 17:00") });

    setClock(at("2026-09-21 09:00"));
    await extend(leader, { code, dueDay: "2026-10-12", reason: "Chờ ý kiến của cơ quan bảo hiểm." });
    await timePasses("2026-10-08 08:00");
    await timePasses("2026-10-09 18:00");
    await timePasses("2026-10-12 17:01");
    expect(await now()).toMatchObject({ dueAt: at("2026-10-12 17:00"), committedAt: at("2026-10-21 17:00") });

    setClock(at("2026-10-13 08:00"));
    const letter = await db.apology.findFirstOrThrow({ where: { questionId: id } });
    await signApology(leader, { code, apologyId: letter.id, content: letter.content });
    await timePasses("2026-10-21 16:00");
    await timePasses("2026-10-22 08:00");
    expect(await now()).toMatchObject({ dueAt: at("2026-10-12 17:00"), committedAt: at("2026-11-02 17:00") });

    setClock(at("2026-10-22 09:00"));
    await write(official, 0, "Tối đa 36 tháng.");
    await returnDraft(leader, { code, reasonCode: "no_legal_basis", comment: "Nêu căn cứ." });
    await write(official, 1, "Tối đa 36 tháng, theo Bộ luật Lao động.");
    setClock(at("2026-10-22 14:00"));
    await approve();
    expect(await now()).toMatchObject({ status: "pending_approval", answeredAt: null });
    await timePasses("2026-10-22 14:01");
    const answered = await now();
    expect(answered.status).toBe("answered");

    setClock(at("2026-10-23 20:00"));
    const rating = { level: "unsatisfied", reason: "Chưa nói về việc gia hạn.", locale } as const;
    await rate(address, { ...rating, token: rateAddress({ code, number: 2 }, 1) });
    const colleague = await named("Chuyên viên khác của Sở Nội vụ", "official", world.homeAffairsId);
    setClock(at("2026-10-26 09:00"));
    await reopenOwn(address, { token, locale, reason: "Xin trả lời về việc gia hạn." });
    expect(await now()).toMatchObject({
      ...{ status: "in_progress", officialId: colleague.personId, answeredAt: null, committedAt: null },
      dueAt: at("2026-11-16 17:00"),
    });

    setClock(at("2026-10-30 09:00"));
    await write(colleague, 0, "Được ký thêm một lần, tối đa 36 tháng.");
    await approve();
    await timePasses("2026-10-30 09:01");
    expect((await now()).status).toBe("answered");
    await timePasses("2026-11-14 23:00");
    expect((await now()).status).toBe("answered");
    await timePasses("2026-11-15 00:01");
    expect((await now()).status).toBe("closed");
    await timePasses("2026-12-31 09:00");
    await expectRefusal(
      signApology(leader, { code, apologyId: letter.id + 1, content: "Xin lỗi." }),
      "conflict",
    );

    // Late once, on time once; closing changed neither.
    const { total } = await readFigures({ period: yearPeriod(2026) }, at("2026-12-31 09:00"));
    expect(total).toMatchObject({ onTime: 1, late: 1 });
    expect(await verify()).toMatchObject({ questions: 1, faultCount: 0 });
    await expect(await exportTimeline(id)).toMatchFileSnapshot("whole-life.timeline.txt");
  },
);
