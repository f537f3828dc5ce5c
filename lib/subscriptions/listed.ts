/** What names a list that somebody hears of. */
export const listed = {
  q: true,
  topic: { select: { slug: true, name: true, nameEn: true } },
  department: { select: { code: true, name: true, nameEn: true } },
} as const;
