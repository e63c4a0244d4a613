import { sha256Hex } from '../../hash';
import type { HttpRequest } from '../../http';

/**
 * SHA-256 of a request's body as it is sent, in hex. The same item, options and model give the same hash on every machine, and
 * neither address nor credential is in it: what an audit compares.
 */
export function requestHash(request: HttpRequest): string {
	return sha256Hex(JSON.stringify(request.body) ?? '');
}
