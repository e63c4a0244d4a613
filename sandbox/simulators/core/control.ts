import type { Answer, RecordedRequest } from './answer';
import { findRoute, type Route } from './router';

/** What a process that cannot call the simulator object may do over HTTP, under /_sim/. */
export interface Controls {
	requests: readonly RecordedRequest[];
	faultJson(value: unknown): void;
	reset(): void;
}

const done: Answer = { status: 204, body: undefined };

const controlRoutes: ReadonlyArray<Route<Controls>> = [
	{
		method: 'POST',
		path: '/_sim/faults',
		handle: (sim, request) => {
			const faults = Array.isArray(request.body) ? (request.body as unknown[]) : [request.body];
			for (const fault of faults) sim.faultJson(fault);
			return done;
		},
	},
	{
		method: 'POST',
		path: '/_sim/reset',
		handle: (sim) => {
			sim.reset();
			return done;
		},
	},
	{
		method: 'GET',
		path: '/_sim/requests',
		handle: (sim) => ({ status: 200, body: sim.requests }),
	},
];

export async function handleControl<C extends Controls>(
	sim: C,
	extra: ReadonlyArray<Route<C>>,
	request: RecordedRequest,
): Promise<Answer> {
	const routes: ReadonlyArray<Route<C>> = [...controlRoutes, ...extra];
	const found = findRoute(routes, request.method, request.path);
	if (found === undefined) {
		return {
			status: 404,
			body: {
				error: `No control ${request.method} ${request.path}`,
				known: routes.map((r) => `${r.method} ${r.path}`),
			},
		};
	}
	try {
		return await found.route.handle(sim, request, found.params);
	} catch (error) {
		return { status: 400, body: { error: error instanceof Error ? error.message : String(error) } };
	}
}
