import type { Transaction } from "@/lib/db";
import { loadReferences } from "./references";
import { businessServices } from "./services/business";
import { personalServices } from "./services/personal";

const usualSteps = [
  "Đăng nhập Cổng Dịch vụ công quốc gia bằng VNeID, hoặc đến Bộ phận Một cửa của xã, phường, đặc khu.",
  "Điền tờ khai, nộp giấy tờ và lệ phí (nếu có).",
  "Nhận giấy tiếp nhận có ngày hẹn; theo dõi bằng mã hồ sơ.",
  "Nhận kết quả bản điện tử, tại nơi nộp hoặc qua bưu chính.",
] as const;

/** A made-up excerpt of the directory: the real one is imported from the national portal's catalogue. */
export async function seedServices(tx: Transaction): Promise<void> {
  const references = await loadReferences(tx);
  await tx.service.createMany({
    data: [...personalServices, ...businessServices].map(
      ({ topic, department, papers, steps, applicants, ...facts }) => ({
        ...facts,
        topicId: references.topic(topic),
        departmentId: references.department(department),
        applicants: applicants ?? "Cá nhân, công dân Việt Nam",
        papers: papers.map((paper) => `- ${paper}`).join("\n"),
        steps: (steps ?? usualSteps).map((step, index) => `${index + 1}. ${step}`).join("\n"),
        legalBasis: "Nội dung minh họa, đơn vị phải xác nhận trước khi công bố.",
        applyUrl: "https://dichvucong.gov.vn",
      }),
    ),
  });
}
