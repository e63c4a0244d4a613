// npm run release -- minor: makes a version, its commit and its tag on your machine (scripts/release/prepare.mjs).
// In the publish workflow, which the pushed tag starts: publishes to npm with provenance (scripts/release/publish.mjs).
import { prepare } from './release/prepare.mjs';
import { publish } from './release/publish.mjs';

process.exit(process.env.GITHUB_ACTIONS ? publish(process.env) : prepare(process.argv[2]));
