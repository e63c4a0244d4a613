/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { join } from 'node:path';

/**
 * The repository: every command here starts from its root (npm scripts do, and so do the bootstraps in scripts/).
 * `import.meta.url` would point into build/, where the bundled program lies.
 */
export const repositoryRoot = process.cwd();

/** Things of one run that nobody needs to keep: bundles, tarballs, logs, screenshots. Git-ignored. */
export const buildFolder = join(repositoryRoot, 'build');

export const packageName = 'n8n-nodes-genesys-llm';
