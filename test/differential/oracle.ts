/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions, @n8n/community-nodes/require-node-api-error -- runs on a developer's machine, never inside n8n */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderTemplate, TemplateError } from '../../shared/template';

export type Result = { readonly output: string } | { readonly error: string };

export interface Case {
	readonly group: string;
	readonly template: string;
	readonly data: Record<string, unknown>;
	readonly options: Record<string, boolean>;
}

const SCRIPT = join(__dirname, 'record.py');

const python = (command: string, args: readonly string[], input = '') =>
	spawnSync(command, args, {
		input,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
		timeout: 60_000,
	});

export interface Oracle {
	/** The Python that has it. */
	readonly command: string;
	readonly version: string;
}

/** Every Jinja2 3.1 on this machine, one per release; Debian's isn't always the first on the PATH. Another minor version is another language. */
export function findOracles(commands = ['/usr/bin/python3', 'python3']): Oracle[] {
	const found = new Map<string, Oracle>();
	for (const command of commands) {
		const { stdout, status } = python(command, ['-c', 'import jinja2; print(jinja2.__version__)']);
		const version = String(stdout ?? '').trim();
		if (status === 0 && /^3\.1(\.|$)/.test(version) && !found.has(version))
			found.set(version, { command, version });
	}
	return [...found.values()];
}

export interface Recording {
	readonly jinja2: string;
	readonly groups: Readonly<Record<string, readonly Result[]>>;
}

/** Renders all cases in one process: starting Python costs more than rendering. */
export function askJinja(
	command: string,
	cases: ReadonlyArray<Pick<Case, 'template' | 'data' | 'options'>>,
): Result[] {
	const { stdout, stderr, status } = python(command, [SCRIPT], JSON.stringify({ cases }));
	if (status !== 0) throw new Error(`record.py failed: ${stderr}`);
	return JSON.parse(stdout) as Result[];
}

export function recordAll(command: string): Recording {
	const { stdout, stderr, status } = python(command, [SCRIPT, '--record']);
	if (status !== 0) throw new Error(`record.py failed: ${stderr}`);
	return JSON.parse(stdout) as Recording;
}

/** The cases written here, and those written after templates of other projects (../outside/templates). */
const FOLDERS = ['cases', '../outside/templates'];

interface Group {
	readonly group: string;
	readonly data?: Record<string, unknown>;
	readonly options?: Record<string, boolean>;
	readonly templates: readonly string[];
}

export function loadCases(): Case[] {
	return FOLDERS.flatMap((name) => {
		const folder = join(__dirname, name);
		const files = readdirSync(folder)
			.filter((file) => file.endsWith('.json'))
			.sort();
		return files.flatMap((file) => {
			const groups = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Group[];
			return groups.flatMap(({ group, data = {}, options = {}, templates }) =>
				templates.map((template) => ({
					group: `${file.replace('.json', '')}/${group}`,
					template,
					data,
					options,
				})),
			);
		});
	});
}

export function renderOurs({
	template,
	data,
	options,
}: Pick<Case, 'template' | 'data' | 'options'>): Result {
	try {
		return { output: renderTemplate(template, data, options) };
	} catch (error) {
		if (error instanceof TemplateError) return { error: error.kind };
		throw error;
	}
}

/**
 * Where Python raises a TypeError because of an undefined value we say 'undefined', with the name; and a tag or a number we
 * refuse on purpose has a kind of its own. Everything else has to be the same.
 */
export function agrees(ours: Result, theirs: Result): boolean {
	if ('output' in ours || 'output' in theirs)
		return 'output' in ours && 'output' in theirs && ours.output === theirs.output;
	return ours.error === theirs.error || (ours.error === 'undefined' && theirs.error === 'runtime');
}
