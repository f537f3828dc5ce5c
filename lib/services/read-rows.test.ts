import { describe, expect, it } from "vitest";
import { readCsv } from "./read-csv";
import { readJsonObjects } from "./read-json";
import { readRows } from "./read-rows";

const faultsOf = (text: string) =>
  readRows(text).faults.map(({ line, field, key }) => `${String(line)} ${field} ${key}`);

describe("a CSV file", () => {
  it("may hold separators, quotation marks and line ends in its cells, and names lines of the file", () => {
    const { records, open } = readCsv('a;b\r\n"x;\n""y""";2\n\n3;4');
    expect(open).toBeNull();
    expect(records).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ['x;\n"y"', "2"] },
      { line: 5, cells: ["3", "4"] },
    ]);
  });

  it.each([",", ";", "\t"])("is separated by %j as its heading is", (sign) => {
    expect(readRows(`code${sign}title${sign}fee\n1.1${sign}Khai sinh${sign}Miễn phí`).rows).toMatchObject([
      { line: 2, row: { code: "1.1", title: "Khai sinh", fee: "Miễn phí" } },
    ]);
  });

  it("may name its columns in Vietnamese, with or without diacritics, and have others besides", () => {
    const text =
      "\uFEFFMã thủ tục,TEN THU TUC,Ghi chú nội bộ,Thành phần hồ sơ\n1.1,Khai sinh,x,Tờ khai | 1 | 0";
    expect(readRows(text)).toMatchObject({
      rows: [{ row: { code: "1.1", papers: [{ name: "Tờ khai", originals: 1, copies: 0 }] } }],
      faults: [],
    });
  });

  it("says on which line what is wrong, and takes the others", () => {
    const text =
      'code,title,applyUrl\n1.1,Khai sinh,\n,Kết hôn,\n1.3,,http://x\n1.4,a,b,c\n1.5,Khai tử,"https://a.vn';
    expect(faultsOf(text)).toEqual([
      "3 code service_code_missing",
      "4 title service_title_missing",
      "4 applyUrl service_url_wrong",
      "5 file services_cells_many",
      "6 file services_quote_open",
    ]);
    expect(readRows(text).rows.map(({ line }) => line)).toEqual([2, 6]);
  });

  it("needs the two columns without which nothing can be told apart", () => {
    expect(faultsOf("ten,linh vuc\nKhai sinh,Hộ tịch")).toEqual(["1 file services_columns_missing"]);
  });
});

describe("a JSON file", () => {
  it("is a list or one object a line, and a broken one spoils no other", () => {
    expect(readJsonObjects('[\n{"a":"}{"},\n{"b":{"c":1}}]')).toEqual([
      { line: 2, text: '{"a":"}{"}' },
      { line: 3, text: '{"b":{"c":1}}' },
    ]);
    const text =
      '{"code":"1.1","title":"A"}\n{"code":"1.2,"title":"B"}\n{"code":"1.3","title":"C"}\n{"code":';
    expect(readRows(text).rows.map(({ line }) => line)).toEqual([1, 3]);
    expect(faultsOf(text)).toEqual(["2 file services_row_broken", "4 file services_row_broken"]);
  });

  it("may give papers as a list of texts or of objects, and codes as numbers", () => {
    const papers = ["Đơn", { name: "Tờ | khai", originals: 2, copies: "1" }];
    expect(readRows(JSON.stringify([{ code: 12, title: "A", papers }])).rows[0]?.row).toMatchObject({
      code: "12",
      papers: [
        { name: "Đơn", originals: null },
        { name: "Tờ / khai", originals: 2, copies: 1 },
      ],
    });
  });

  it("leaves out what is missing, null or empty instead of emptying it", () => {
    const [read] = readRows('[{"code":"1","title":"A\\n b","fee":"","steps":null}]').rows;
    expect(read?.row.title).toBe("A b");
    expect(read?.row.fee).toBeUndefined();
    expect(read?.row.steps).toBeUndefined();
  });

  it("refuses texts in the wrong shape with the field's own sentence", () => {
    const wrong = {
      code: "1 2",
      title: ["x"],
      papers: [{ name: "a", originals: "nhiều" }],
      confirmedOn: "2026-02-31",
    };
    expect(faultsOf(JSON.stringify([wrong]))).toEqual([
      "1 title service_title_missing",
      "1 papers service_paper_wrong",
      "1 confirmedOn service_day_wrong",
    ]);
  });
});

it("takes a code once: the same row again is passed over, another one is named with the line of the first", () => {
  const text = '{"code":"1.1","title":"A"}\n{"code":"1.1","title":"A"}\n{"code":"1_1","title":"B"}';
  expect(readRows(text).rows).toHaveLength(1);
  expect(readRows(text).faults).toEqual([{ line: 3, field: "code", key: "service_code_twice", first: 1 }]);
});

it("says that an empty file is empty", () => {
  expect(faultsOf(" \n")).toEqual(["1 file services_file_empty"]);
});
