// npm run test:compat: works right after `git clone`. The test itself is test/compat/main.ts; `-- --in-process` or `-- --started` runs one half.
import './ensure-installed.mjs';

// Imported late: esbuild is among the dependencies that the line above may just have installed.
const { runBundled } = await import('../sandbox/n8n/runBundled.mjs');
await runBundled('test/compat/main.ts', 'compat');
