import type { Role } from "@/prisma/generated/client";
import type { Transaction } from "@/lib/db";
import { hashPassword } from "@/lib/password";
import { validFrom } from "../reference/dates";
import { admin, coordinator, editor, leaderOf, officialOf, operator, provinceLeader } from "./staff";

export const demonstrationPassword = "Demo-HoiDap-2026";

type PersonFacts = { email: string; name: string; jobTitle: string; role: Role; department: string };

const rootPeople: readonly PersonFacts[] = [
  {
    email: coordinator,
    name: "Nguyễn Thu Hà",
    jobTitle: "Chuyên viên đầu mối",
    role: "coordinator",
    department: "ubnd",
  },
  {
    email: operator,
    name: "Trần Minh Phương",
    jobTitle: "Tổng đài viên",
    role: "operator",
    department: "ubnd",
  },
  { email: editor, name: "Lê Bảo Ngọc", jobTitle: "Biên tập viên", role: "editor", department: "ubnd" },
  { email: admin, name: "Phạm Quốc Trung", jobTitle: "Quản trị hệ thống", role: "admin", department: "ubnd" },
  {
    email: provinceLeader,
    name: "Vũ Hồng Minh",
    jobTitle: "Phó Chánh Văn phòng",
    role: "leader",
    department: "ubnd",
  },
];

/** Department, its official, its leader. */
const desks: readonly (readonly [string, string, string])[] = [
  ["snv", "Đặng Thị Hồng Vân", "Bùi Đức Thắng"],
  ["sxd", "Hoàng Văn Nam", "Đỗ Thị Kim Oanh"],
  ["snnmt", "Lương Quang Huy", "Phạm Thị Tuyết Mai"],
  ["stp", "Ngô Thị Minh Châu", "Trịnh Xuân Bách"],
  ["syt", "Vũ Thị Thanh Hương", "Nguyễn Hải Đăng"],
  ["sgddt", "Đinh Thị Quỳnh Nga", "Lê Văn Khải"],
  ["cat", "Phùng Anh Tuấn", "Hà Mạnh Cường"],
  ["bhxh", "Mai Thị Lan Anh", "Dương Văn Phúc"],
  ["thue", "Cao Thùy Linh", "Nguyễn Trọng Nghĩa"],
  ["stc", "Tạ Đình Long", "Trần Thị Bích Liên"],
  ["svhttdl", "Bùi Khánh Chi", "Phan Văn Lộc"],
  ["skhcn", "Nguyễn Đình Khôi", "Hoàng Thị Ánh Tuyết"],
  ["sct", "Lưu Thị Hải Yến", "Vương Tiến Dũng"],
  ["sdttg", "Chìu Thị Bích", "Nông Văn Thái"],
  ["ubnd-ha-long", "Đoàn Thị Ngọc Diệp", "Nguyễn Việt Hưng"],
  ["ubnd-cam-pha", "Trương Công Sơn", "Lý Thị Thảo"],
];

const deskPeople = desks.flatMap(([department, official, leader]): PersonFacts[] => [
  { email: officialOf(department), name: official, jobTitle: "Chuyên viên", role: "official", department },
  { email: leaderOf(department), name: leader, jobTitle: "Lãnh đạo đơn vị", role: "leader", department },
]);

/** Made-up people who all share the printed password. The embedded database of the demonstration only. */
export async function seedPeople(tx: Transaction): Promise<void> {
  const passwordHash = await hashPassword(demonstrationPassword);
  const departments = await tx.department.findMany({ select: { id: true, code: true } });
  const departmentId = new Map(departments.map(({ id, code }) => [code, id]));
  const facts = [...rootPeople, ...deskPeople];
  const people = await tx.person.createManyAndReturn({
    data: facts.map(({ email, name, jobTitle }) => ({ email, name, jobTitle, passwordHash })),
    select: { id: true, email: true },
  });
  const personId = new Map(people.map(({ id, email }) => [email, id]));
  await tx.membership.createMany({
    data: facts.map(({ email, role, department }) => ({
      personId: personId.get(email) ?? 0,
      departmentId: departmentId.get(department) ?? 0,
      role,
      validFrom: validFrom.communes2025,
    })),
  });
}
