/** A Genesys Cloud region: its official name, where it is, and the host that `login.` and `api.` are put before. */
export interface GenesysRegion {
	id: string;
	name: string;
	host: string;
}

/** The 18 public regions, as listed in Genesys' "AWS regions for Genesys Cloud deployment" (checked September 2026). */
export const GENESYS_REGIONS: readonly GenesysRegion[] = [
	{ id: 'us_east_1', name: 'Americas (US East)', host: 'mypurecloud.com' },
	{ id: 'us_east_2', name: 'Americas (US East 2, FedRAMP)', host: 'use2.us-gov-pure.cloud' },
	{ id: 'us_west_2', name: 'Americas (US West)', host: 'usw2.pure.cloud' },
	{ id: 'ca_central_1', name: 'Americas (Canada)', host: 'cac1.pure.cloud' },
	{ id: 'mx_central_1', name: 'Americas (Mexico)', host: 'mxc1.pure.cloud' },
	{ id: 'sa_east_1', name: 'Americas (São Paulo)', host: 'sae1.pure.cloud' },
	{ id: 'eu_west_1', name: 'EMEA (Ireland)', host: 'mypurecloud.ie' },
	{ id: 'eu_west_2', name: 'EMEA (London)', host: 'euw2.pure.cloud' },
	{ id: 'eu_central_1', name: 'EMEA (Frankfurt)', host: 'mypurecloud.de' },
	{ id: 'eu_central_2', name: 'EMEA (Zurich)', host: 'euc2.pure.cloud' },
	{ id: 'eusc_de_east_1', name: 'EMEA (European Sovereign Cloud)', host: 'edee1.eusc-pure.cloud' },
	{ id: 'me_central_1', name: 'EMEA (UAE)', host: 'mec1.pure.cloud' },
	{ id: 'ap_south_1', name: 'Asia Pacific (Mumbai)', host: 'aps1.pure.cloud' },
	{ id: 'ap_northeast_1', name: 'Asia Pacific (Tokyo)', host: 'mypurecloud.jp' },
	{ id: 'ap_northeast_2', name: 'Asia Pacific (Seoul)', host: 'apne2.pure.cloud' },
	{ id: 'ap_northeast_3', name: 'Asia Pacific (Osaka)', host: 'apne3.pure.cloud' },
	{ id: 'ap_southeast_1', name: 'Asia Pacific (Singapore)', host: 'apse1.pure.cloud' },
	{ id: 'ap_southeast_2', name: 'Asia Pacific (Sydney)', host: 'mypurecloud.com.au' },
];

const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** Whether an API's base URL is that of a region in the table. */
export const isKnownApi = (apiUrl: string): boolean =>
	GENESYS_REGIONS.some(({ host }) => apiUrl === `https://api.${host}`);

/** Where a credential points: the API's base URL and the login's, without a trailing slash. */
export interface GenesysAddress {
	apiUrl: string;
	loginUrl: string;
}

/**
 * The addresses behind a credential's fields. `region` is a host (one of the table, or one that came later), a region's id,
 * or `custom` with both URLs given. Undefined when a custom URL is missing or is no http(s) URL, or the region is no host:
 * `x@evil.example` after `https://api.` would send the token elsewhere.
 */
export function genesysAddress(fields: {
	region: string;
	apiUrl?: string;
	loginUrl?: string;
}): GenesysAddress | undefined {
	if (fields.region !== 'custom') {
		const host =
			GENESYS_REGIONS.find((region) => region.id === fields.region)?.host ?? fields.region;
		if (!HOST.test(host)) return undefined;
		return { apiUrl: `https://api.${host}`, loginUrl: `https://login.${host}` };
	}
	const apiUrl = cleanUrl(fields.apiUrl);
	const loginUrl = cleanUrl(fields.loginUrl);
	return apiUrl === undefined || loginUrl === undefined ? undefined : { apiUrl, loginUrl };
}

/**
 * Where the web app of a credential's region is, for links. Undefined for a custom region that doesn't name it.
 *
 * @param fields as `genesysAddress`, and the URL of the web app for a custom region
 */
export function genesysAppsUrl(fields: { region: string; appsUrl?: string }): string | undefined {
	if (fields.region === 'custom') return cleanUrl(fields.appsUrl);
	const api = genesysAddress({ region: fields.region })?.apiUrl;
	return api?.replace('https://api.', 'https://apps.');
}

/** The conversation in the web app of Genesys Cloud. */
export function conversationUrl(
	appsUrl: string | undefined,
	conversationId: string | null,
): string | undefined {
	return appsUrl === undefined || conversationId === null
		? undefined
		: `${appsUrl}/directory/#/analytics/interactions/${encodeURIComponent(conversationId)}/admin/details`;
}

function cleanUrl(value: string | undefined): string | undefined {
	const text = (value ?? '').trim();
	if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
	let end = text.length;
	while (text[end - 1] === '/') end--;
	return text.slice(0, end);
}
