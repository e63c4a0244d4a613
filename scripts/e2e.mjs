// npm run test:e2e: works right after `git clone`. The test itself is test/e2e/main.ts.
import './ensure-installed.mjs';

// Imported late: esbuild is among the dependencies that the line above may just have installed.
const { runBundled } = await import('../sandbox/n8n/runBundled.mjs');
await runBundled('test/e2e/main.ts', 'e2e');
