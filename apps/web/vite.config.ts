// Builds the web app to apps/web/dist, which the server serves: `vite build apps/web`. Nothing is inlined, because the
// content security policy takes scripts, styles and fonts only from the server's own files.

import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const dist = fileURLToPath(new URL('./dist/', import.meta.url));

/** The fonts and character maps that a PDF may need and not carry. */
function pdfResources(): Plugin {
  return {
    name: 'habeas-pdf-resources',
    closeBundle() {
      const pdfjs = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
      for (const folder of ['standard_fonts', 'cmaps', 'wasm'])
        cpSync(join(pdfjs, folder), join(dist, 'pdf', folder), { recursive: true });
    },
  };
}

// biome-ignore lint/style/noDefaultExport: Vite takes its settings from the default export.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), pdfResources()],
  build: {
    outDir: dist,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2023',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
