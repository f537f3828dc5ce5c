/** Addresses of the demonstration's people; people.ts gives them names. */
export const coordinator = "daumoi@demo.example";
export const operator = "tongdai@demo.example";
export const editor = "bientap@demo.example";
export const admin = "quantri@demo.example";
export const provinceLeader = "lanhdao.ubnd@demo.example";

export const officialOf = (department: string): string => `chuyenvien.${department}@demo.example`;
export const leaderOf = (department: string): string => `lanhdao.${department}@demo.example`;
