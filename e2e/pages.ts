import type { Database } from "./database";
import type { Who } from "./people";

/** Every page there is, by a name and an address that leads to something; null: seen by the public. */
export async function everyPage(database: Database): Promise<[who: Who | null, address: string][]> {
  const one = (sql: string): Promise<string> => database.value(sql);
  const published = await one("select slug from public_versions where unpublished_at is null limit 1");
  const article = await one("select slug from articles where state = 'published' limit 1");
  const service = await one("select slug from services where active limit 1");
  const inStatus = (status: string): Promise<string> =>
    one(
      `select q.code from questions q join departments d on d.id = q.lead_department_id
       where q.status = '${status}' and d.name = 'Sở Nội vụ' limit 1`,
    );
  const submitted = await one("select code from questions where status = 'submitted' limit 1");
  return [
    [null, "/"],
    [null, "/hoi-dap"],
    [null, "/hoi-dap?q=khong-co-gi-nhu-the"],
    [null, `/hoi-dap/${published}`],
    [null, "/dat-cau-hoi"],
    [null, "/tra-cuu"],
    [null, "/tinh-hinh-xu-ly"],
    [null, "/dich-vu-cong"],
    [null, `/dich-vu-cong/${service}`],
    [null, "/tin-tuc"],
    [null, `/tin-tuc/${article}`],
    [null, "/lien-he"],
    [null, "/quyen-rieng-tu"],
    [null, "/huong-dan"],
    [null, "/dang-nhap"],
    [null, "/khong-co-trang-nay"],
    ["coordinator", "/desk"],
    ["coordinator", `/desk/questions/${submitted}`],
    ["official", `/desk/questions/${await inStatus("in_progress")}`],
    ["leader", `/desk/questions/${await inStatus("pending_approval")}`],
    ["operator", "/desk/calls/new"],
    ["admin", "/desk/mail"],
    ["admin", `/desk/mail/${await one("select id from deliveries limit 1")}`],
    ["coordinator", "/desk/settings/routing"],
    ["admin", "/desk/settings/contacts"],
  ];
}
