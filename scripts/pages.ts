// The pages beside the add-in: what each function's help leads to, what the data hold, and the landing page.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { marked } from "marked";
import { checkedPackage } from "./data/read";
import { dataPage } from "./docs/data-page";
import { jsonLd } from "./docs/json-ld";
import { publisher } from "./publisher";

const data = resolve(__dirname, "../data");

const style = `
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; color: #1b2a29; background: #fff; }
h1, h2, h3 { line-height: 1.25; color: #0b4f4c; }
h2, h3 { margin-top: 2.5rem; }
a { color: #0b5f5b; }
table { display: block; max-width: 100%; overflow-x: auto; border-collapse: collapse; }
th, td { padding: 0.35rem 0.75rem; border: 1px solid #d5dfde; text-align: left; vertical-align: top; }
th { background: #edf4f3; }
code { font: 0.9em/1.4 Consolas, Menlo, monospace; background: #edf4f3; padding: 0.1em 0.3em; border-radius: 3px; overflow-wrap: anywhere; }
pre { overflow-x: auto; }
@media (prefers-color-scheme: dark) {
  body { color: #dfe9e8; background: #14201f; }
  h1, h2, h3, a { color: #7fd1cb; }
  th, code { background: #1f2f2e; }
  th, td { border-color: #354947; }
}`;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Markdown as a page; links to other pages of docs/ and to data/ lead to what the build makes of them. */
export const asPage = (markdown: string): string => {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "AZCN for Excel";
  const body = marked.parse(markdown.replace(/^<!--[\s\S]*?-->\s*/, ""), { async: false }) as string;
  const linked = body
    .replaceAll('href="../data/README.md"', 'href="data.html"')
    .replace(/href="(?!https?:)([\w-]+)\.md(#[^"]*)?"/g, 'href="$1.html$2"');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${linked}
</body>
</html>
`;
};

const reached: Readonly<Record<string, readonly [at: string, nowhere: string]>> = {
  en: ["You reach us at", "The publisher has not named an address yet."],
  az: ["Bizimlə əlaqə:", "Naşir hələ ünvan göstərməyib."],
  zh: ["联系我们：", "发布者尚未提供联系地址。"],
};

/** A page in three languages, with the publisher's address in each. */
export const withPublisher = (markdown: string, address = publisher()): string =>
  asPage(
    markdown.replace(/\{\{publisher:(\w+)\}\}/g, (_, language: string) => {
      const [at, nowhere] = reached[language]!;
      return address ? `${at} [${address.replace(/^mailto:/, "")}](${address})` : nowhere;
    }),
  );

/** data.html: every table, series, field, source, licence and caveat. */
export const describedData = (): string =>
  asPage(dataPage(checkedPackage(data), readFileSync(join(data, "LICENCES.md"), "utf8")));

/** The landing page with the dataset's description for search engines: data in a script element, nothing that runs. */
export const withStructuredData = (page: string): string => {
  const described = jsonLd(checkedPackage(data)).replaceAll("<", "\\u003c");
  return page.replace(
    "</head>",
    () => `<script type="application/ld+json">\n${described}\n</script>\n</head>`,
  );
};
