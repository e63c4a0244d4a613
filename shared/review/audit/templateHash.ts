import { sha256Hex } from '../../hash';

/** 64 hex digits for the wording of a prompt: both templates as they were written, whatever is rendered from them. */
export function templateHash({
	systemTemplate,
	userTemplate,
}: {
	systemTemplate: string;
	userTemplate: string;
}): string {
	return sha256Hex(JSON.stringify(['template', 1, systemTemplate, userTemplate]));
}
