import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { somewhere } from "./installation.mjs";

/** A mail server on this machine that needs a moment for each letter and notes the Message-ID of what it took. */
export async function openMailServer() {
  const taken = new Map();
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onData(stream, session, done) {
      text(stream).then(async (letter) => {
        await sleep(somewhere(20, 200));
        const id = /^message-id:\s*(\S+)/im.exec(letter)?.[1] ?? "none";
        taken.set(id, [...(taken.get(id) ?? []), performance.now()]);
        done();
      }, done);
    },
  });
  // Whoever is killed cuts the connection.
  smtp.on("error", () => undefined);
  smtp.listen(0, "127.0.0.1");
  await once(smtp.server, "listening");
  return {
    url: `smtp://127.0.0.1:${smtp.server.address().port}`,
    taken,
    close: () => new Promise((resolve) => smtp.close(resolve)),
  };
}
