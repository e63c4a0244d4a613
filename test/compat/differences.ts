/** A test that cannot pass on the older n8n, because n8n itself does something else there. */
export interface Difference {
	/** File and full name of the test, as jest gives them. */
	test: string;
	reason: string;
	/** Full name of the test in test/compat/ that holds what is true there. */
	instead: string;
}

const secretOrClient = {
	reason:
		"n8n drops the token endpoint's own words, so a wrong secret and an unknown client cannot be told apart",
	instead: 'on an older n8n a sign-in that is refused names secret, client ID and region',
};

/** Every one is known to fail; one that passes after all has to be taken out of this list. */
export const differences: readonly Difference[] = [
	{
		test: 'test/contract/token.test.ts a sign-in that fails because of the secret says so',
		...secretOrClient,
	},
	{
		test: 'test/contract/token.test.ts a sign-in that fails because nobody knows the client says so',
		...secretOrClient,
	},
	{
		test: 'test/workflow/failures.test.ts sign-in that fails tells a wrong secret apart',
		...secretOrClient,
	},
	{
		test: 'test/workflow/failures.test.ts sign-in that fails tells an unknown client ID or a wrong region apart',
		...secretOrClient,
	},
	{
		test: 'test/contract/token.test.ts a sign-in that fails on the refresh is told as one on the first fetch',
		reason: secretOrClient.reason,
		instead: 'on an older n8n a refresh that is refused is told as one on the first fetch',
	},
	{
		test: 'test/contract/token.test.ts a token that expired costs 20 parallel requests one token call',
		reason: 'n8n does not lock the refresh of a token',
		instead:
			'on an older n8n a token that expires under 20 parallel requests costs a token call each at most, and all are answered',
	},
	{
		test: 'test/workflow/llm.test.ts a run gives usage and cost of each item and of all, and tells n8n of the tokens',
		reason: 'n8n keeps no count of tokens',
		instead: 'on an older n8n a run gives usage and cost of each item and of all',
	},
];
