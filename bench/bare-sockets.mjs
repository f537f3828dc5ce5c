/** The reference of the socket bench: socket.io and nothing else. Every line on standard input is told to everybody. */
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { Server } from "socket.io";

const server = createServer((request, response) => {
  if (request.url !== "/memory") return response.writeHead(404).end();
  response.end(String(process.memoryUsage.rss()));
});
const io = new Server(server, { serveClient: false });
createInterface(process.stdin).on("line", () => io.emit("changed", { questionId: 1, seq: 1 }));
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
