import { type HttpResponse, parseBody } from '../http';
import { modelList } from './answerSchemas';

/**
 * The ids in a list of models, as the server sent them.
 *
 * @throws ServiceError invalid_response
 */
export function listedIds(response: HttpResponse, endpoint: string): string[] {
	return parseBody(response, modelList, endpoint).data.map(({ id }) => id);
}
