// The manifest: the address in it, and what Excel would refuse.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The development server's address, which manifest.xml in the repository names. */
export const developmentUrl = "https://localhost:3000";

/** The address that the built manifest names, from AZCN_URL: https, with no slash at its end. */
export const addressOf = (setting: string | undefined): string => {
  if (!setting) return developmentUrl;
  let url: URL;
  try {
    url = new URL(setting);
  } catch {
    throw new Error(
      `AZCN_URL is "${setting}", which is not an address. Write it like https://example.org/azcn.`,
    );
  }
  if (url.protocol !== "https:" || url.search || url.hash) {
    throw new Error(
      `AZCN_URL is "${setting}". Excel takes https addresses without ? and # only: write it like https://example.org/azcn.`,
    );
  }
  return url.href.replace(/\/+$/, "");
};

const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

export const withAddress = (manifest: string, address: string): string =>
  manifest.replaceAll(`"${developmentUrl}`, `"${escapeXml(address)}`);

const attributes = (manifest: string, pattern: RegExp): string[] =>
  [...manifest.matchAll(pattern)].map((match) => match[1] ?? "");

/** Every address in the manifest below `address`, as paths such as "assets/icon-16.png". */
export const manifestPaths = (manifest: string, address = developmentUrl): string[] => [
  ...new Set(
    attributes(manifest, /DefaultValue="(https?:[^"]*)"/g)
      .filter((url) => url.startsWith(`${address}/`))
      .map((url) => url.slice(address.length + 1)),
  ),
];

/** Width and height of a PNG, read from its header. */
export const pngSize = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

const decodeXml = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

const tooLong = (manifest: string, kind: "ShortStrings" | "LongStrings", limit: number): string[] => {
  const section = manifest.match(new RegExp(`<bt:${kind}>[\\s\\S]*</bt:${kind}>`))?.[0] ?? "";
  return attributes(section, /\b(?:DefaultValue|Value)="([^"]*)"/g)
    .map(decodeXml)
    .filter((text) => text.length > limit)
    .map((text) => `"${text}" has ${text.length} characters; ${kind} hold at most ${limit}.`);
};

const wrongIcons = (manifest: string, root: string): string[] => {
  const images = new Map(
    [...manifest.matchAll(/<bt:Image id="([^"]+)" DefaultValue="([^"]+)"/g)].map((match) => [
      match[1],
      match[2],
    ]),
  );
  const uses = [...manifest.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)].map(
    (match) => [Number(match[1]), images.get(match[2])] as const,
  );
  const named = [
    [32, manifest.match(/<IconUrl DefaultValue="([^"]+)"/)?.[1]],
    [64, manifest.match(/<HighResolutionIconUrl DefaultValue="([^"]+)"/)?.[1]],
  ] as const;
  return [...new Map([...uses, ...named].map((use) => [use.join(), use])).values()].flatMap(([size, url]) => {
    if (!url) return [`An icon of ${size} px is asked for, and nothing says where it is.`];
    const path = url.replace(`${developmentUrl}/`, "");
    if (!existsSync(join(root, path))) return [`The icon ${path} is missing: run npm run icons.`];
    const [width, height] = pngSize(readFileSync(join(root, path)));
    return width === size && height === size
      ? []
      : [`The icon ${path} is ${width} × ${height} px; the manifest gives it out as ${size} px.`];
  });
};

const severalPages = (manifest: string): string[] => {
  const pages = new Set([
    ...attributes(manifest, /<(?:Runtime|FunctionFile) resid="([^"]+)"/g),
    ...attributes(manifest, /(?:<Page>|"ShowTaskpane">)\s*<SourceLocation resid="([^"]+)"/g),
  ]);
  return pages.size === 1
    ? []
    : [`Runtime, functions, commands and pane must name one page; they name ${[...pages].join(", ")}.`];
};

/** The elements in the order that Microsoft's schema demands; each once at most, and none of them left out. */
const order = [
  ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
  ...["HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions"],
  "VersionOverrides",
];

const misplaced = (manifest: string): string[] => {
  // Two spaces deep, as Prettier of XML would lay them out: the direct children of OfficeApp.
  const found = attributes(manifest, /^ {2}<([A-Z]\w*)/gm);
  const missing = order.filter((name) => !found.includes(name));
  if (missing.length > 0) return missing.map((name) => `The element ${name} is missing.`);
  return found.join() === order.join()
    ? []
    : [`The elements must stand in the order ${order.join(", ")}; they stand as ${found.join(", ")}.`];
};

/** What the schema's types and the documentation say of single elements. */
const shapes: readonly (readonly [says: string, pattern: RegExp])[] = [
  ["Id must be a GUID.", /<Id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}<\/Id>/i],
  ["Version must be four numbers.", /<Version>\d{1,5}(\.\d{1,5}){3}<\/Version>/],
  ["DisplayName must have at most 125 characters.", /<DisplayName DefaultValue="[^"]{1,125}"/],
  ["Description must have at most 250 characters.", /<Description DefaultValue="[^"]{1,250}"/],
  ["The shared runtime must live long.", /<Runtime resid="[^"]+" lifetime="long"/],
  ["The requirements must name SharedRuntime 1.1.", /<Set Name="SharedRuntime" MinVersion="1\.1" \/>/],
];

const misshapen = (manifest: string): string[] => [
  ...shapes.filter(([, pattern]) => !pattern.test(manifest)).map(([says]) => says),
  ...attributes(manifest, /Locale="([^"]*)"/g)
    .filter((locale) => !/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(locale))
    .map((locale) => `${locale} is no locale as Office writes it.`),
  // There it would take every command from an Excel that lacks what is required.
  ...(/<VersionOverrides[\s\S]*<Requirements>/.test(manifest)
    ? ["Requirements must not stand in VersionOverrides."]
    : []),
  ...(/<TaskpaneId>/.test(manifest) ? ["A shared runtime has no TaskpaneId."] : []),
];

/** Sentences on what Excel would refuse; none when the manifest is valid. `root` is the folder of the icons. */
export const manifestFaults = (manifest: string, root: string): string[] => {
  const asked = attributes(manifest, /\bresid="([^"]+)"/g);
  const given = attributes(manifest, /<bt:(?:Image|Url|String) id="([^"]+)"/g);
  const controls = attributes(manifest, /<(?:Control|Group)\b[^>]*\bid="([^"]+)"/g);
  const repeated = (ids: string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);
  return [
    ...new Set([
      ...asked.filter((id) => !given.includes(id)).map((id) => `The resource ${id} is used and not defined.`),
      ...given.filter((id) => !asked.includes(id)).map((id) => `The resource ${id} is defined and not used.`),
      ...[...repeated(given), ...repeated(controls)].map((id) => `The id ${id} is given twice.`),
      ...given.filter((id) => id.length > 32).map((id) => `The id ${id} is longer than 32 characters.`),
      ...attributes(manifest, /DefaultValue="(http:[^"]*)"/g).map((url) => `${url} is not https.`),
      ...tooLong(manifest, "ShortStrings", 125),
      ...tooLong(manifest, "LongStrings", 250),
      ...wrongIcons(manifest, root),
      ...severalPages(manifest),
      ...misplaced(manifest),
      ...misshapen(manifest),
    ]),
  ];
};
