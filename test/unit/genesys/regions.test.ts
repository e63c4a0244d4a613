import { GENESYS_REGIONS, genesysAddress } from '../../../shared/genesys/api/regions';

/** Genesys' own list, "AWS regions for Genesys Cloud deployment". */
const official: ReadonlyArray<readonly [string, string]> = [
	['us_east_1', 'mypurecloud.com'],
	['us_east_2', 'use2.us-gov-pure.cloud'],
	['us_west_2', 'usw2.pure.cloud'],
	['ca_central_1', 'cac1.pure.cloud'],
	['mx_central_1', 'mxc1.pure.cloud'],
	['sa_east_1', 'sae1.pure.cloud'],
	['eu_west_1', 'mypurecloud.ie'],
	['eu_west_2', 'euw2.pure.cloud'],
	['eu_central_1', 'mypurecloud.de'],
	['eu_central_2', 'euc2.pure.cloud'],
	['eusc_de_east_1', 'edee1.eusc-pure.cloud'],
	['me_central_1', 'mec1.pure.cloud'],
	['ap_south_1', 'aps1.pure.cloud'],
	['ap_northeast_1', 'mypurecloud.jp'],
	['ap_northeast_2', 'apne2.pure.cloud'],
	['ap_northeast_3', 'apne3.pure.cloud'],
	['ap_southeast_1', 'apse1.pure.cloud'],
	['ap_southeast_2', 'mypurecloud.com.au'],
];

describe('the regions', () => {
	test('are the 18 public ones, each once', () => {
		expect(GENESYS_REGIONS.map(({ id, host }) => [id, host]).sort()).toEqual(
			[...official].map((row) => [...row]).sort(),
		);
	});

	test('have names that differ, so that the dropdown can be read', () => {
		expect(new Set(GENESYS_REGIONS.map(({ name }) => name)).size).toBe(18);
	});

	test.each(official)('%s is reached by its id and by its host %s', (id, host) => {
		const address = { apiUrl: `https://api.${host}`, loginUrl: `https://login.${host}` };
		expect(genesysAddress({ region: id })).toEqual(address);
		expect(genesysAddress({ region: host })).toEqual(address);
	});
});

describe('an address', () => {
	test('of a region this version does not know is made of its host', () => {
		expect(genesysAddress({ region: 'new1.pure.cloud' })).toEqual({
			apiUrl: 'https://api.new1.pure.cloud',
			loginUrl: 'https://login.new1.pure.cloud',
		});
	});

	test.each([
		['is empty', ''],
		['is a URL', 'http://mypurecloud.com'],
		['carries a user part, which would send the token elsewhere', 'x@evil.example'],
		['carries a path', 'mypurecloud.com/x'],
		['carries a port', 'mypurecloud.com:99'],
		['has a space', 'my purecloud.com'],
	])('does not exist for a region that %s', (_name, region) => {
		expect(genesysAddress({ region })).toBeUndefined();
	});

	test('ignores the custom URLs of a credential that chose a region', () => {
		const fields = {
			region: 'mypurecloud.ie',
			apiUrl: 'https://elsewhere.example',
			loginUrl: 'https://elsewhere.example',
		};
		expect(genesysAddress(fields)?.apiUrl).toBe('https://api.mypurecloud.ie');
	});
});

describe('a custom address', () => {
	const loginUrl = 'https://login.example';

	test.each([
		['is kept as it is', 'https://api.example', 'https://api.example'],
		['loses one slash at its end', 'https://api.example/', 'https://api.example'],
		['loses all slashes at its end', 'https://api.example///', 'https://api.example'],
		['loses the spaces around it', '  https://api.example \n', 'https://api.example'],
		['keeps its port', 'http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
		['keeps its path', 'https://gateway.example/genesys/', 'https://gateway.example/genesys'],
		['may be written in capitals', 'HTTPS://API.EXAMPLE', 'HTTPS://API.EXAMPLE'],
	])('%s', (_name, apiUrl, expected) => {
		expect(genesysAddress({ region: 'custom', apiUrl, loginUrl })).toEqual({
			apiUrl: expected,
			loginUrl,
		});
		expect(genesysAddress({ region: 'custom', apiUrl: loginUrl, loginUrl: apiUrl })?.loginUrl).toBe(
			expected,
		);
	});

	test.each([
		['is missing', undefined],
		['is empty', ''],
		['is blank', '   '],
		['has no protocol', 'api.example'],
		['has another protocol', 'ftp://api.example'],
		['is a script', 'javascript:alert(1)'],
		['has no host', 'https://'],
		['is no URL', 'https://a b'],
	])('does not exist when one URL %s', (_name, url) => {
		expect(genesysAddress({ region: 'custom', apiUrl: url, loginUrl })).toBeUndefined();
		expect(genesysAddress({ region: 'custom', apiUrl: loginUrl, loginUrl: url })).toBeUndefined();
	});
});
