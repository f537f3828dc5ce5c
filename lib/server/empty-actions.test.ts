import { expect, it } from "vitest";
import { withoutEmptyActions } from "./empty-actions";

it("leaves out an empty action, and nothing else", () => {
  const form =
    '<p>Ẵ</p><form class="a" action="" method="POST"></form><script>x=\'action=\\"\\"\'</script> action="/x"';
  expect(withoutEmptyActions(form)).toBe(form.replace(' action=""', ""));
});
