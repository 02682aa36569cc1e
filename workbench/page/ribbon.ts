// Owns the ribbon, drawn from the manifest.
import type { AddIn, CommandButton } from "./manifest";

export const drawRibbon = (root: HTMLElement, addIn: AddIn, press: (button: CommandButton) => void): void => {
  root.append(
    ...addIn.groups.map(({ label, buttons }) => {
      const group = document.createElement("div");
      group.className = "group";
      group.setAttribute("role", "group");
      group.setAttribute("aria-label", label);
      const row = document.createElement("div");
      row.className = "buttons";
      row.append(...buttons.map((button) => drawButton(button, press)));
      const name = document.createElement("div");
      name.className = "group-label";
      name.textContent = label;
      name.setAttribute("aria-hidden", "true");
      group.append(row, name);
      return group;
    }),
  );
};

const drawButton = (button: CommandButton, press: (button: CommandButton) => void): HTMLButtonElement => {
  const element = document.createElement("button");
  element.type = "button";
  element.id = button.id;
  element.title = button.tip;
  const icon = document.createElement("img");
  icon.src = button.icon;
  icon.alt = "";
  icon.width = 32;
  icon.height = 32;
  element.append(icon, document.createTextNode(button.label));
  element.addEventListener("click", () => press(button));
  return element;
};
