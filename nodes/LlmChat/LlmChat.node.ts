import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { executeOperation, toProperties } from '../adapter/operations';
import { searchModels } from './models';
import { resources } from './operations';

export class LlmChat implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'LLM Chat',
		name: 'llmChat',
		icon: { light: 'file:../../icons/llm.svg', dark: 'file:../../icons/llm.dark.svg' },
		group: ['transform'],
		version: [1],
		defaultVersion: 1,
		subtitle: '={{ $parameter["model"]["value"] ?? $parameter["model"] }}',
		description: 'Ask a language model for one answer per item',
		defaults: { name: 'LLM Chat' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'llmApi', required: true }],
		properties: toProperties(resources),
	};

	methods = { listSearch: { searchModels } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await executeOperation(this, resources);
	}
}
