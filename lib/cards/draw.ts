import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import type { ReactElement } from "react";

const size = { width: 1200, height: 630 };
/** Each holds some letters only; the drawing library looks for a letter in one after the other. */
const subsets = ["latin", "vietnamese", "latin-ext"] as const;
const weights = [400, 600] as const;
const folder = join(process.cwd(), "node_modules/@fontsource/be-vietnam-pro/files");

let fonts: Promise<{ name: string; data: Buffer; weight: 400 | 600; style: "normal" }[]> | undefined;

/** A PNG of 1200 × 630, with the fonts that come along: nothing is asked of the network. */
export async function draw(card: ReactElement): Promise<Buffer> {
  fonts ??= readFonts();
  return Buffer.from(await new ImageResponse(card, { ...size, fonts: await fonts }).arrayBuffer());
}

function readFonts() {
  return Promise.all(
    subsets.flatMap((name) =>
      weights.map(async (weight) => ({
        ...{ name, weight, style: "normal" as const },
        data: await readFile(join(folder, `be-vietnam-pro-${name}-${String(weight)}-normal.woff`)),
      })),
    ),
  );
}
