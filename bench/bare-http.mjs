/** The reference of the page benches: node:http and nothing else, sending the bytes it is given on standard input. */
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";

const body = await buffer(process.stdin);
const headers = {
  "content-type": "text/html; charset=utf-8",
  "content-encoding": "br",
  "content-length": body.length,
};
const server = createServer((_, response) => response.writeHead(200, headers).end(body));
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
