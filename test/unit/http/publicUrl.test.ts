import { isPublicUrl } from '../../../shared/http';

test.each([
	'https://storage.example/doc.json?sig=a%2Fb',
	'https://s3.eu-central-1.amazonaws.com/bucket/doc',
	'https://8.8.8.8/doc',
	'https://172.32.0.1/doc',
	'https://[2600:1f18::1]/doc',
	'https://localhost.example/doc',
])('%s may be fetched', (url) => {
	expect(isPublicUrl(url)).toBe(true);
});

test.each([
	['http', 'http://storage.example/doc'],
	['data', 'data:application/json,{}'],
	['file', 'file:///etc/passwd'],
	['no URL', 'storage.example/doc'],
	['a user', 'https://user@storage.example/doc'],
	['a password', 'https://:secret@storage.example/doc'],
	['localhost', 'https://localhost/doc'],
	['localhost with a dot', 'https://localhost./doc'],
	['below localhost', 'https://a.localhost/doc'],
	['loopback', 'https://127.0.0.1/doc'],
	['loopback in short', 'https://127.1/doc'],
	['loopback as a number', 'https://2130706433/doc'],
	['loopback in hex', 'https://0x7f000001/doc'],
	['loopback in octal', 'https://0177.0.0.1/doc'],
	['loopback with full-width digits', 'https://１２７.０.０.１/doc'],
	['loopback with a dot at the end', 'https://127.0.0.1./doc'],
	['this host', 'https://0.0.0.0/doc'],
	['10/8', 'https://10.1.2.3/doc'],
	['172.16/12', 'https://172.31.255.1/doc'],
	['192.168/16', 'https://192.168.1.1/doc'],
	['shared address space', 'https://100.64.0.1/doc'],
	['the metadata service', 'https://169.254.169.254/latest/meta-data'],
	['multicast', 'https://224.0.0.1/doc'],
	['IPv6 loopback', 'https://[::1]/doc'],
	['IPv6 unspecified', 'https://[::]/doc'],
	['IPv4 mapped', 'https://[::ffff:127.0.0.1]/doc'],
	['IPv4 mapped in hex', 'https://[::ffff:a00:1]/doc'],
	['NAT64', 'https://[64:ff9b::10.0.0.1]/doc'],
	['6to4', 'https://[2002:7f00:1::]/doc'],
	['unique local', 'https://[fd00::1]/doc'],
	['link local', 'https://[fe80::1]/doc'],
])('%s may not be fetched: %s', (_name, url) => {
	expect(isPublicUrl(url)).toBe(false);
});
