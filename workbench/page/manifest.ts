// Owns what the page takes from manifest.xml: the ribbon, a cell's context menu, the pane's address, the functions' namespace.

export type CommandButton = {
  id: string;
  label: string;
  tip: string;
  icon: string;
  action: { kind: "pane"; url: string } | { kind: "function"; name: string };
};

export type AddIn = {
  name: string;
  icon: string;
  namespace: string;
  paneUrl: string;
  metadataUrl: string;
  groups: { label: string; buttons: CommandButton[] }[];
  // What a cell's context menu has of the add-in.
  cellCommands: CommandButton[];
};

// The add-in's files are served under this path, wherever the manifest says they will be hosted.
const served = "/add-in/";

export const readManifest = (xml: string, locale: string): AddIn => {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const parserError = document.querySelector("parsererror");
  if (parserError) throw new Error(`manifest.xml cannot be read: ${parserError.textContent}`);

  const all = (parent: Document | Element, name: string): Element[] => [
    ...parent.getElementsByTagNameNS("*", name),
  ];
  const one = (parent: Document | Element, name: string): Element => {
    const [element] = all(parent, name);
    if (!element) throw new Error(`manifest.xml has no ${name} where the workbench looks for one.`);
    return element;
  };
  const text = (element: Element): string => {
    const own = all(element, "Override").find((override) => override.getAttribute("Locale") === locale);
    return own?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  };

  const resources = new Map(
    ["Image", "Url", "String"]
      .flatMap((name) => all(one(document, "Resources"), name))
      .filter((element) => element.hasAttribute("id"))
      .map((element) => [element.getAttribute("id")!, text(element)]),
  );
  const resource = (element: Element): string => {
    const id = element.getAttribute("resid") ?? "";
    const value = resources.get(id);
    if (value === undefined)
      throw new Error(`manifest.xml names the resource "${id}" and does not define it.`);
    return value;
  };

  const home = new URL(
    ".",
    one(one(document, "DefaultSettings"), "SourceLocation").getAttribute("DefaultValue")!,
  );
  const local = (address: string): string =>
    address.startsWith(home.href) ? served + address.slice(home.href.length) : address;

  const readAction = (control: Element): CommandButton["action"] => {
    const action = one(control, "Action");
    return action.getAttribute("xsi:type") === "ShowTaskpane"
      ? { kind: "pane", url: local(resource(one(action, "SourceLocation"))) }
      : { kind: "function", name: one(action, "FunctionName").textContent!.trim() };
  };
  const readButton = (control: Element): CommandButton => {
    const images = all(one(control, "Icon"), "Image");
    const image = images.find((candidate) => candidate.getAttribute("size") === "32") ?? images[0]!;
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(one(control, "Label")),
      tip: resource(one(one(control, "Supertip"), "Description")),
      icon: local(resource(image)),
      action: readAction(control),
    };
  };

  const points = all(document, "ExtensionPoint");
  const ribbon = points.filter((point) => point.getAttribute("xsi:type") === "PrimaryCommandSurface");
  const functions = points.find((point) => point.getAttribute("xsi:type") === "CustomFunctions");
  if (!functions) throw new Error("manifest.xml declares no custom functions.");
  return {
    name: text(one(document, "DisplayName")),
    icon: local(one(document, "IconUrl").getAttribute("DefaultValue") ?? ""),
    namespace: resource(one(functions, "Namespace")),
    paneUrl: local(resource(one(one(functions, "Page"), "SourceLocation"))),
    metadataUrl: local(resource(one(one(functions, "Metadata"), "SourceLocation"))),
    groups: ribbon
      .flatMap((point) => all(point, "Group"))
      .map((group) => ({
        label: resource(one(group, "Label")),
        buttons: all(group, "Control").map(readButton),
      })),
    cellCommands: all(document, "OfficeMenu")
      .filter((menu) => menu.getAttribute("id") === "ContextMenuCell")
      .flatMap((menu) => all(menu, "Control"))
      .map(readButton),
  };
};
