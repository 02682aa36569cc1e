// The add-in's production build that the tests look at: apart from dist/, which anyone may build meanwhile.
import { join } from "node:path";
import { project } from "../../scripts/fingerprint";
import { buildAll } from "../../scripts/workbench/build";

export const testedBuild = {
  folder: join(project, ".cache", "tested"),
  address: "https://example.org/azcn",
};

if (require.main === module) void buildAll(testedBuild);
