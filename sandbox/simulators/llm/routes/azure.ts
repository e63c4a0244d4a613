import { isObject, type Answer } from '../../core/answer';
import { azureError, deploymentNotFound } from '../errors';
import type { LlmRoute } from '../route';
import { completeChat } from './chatCompletions';

const SAFE = { filtered: false, severity: 'safe' };
const CATEGORIES = { hate: SAFE, self_harm: SAFE, sexual: SAFE, violence: SAFE };

/** As Azure sends it: with what its filter thought of prompt and answer. */
function judged(answer: Answer): Answer {
	if (answer.status !== 200 || !isObject(answer.body)) return answer;
	const choices = (answer.body.choices as object[]).map((choice) => ({
		...choice,
		content_filter_results: CATEGORIES,
	}));
	return {
		...answer,
		body: {
			...answer.body,
			choices,
			prompt_filter_results: [{ prompt_index: 0, content_filter_results: CATEGORIES }],
		},
	};
}

/** No version, or none that ever was, finds nothing. */
function versionProblem(version: unknown): Answer | undefined {
	return typeof version === 'string' && /^20\d\d-\d\d-\d\d(?:-preview)?$/.test(version)
		? undefined
		: azureError(404, '404', 'Resource not found');
}

/** The deployment stands in the path; a model in the body is not read. */
const byDeployment: LlmRoute = {
	method: 'POST',
	path: '/openai/deployments/{deployment}/chat/completions',
	handle: ({ models }, request, { deployment = '' }) => {
		const problem = versionProblem(request.query['api-version']);
		if (problem !== undefined) return problem;
		if (!models.includes(deployment)) return deploymentNotFound();
		const body = isObject(request.body) ? { ...request.body, model: deployment } : request.body;
		return judged(completeChat({ ...request, body }, () => undefined));
	},
};

const v1: LlmRoute = {
	method: 'POST',
	path: '/openai/v1/chat/completions',
	handle: ({ models }, request) =>
		judged(
			completeChat(request, (model) => (models.includes(model) ? undefined : deploymentNotFound())),
		),
};

const created = 1_735_689_600;

/** Every model of the region, deployed or not. */
const catalogue = (models: readonly string[]): Answer => ({
	status: 200,
	body: {
		object: 'list',
		data: [...models, 'gpt-not-deployed'].map((id) => ({
			id,
			object: 'model',
			created_at: created,
			status: 'succeeded',
			capabilities: { chat_completion: true },
		})),
	},
});

const v1Models: LlmRoute = {
	method: 'GET',
	path: '/openai/v1/models',
	handle: ({ models }) => catalogue(models),
};

const models: LlmRoute = {
	method: 'GET',
	path: '/openai/models',
	handle: ({ models: all }, request) =>
		versionProblem(request.query['api-version']) ?? catalogue(all),
};

/** Old, and the only list of deployments that a key may read. */
const deployments: LlmRoute = {
	method: 'GET',
	path: '/openai/deployments',
	handle: ({ models: all }, request) =>
		request.query['api-version'] === '2023-03-15-preview'
			? {
					status: 200,
					body: {
						object: 'list',
						data: all.map((id) => ({
							id,
							model: id,
							status: 'succeeded',
							object: 'deployment',
							created_at: created,
						})),
					},
				}
			: azureError(404, '404', 'Resource not found'),
};

export const azureRoutes: readonly LlmRoute[] = [byDeployment, v1, v1Models, models, deployments];
