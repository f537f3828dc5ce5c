/** The seeded people, by what they do. */
export const people = {
  coordinator: "daumoi@demo.example",
  operator: "tongdai@demo.example",
  official: "chuyenvien.snv@demo.example",
  leader: "lanhdao.snv@demo.example",
  otherOfficial: "chuyenvien.sxd@demo.example",
  otherLeader: "lanhdao.sxd@demo.example",
  editor: "bientap@demo.example",
  admin: "quantri@demo.example",
} as const;

export type Who = keyof typeof people;

/** Of all of them. */
export const password = "Demo-HoiDap-2026";

export const department = "Sở Nội vụ";
