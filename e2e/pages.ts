import type { Database } from "./database";
import type { Who } from "./people";

type Visit = [who: Who | "reader", addresses: string[]];

/** Every page there is, by who sees it and addresses that lead to something. */
export async function everyPage(database: Database, part: "portal" | "desk"): Promise<Visit[]> {
  return part === "portal" ? [["reader", await portalPages(database)]] : deskPages(database);
}

/** The address in the language with this prefix (`""` or `"/en"`). */
export function under(prefix: string, address: string): string {
  return prefix !== "" && address === "/" ? prefix : prefix + address;
}

async function portalPages({ value }: Database): Promise<string[]> {
  const published = await value("select slug from public_versions where unpublished_at is null limit 1");
  const article = await value(
    "select slug from articles where state = 'published' and cover_id is not null limit 1",
  );
  const archived = await value("select slug from articles where state = 'archived' limit 1");
  const service = await value("select slug from services where active limit 1");
  return [
    "/",
    "/hoi-dap",
    "/hoi-dap?q=khong-co-gi-nhu-the",
    "/hoi-dap?q=zwjfqk",
    `/hoi-dap/${published}`,
    `/hoi-dap/${published}/theo-doi`,
    `/hoi-dap/${published}/theo-doi?xong=dem`,
    "/huy-theo-doi/khong-khop",
    "/hoi-dap?trang=2",
    "/theo-doi?q=%C4%91%E1%BA%A5t",
    "/theo-doi?xong=thu",
    "/dang-theo-doi/khong-khop",
    "/dat-cau-hoi",
    "/tra-cuu",
    "/cau-hoi-cua-toi",
    "/cau-hoi-cua-toi?xong=1",
    "/xac-minh/khong-khop",
    "/tinh-hinh-xu-ly",
    "/tinh-hinh-xu-ly?thang=12&don-vi=snv",
    "/dich-vu-cong",
    "/dich-vu-cong?q=khai%20sihn",
    "/dich-vu-cong?linh-vuc=dat-dai",
    "/dich-vu-cong/cap-ban-sao-giay-khai-sinh-cap-huyen",
    `/dich-vu-cong/${service}`,
    "/tin-tuc",
    `/tin-tuc/${article}`,
    "/tin-tuc?q=khong-co-gi-nhu-the",
    "/tin-tuc?chuyen-muc=huong-dan",
    `/tin-tuc/${archived}`,
    "/xem-truoc/khong-khop",
    "/lien-he",
    "/lien-he?q=khong-co",
    "/lien-he?q=h%C3%A0%20phong",
    "/quyen-rieng-tu",
    "/huong-dan",
    "/ngoai-tuyen",
    "/dang-nhap",
    "/dat-lai-mat-khau",
    "/khong-co-trang-nay",
  ];
}

async function deskPages({ value }: Database): Promise<Visit[]> {
  const question = async (status: string): Promise<string> => {
    const code = await value(
      `select q.code from questions q left join departments d on d.id = q.lead_department_id
       where q.status = $1::question_status and coalesce(d.name, 'Sở Nội vụ') = 'Sở Nội vụ' limit 1`,
      status,
    );
    return `/desk/questions/${code}`;
  };
  const joint = await value(
    `select q.code from questions q join departments d on d.id = q.lead_department_id
     where d.name = 'Sở Nội vụ' and q.status = 'in_progress' and exists (
       select from assignments a where a.question_id = q.id and a.role = 'contributing') limit 1`,
  );
  const corrected = await value(
    "select q.code from questions q join corrections c on c.question_id = q.id limit 1",
  );
  const onTheSpot = await value(
    "select code from questions where status = 'received' and kind <> 'complaint' limit 1",
  );
  const article = await value("select id from articles where state = 'scheduled' limit 1");
  const service = await value("select id from services where active limit 1");
  const delivery = await value("select id from deliveries limit 1");
  const person = await value("select id from people order by id limit 1");
  const contact = await value("select id from contacts order by id limit 1");
  return [
    [
      "coordinator",
      [
        "/desk",
        await question("submitted"),
        await question("forwarded"),
        await question("duplicate"),
        "/desk?queue=forwarded",
        "/desk/settings/routing",
        "/desk/reports/breaches",
      ],
    ],
    ["official", [await question("in_progress"), `/desk/questions/${joint}`, `/desk/questions/${corrected}`]],
    [
      "leader",
      [
        await question("pending_approval"),
        `${await question("pending_approval")}/xem-truoc`,
        "/desk?queue=apologies",
        "/desk/settings/templates",
      ],
    ],
    [
      "editor",
      [
        "/desk?queue=publishing",
        await question("answered"),
        "/desk/articles",
        "/desk/articles?q=khong-co-gi-nhu-the",
        "/desk/articles/new",
        "/desk/articles/chuyen-muc",
        `/desk/articles/${article}`,
        `/desk/articles/${article}/phien-ban`,
        "/desk/reports/searches",
        "/desk/settings/synonyms",
        "/desk/services",
        "/desk/services?state=ended",
        "/desk/services/new",
        `/desk/services/${service}`,
        "/desk/services/import",
        "/desk/settings/synonyms?tu=th%E1%BB%AD",
      ],
    ],
    ["operator", ["/desk/calls/new", `/desk/questions/${onTheSpot}`]],
    [
      "admin",
      [
        "/desk/mail",
        `/desk/mail/${delivery}`,
        "/desk/settings/people",
        "/desk/settings/people?q=khong-co-gi-nhu-the",
        "/desk/settings/people/new",
        `/desk/settings/people/${person}`,
        "/desk/settings/security",
        "/desk/settings/contacts",
        "/desk/settings/contacts?q=khong-co-gi-nhu-the",
        "/desk/settings/contacts/new",
        `/desk/settings/contacts/${contact}`,
        "/desk/settings/audit",
        "/desk/style",
      ],
    ],
  ];
}
