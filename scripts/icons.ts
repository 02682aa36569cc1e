// Owns assets/*.png: draws each SVG beside it in the sizes that Excel and its store ask for.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../test/support/browser";

const assets = join(__dirname, "..", "assets");
const ribbonSizes = [16, 32, 64, 80];
const sizes: Record<string, number[]> = {
  icon: [...ribbonSizes, 128],
  agreements: ribbonSizes,
  loans: ribbonSizes,
  refresh: ribbonSizes,
  freeze: ribbonSizes,
};

const drawIcons = async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const [name, edges] of Object.entries(sizes)) {
      const svg = readFileSync(join(assets, `${name}.svg`), "utf8");
      for (const edge of edges) {
        await page.setViewportSize({ width: edge, height: edge });
        await page.setContent(
          `<style>body { margin: 0 } svg { display: block; width: ${edge}px; height: ${edge}px }</style>${svg}`,
        );
        await page.screenshot({ path: join(assets, `${name}-${edge}.png`), omitBackground: true });
      }
      console.log(`assets/${name}.svg: drawn at ${edges.join(", ")} px.`);
    }
  } finally {
    await browser.close();
  }
};

drawIcons().catch((error: Error) => {
  console.error(`The icons were not drawn. ${error.message}`);
  process.exitCode = 1;
});
