import { expect, it } from "vitest";
import { withoutEmptyActions } from "./empty-actions";

it("leaves out an empty action, and nothing else", () => {
  const form =
    '<p>Ẵ</p><form class="a" action="" method="POST"></form><script>x=\'action=\\"\\"\'</script> action="/x"';
  expect(withoutEmptyActions(Buffer.from(form)).toString()).toBe(form.replace(' action=""', ""));
  expect(withoutEmptyActions(Buffer.from(form + form)).toString()).toBe(
    (form + form).replaceAll(' action=""', ""),
  );
  expect(withoutEmptyActions(Buffer.from("<p>Ẵ</p>")).toString()).toBe("<p>Ẵ</p>");
});
