/** The other systems, where they are installed: each is given the texts of a conversation one by one, as it knows no conversations. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** redact-pii 3.4.0, where REDACT_PII names a folder in which it is installed. */
function redactPii() {
	const folder = process.env.REDACT_PII;
	if (!folder) return undefined;
	const { SyncRedactor } = createRequire(join(folder, 'package.json'))('redact-pii');
	const redactor = new SyncRedactor();
	return (turns) => turns.map(({ text }) => redactor.redact(text));
}

/** The rules of n8n's Guardrails node with all of its entities, where N8N names a folder in which n8n is installed. */
function guardrails() {
	const folder = process.env.N8N;
	if (!folder) return undefined;
	const { createPiiCheckFn } = createRequire(join(folder, 'package.json'))(
		join(
			folder,
			'node_modules/@n8n/n8n-nodes-langchain/dist/nodes/Guardrails/actions/checks/pii.js',
		),
	);
	const check = createPiiCheckFn({});
	const foundIn = (text) => {
		try {
			return check(text).info.analyzerResults.map((each) => each.text);
		} catch {
			return []; // it gives an expression a time, and fails the item when that is over
		}
	};
	return (turns) =>
		turns.map(({ text }) => {
			let left = text;
			const found = foundIn(text);
			for (const value of found.sort((a, b) => b.length - a.length))
				left = left.replaceAll(value, '<X>');
			return left;
		});
}

export function otherSystems() {
	const systems = new Map();
	for (const [name, make, variable] of [
		['Guardrails', guardrails, 'N8N'],
		['redact-pii', redactPii, 'REDACT_PII'],
	]) {
		const system = make();
		if (system) systems.set(name, system);
		else
			console.log(`${name} isn't compared: set ${variable} to a folder in which it is installed.`);
	}
	return systems;
}
