/** A URL or a path without the slashes at its end; step by step, as a regular expression would be slow on many slashes. */
export function withoutSlashes(url: string): string {
	let end = url.length;
	while (url[end - 1] === '/') end--;
	return url.slice(0, end);
}
