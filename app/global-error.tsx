"use client";

import { FailurePage } from "@/components/site/failure-page";
import "./globals.css";

/** The last resort: even the layout failed. Both languages, because nothing is known of the reader here. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="vi">
      <head>
        <title>Hỏi đáp</title>
      </head>
      <body>
        <main className="page-width grid gap-12 py-12">
          <FailurePage locale="vi" retry={reset} />
          <div lang="en">
            <FailurePage locale="en" retry={reset} />
          </div>
        </main>
      </body>
    </html>
  );
}
