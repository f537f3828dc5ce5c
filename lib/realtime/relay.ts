import type { Server } from "socket.io";
import { sessionRoom } from "./rooms";
import type { Hint, Notice } from "./notice";

/** One broadcast to thousands would hold the event loop for tens of milliseconds, and every page with it. */
const sliceSize = 500;

/** Hands a notice to the sockets of its rooms; each gets it once, however many of the rooms it is in. */
export function relay(io: Server, notice: Notice): void {
  if (notice.type === "session.revoked" && notice.sessionId !== undefined) {
    io.in(sessionRoom(notice.sessionId)).disconnectSockets(true);
    return;
  }
  if (notice.type === "presence" && notice.questionId !== undefined) {
    io.to(notice.rooms).emit("presence", notice.questionId);
    return;
  }
  if (notice.questionId === undefined || notice.seq === undefined) return;
  const hint: Hint = { questionId: notice.questionId, seq: notice.seq };
  const { rooms } = io.of("/").adapter;
  const ids = new Set(notice.rooms.flatMap((room) => [...(rooms.get(room) ?? [])]));
  emitInSlices(io, [...ids], "changed", hint);
}

/** Tells every socket that notices may have been lost. */
export function tellGap(io: Server): void {
  emitInSlices(io, [...io.of("/").sockets.keys()], "gap");
}

function emitInSlices(io: Server, ids: string[], event: string, ...args: Hint[]): void {
  if (ids.length === 0) return;
  io.to(ids.slice(0, sliceSize)).emit(event, ...args);
  if (ids.length > sliceSize) setImmediate(emitInSlices, io, ids.slice(sliceSize), event, ...args);
}
