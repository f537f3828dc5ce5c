import { visitors, type Visitor } from "./visitors";

/** What knocking brings. `post` is the bare POST that no page sends, without an action's id. */
export type Row = {
  /** As the world knows it, with `{names}` of things that are there (e2e/world.ts). */
  address: string;
  get: (visitor: Visitor) => number;
  post: (visitor: Visitor) => number;
  /** Whether a reader's answer is one of the finished pages that everybody shares. */
  kept: boolean;
};

const always = (status: number) => (): number => status;
const hasSession = (visitor: Visitor): boolean => visitor !== "reader" && visitor !== "ended";

/** A page of the portal: whoever comes sees the same. What is posted to it without an action is read as a visit. */
const page = (address: string, { status = 200, kept = false } = {}): Row => ({
  address,
  get: always(status),
  post: always(status),
  kept,
});
const kept = (address: string, status = 200): Row => page(address, { status, kept: true });

/** A page of the desk: sign in first; who may not see it does not learn that it is there. */
function door(address: string, ...may: Visitor[]): Row {
  const status = (visitor: Visitor): number =>
    !hasSession(visitor) ? 307 : may.includes(visitor) ? 200 : 404;
  return { address, get: status, post: status, kept: false };
}

/** What the desk's pages fetch: 401 without a session, and nothing of what the viewer may not see. */
function data(address: string, may: readonly Visitor[], otherwise = 404): Row {
  const status = (visitor: Visitor): number =>
    !hasSession(visitor) ? 401 : may.includes(visitor) ? 200 : otherwise;
  return { address, get: status, post: always(405), kept: false };
}

/** A row with other statuses for some. */
const withOther = (row: Row, other: Partial<Record<Visitor, number>>): Row => ({
  ...row,
  get: (visitor) => other[visitor] ?? row.get(visitor),
});

/** A handler for everybody; 405 for what it does not know. */
const handler = (
  address: string,
  { get = 405, post = 405, kept = false }: Partial<Record<"get" | "post", number>> & { kept?: boolean },
): Row => ({
  address,
  get: always(get),
  post: always(post),
  kept,
});

/** Who is signed in already is led to the desk. */
const signInPage: Row = {
  address: "/dang-nhap",
  get: (visitor) => (hasSession(visitor) ? 307 : 200),
  post: (visitor) => (hasSession(visitor) ? 307 : 200),
  kept: false,
};

const staff: Visitor[] = visitors.filter(hasSession);
/** Who finds an answered question of Sở Nội vụ, and one of Sở Xây dựng; the editor for publishing it. */
const ofHomeAffairs: Visitor[] = ["operator", "coordinator", "official", "leader", "editor"];
const ofConstruction: Visitor[] = ["operator", "coordinator", "otherOfficial", "otherLeader", "editor"];
const withInbox: Visitor[] = staff.filter((visitor) => visitor !== "admin");
/** Who receives questions, and so sees one that no department has yet. */
const triage: Visitor[] = ["coordinator", "operator"];
const leaders: Visitor[] = ["leader", "otherLeader"];

