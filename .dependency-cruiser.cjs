// The layer rules of ARCHITECTURE.md. A rule that matches no module would pass in silence: test/architecture.test.ts
// asserts that modules were cruised.
const STAGES = "(read|lineage|statements|claims|record|check)";
const PURE = `(${STAGES.slice(1, -1)}|show|model|text)`;
const TEST = "\\.test\\.ts$";

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "stage-imports-no-other-stage",
      severity: "error",
      from: { path: `^src/${STAGES}/`, pathNot: TEST },
      to: { path: `^src/${STAGES}/`, pathNot: "^src/$1/" },
    },
    {
      name: "pure-layers-know-no-edge",
      severity: "error",
      from: { path: `^src/${PURE}/`, pathNot: TEST },
      to: { path: "^src/(store|cli|web|input|pipeline)" },
    },
    {
      name: "pure-layers-do-no-io",
      severity: "error",
      from: { path: `^src/(${PURE.slice(1, -1)})/`, pathNot: TEST },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pure-layers-import-no-io-package",
      severity: "error",
      from: { path: `^src/${PURE}/`, pathNot: TEST },
      to: { path: "node_modules/(undici|pg|pg-boss|kysely|@hono/node-server|commander)/" },
    },
    {
      name: "model-and-text-know-no-stage",
      severity: "error",
      from: { path: "^src/(model|text)/" },
      to: { path: `^src/(${STAGES}|show)/` },
    },
    { name: "model-knows-no-text", severity: "error", from: { path: "^src/model/" }, to: { path: "^src/text/" } },
    { name: "show-knows-no-stage", severity: "error", from: { path: "^src/show/" }, to: { path: `^src/${STAGES}/` } },
    {
      name: "store-and-input-know-no-stage",
      severity: "error",
      from: { path: "^src/(store|input)/", pathNot: TEST },
      to: { path: `^src/(${STAGES}|show|cli|web|pipeline)` },
    },
    {
      name: "nothing-imports-cli-or-web",
      severity: "error",
      from: { path: "^src/(?!cli|web)" },
      to: { path: "^src/(cli|web)/" },
    },
    {
      name: "cli-imports-a-stage-by-its-public-file",
      severity: "error",
      from: { path: "^src/(cli|web|pipeline)", pathNot: TEST },
      to: {
        path: `^src/${STAGES}/`,
        pathNot:
          "^src/(read/read|statements/attribute|lineage/trace|claims/claims|claims/apply-corrections|claims/propositions/read-propositions|claims/drift/detect-drift|record/record|record/assume-entry|record/import/diff-status-table|record/import/format-import|check/check)\\.ts$",
      },
    },
    {
      name: "kysely-in-store-only",
      severity: "error",
      from: { path: "^src/(?!store)" },
      to: { path: "node_modules/kysely/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { conditionNames: ["source", "import", "node", "default"] },
  },
};
