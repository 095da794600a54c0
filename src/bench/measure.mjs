// What the benchmarks share.
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import zlib from "node:zlib";

/** Bytes after gzip. */
export const weigh = (bytes) => zlib.gzipSync(bytes, { level: 9 }).length;

const at = (numbers, part) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
};
export const median = (numbers) => at(numbers, 0.5);
export const p95 = (numbers) => at(numbers, 0.95);

const TYPES = { ".js": "text/javascript", ".html": "text/html", ".css": "text/css" };

/** Serves a folder with gzip; log tells of each file what was sent. "/" is an empty page. */
export const serve = async (folder) => {
  const log = [];
  const server = http.createServer((request, response) => {
    const address = decodeURIComponent(request.url.split("?")[0]);
    const file = path.join(folder, address);
    const known = address !== "/" && fs.existsSync(file);
    if (!known && address !== "/") {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(address) || ".html"] ?? "application/octet-stream";
    const bytes = known ? fs.readFileSync(file) : "<!doctype html><title>t</title>";
    const packed = type === "application/octet-stream" ? bytes : zlib.gzipSync(bytes, { level: 9 });
    log.push({ address, bytes: packed.length });
    response.setHeader("content-type", `${type};charset=utf-8`);
    if (packed !== bytes) {
      response.setHeader("content-encoding", "gzip");
    }
    response.end(packed);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { log, address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
};
