import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { executeOperation, toProperties } from '../adapter/operations';
import { resources } from './operations';

export class FlattenRenderPrompt implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Flatten & Render Prompt',
		name: 'flattenRenderPrompt',
		icon: { light: 'file:../../icons/prompt.svg', dark: 'file:../../icons/prompt.dark.svg' },
		group: ['transform'],
		version: [1],
		defaultVersion: 1,
		subtitle:
			'={{ $parameter["operation"] === "restore" ? "restore" : $parameter["operation"] + ": " + ($parameter["templateSource"] === "input" ? "from input" : $parameter["templatePreset"]) }}',
		description:
			'Flatten a conversation, mask private data and render a strict Jinja prompt from it',
		defaults: { name: 'Flatten & Render Prompt' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: toProperties(resources),
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await executeOperation(this, resources);
	}
}
