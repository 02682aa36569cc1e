// Owns the pane's colours: light or dark, as Office has it or else the system.
import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";

const teal: BrandVariants = {
  10: "#021212",
  20: "#042222",
  30: "#063232",
  40: "#07403F",
  50: "#094E4D",
  60: "#0A5A58",
  70: "#0B6361",
  80: "#0C6E6D",
  90: "#129694",
  100: "#1BB6B3",
  110: "#26D4D1",
  120: "#4AD9D6",
  130: "#74DCDB",
  140: "#9CE2E1",
  150: "#C2EBEA",
  160: "#E5F5F5",
};

const lightTheme = createLightTheme(teal);
const darkTheme: Theme = {
  ...createDarkTheme(teal),
  colorBrandForeground1: teal[120],
  colorBrandForeground2: teal[130],
};

const DARK = "(prefers-color-scheme: dark)";

/** Excel on the web has no officeTheme; there the system decides. */
const isDark = (): boolean => {
  const background =
    typeof Office === "undefined" ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
  if (!background) return matchMedia(DARK).matches;
  const [red = 255, green = 255, blue = 255] = (background.match(/[\da-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
};

export const useTheme = (): Theme => {
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const update = (): void => setDark(isDark());
    const system = matchMedia(DARK);
    system.addEventListener("change", update);
    return () => system.removeEventListener("change", update);
  }, []);
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);
  return dark ? darkTheme : lightTheme;
};
