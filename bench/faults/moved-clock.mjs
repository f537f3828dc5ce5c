/**
 * Preloaded into a server by NODE_OPTIONS: every SIGUSR2 moves its clock to the next of CLOCK_OFFSETS (milliseconds,
 * separated by commas), as when the time service sets a wrong clock right. PostgreSQL keeps its own.
 */
const offsets = (process.env["CLOCK_OFFSETS"] ?? "").split(",").map(Number);
const realNow = Date.now;
let offset = 0;

Date.now = () => realNow() + offset;
globalThis.Date = new Proxy(Date, {
  construct: (target, values, newTarget) =>
    Reflect.construct(target, values.length === 0 ? [target.now()] : values, newTarget),
});
process.on("SIGUSR2", () => {
  offset = offsets.shift() ?? 0;
});
