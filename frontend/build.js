// Bundles frontend/ into var/bundle/, which Django serves as static files.
//
// Entry points keep plain names: Django's manifest gives them their content hash. Lazily loaded chunks and fonts carry
// their hash already, since a module asks for its chunks by relative names that no manifest rewrites.
import { readFile, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const outdir = `${root}/var/bundle`;

// The Emacs keys' package marks the calls that bind its keys as pure, and a bundler then drops them.
const keepEmacsKeys = {
  name: "keep-emacs-keys",
  setup({ onLoad }) {
    onLoad({ filter: /codemirror-emacs\/dist\/index\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replaceAll("/*@__PURE__*/EmacsHandler.", "EmacsHandler."),
    }));
  },
};

await rm(outdir, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: {
    site: "frontend/site.js",
    workspace: "frontend/workspace.js",
    early: "frontend/workspace/early.js",
    preview: "frontend/admin/preview.js",
    "preview-style": "frontend/admin/preview.css",
    style: "frontend/styles/style.css",
    noscript: "frontend/styles/noscript.css",
    icons: "frontend/images/icons.svg",
    favicon: "frontend/images/favicon.svg",
  },
  outdir,
  entryNames: "[name]",
  chunkNames: "chunks/[name]-[hash]",
  assetNames: "assets/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  target: ["es2022", "chrome123", "firefox121", "safari17.5"],
  loader: { ".woff2": "file", ".svg": "copy" },
  minify: true,
  legalComments: "linked",
  logLevel: "info",
  plugins: [keepEmacsKeys],
});
