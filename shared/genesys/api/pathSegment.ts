import { invalidInput } from '../../errors';

/**
 * An id as one segment of a path. `.` and `..` are the two that no encoding keeps in their place: `%2e%2e` climbs too.
 *
 * @throws ServiceError `invalid_input`
 */
export function pathSegment(id: string): string {
	if (/^\.{0,2}$/.test(id.trim()))
		throw invalidInput(
			'An ID is empty or consists of dots',
			'Enter the ID as Genesys Cloud shows it, such as 6d958a27-0b7f-4a3c-9d0e-2f6b8a1c5e47.',
		);
	return encodeURIComponent(id);
}
