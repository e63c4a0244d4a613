/** What an error is about, where its status alone does not say. */
export type ErrorKind =
	| 'filtered'
	| 'quota'
	| 'auth'
	| 'permission'
	| 'tooLargeForRate'
	| 'tooLong'
	| 'noModel'
	| 'badJson'
	| 'badRequest'
	| 'trouble'
	| 'overloaded'
	| 'rate';

/**
 * One way in which one server says one thing. Either a code (or type), or words of its sentence, in lower case and without what the
 * sentence quotes. The example is the rule's test.
 */
export type ErrorRule = {
	kind: ErrorKind;
	/** Whose way it is; the first one it was seen at. */
	provider: string;
	example: string;
} & ({ code: RegExp } | { words: RegExp });

const code = (kind: ErrorKind, provider: string, pattern: RegExp, example: string): ErrorRule => ({
	kind,
	provider,
	code: pattern,
	example,
});

const words = (kind: ErrorKind, provider: string, pattern: RegExp, example: string): ErrorRule => ({
	kind,
	provider,
	words: pattern,
	example,
});

/** The first that fits wins: kind by kind, codes before words. A new way is a new line. */
// prettier-ignore
export const ERROR_RULES: readonly ErrorRule[] = [
	code('filtered', 'OpenAI', /content_?filter|content_policy|policy_violation/, 'content_filter'),
	code('filtered', 'Azure', /responsibleai/, 'ResponsibleAIPolicyViolation'),
	code('filtered', 'OpenAI', /moderation|^invalid_prompt$/, 'moderation_blocked'),
	code('filtered', 'DashScope', /data_?inspection/, 'data_inspection_failed'),
	code('filtered', 'Portkey', /^hooks_failed$/, 'hooks_failed'),
	code('filtered', 'LiteLLM', /contentpolicyviolation|guardrail_?(?:raised|violation|intervened|failed)/, 'ContentPolicyViolationError'),
	code('filtered', 'Zhipu', /^1301$/, '1301'),
	code('filtered', 'MiniMax', /^102[67]$/, '1026'),
	code('filtered', 'Cloudflare', /^201[67]$/, '2016'),
	words('filtered', 'Anthropic', /^output blocked by content filter/, 'Output blocked by content filtering policy'),
	words('filtered', 'DeepSeek', /^content exists risk/, 'Content Exists Risk'),
	words('filtered', 'OpenRouter', /requires moderation/, 'acme/m requires moderation on OpenAI. Your input was flagged for "violence".'),
	words('filtered', 'OpenAI', /(?:request|prompt|input|content) was (?:rejected|flagged|blocked) (?:as a result of|by|because|due|for)/, 'Your request was flagged by our safety system.'),
	words('filtered', 'Moonshot', /considered high risk/, 'The request was rejected because it was considered high risk'),
	words('filtered', 'xAI', /violates? (?:our |the )?(?:[\w']{1,20} )?(?:usage|content|safety) (?:guidelines|polic)/, 'Content violates usage guidelines. Failed check: SAFETY_CHECK_TYPE_BIO'),
	words('filtered', 'LiteLLM', /violated (?:\w{1,20} )?guardrail|guardrail (?:intervened|violation|checks? (?:defined in the config )?failed|blocked)|blocked by (?:\w{1,20} )?guardrail/, 'Violated guardrail policy'),
	words('filtered', 'Kong', /prompt pattern is blocked|(?:prompt|response|request|content) (?:was |is )?blocked (?:due to|by|because|for)/, 'Prompt blocked due to security configurations'),
	words('filtered', 'DashScope', /inappropriate content|(?:input|output) (?:new_)?sensitive/, 'Output data may contain inappropriate content.'),
	words('filtered', 'Nebius', /content moderation|unsafe content/, 'Request rejected by the content moderation system'),
	words('filtered', 'Zhipu', /不安全或敏感内容/, '系统检测到输入或生成内容可能包含不安全或敏感内容，请您避免输入易产生敏感内容的提示语。'),
	words('filtered', 'Azure', /^the response was filtered|content management policy/, "The response was filtered due to the prompt triggering Azure OpenAI's content management policy."),
	code('quota', 'OpenAI', /insufficient_(?:quota|credit|balance|funds)|billing|spend_?limit|credit_balance|credit_limit/, 'insufficient_quota'),
	code('quota', 'Moonshot', /exceeded_current_quota/, 'exceeded_current_quota_error'),
	code('quota', 'LiteLLM', /budget_?exceeded|exceededbudget/, 'budget_exceeded'),
	code('quota', 'Anthropic', /usage_limit/, 'usage_limit_reached'),
	code('quota', 'DashScope', /^arrearage$/, 'Arrearage'),
	code('quota', 'Ark', /overdue/, 'AccountOverdueError'),
	code('quota', 'MiniMax', /^1008$/, '1008'),
	code('quota', 'Zhipu', /^1113$/, '1113'),
	code('quota', 'SiliconFlow', /^30001$/, '30001'),
	code('quota', 'Cloudflare', /^(?:3036|4006)$/, '4006'),
	words('quota', 'OpenAI', /^you exceeded your current quota/, 'You exceeded your current quota, please check your plan and billing details.'),
	words('quota', 'Anthropic', /credit balance is too low|reached your specified api usage limit/, 'Your credit balance is too low to access the Anthropic API.'),
	words('quota', 'OpenAI', /^your account is not active|^this organization has been disabled/, 'Your account is not active, please check your billing details on our website.'),
	words('quota', 'DeepSeek', /(?:insufficient|not enough|no remaining|low on|out of|run out of|ran out of|depleted|negative) (?:[\w/]{1,20} ){0,3}?(?:balance|credits?|funds|quota|resource package)/, 'Insufficient Balance'),
	words('quota', 'xAI', /(?:doesn't|don't|does not|do not) have (?:any|enough|sufficient) (?:\w{1,20} ){0,2}?(?:credits?|quota|balance|funds)/, "Your newly created team doesn't have any credits or licenses yet."),
	words('quota', 'xAI', /used (?:all|up) (?:\w{1,20} ){0,4}?(?:credits?|quota|allocation|tokens)|reached its (?:\w{1,20} ){0,2}?(?:spending|usage) limit/, 'Your team has either used all available credits or reached its monthly spending limit.'),
	words('quota', 'OpenRouter', /requires more credits|^key limit exceeded|(?:credit|spend(?:ing)?|usage|budget) limit (?:exceeded|reached)/, 'Key limit exceeded (total limit).'),
	words('quota', 'Portkey', /exhausted usage limit|usage limit (?:has been )?(?:exhausted|exceeded|reached)/, 'Exhausted usage limit for the API key: team-a'),
	words('quota', 'LiteLLM', /budget has been exceeded|(?:exceeded|crossed|over) (?:\w{1,20} )?budget/, 'Budget has been exceeded! Current cost: 12.31, Max budget: 10.0'),
	words('quota', 'Hugging Face', /exceeded your (?:monthly|included|free)[\w ]{0,30}(?:credits?|quota)/, 'You have exceeded your monthly included credits for Inference Providers.'),
	words('quota', 'SiliconFlow', /(?:balance|credits?|funds) (?:is|are) (?:insufficient|too low|exhausted|depleted|negative|not enough)/, 'Sorry, your account balance is insufficient'),
	words('quota', 'Moonshot', /^your account [\w<> -]{0,60}is suspended/, 'Your account org-1<ak-1> is suspended, please check your plan and billing details'),
	words('quota', 'Google', /requires billing|enable billing|billing (?:is|has been|account)[\w ]{0,20}(?:disabled|not (?:active|enabled)|closed)/, 'This API method requires billing to be enabled.'),
	words('quota', 'OpenAI', /^billing |billing hard limit/, 'Billing hard limit has been reached.'),
	words('quota', 'DashScope', /account is in good standing|overdue (?:balance|payment)|payment (?:is )?(?:required|overdue)/, 'Access denied, please make sure your account is in good standing.'),
	words('quota', 'Nous', /not available on the free (?:tier|plan)|^you have no quota/, "Model 'gpt-5' is not available on the Free Tier."),
	words('quota', 'Zhipu', /余额不足|欠费/, '余额不足或无可用资源包,请充值。'),
	code('permission', 'LiteLLM', /model_access_denied/, 'key_model_access_denied'),
	code('permission', 'Groq', /model_permission_blocked|organization_restricted/, 'model_permission_blocked_org'),
	words('permission', 'LiteLLM', /not allowed to access (?:this )?model|can only access models/, 'key not allowed to access model. This key can only access models'),
	words('permission', 'Google', /location is not supported/, 'User location is not supported for the API use.'),
	words('permission', 'Groq', /organization has been restricted|blocked at the (?:organization|project) level/, 'Organization has been restricted.'),
	words('permission', 'Cloudflare', /^model agreement/, "Model Agreement: Prior to using this model, you must submit the prompt 'agree'."),
	code('auth', 'OpenAI', /invalid_api_key|incorrect_api_key|invalid_authentication|authentication_error|unauthenticated/, 'invalid_api_key'),
	code('auth', 'MiniMax', /^(?:1004|2049)$/, '1004'),
	code('auth', 'Cloudflare', /^(?:10000|2009)$/, '10000'),
	code('auth', 'Bedrock', /unrecognizedclient|expiredtoken/, 'UnrecognizedClientException'),
	words('auth', 'OpenAI', /(?:incorrect|invalid|expired|revoked|missing|wrong|bad|leaked|unknown|no) (?:\w{1,20} ){0,2}?api[ -]?key|api[ -]?key (?:\w{1,20} ){0,3}?(?:is |was |has been )?(?:invalid|not valid|expired|missing|incorrect|revoked|reported as leaked|required|found)/, 'Incorrect API key provided: xa***zz.'),
	words('auth', 'Anthropic', /^invalid x-api-key|^(?:missing or invalid|invalid|missing) authorization/, 'invalid x-api-key'),
	words('auth', 'OpenRouter', /^no (?:\w{1,20} )?auth credentials found|^user not found\.?$/, 'No cookie auth credentials found'),
	words('auth', 'DeepSeek', /^authentication (?:fails|failed|error)|^invalid authentication/, 'Authentication Fails, Your api key: ****abcd is invalid'),
	words('auth', 'LiteLLM', /virtual key expected|invalid proxy server token|^expired key/, "LiteLLM Virtual Key expected. Received=sk-ab**, expected to start with 'sk-'."),
	words('auth', 'Azure', /invalid subscription key|access token is missing/, 'Access denied due to invalid subscription key or wrong API endpoint.'),
	words('auth', 'Bedrock', /(?:security |bearer |access |api )?token (?:\w{1,20} ){0,5}?(?:is|has|was) (?:invalid|expired|missing|revoked)|^(?:invalid|expired|missing) (?:\w{1,20} )?token/, 'The security token included in the request is invalid.'),
	words('auth', 'MiniMax', /^login fail|^invalid username or password|^unauthorized\.?$|^invalid credentials/, "login fail: Please carry the API secret key in the 'Authorization' field of the request header"),
	code('auth', 'LiteLLM', /token_not_found_in_db|expired_key|authenticationerror/, 'expired_key'),
	code('auth', 'LiteLLM', /^auth_error$/, 'auth_error'),
	words('tooLargeForRate', 'Groq', /^request too large for|^the input or output tokens must be reduced/, 'Request too large for model `llama-3.1-8b-instant` in organization `org_x` on tokens per minute (TPM): Limit 6000, Requested 6294'),
	code('tooLong', 'OpenAI', /context_?(?:length|window)|string_above_max_length|prompt_too_long|exceed_context_size/, 'context_length_exceeded'),
	code('tooLong', 'Anthropic', /request_too_large/, 'request_too_large'),
	code('tooLong', 'GitHub Models', /tokens_limit_reached/, 'tokens_limit_reached'),
	code('tooLong', 'Zhipu', /^1261$/, '1261'),
	code('tooLong', 'Cloudflare', /^5021$/, '5021'),
	words('tooLong', 'OpenAI', /maximum (?:context|prompt|input|model) (?:length|window|size)/, "This model's maximum context length is 8192 tokens."),
	words('tooLong', 'Anthropic', /(?:prompt|input|request|conversation|message|context)s? (?:\w{1,12} ){0,2}?(?:is|are) (?:too (?:long|large)|longer than)/, 'prompt is too long: 212000 tokens > 200000 maximum'),
	words('tooLong', 'Anthropic', /input length and|exceed context limit/, 'input length and `max_tokens` exceed context limit: 190000 + 20000 > 200000'),
	words('tooLong', 'Groq', /reduce (?:the length of (?:the|your) (?:messages|prompt|input)|your (?:prompt|input))/, 'Please reduce the length of the messages or completion.'),
	words('tooLong', 'llama.cpp', /exceed(?:s|ed)? the (?:available |maximum |model'?s? )?context|context (?:size|length|window) (?:has been |was )?exceeded|context[\w ]{0,20} overflow/, 'request (5120 tokens) exceeds the available context size (4096 tokens), try increasing it'),
	words('tooLong', 'Google', /input token count|(?:input|prompt) tokens? (?:\(\d{1,9}\) )?(?:count )?exceeds?/, 'The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).'),
	words('tooLong', 'Mantle', /exceed(?:s|ed)? (?:this |the )?model(?:'s)? (?:maximum|context|token limit|input limit)|exceeded model token limit/, 'prompt tokens (210000) exceed model maximum (200000)'),
	words('tooLong', 'TGI', /`inputs`[\w +`]{0,40} must (?:be <=|have less than)/, '`inputs` tokens + `max_new_tokens` must be <= 4096. Given: 4000 `inputs` tokens'),
	words('tooLong', 'LM Studio', /^trying to keep the first/, 'Trying to keep the first 9012 tokens when context the overflows.'),
	words('tooLong', 'Mistral', /^prompt contains \d{1,9} tokens/, 'Prompt contains 40000 tokens and 0 draft tokens, too large for model with 32768 maximum context length'),
	words('tooLong', 'vLLM', /^the decoder prompt|longer than the maximum model length/, 'The decoder prompt (length 5120) is longer than the maximum model length of 4096.'),
	words('tooLong', 'DashScope', /range of input length/, 'Range of input length should be [1, 30720]'),
	words('tooLong', 'Cerebras', /current length is \d{1,9} while limit/, 'Current length is 9012 while limit is 8192'),
	words('tooLong', 'GitHub Models', /request body too large|^request exceeds the maximum size|payload too large/, 'Request body too large for gpt-4o model. Max size: 8000 tokens.'),
	words('tooLong', 'watsonx', /tokens?[\w ]{0,20} (?:cannot |can't |must not )?exceeds? the (?:total )?tokens? limit/, 'the number of input tokens 9000 cannot exceed the total tokens limit 8192 for this model'),
	words('tooLong', 'Cohere', /size limit exceeded by \d{1,9} tokens/, 'too many tokens: size limit exceeded by 1200 tokens. Try using shorter or fewer inputs.'),
	words('tooLong', 'Zhipu', /超长|超过最大长度/, 'Prompt 超长'),
	code('noModel', 'OpenAI', /model_not_found|invalid_model|model_not_supported|unknown_model|no_model_name|modelnotopen/, 'model_not_found'),
	code('noModel', 'Together', /model_not_available/, 'model_not_available'),
	code('noModel', 'Azure', /deploymentnotfound|operationnotsupported/, 'DeploymentNotFound'),
	code('noModel', 'Groq', /model_decommissioned|model_terms_required|no_model_loaded/, 'model_decommissioned'),
	code('noModel', 'Zhipu', /^1211$/, '1211'),
	code('noModel', 'SiliconFlow', /^20012$/, '20012'),
	code('noModel', 'Cloudflare', /^(?:5007|7000|7003)$/, '5007'),
	code('noModel', 'Databricks', /endpoint_not_found/, 'ENDPOINT_NOT_FOUND'),
	words('noModel', 'OpenAI', /^the model [`'"]?[\w./:@-]{1,100}[`'"]? (?:does not exist|has been (?:decommissioned|deprecated|removed)|is not (?:found|available|a valid))/, 'The model `gpt-9` does not exist or you do not have access to it.'),
	words('noModel', 'Ollama', /^model [`'"]?[\w./:@-]{1,100}[`'"]? (?:not found|does not exist|is not found)/, 'model "llama9" not found, try pulling it first'),
	words('noModel', 'DeepSeek', /^model not exist|^(?:the )?model (?:was )?not found|^model does not exist|model does not exist\.?$/, 'Model Not Exist'),
	words('noModel', 'Mistral', /^invalid model\b|invalid model name/, 'Invalid model: mistral-9'),
	words('noModel', 'Azure', /^unknown model|^no model specified|^the api deployment for this resource does not exist|choose different model/, 'Unknown model: gpt-9'),
	words('noModel', 'Google', /^models\/[\w.-]{1,80} is not found|^publisher model/, 'models/gemini-9 is not found for API version v1main'),
	words('noModel', 'LM Studio', /^no models? (?:is |are )?(?:currently )?loaded|^failed to load model[^.]{0,100}\. error: model does not exist|^model (?:is |was )?unloaded/, 'No models loaded. Please load a model in the developer page.'),
	words('noModel', 'OpenRouter', /^no endpoints? found|is not a valid model/, 'No endpoints found for acme/gpt-9.'),
	words('noModel', 'Anthropic', /^model: [\w./:@-]{1,100}$/, 'model: claude-9'),
	words('noModel', 'Moonshot', /^not found the model|^no such model/, 'Not found the model kimi-9 or Permission denied'),
	words('noModel', 'Bedrock', /on-demand throughput isn.t supported/, 'Invocation of model ID x with on-demand throughput isn’t supported.'),
	words('noModel', 'Hugging Face', /^the requested model .{0,120}is not supported by any provider/, "The requested model 'x' is not supported by any provider you have enabled."),
	words('noModel', 'Cloudflare', /^could not route to|^no route for that uri/, 'Could not route to /ai/v1/chat, perhaps your object identifier is invalid?'),
	words('noModel', 'LM Studio', /^unexpected endpoint or method/, 'Unexpected endpoint or method. (POST /chat/completions)'),
	words('noModel', 'Together', /^unable to access model/, 'Unable to access model acme/x.'),
	words('noModel', 'Zhipu', /模型不存在/, '模型不存在，请检查模型代码。'),
	code('badJson', 'Groq', /json_validate_failed/, 'json_validate_failed'),
	code('badJson', 'Cloudflare', /^5024$/, '5024'),
	words('badJson', 'Cloudflare', /^json mode couldn't be met|^failed to generate json/, "JSON Mode couldn't be met"),
	code('badRequest', 'MiniMax', /^2013$/, '2013'),
	words('badRequest', 'MiniMax', /^invalid params\b/, 'invalid params, chat content is empty'),
	words('trouble', 'LM Studio', /^the model has crashed|^model (?:has )?crashed/, 'The model has crashed without additional information. (Exit code: 1)'),
	code('overloaded', 'Anthropic', /overloaded|capacity_exceeded|over_capacity|server_busy/, 'overloaded_error'),
	words('overloaded', 'Anthropic', /overloaded|at capacity|over capacity|capacity temporarily exceeded|server is busy/, 'Overloaded'),
	code('rate', 'OpenAI', /rate_?limit|too_?many_?requests|resource_?exhausted|throttling/, 'rate_limit_exceeded'),
	code('rate', 'DashScope', /limit_requests|limit_burst/, 'limit_requests'),
	code('rate', 'Cerebras', /quota_exceeded$|queue_exceeded/, 'token_quota_exceeded'),
	code('rate', 'Databricks', /request_limit_exceeded/, 'REQUEST_LIMIT_EXCEEDED'),
	code('rate', 'MiniMax', /^(?:1002|1039)$/, '1002'),
	code('rate', 'Zhipu', /^130[235]$/, '1302'),
	words('rate', 'Cohere', /per (?:second|minute|hour|day) request limit|request limit per/, 'You are past the per minute request limit, please wait and try again later.'),
	words('rate', 'Bedrock', /too many (?:tokens|requests)|max parallel request limit|rate (?:limit|increased)|temporarily rate-limited|api rate limit|throttl/, 'Too many tokens, please wait before trying again.'),
];
