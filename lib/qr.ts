import "server-only";
import { create } from "qrcode";

export type QrDrawing = { path: string; size: number };

/** The QR code of a text as one SVG path on a grid of `size` units, with the quiet zone of four units around it. */
export function drawQr(text: string): QrDrawing {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const quiet = 4;
  const parts: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) parts.push(`M${column + quiet} ${row + quiet}h1v1h-1z`);
    }
  }
  return { path: parts.join(""), size: modules.size + 2 * quiet };
}