/** Route file below app/ -> what each address of it answers. A route that is not here fails the spec. */
export const routes: Record<string, Row[]> = {
  "[locale]/(public)/page.tsx": [kept("/"), kept("/en")],
  "[locale]/(public)/[...rest]/page.tsx": [page("/khong-co-trang-nay", { status: 404 })],
  "[locale]/(public)/ask/page.tsx": [page("/dat-cau-hoi"), page("/en/dat-cau-hoi")],
  "[locale]/(public)/contact/page.tsx": [kept("/lien-he")],
  "[locale]/(public)/guide/page.tsx": [kept("/huong-dan")],
  "[locale]/(public)/privacy/page.tsx": [kept("/quyen-rieng-tu")],
  "[locale]/(public)/offline/page.tsx": [kept("/ngoai-tuyen")],
  "[locale]/(public)/statistics/page.tsx": [kept("/tinh-hinh-xu-ly")],
  "[locale]/(public)/questions/page.tsx": [kept("/hoi-dap"), kept("/hoi-dap?q=giay%20to")],
  "[locale]/(public)/questions/[slug]/page.tsx": [
    kept("/hoi-dap/{published}"),
    kept("/hoi-dap/khong-co-cau-nay-2026000000", 404),
  ],
  "[locale]/(public)/questions/[slug]/follow/page.tsx": [page("/hoi-dap/{published}/theo-doi")],
  "[locale]/(public)/services/page.tsx": [kept("/dich-vu-cong")],
  "[locale]/(public)/services/[slug]/page.tsx": [kept("/dich-vu-cong/{service}")],
  "[locale]/(public)/news/page.tsx": [kept("/tin-tuc")],
  "[locale]/(public)/news/[slug]/page.tsx": [kept("/tin-tuc/{article}")],
  "[locale]/(public)/sign-in/page.tsx": [signInPage],
  "[locale]/(public)/reset-password/page.tsx": [page("/dat-lai-mat-khau")],
  "[locale]/(public)/reset-password/[token]/page.tsx": [page("/dat-lai-mat-khau/{wrong}", { status: 404 })],
  "[locale]/(public)/invitation/[token]/page.tsx": [page("/kich-hoat/{wrong}", { status: 404 })],
  "[locale]/(public)/track/page.tsx": [page("/tra-cuu")],
  "[locale]/(public)/track/[token]/page.tsx": [
    page("/tra-cuu/{token}"),
    page("/tra-cuu/{token}?moi=1"),
    page("/tra-cuu/{wrong}", { status: 404 }),
  ],
  "[locale]/(public)/track/[token]/withdraw/page.tsx": [
    page("/tra-cuu/{token}/rut-cau-hoi"),
    page("/tra-cuu/{wrong}/rut-cau-hoi", { status: 404 }),
  ],
  "[locale]/(public)/track/[token]/reopen/page.tsx": [
    page("/tra-cuu/{token}/xem-xet-lai"),
    page("/tra-cuu/{wrong}/xem-xet-lai", { status: 404 }),
  ],
  "[locale]/(public)/my-questions/page.tsx": [page("/cau-hoi-cua-toi")],
  "[locale]/(public)/my-questions/[token]/page.tsx": [page("/cau-hoi-cua-toi/{wrong}", { status: 404 })],
  "[locale]/(public)/verify/[token]/page.tsx": [page("/xac-minh/{wrong}", { status: 404 })],
  "[locale]/(public)/rate/[token]/page.tsx": [page("/danh-gia/{wrong}", { status: 404 })],
  "[locale]/(public)/follow/[token]/page.tsx": [page("/xac-nhan-theo-doi/{wrong}", { status: 404 })],
  "[locale]/(public)/unfollow/[token]/page.tsx": [page("/huy-theo-doi/{wrong}", { status: 404 })],
  "[locale]/(public)/following/page.tsx": [page("/theo-doi")],
  "[locale]/(public)/following/[token]/page.tsx": [page("/dang-theo-doi/{wrong}", { status: 404 })],
  "[locale]/desk/page.tsx": [door("/desk", ...staff), door("/en/desk", ...staff)],
  "[locale]/(public)/preview/[token]/page.tsx": [page("/xem-truoc/{wrong}", { status: 404 })],
  "[locale]/desk/articles/page.tsx": [door("/desk/articles", "editor", "admin")],
  "[locale]/desk/articles/new/page.tsx": [door("/desk/articles/new", "editor", "admin")],
  "[locale]/desk/articles/categories/page.tsx": [door("/desk/articles/chuyen-muc", "editor", "admin")],
  "[locale]/desk/articles/[id]/page.tsx": [
    door("/desk/articles/{articleId}", "editor", "admin"),
    door("/desk/articles/999999999"),
  ],
  "[locale]/desk/articles/[id]/revisions/page.tsx": [
    door("/desk/articles/{articleId}/phien-ban", "editor", "admin"),
  ],
  "[locale]/desk/bulk/page.tsx": [door("/desk/bulk", ...staff)],
  "[locale]/desk/calls/new/page.tsx": [door("/desk/calls/new", "operator")],
  "[locale]/desk/mail/page.tsx": [door("/desk/mail", "coordinator", "admin")],
  "[locale]/desk/mail/[id]/page.tsx": [
    door("/desk/mail/{delivery}", "coordinator", "admin"),
    door("/desk/mail/999999999"),
  ],
  "[locale]/desk/questions/[code]/page.tsx": [
    door("/desk/questions/{own}", ...ofHomeAffairs),
    door("/desk/questions/{foreign}", ...ofConstruction),
    door("/desk/questions/{complaint}", "coordinator"),
    door("/desk/questions/HD.2026.999999"),
  ],
  "[locale]/desk/questions/[code]/preview/page.tsx": [
    door("/desk/questions/{drafted}/xem-truoc", "official", "leader", "coordinator"),
  ],
  "[locale]/desk/services/page.tsx": [door("/desk/services", "editor", "admin")],
  "[locale]/desk/services/new/page.tsx": [door("/desk/services/new", "editor", "admin")],
  "[locale]/desk/services/import/page.tsx": [door("/desk/services/import", "editor", "admin")],
  "[locale]/desk/services/[id]/page.tsx": [
    door("/desk/services/{serviceId}", "editor", "admin"),
    door("/desk/services/999999999"),
  ],
  "[locale]/desk/style/page.tsx": [door("/desk/style", "editor", "admin")],
  "[locale]/desk/reports/breaches/page.tsx": [
    door("/desk/reports/breaches", "coordinator", "admin", ...leaders),
  ],
  "[locale]/desk/reports/breaches/csv/route.ts": [
    data("/desk/reports/breaches/csv", ["coordinator", "admin", ...leaders], 403),
  ],
  "[locale]/desk/reports/routing/page.tsx": [door("/desk/reports/routing", "coordinator", "admin")],
  "[locale]/desk/reports/searches/page.tsx": [
    door("/desk/reports/searches", "coordinator", "editor", "admin"),
  ],
  "[locale]/desk/settings/me/page.tsx": [door("/desk/settings/me", ...staff)],
  "[locale]/desk/settings/security/page.tsx": [door("/desk/settings/security", ...staff)],
  "[locale]/desk/settings/people/page.tsx": [door("/desk/settings/people", "admin")],
  "[locale]/desk/settings/people/new/page.tsx": [door("/desk/settings/people/new", "admin")],
  "[locale]/desk/settings/people/[id]/page.tsx": [
    door("/desk/settings/people/{personId}", "admin"),
    door("/desk/settings/people/999999999"),
  ],
  "[locale]/desk/settings/contacts/page.tsx": [door("/desk/settings/contacts", "admin")],
  "[locale]/desk/settings/contacts/new/page.tsx": [door("/desk/settings/contacts/new", "admin")],
  "[locale]/desk/settings/contacts/[id]/page.tsx": [
    door("/desk/settings/contacts/{contactId}", "admin"),
    door("/desk/settings/contacts/999999999"),
  ],
  "[locale]/desk/settings/audit/page.tsx": [door("/desk/settings/audit", "admin")],
  "[locale]/desk/settings/calendar/page.tsx": [door("/desk/settings/calendar", "admin")],
  "[locale]/desk/settings/policies/page.tsx": [door("/desk/settings/policies", "admin")],
  "[locale]/desk/settings/routing/page.tsx": [door("/desk/settings/routing", "coordinator", "admin")],
  "[locale]/desk/settings/synonyms/page.tsx": [
    door("/desk/settings/synonyms", "coordinator", "editor", "admin"),
  ],
  "[locale]/desk/settings/templates/page.tsx": [
    door("/desk/settings/templates", "coordinator", "editor", "admin", ...leaders),
  ],
  "[locale]/desk/[...rest]/page.tsx": [door("/desk/khong-co-trang-nay"), door("/desk/settings/khong/co")],
  "[locale]/desk/list/route.ts": [data("/desk/list", withInbox, 403)],
  "[locale]/desk/choices/route.ts": [data("/desk/choices", staff)],
  "[locale]/desk/palette/route.ts": [data("/desk/palette?q=a", staff)],
  "[locale]/desk/presences/route.ts": [data("/desk/presences?code={own}", ofHomeAffairs)],
  "[locale]/desk/insertions/route.ts": [
    // These see the question, and write no answer to it.
    withOther(data("/desk/insertions?code={own}&source=templates", ["official", "leader"]), {
      ...{ operator: 403, coordinator: 403, editor: 403 },
    }),
    withOther(data("/desk/insertions?code={own}&source=people", ["official", "leader", ...triage]), {
      editor: 403,
    }),
  ],
  "api/files/[id]/route.ts": [
    // a wrong link is no link: who works on the question has the file all the same
    ...["/tep/{file}", "/tep/{file}?t={wrong}"].map((address) => ({
      ...handler(address, {}),
      get: (visitor: Visitor) => (triage.includes(visitor) ? 200 : 404),
    })),
    handler("/tep/{file}?t={token}", { get: 200 }),
    handler("/tep/khong-co-tep-nay", { get: 404 }),
  ],
  "api/auth/[...nextauth]/route.ts": [
    handler("/api/auth/csrf", { get: 200, post: 404 }),
    handler("/api/auth/callback/credentials", { get: 404, post: 422 }),
    ...["session", "signout", "_log"].map((at) => handler(`/api/auth/${at}`, { get: 404, post: 404 })),
  ],
  "api/suggest/route.ts": [handler("/api/suggest?q=giay%20to", { get: 200 })],
  "api/similar/route.ts": [handler("/api/similar?text=giay%20to%20tuy%20than", { get: 200 })],
  "api/views/[id]/route.ts": [
    handler("/api/views/{publicId}", { get: 200, post: 200 }),
    handler("/api/views/999999999", { get: 404, post: 404 }),
  ],
  "api/views/article/[id]/route.ts": [
    handler("/api/views/article/{articleId}", { get: 200, post: 200 }),
    handler("/api/views/article/999999999", { get: 404, post: 404 }),
  ],
  "api/covers/[id]/[file]/route.ts": [handler("/anh/khong-co-anh-nay/800.webp", { get: 404 })],
  "[locale]/(public)/statistics/csv/route.ts": [handler("/tinh-hinh-xu-ly/csv", { get: 200 })],
  "[locale]/(public)/statistics/xlsx/route.ts": [handler("/tinh-hinh-xu-ly/xlsx", { get: 200 })],
  "[locale]/feed.xml/route.ts": [handler("/feed.xml", { get: 200, kept: true })],
  "[locale]/news/feed.xml/route.ts": [handler("/tin-tuc/feed.xml", { get: 200, kept: true })],
  "[locale]/opensearch.xml/route.ts": [handler("/opensearch.xml", { get: 200, kept: true })],
  "api/challenge/route.ts": [handler("/api/challenge", { get: 422 })],
  "api/opensearch/route.ts": [handler("/api/opensearch?q=giay%20to", { get: 200 })],
  "sitemap/[part]/route.ts": [handler("/sitemap/khong-co-phan-nay", { get: 404 })],
  "api/unfound/route.ts": [handler("/api/unfound", { post: 422 })],
  "api/me-too/[slug]/route.ts": [handler("/api/me-too/khong-co-cau-nay-2026000000", { post: 303 })],
  "api/following/[token]/route.ts": [handler("/api/following/{wrong}", { post: 422 })],
  "api/follow/[token]/route.ts": [handler("/api/follow/{wrong}", { post: 303 })],
  "api/unfollow/[token]/route.ts": [handler("/api/unfollow/{wrong}", { post: 404 })],
  "[locale]/manifest.webmanifest/route.ts": [handler("/manifest.webmanifest", { get: 200 })],
  "robots.txt/route.ts": [handler("/robots.txt", { get: 200 })],
  "sitemap.xml/route.ts": [handler("/sitemap.xml", { get: 200, kept: true })],
};

/** What server.ts answers by itself in the desk, without a route of Next's. */
const answeredBefore: Row[] = [data("/desk/changes?queue=triage&ids={ownId}", triage, 403)];

export const rows: Row[] = [...Object.values(routes).flat(), ...answeredBefore];
