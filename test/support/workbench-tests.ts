// Owns the workbench in a file of browser tests: one server, browser and page for all of them, opened anew by each test,
// and no test in which the page threw or asked for anything from elsewhere.
import { startServer } from "../../scripts/workbench/server";
import { testedBuild } from "./tested-build";
import { type OpenWorkbench, startWorkbenchPages } from "./workbench-page";

type Pages = Awaited<ReturnType<typeof startWorkbenchPages>>;

export const useWorkbench = (): Pick<Pages, "open"> => {
  let pages: Pages;
  let opened: OpenWorkbench[] = [];

  beforeAll(async () => {
    // What it serves was built before the first test.
    pages = await startWorkbenchPages(startServer(0, testedBuild.folder, () => Promise.resolve()));
  });

  afterEach(async () => {
    const ended = opened;
    opened = [];
    for (const { errors, outside } of ended) expect({ errors, outside }).toEqual({ errors: [], outside: [] });
  });

  afterAll(() => pages.close());

  return {
    open: async (options, query) => {
      const one = await pages.open(options, query);
      opened.push(one);
      return one;
    },
  };
};
