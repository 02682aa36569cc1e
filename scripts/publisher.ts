// Owns the publisher's address, which support page, privacy page and pane name: the `bugs` or `author` of package.json.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

type Person = string | { name?: string; email?: string; url?: string };

const inText = (text: string): { email?: string; url?: string } => ({
  email: /<([^<>\s]+@[^<>\s]+)>/.exec(text)?.[1] ?? /^[^<>\s]+@[^<>\s]+$/.exec(text)?.[0],
  url: /https:\/\/[^\s()]+/.exec(text)?.[0],
});

/** As a link: an https address or mailto; none where package.json names neither. */
export const publisherIn = ({ bugs, author }: { bugs?: Person; author?: Person }): string | undefined => {
  for (const one of [bugs, author]) {
    const { url, email } = typeof one === "string" ? inText(one) : (one ?? {});
    if (url?.startsWith("https://")) return url;
    if (email) return `mailto:${email}`;
  }
  return undefined;
};

export const publisher = (): string | undefined =>
  publisherIn(
    JSON.parse(readFileSync(resolve(__dirname, "../package.json"), "utf8")) as Parameters<
      typeof publisherIn
    >[0],
  );
