/** What a template may leave to be filled in for a question; a closed list. Written {{nguoi_hoi}}. */
export const templateVariables = [
  "nguoi_hoi",
  "ma",
  "tieu_de",
  "don_vi",
  "linh_vuc",
  "dia_ban",
  "han",
  "nguoi_soan",
  "ngay",
] as const;
export type TemplateVariable = (typeof templateVariables)[number];
export type TemplateValues = Partial<Record<TemplateVariable, string>>;

export const longestTemplateName = 120;

const place = /\{\{\s*([^{}\n]*?)\s*\}\}/g;

/** The names between double braces, in order, each once. */
export function placesIn(text: string): string[] {
  return [...new Set([...text.matchAll(place)].map(([, name = ""]) => name))];
}

export function unknownVariables(text: string): string[] {
  return placesIn(text).filter((name) => !isVariable(name));
}

/** What is not known of this question stays in its braces, so that the official sees and fills it in. */
export function fillTemplate(text: string, values: TemplateValues): string {
  return text.replaceAll(place, (whole, name: string) =>
    isVariable(name) ? (values[name] ?? whole) : whole,
  );
}

function isVariable(name: string): name is TemplateVariable {
  return templateVariables.some((variable) => variable === name);
}
