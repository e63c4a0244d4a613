import { usersIn } from '../directory';
import { badRequest } from '../errors';
import { listing } from '../paging';
import type { GenesysRoute } from '../route';

const states = ['active', 'inactive', 'deleted', 'any'];

/** Without `state` only active people are listed, also when asked for by id. `name` is no parameter of this and ignored. */
export const listUsers: GenesysRoute = {
	method: 'GET',
	path: '/api/v2/users',
	anyPermission: [],
	handle: ({ conversations, formerUserIds }, request) => {
		const { state = 'active' } = request.query;
		if (typeof state !== 'string' || !states.includes(state))
			return badRequest(`state must be one of ${states.join(', ')}.`);
		const users = usersIn(conversations, formerUserIds);
		return listing(
			request,
			users.filter((user) => state === 'any' || user.state === state),
			{ byName: false },
		);
	},
};
