import { describe, expect, it } from "vitest";
import { cutFrame } from "./cut";
import { fillFrame, fillHeader, type FrameValues } from "./fill";
import { slots } from "./schema";

const text = (data: string): string =>
  `self.__next_f.push([1,${JSON.stringify(data).replaceAll("<", "\\u003c")}])`;

/** As Next writes it: React's data with a long text under a name of its own. */
function pageOf(parts: { list?: string; name?: string; more?: string } = {}): string {
  const { list = slots.list, name = slots.name, more = "" } = parts;
  const roles = [slots.role(0), slots.role(1)];
  const person = JSON.stringify({ name, email: slots.email, roles });
  const data = `0:{"q":"${slots.search}"}\n9:${person}\na:T44c,${list}b:["$","main",null,{"served":"$a"}]\n`;
  return [
    `<header title="Tài khoản của ${name}">${slots.email} ${roles.join(" ")}<a href="/en/desk${slots.search}">EN</a></header>`,
    `<main><div><i>${list}</i></div></main>${more}`,
    `<script nonce="${slots.nonce}">${text(data)}</script>`,
  ].join("");
}

const values: FrameValues = {
  name: "Lê Thị Hoa",
  email: "hoa@demo.example",
  roles: ["Đầu mối, UBND tỉnh", "Lãnh đạo, Sở"],
  search: "?queue=triage&after=1.2",
  nonce: "abc/+==",
  list: { html: "<ol>ỏ</ol>", text: '{"rows":["ỏ"]}' },
};

function filled(more: Partial<FrameValues> = {}): string {
  return fillFrame(cutFrame(pageOf(), 2) ?? [], { ...values, ...more }).toString("utf8");
}

function dataIn(page: string): string {
  return JSON.parse(/push\(\[1,(.*)\]\)/.exec(page)?.[1] ?? "") as string;
}

describe("a frame", () => {
  it("is the page of whoever it is filled for", () => {
    const page = filled();
    expect(page).toContain(
      '<header title="Tài khoản của Lê Thị Hoa">hoa@demo.example Đầu mối, UBND tỉnh Lãnh đạo, Sở',
    );
    expect(page).toContain('href="/en/desk?queue=triage&amp;after=1.2"');
    expect(page).toContain('<main><ol>ỏ</ol></main><script nonce="abc/+==">');
    expect(dataIn(page)).toBe(
      [
        '0:{"q":"?queue=triage&after=1.2"}\n',
        '9:{"name":"Lê Thị Hoa","email":"hoa@demo.example","roles":["Đầu mối, UBND tỉnh","Lãnh đạo, Sở"]}\n',
        // In bytes, not in signs.
        `a:T10,{"rows":["ỏ"]}b:["$","main",null,{"served":"$a"}]\n`,
      ].join(""),
    );
    expect(page).not.toContain("hoidapslot");
  });

  it("asks for nothing where the address does", () => {
    expect(filled({ search: "" })).toContain('href="/en/desk"');
    expect(dataIn(filled({ search: "" }))).toContain('{"q":""}');
  });

  it("keeps whatever somebody is called inside of text and data", () => {
    const name = `</script><script>alert(1)//"'\\\u2028&${slots.email}$&`;
    const page = filled({ name, list: { html: "", text: JSON.stringify({ name }) } });
    expect(page.match(/<\/?script/g)).toHaveLength(2);
    expect(page).toContain("&lt;/script&gt;&lt;script&gt;alert(1)//&quot;");
    expect(dataIn(page)).toContain(JSON.stringify(name));
    // React would take it for a reference.
    expect(dataIn(filled({ name: "$a" }))).toContain('"name":"$$a"');
  });

  it("has a name as React writes it, whatever was pasted into it", () => {
    const name = "O'Brien\u0007 & \u0085<\t\uffff>\"";
    expect(filled({ name })).toContain(
      '<header title="Tài khoản của O&#x27;Brien\u0007 &amp; \u0085&lt;\t\uffff&gt;&quot;">',
    );
    expect(dataIn(filled({ name }))).toContain(JSON.stringify(name));
  });

  it("is none when a slot is missing, stands elsewhere, or is met twice", () => {
    expect(cutFrame(pageOf(), 2)).not.toBeNull();
    expect(cutFrame(pageOf(), 3)).toBeNull();
    expect(cutFrame(pageOf({ name: "Hoa" }), 2)).toBeNull();
    expect(cutFrame(pageOf({ list: "hoidapslotlist" }), 2)).toBeNull();
    expect(cutFrame(pageOf({ more: `<div><i>${slots.list}</i></div>` }), 2)).toBeNull();
    expect(cutFrame(pageOf().replace("</i></div>", "</i>Refused</div>"), 2)).toBeNull();
    expect(cutFrame(pageOf().replace("T44c", '"'), 2)).toBeNull();
  });

  it("has headers with the nonce of the answer", () => {
    expect(
      fillHeader(`</a.css>; nonce="${slots.nonce}", </b.css>; nonce="${slots.nonce}"`, { nonce: "$&" }),
    ).toBe('</a.css>; nonce="$&", </b.css>; nonce="$&"');
  });
});
