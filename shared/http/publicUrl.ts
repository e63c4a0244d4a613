/**
 * Whether a URL that a server sent may be fetched: https, without user info, and no literal private, loopback or link-local address in
 * any spelling. What a name resolves to is the host's own SSRF protection's business.
 */
export function isPublicUrl(text: string): boolean {
	if (!URL.canParse(text)) return false;
	const { protocol, username, password, hostname } = new URL(text);
	if (protocol !== 'https:' || username !== '' || password !== '') return false;
	const host = hostname.replace(/\.$/, '').toLowerCase();
	if (host === '' || host === 'localhost' || host.endsWith('.localhost')) return false;
	// URL writes an IPv4 address with four decimal numbers, whether it came as 2130706433, 0x7f.1 or 0177.0.0.1.
	if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return !isPrivate4(host.split('.').map(Number));
	if (host.startsWith('[')) return !isPrivate6(groupsOf(host.slice(1, -1)));
	return true;
}

/** First numbers of networks that aren't on the internet: `[a, from, to]` of the second number. */
const PRIVATE_4: ReadonlyArray<readonly [first: number, from: number, to: number]> = [
	[0, 0, 255],
	[10, 0, 255],
	[100, 64, 127],
	[127, 0, 255],
	[169, 254, 254],
	[172, 16, 31],
	[192, 0, 0],
	[192, 168, 168],
	[198, 18, 19],
];

function isPrivate4([a = 0, b = 0]: readonly number[]): boolean {
	// From 224 on: multicast and reserved.
	return a >= 224 || PRIVATE_4.some(([first, from, to]) => a === first && b >= from && b <= to);
}

function isPrivate6(groups: readonly number[]): boolean {
	const [first = 0, second = 0] = groups;
	const v4 = (at: number): number[] => {
		const [high = 0, low = 0] = groups.slice(at, at + 2);
		return [high >> 8, high & 255, low >> 8, low & 255];
	};
	const leading = groups.slice(0, 5).every((group) => group === 0);
	// ::, ::1, ::127.0.0.1 and ::ffff:127.0.0.1.
	if (leading && (groups[5] === 0 || groups[5] === 0xffff))
		return groups[5] === 0 || isPrivate4(v4(6));
	// NAT64 and 6to4 carry an IPv4 address.
	if (first === 0x64 && second === 0xff9b) return isPrivate4(v4(6));
	if (first === 0x2002) return isPrivate4(v4(1));
	return (
		(first & 0xfe00) === 0xfc00 ||
		(first & 0xffc0) === 0xfe80 ||
		(first & 0xffc0) === 0xfec0 ||
		first >= 0xff00
	);
}

/** The eight numbers of an IPv6 address as URL writes it. */
function groupsOf(address: string): number[] {
	const [head = '', tail] = address.split('::');
	const read = (part: string): number[] =>
		part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
	const before = read(head);
	if (tail === undefined) return before;
	const after = read(tail);
	return [
		...before,
		...Array.from({ length: 8 - before.length - after.length }, () => 0),
		...after,
	];
}
