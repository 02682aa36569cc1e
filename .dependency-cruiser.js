// Which room of src may import which, and that nothing imports itself in a circle: part of `npm run lint`.
// Imports of types count as well: a circle of types is as hard to read and to move as any other.
const { dependencies } = require("./package.json");

/** The rooms and packages that a room may import beside itself. */
const rooms = {
  dataset: { rooms: [], packages: ["fastest-levenshtein"] },
  functions: { rooms: ["dataset/"], packages: [] },
  workbook: { rooms: ["dataset/", "functions/basis\\."], packages: [] },
  "excel-check": { rooms: ["dataset/", "functions/", "workbook/"], packages: [] },
  commands: { rooms: ["dataset/", "workbook/"], packages: [] },
  // Never workbench, scripts or test, nor a package that is not meant to ship.
  taskpane: {
    rooms: ["dataset/", "functions/", "workbook/", "excel-check/", "commands/"],
    packages: Object.keys(dependencies),
  },
};

const walls = Object.entries(rooms).map(([room, known]) => ({
  name: `src/${room}`,
  comment: `src/${room} imports only ${[...known.rooms, ...known.packages].join(", ") || "itself"}.`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: {
    pathNot: [
      ...[`${room}/`, ...known.rooms].map((path) => `^src/${path}`),
      ...known.packages.map((name) => `(^|/)node_modules/${name}/`),
    ],
  },
}));

module.exports = {
  forbidden: [
    ...walls,
    {
      name: "places",
      comment: "A place of the pane imports no other; what several need is in src/taskpane/shared.",
      severity: "error",
      from: { path: "^src/taskpane/([^/]+)/" },
      to: { path: "^src/taskpane/(tables|figures|formulas|workbook|about)/", pathNot: "^src/taskpane/$1/" },
    },
    { name: "circle", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    {
      name: "circle-of-rooms",
      severity: "error",
      scope: "folder",
      from: { path: "^src/workbook/" },
      to: { circular: true },
    },
  ],
  options: { tsPreCompilationDeps: true, doNotFollow: { path: "node_modules" } },
};
