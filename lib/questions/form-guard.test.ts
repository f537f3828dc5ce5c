import { expect, it } from "vitest";
import { checkFormGuard, newFormGuard, renewFormGuard } from "./form-guard";

const noon = new Date("2026-03-02T05:00:00Z");
const after = (seconds: number): Date => new Date(noon.getTime() + seconds * 1_000);
const sentAt = (form: { formKey: string; shownAt: string }, at: Date) => () => {
  checkFormGuard({ ...form, website: "" }, at);
};

it("takes a form between three seconds and a day after it was shown", () => {
  const form = newFormGuard(noon);
  expect(sentAt(form, after(2))).toThrow("form_fast");
  expect(sentAt(form, after(3))).not.toThrow();
  expect(sentAt(form, after(24 * 3_600))).not.toThrow();
  expect(sentAt(form, after(24 * 3_600 + 1))).toThrow("form_expired");
});

it("lets a form that was refused for its age be sent again at once", () => {
  const late = after(25 * 3_600);
  expect(sentAt(renewFormGuard(newFormGuard(noon), late), late)).not.toThrow();
});

it("does not let a form that came too fast skip the wait", () => {
  const form = newFormGuard(noon);
  expect(renewFormGuard(form, after(1))).toEqual(form);
});

it("lets a form be sent again at once when the clock was set back under it", () => {
  const form = newFormGuard(noon);
  const back = after(-3_600);
  expect(sentAt(form, back)).toThrow("form_fast");
  expect(sentAt(renewFormGuard(form, back), back)).not.toThrow();
});
