// node scripts/with-node.mjs 24 npm test: runs a command on the Node that n8n 2.x (24) or 1.x (20) needs.
import './ensure-installed.mjs';

// Imported late: esbuild is among the dependencies that the line above may just have installed.
const { runBundled } = await import('../sandbox/n8n/runBundled.mjs');
await runBundled('sandbox/n8n/withNode.ts', 'with-node');
