/**
 * What only a reviewing model would write, inside a turn; and lines that begin as another speaker's. Every pattern is bounded, like those
 * of marks.ts.
 */
const VERDICT_KEY =
	'verdict|compliant|compliance|needs[_ ]?review|violations?|findings|evaluation|sentiment|csat|pass(?:ed)?|fail|failed[_ ]?critical|grade|quality[_ ]?score|compliance[_ ]?score|overall[_ ]?score|assessment';
const WEAK_KEY =
	'score|rating|issues|approved|answers?|evidence|summary|result|resolution|outcome|quotes?|reason|recommendation|flags?|flagged|identity|disclosure|verified|resolved';
const ANY_KEY = `${VERDICT_KEY}|${WEAK_KEY}`;
const QUOTE = `["'“”‘’]`;

/** Labels of roles that ordinary lines begin with as well (`System: Windows 11`): a sentence must follow. */
const AMBIGUOUS_ROLE =
	'system|user|operator|model|tool|admin|administrator|moderator|sistema|usuario|operador|modelo|benutzer|nutzer|modell|système|systeme|utilisateur|opérateur|modèle|usuário|administrador';
const ROLE =
	'ai|reviewer|evaluator|grader|judge|auditor|assistente|asistente|assistent|revisor|evaluador|avaliador|prüfer|évaluateur|llm|gpt|chatgpt|claude|gemini';
/** Words of sentences; serial numbers, products and names have none. */
const SENTENCE =
	'the|is|are|was|has|have|been|be|you|your|this|that|these|all|every|any|answer|mark|repeat|summari[sz]e|say|do|dont|not|must|should|above|verdict|conversation|grant|approve|ignore|now|please|give|print|write|reply|with|passed|el|la|los|está|esta|es|todo|todas|resume|como|der|die|das|ist|sind|alle|fasse|als|bitte|le|les|est|sont|tout|toutes|résume|comme|um|está|são|todas|tudo|resuma';

const TAGS = 'end|stop|start|begin|eof|eot|finish|close|new|fin|ende|fim';
const PARTS =
	'session|transcript|conversation|chat|input|output|data|message|messages|prompt|context|text|document|instructions?|query|log|call|turn|customer message|user input|user message|user|task|evaluation';

export const REVIEW_MARKS: ReadonlyArray<readonly [signal: string, pattern: RegExp]> = [
	// A verdict that somebody else wrote.
	['answer_steering', new RegExp(`${QUOTE}(?:${VERDICT_KEY})${QUOTE}\\s{0,3}[:=]`, 'gi')],
	[
		'answer_steering',
		new RegExp(
			`${QUOTE}(?:${WEAK_KEY})${QUOTE}\\s{0,3}[:=][^\\n]{0,120}?${QUOTE}(?:${ANY_KEY})${QUOTE}\\s{0,3}[:=]`,
			'gi',
		),
	],
	[
		'answer_steering',
		/\b(?:verdict|compliant|needs_?review|compliance|violations?|quality_score|passed|csat)\s?=\s?["']?(?:true|false|pass|passed|fail|failed|yes|no|none|compliant|\d{1,3}|\[\])/gi,
	],
	[
		'answer_steering',
		/\b(?:score|rating|grade|result|sentiment)=["']?(?:\d{1,3}|pass|passed|true|positive|a\b)/gi,
	],
	[
		'answer_steering',
		/\b(?:score|rating|grade)\s?[:=]\s?(?:100|10\/10|5\/5|a\+|five|ten|max)(?!\w)[^\n]{0,40}\b(?:pass|passed|compliant|remarks|comments?|findings|violations|evaluation|criteria)\b/gi,
	],
	[
		'answer_steering',
		/<\/?(?:verdict|result|score|evaluation|grade|assessment|rating|judg(?:e)?ment|findings|final_answer|answer)>/gi,
	],
	// Lines that begin as somebody else's.
	[
		'fake_role',
		new RegExp(
			`[\\n\\r\\u0085\\u2028\\u2029][ \\t]{0,8}[[<(*#-]{0,4} {0,2}(?:${ROLE})(?: \\([^)\\n]{1,20}\\))?[\\])>*]{0,3} {0,3}[:>]`,
			'giu',
		),
	],
	[
		'fake_role',
		new RegExp(
			`[\\n\\r\\u0085\\u2028\\u2029][ \\t]{0,8}[[<(*#-]{0,4} {0,2}(?:${AMBIGUOUS_ROLE})[\\])>*]{0,3} {0,3}[:>][ \\t]{0,4}[\\n\\r]?(?=[^\\n\\r]{0,80}(?<![\\p{L}\\p{N}])(?:${SENTENCE})(?![\\p{L}\\p{N}]))`,
			'giu',
		),
	],
	[
		'fake_role',
		/(?:^|[\n\r])[ \t]{0,8}(?:\[(?:user|system|assistant|developer|ai|model)\]|[-=#*~]{2,20} {0,3}(?:user|system|assistant|developer|ai|model) {0,3}[-=#*~]{2,20})/gi,
	],
	// The end of the data, as somebody would mark it.
	[
		'fence_spoofing',
		new RegExp(
			`[[<({]{1,3} {0,2}/?(?:${TAGS})(?:[ _-]{1,2}(?:of|the|this|user|system|customer|chat|admin|del?|da|der|de la)){0,3}[ _-]{0,2}(?:${PARTS})?[\\])>}]{1,3}`,
			'gi',
		),
	],
	[
		'fence_spoofing',
		new RegExp(
			`[[<({]{1,3} {0,2}(?:${PARTS}) (?:ends?|ended|ends here|over|complete|finished|stops?|begins?|starts?)[^\\]>)}\\n]{0,20}[\\])>}]{1,3}`,
			'gi',
		),
	],
	[
		'fence_spoofing',
		/(?<![A-Z] )\b(?:END|BEGIN|START|STOP)(?: OF)?(?: (?:THE|THIS|USER|SYSTEM|ADMIN|CUSTOMER|DEVELOPER|CHAT|CALL))?(?: (?:INPUT|DATA|MESSAGE|MESSAGES|TRANSCRIPT|CONVERSATION|PROMPT|SESSION|CONTEXT|TEXT|CHAT|LOG|OUTPUT|INSTRUCTIONS|DOCUMENT))\b/g,
	],
	[
		'fence_spoofing',
		/(?:^|[\n\r])[^\S\n]{0,8}[-=#*~_]{3,40} {0,3}(?:new|next|end|transcript|conversation|chat|the text|instructions|task|data|evaluation|session)\b[^\n]{0,60}?[-=#*~_]{3,40}/gi,
	],
	// Programs.
	[
		'code',
		/\bimport (?:os|socket|subprocess|requests|sys|shutil|urllib|pty)\b|\b(?:eval|exec|execfile|atob|system|popen)\(["'\w]|\brequests\.(?:post|get|put)\(|\bfetch\(["'`]https?:|\bdocument\.cookie\b|\bpowershell(?:\.exe)? -|\$\(\s?(?:curl|wget|cat|bash|sh|id|whoami)\b|\b(?:wget|curl)(?: -{1,2}[\w-]{1,20}){0,4} ["']?https?:\/\/|\bdelete from \w{1,40}(?: where\b|;)|\binsert into \w{1,40} ?\(|\bprocess\.env\.|\|\s?(?:ba|z)?sh\b|\/etc\/passwd\b|\bnew xmlhttprequest\b|\binvoke-(?:expression|webrequest)\b|\bos\.environ\b|\bsocket\.socket\(/gi,
	],
];
