/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { runCommand } from '../../sandbox/n8n/runCommand';
import { root } from './packed';

test('docs/house.md shows the imports as they are', async () => {
	const { output } = await runCommand(process.execPath, ['scripts/draw-house.mjs', '--check'], {
		cwd: root,
	});
	expect(output).toBe('');
});
