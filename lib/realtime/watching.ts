import "server-only";
import { log } from "@/lib/log";
import type { Viewer } from "@/lib/viewer";
import { appear, leave, type PresenceMode } from "./presence";

/**
 * Who looks at what on this instance. Two tabs of one session are one presence: it ends with the last of them, and
 * the mode is that of the tab that writes.
 */
export function createWatching() {
  const tabs = new Map<string, Map<string, PresenceMode>>();
  const keyOf = (sessionId: number, questionId: number): string => `${sessionId}.${questionId}`;

  return {
    async see(socketId: string, viewer: Viewer, questionId: number, mode: PresenceMode): Promise<void> {
      const key = keyOf(viewer.sessionId, questionId);
      const modes = tabs.get(key) ?? new Map<string, PresenceMode>();
      tabs.set(key, modes.set(socketId, mode));
      await appear(viewer, questionId, [...modes.values()].includes("writing") ? "writing" : "viewing");
    },

    async end(socketId: string, sessionId: number, questionId: number): Promise<void> {
      const key = keyOf(sessionId, questionId);
      const modes = tabs.get(key);
      if (modes?.delete(socketId) !== true || modes.size > 0) return;
      tabs.delete(key);
      await leave(sessionId, questionId);
    },

    /** A socket is gone, and with it everything it looked at. */
    async endAll(socketId: string, sessionId: number): Promise<void> {
      const seen = [...tabs].flatMap(([key, modes]) => {
        const [session, question] = key.split(".").map(Number);
        return session === sessionId && question !== undefined && modes.has(socketId) ? [question] : [];
      });
      for (const questionId of seen) {
        await this.end(socketId, sessionId, questionId).catch((error: unknown) => {
          log.warn({ err: error, questionId }, "a presence ends by itself only");
        });
      }
    },
  };
}

export type Watching = ReturnType<typeof createWatching>;
