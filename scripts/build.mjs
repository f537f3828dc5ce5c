/** `npm run build`: packages, database client and pages, without a database or secrets. `npm start` does the same when it is not done. */
import { build, prepare } from "./lib/prepare.mjs";
import { command } from "./lib/stop.mjs";

await command(async () => {
  await prepare();
  await build(process.env);
});
