/** A signal by the look of a text rather than by its words. Every pattern is bounded: none can backtrack over a whole text. */
export const MARKS: ReadonlyArray<readonly [signal: string, pattern: RegExp]> = [
	// Somebody else's turn inside a turn.
	[
		'fake_role',
		/(?:^|[\n\r])[ \t]{0,8}(?:#{1,4} {0,3}|\*\*|\[|<|-{2,5} {0,3})?(?:assistant|human|developer|supervisor|chatbot|ai assistant|ai)(?: (?:message|prompt|response))?(?:\*\*|\]|>)? {0,3}:/gi,
	],
	[
		'fake_role',
		/(?:^|[\n\r.!?] {0,3})[ \t]{0,8}(?:system|admin|administrator)(?: (?:message|prompt|note|notice|instruction|override))? {0,3}: {0,3}["']?(?:you|your|ignore|disregard|forget|the (?:user|customer|assistant|agent|model|above)|new|override|from now|do not|respond|answer|reply|always|never|all (?:previous|prior)|instruct|approve|grant|refund|update|set |this (?:user|customer|conversation)|customer (?:is|has))/gi,
	],
	[
		'fake_role',
		/[\n\r\u0085\u2028\u2029][ \t]{0,8}(?:\[[^\]\n]{1,60}\] {0,3})?(?:agent|supervisor|bot)\b[^:\n]{0,40}:/gi,
	],
	[
		'fake_role',
		/[[<(]\/?(?:system|assistant|developer)(?:[ _](?:message|prompt|instructions?|note))?[\])>]/gi,
	],
	[
		'fake_role',
		/#{2,4} {0,3}(?:system|instructions?|response|assistant|human|new (?:task|instructions?)|prompt)\b/gi,
	],
	[
		'fake_role',
		/[[<({*#=-]{1,3} {0,2}(?:system|admin|developer|openai) {0,2}(?:note|alert|notice|message|override|update|prompt|command)\b/gi,
	],
	[
		'fake_role',
		/\b(?:begin|start|end) (?:admin|system|developer) (?:message|prompt|note|instructions?)\b/gi,
	],
	['fake_role', /```\s{0,2}(?:system|assistant|instructions?|prompt)\b/gi],
	['fake_role', /["']role["']\s{0,4}:\s{0,4}["'](?:system|assistant|developer|tool)["']/gi],
	['fake_role', /\[#\d{1,6}[ \]]/g],
	[
		'instruction_override',
		/\b(?:new|updated|revised|real|actual|secret|hidden|important|additional|special|priority) (?:system )?(?:instructions?|prompt|directives?|task|rules?) {0,3}(?:for (?:the )?(?:ai|model|assistant|llm) {0,3})?:/gi,
	],
	// Delimiters of ours or of somebody else.
	[
		'fence_spoofing',
		/<\/?(?:transcript|conversation|context|user[_-]?(?:input|message|query)|customer[_-]?(?:input|message)|document|instructions?|prompt|system[_-]?prompt|data|chat|history|message|query|input)(?:-[A-Za-z0-9]{1,64})?>/gi,
	],
	[
		'fence_spoofing',
		/[-=*#<[{]{2,40} {0,3}(?:end|stop|begin|start)(?: of)?(?: (?:the|user|system|customer))? (?:transcript|conversation|prompt|input|message|context|document|history|text|data|instructions?|query)\b/gi,
	],
	[
		'fence_spoofing',
		/(?:^|[\n\r]) {0,8}(?:end of|begin new|start of new) (?:transcript|conversation|prompt|(?:user )?input|context|document|history|instructions?)\b/gi,
	],
	[
		'fence_spoofing',
		/[\n\r] {0,8}(?:-{5,80}|={5,80}|#{5,80}|"""|''') {0,3}[\n\r]{1,3} {0,8}(?:system|instructions?|new|you are|assistant|ignore|now)\b/gi,
	],
	// Data that would leave with what the answer loads.
	['exfiltration', /!\[[^\]\n]{0,200}\]\(\s{0,3}(?:https?:)?\/\/[^)\s]{1,200}/gi],
	['exfiltration', /<img\b[^>\n]{0,200}\bsrc {0,3}= {0,3}["']?(?:https?:)?\/\//gi],
	['exfiltration', /https?:\/\/[^\s?#]{1,200}[?&][\w-]{1,40}=(?:\{|%7b|<|\[|\$\{)[^\s]{0,80}/gi],
	// What a program would run.
	['tool_call', /["'](?:tool_calls?|function_call|tool_use|tool_name|tool_input)["']\s{0,4}:/gi],
	[
		'tool_call',
		/["']name["']\s{0,4}:\s{0,4}["'][^"'\n]{1,60}["']\s{0,4},\s{0,4}["'](?:arguments|parameters|input)["']/gi,
	],
	[
		'tool_call',
		/<\/?(?:tool_call|function_calls?|invoke|tool_use|execute_command|use_mcp_tool)\b/gi,
	],
	[
		'code',
		/<script\b|\bjavascript:\w|\bdrop table\b|\bunion (?:all )?select\b|' or '?1'? ?= ?'?1|\brm -rf\b|\bos\.system\(|\b__import__\(|\bsubprocess\.|\$\{jndi:|\bcurl https?:\/\//gi,
	],
	['code', /\{\{[^{}\n]{1,80}\}\}|\{%[^%\n]{1,80}%\}|<%[^%\n]{1,80}%>/g],
	['answer_steering', /\bflag {0,3}: {0,3}(?:no|yes)\b/gi],
	[
		'encoded_payload',
		/(?:\\u[0-9a-f]{4}){6,200}|(?:\\x[0-9a-f]{2}){6,200}|(?:&#x?[0-9a-f]{2,6};){6,200}|(?:%[0-9a-f]{2}){8,200}/gi,
	],
];
