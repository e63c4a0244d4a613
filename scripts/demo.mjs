// npm run demo: works right after `git clone`. The demo itself is sandbox/demo/main.ts.
import './ensure-installed.mjs';

// Imported late: esbuild is among the dependencies that the line above may just have installed.
const { runBundled } = await import('../sandbox/n8n/runBundled.mjs');
await runBundled('sandbox/demo/main.ts', 'demo');
