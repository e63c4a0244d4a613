import { unknownModel } from '../errors';
import type { LlmRoute } from '../route';

const created = 1_735_689_600;

function modelObject(id: string) {
	return { id, object: 'model', created, owned_by: 'simulator' };
}

export const listModels: LlmRoute = {
	method: 'GET',
	path: '/v1/models',
	handle: ({ models }) => ({
		status: 200,
		body: { object: 'list', data: models.map(modelObject) },
	}),
};

export const getModel: LlmRoute = {
	method: 'GET',
	path: '/v1/models/{model}',
	handle: ({ models }, _request, { model = '' }) =>
		models.includes(model) ? { status: 200, body: modelObject(model) } : unknownModel(model),
};
