/*
 * Pictures for the demonstration, drawn as code: flat shapes in the colours of the portal. Nothing is copied, no font
 * is needed, and the same scene looks the same on every machine.
 */
const [width, height] = [1_200, 675];

const hill = (y: number, peaks: string, colour: string): string =>
  `<path d="M0 ${String(y)} ${peaks} L1200 ${String(height)} L0 ${String(height)} Z" fill="${colour}"/>`;
const box = (x: number, y: number, w: number, h: number, colour: string, round = 0): string =>
  `<rect x="${String(x)}" y="${String(y)}" width="${String(w)}" height="${String(h)}" rx="${String(round)}" fill="${colour}"/>`;
const disc = (x: number, y: number, r: number, colour: string): string =>
  `<circle cx="${String(x)}" cy="${String(y)}" r="${String(r)}" fill="${colour}"/>`;
const person = (x: number, y: number, size: number, colour: string): string =>
  disc(x, y - size * 1.15, size * 0.55, "#e7b98f") +
  `<path d="M${String(x - size)} ${String(y + size * 1.6)} Q${String(x - size)} ${String(y - size * 0.5)} ${String(x)} ${String(y - size * 0.5)} Q${String(x + size)} ${String(y - size * 0.5)} ${String(x + size)} ${String(y + size * 1.6)} Z" fill="${colour}"/>`;
const lines = (x: number, y: number, w: number, count: number, colour: string): string =>
  Array.from({ length: count }, (_, at) =>
    box(x, y + at * 34, at % 3 === 2 ? w * 0.6 : w, 12, colour, 6),
  ).join("");
const qr = (x: number, y: number, cell: number): string =>
  Array.from({ length: 81 }, (_, at) => {
    const [column, row] = [at % 9, Math.floor(at / 9)];
    const corner = (column < 3 || column > 5) && (row < 3 || row > 5) && !(column > 5 && row > 5);
    const filled = corner
      ? column % 2 === 0 || row % 2 === 0
      : (column * 7 + row * 5 + column * row) % 3 === 0;
    return filled ? box(x + column * cell, y + row * cell, cell, cell, "#0f2530") : "";
  }).join("");
const sail = (x: number, y: number, size: number): string =>
  `<path d="M${String(x)} ${String(y)} l0 ${String(-size * 2)} q${String(size * 1.6)} ${String(size)} 0 ${String(size * 2)} Z" fill="#b5482f"/>` +
  `<path d="M${String(x - size)} ${String(y + 8)} h${String(size * 2.4)} l${String(-size * 0.4)} ${String(size * 0.4)} h${String(-size * 1.5)} Z" fill="#3a2417"/>`;

const drawings = {
  bay:
    box(0, 0, width, height, "#f6d9a8") +
    disc(860, 250, 90, "#f2bd45") +
    hill(
      380,
      "L120 210 L230 300 L340 170 L470 330 L640 250 L760 360 L930 190 L1060 320 L1200 240",
      "#7fb0bd",
    ) +
    hill(430, "L90 300 L200 400 L380 280 L520 430 L820 400 L980 290 L1200 400", "#2f7286") +
    box(0, 430, width, 245, "#104c66") +
    sail(420, 540, 80) +
    sail(760, 490, 46),
  mountains:
    box(0, 0, width, height, "#b8c9d1") +
    [200, 520, 880].map((x) => disc(x, 130, 90, "#8fa3ad") + disc(x + 90, 110, 110, "#9db0b9")).join("") +
    hill(420, "L200 190 L380 380 L620 150 L820 370 L1010 210 L1200 400", "#3d6b57") +
    [0, 1, 2, 3, 4]
      .map(
        (at) =>
          `<path d="M0 ${String(450 + at * 46)} Q300 ${String(405 + at * 46)} 620 ${String(455 + at * 46)} T1200 ${String(440 + at * 46)} L1200 675 L0 675 Z" fill="${at % 2 === 0 ? "#7a9e4e" : "#95b85f"}"/>`,
      )
      .join(""),
  harbour:
    box(0, 0, width, height, "#dbe9ee") +
    hill(330, "L240 220 L420 320 L700 200 L960 330 L1200 250", "#7fa5b3") +
    box(0, 380, width, 295, "#1a5d79") +
    `<path d="M640 470 h420 l-60 90 h-310 Z" fill="#a8231c"/>` +
    box(740, 380, 200, 90, "#ffffff", 8) +
    box(0, 520, 560, 155, "#8a6a4a") +
    box(150, 440, 240, 20, "#5b412b") +
    box(170, 460, 20, 90, "#5b412b") +
    box(350, 460, 20, 90, "#5b412b") +
    person(270, 410, 34, "#0b4f6c"),
  phone:
    box(0, 0, width, height, "#deedf3") +
    `<g transform="rotate(-6 380 340)">${box(170, 110, 420, 470, "#ffffff", 10)}${lines(220, 160, 320, 4, "#b5cfda")}${qr(270, 330, 24)}</g>` +
    box(700, 90, 300, 520, "#0f2530", 40) +
    box(724, 130, 252, 440, "#6cc0df", 12) +
    qr(758, 230, 20) +
    box(758, 450, 184, 44, "#0b4f6c", 22),
  class:
    box(0, 0, width, height, "#f1ead9") +
    box(160, 70, 640, 300, "#ffffff", 8) +
    lines(220, 130, 420, 6, "#6cc0df") +
    person(930, 300, 56, "#a8231c") +
    [180, 480, 780]
      .map(
        (x) =>
          person(x + 90, 500, 44, x === 480 ? "#17633f" : "#0b4f6c") + box(x, 570, 200, 24, "#8a6a4a", 6),
      )
      .join(""),
  people:
    box(0, 0, width, height, "#fbe9c8") +
    disc(160, 140, 70, "#f2bd45") +
    box(0, 560, width, 115, "#c98f5a") +
    person(380, 430, 82, "#5b6f4b") +
    person(820, 430, 82, "#7a3b2e") +
    person(600, 410, 92, "#0b4f6c") +
    box(562, 440, 76, 124, "#0f2530", 12) +
    box(570, 452, 60, 96, "#6cc0df", 6),
  office:
    box(0, 0, width, height, "#e9f0f2") +
    box(90, 90, 300, 220, "#6cc0df", 6) +
    box(800, 90, 300, 220, "#6cc0df", 6) +
    person(600, 340, 70, "#0b4f6c") +
    box(180, 440, 840, 235, "#8a6a4a", 10) +
    box(180, 420, 840, 34, "#5b412b", 8) +
    box(700, 340, 150, 90, "#0f2530", 8) +
    box(330, 396, 130, 20, "#ffffff"),
  shield:
    box(0, 0, width, height, "#15384a") +
    `<path d="M600 90 L840 170 V340 Q840 520 600 600 Q360 520 360 340 V170 Z" fill="#f2bd45"/>` +
    `<path d="M600 130 L800 196 V340 Q800 486 600 556 Q400 486 400 340 V196 Z" fill="#0b4f6c"/>` +
    `<path d="M500 340 L580 420 L720 260" fill="none" stroke="#ffffff" stroke-width="34" stroke-linecap="round" stroke-linejoin="round"/>`,
} as const;

export type SceneName = keyof typeof drawings;

/** An SVG, drawn on 1200 × 675 and 800 pixels wide: enough to show, and soon made when the demonstration starts. */
export function scene(name: SceneName): string {
  const size = `width="800" height="450" viewBox="0 0 ${String(width)} ${String(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${drawings[name]}</svg>`;
}
