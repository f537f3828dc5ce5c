export type Device = { browser: string | null; system: string | null };

/* In this order: nearly every browser also calls itself Chrome and Safari, and Android also calls itself Linux. */
const browsers: readonly [RegExp, string][] = [
  [/coc_coc_browser/i, "Cốc Cốc"],
  [/Zalo/, "Zalo"],
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const systems: readonly [RegExp, string][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
];

/** Browser and system by the names people know them by; null for what says neither. */
export function deviceOf(userAgent: string): Device {
  const nameIn = (known: readonly [RegExp, string][]) =>
    known.find(([mark]) => mark.test(userAgent))?.[1] ?? null;
  return { browser: nameIn(browsers), system: nameIn(systems) };
}
