// node src/bench/pages.mjs SITE FOLDER: writes each document of a built site as a plain page, FOLDER/N.html,
// and all as FOLDER.jsonl (id, title, text), so that every peer gets the same texts as our index has.
import fs from "node:fs";
import path from "node:path";

const [site, folder] = process.argv.slice(2);
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const records = (from) =>
  fs
    .readdirSync(from, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(from, entry.name);
      return entry.isDirectory() ? records(file) : file.endsWith(".json") ? [file] : [];
    });

fs.mkdirSync(folder, { recursive: true });
const lines = [];
for (const [number, file] of records(path.join(site, "data/documents")).entries()) {
  const record = JSON.parse(fs.readFileSync(file, "utf8"));
  const title = record.metadata.title?.value ?? record.id;
  const texts = record.passages.map((passage) => passage.text);
  const body = record.passages.map(({ kind, role, text }) => {
    const name = role === "title" ? "h1" : kind === "heading" ? "h2" : "p";
    return `<${name}>${escaped(text)}</${name}>\n`;
  });
  fs.writeFileSync(
    path.join(folder, `${number}.html`),
    `<!doctype html><html lang="${record.language}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>` +
      `<body><main data-pagefind-body>\n${body.join("")}</main></body></html>\n`,
  );
  lines.push(JSON.stringify({ id: record.id, title, text: texts.join("\n\n") }) + "\n");
}
fs.writeFileSync(`${folder}.jsonl`, lines.join(""));
console.log(`${lines.length} pages in ${folder}`);
