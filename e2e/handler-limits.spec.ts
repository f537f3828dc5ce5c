import { expect, test } from "./fixtures";
import { secondServer } from "./second-server";

test("whoever asks the same thing of a handler again and again is told to wait, and by each of them", async ({
  address: from,
  database,
  request,
}) => {
  const article = await database.value("select id from articles where state = 'published' limit 1");
  const asked: Record<string, readonly string[]> = {
    suggest: ["/api/suggest?q=khai", "/api/opensearch?q=khai"],
    similar: ["/api/similar?text=giay%20to%20tuy%20than"],
    views: [`/api/views/article/${article}`, "/api/views/999999999"],
    download: ["/tinh-hinh-xu-ly/csv", "/en/tinh-hinh-xu-ly/xlsx", "/sitemap/trang.xml"],
    challenge: ["/api/challenge?purpose=submit"],
    link: ["/tep/khong-co-tep-nay"],
  };
  const headers = { "x-forwarded-for": from };
  const limits = Object.keys(asked).map((name) => `${name}=1/600`);
  const server = await secondServer({ RATE_LIMITS: limits.join(",") });
  for (const addresses of Object.values(asked)) {
    const [first = "", ...rest] = addresses;
    expect((await request.get(server.address + first, { headers })).status(), first).not.toBe(429);
    for (const again of [first, ...rest])
      expect((await request.get(server.address + again, { headers })).status(), again).toBe(429);
  }
  const end = await request.post(`${server.address}/api/following/khong-co`, { headers, form: { id: "1" } });
  expect(end.status()).toBe(429);
  await server.stop();
});
