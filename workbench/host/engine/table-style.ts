// Owns how Excel's table styles look in the engine: a header and bands in one of the theme's colours.
import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";
import { RangeThemeStyle } from "@univerjs/sheets";

// Excel's own names: Light 1–21, Medium 1–28, Dark 1–11.
const styleName = /^TableStyle(Light(?:1\d|2[01]|[1-9])|Medium(?:1\d|2[0-8]|[1-9])|Dark(?:1[01]|[1-9]))$/;

export const isTableStyle = (name: string): boolean => name === "" || styleName.test(name);

// Seven looks follow one another in each family: black, and the six accents of the Office theme.
const colours = ["#404040", "#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"];

const tint = (colour: string): string => {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return `#${channels.map((channel) => Math.round(channel + (255 - channel) * 0.82).toString(16)).join("")}`;
};

export const themeName = (style: string): string => style || "none";

export const tableTheme = (style: string): RangeThemeStyle => {
  const number = Number(/\d+$/.exec(style)?.[0] ?? 1);
  const colour = colours[(number - 1) % colours.length]!;
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: colour } };
  const isLight = style.includes("Light");
  const header = isLight
    ? { cl: { rgb: colour }, bl: BooleanNumber.TRUE, bd: { t: line, b: line } }
    : { bg: { rgb: colour }, cl: { rgb: "#FFFFFF" }, bl: BooleanNumber.TRUE };
  const theme = style === "" ? {} : { headerRowStyle: header, lastRowStyle: { bd: { b: line } } };
  return new RangeThemeStyle(themeName(style), {
    ...theme,
    ...(style !== "" ? { firstRowStyle: { bg: { rgb: tint(colour) } } } : {}),
  });
};
