import type { Transaction } from "@/lib/db";
import { readPapers } from "@/lib/services/papers";
import { loadReferences } from "./references";
import { businessServices } from "./services/business";
import { personalServices } from "./services/personal";

const usualSteps = [
  "Đăng nhập Cổng Dịch vụ công quốc gia bằng VNeID, hoặc đến Bộ phận Một cửa của xã, phường, đặc khu.",
  "Điền tờ khai, nộp giấy tờ và lệ phí (nếu có).",
  "Nhận giấy tiếp nhận có ngày hẹn; theo dõi bằng mã hồ sơ.",
  "Nhận kết quả bản điện tử, tại nơi nộp hoặc qua bưu chính.",
] as const;

const usualStepsEn = [
  "Sign in to the National Public Service Portal with VNeID, or go to the one-stop counter of the commune, ward or special zone.",
  "Fill in the form, hand in the papers and pay the fee, if there is one.",
  "Take the receipt with the date of appointment; follow the file by its code.",
  "Receive the result electronically, at the counter or by post.",
] as const;

/** Sentences that many procedures share. */
const english: Record<string, string> = {
  "Không thu lệ phí": "No fee",
  "Theo mức niêm yết tại nơi nộp hồ sơ": "As posted at the counter",
  "Theo giấy hẹn": "As written on the appointment slip",
  "Trong ngày làm việc": "Within the working day",
  "3 ngày làm việc": "3 working days",
  "7 ngày làm việc": "7 working days",
  "Cá nhân, công dân Việt Nam": "Vietnamese citizens",
  "Cá nhân, tổ chức": "Individuals and organisations",
  "Người sử dụng lao động": "Employers",
};

/** A made-up excerpt of the directory, confirmed by nobody and saying so: the real one is imported (docs/import.md). */
export async function seedServices(tx: Transaction): Promise<void> {
  const references = await loadReferences(tx);
  await tx.service.createMany({
    data: [...personalServices, ...businessServices].map(
      ({ topic, department, papers, steps, applicants = "Cá nhân, công dân Việt Nam", ...facts }) => ({
        ...facts,
        topicId: references.topic(topic),
        departmentId: references.department(department),
        applicants,
        applicantsEn: english[applicants] ?? "",
        papers: readPapers(papers.join("\n")).papers,
        steps: numbered(steps ?? usualSteps),
        stepsEn: steps === undefined ? numbered(usualStepsEn) : "",
        feeEn: english[facts.fee] ?? "",
        timeLimitEn: english[facts.timeLimit] ?? "",
        legalBasis: "Nội dung minh họa, đơn vị phải xác nhận trước khi công bố.",
        applyAt:
          "Bộ phận Một cửa của xã, phường, đặc khu; Trung tâm Phục vụ hành chính công tỉnh; hoặc trực tuyến.",
        applyUrl: "https://dichvucong.gov.vn",
      }),
    ),
  });
  await seedEnded(tx, references);
}

/** One that has ended, with what took its place, so that its page can be looked at. */
async function seedEnded(
  tx: Transaction,
  references: Awaited<ReturnType<typeof loadReferences>>,
): Promise<void> {
  const successor = await tx.service.findUniqueOrThrow({
    where: { slug: "cap-ban-sao-trich-luc-ho-tich" },
    select: { id: true },
  });
  await tx.service.create({
    data: {
      code: "TT-000",
      slug: "cap-ban-sao-giay-khai-sinh-cap-huyen",
      title: "Cấp bản sao giấy khai sinh tại cấp huyện",
      titleEn: "Copy of a birth certificate at the district",
      summary:
        "Trước đây nộp tại phòng Tư pháp; từ khi không còn cấp huyện, xã, phường, đặc khu cấp bản sao.",
      topicId: references.topic("ho-tich-chung-thuc"),
      departmentId: references.department("stp"),
      active: false,
      endedOn: new Date("2025-07-01"),
      successorId: successor.id,
    },
  });
}

function numbered(steps: readonly string[]): string {
  return steps.map((step, index) => `${String(index + 1)}. ${step}`).join("\n");
}
