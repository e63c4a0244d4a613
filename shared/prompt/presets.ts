/** A pair of templates that ships with the node. */
export interface PromptPreset {
	/** The value stored in the workflow. */
	id: string;
	name: string;
	description: string;
	systemTemplate: string;
	userTemplate: string;
}

/**
 * The system prompt of the tutorial this project began with, as written there: it opens with an empty line, and the
 * transcript stands in the system prompt. Kept to the byte; a test renders it against Python's Jinja2.
 */
export const TUTORIAL_SYSTEM_TEMPLATE = `
You are an AI assistant integrated into a Genesys Cloud CX interaction.
Your goal is to assist the human agent by summarizing context, suggesting next steps, and maintaining compliance.
INTERACTION METADATA:
- Conversation ID: {{ conversation_id }}
- Channel: {{ channel }}
- Current State: {{ state }}
- Queue: {{ queue_name }}
- Agent: {{ agent_name }}
- Customer: {{ customer_name }}
CONVERSATION HISTORY:
{% for msg in message_history %}
[{{ msg.timestamp }}] {{ msg.role }}: {{ msg.text }}
{% endfor %}
INSTRUCTIONS:
1. Acknowledge the customer's last message.
2. Maintain the tone appropriate for the {{ queue_name }} queue.
3. Do not invent facts outside the provided history.
4. If the customer mentions billing or account issues, flag for compliance review.
5. Respond in concise bullet points ready for agent copy-paste.
`;

export const TUTORIAL_USER_TEMPLATE = 'Summarize the current issue and suggest the next agent action.';

const COMPLIANCE_SYSTEM_TEMPLATE = `You review contact-centre conversations for compliance. Judge only what is written in the transcript.

Flag the conversation if at least one of these is true:
- The customer disputes a charge, a bill or an account change.
- A payment card, a bank account or a national ID number is read out or written down.
- The customer complains, threatens legal action, or asks for a supervisor.
- The agent promises a refund, a credit or a discount.

Answer in this form and no other:
First line: FLAG: yes or FLAG: no
Then one short bullet point for each reason, with the words of the transcript it rests on.
`;

const COMPLIANCE_USER_TEMPLATE = `Conversation {{ conversation_id }} ({{ channel }}, queue {{ queue_name or "none" }})
Transcript, oldest turn first:
{% for msg in message_history -%}
[{{ msg.timestamp }}] {{ msg.role }}: {{ msg.text }}
{% else -%}
(no texts could be read)
{% endfor %}`;

/** In the order of the node's dropdown. */
export const PROMPT_PRESETS = [
	{
		id: 'complianceFlag',
		name: 'Compliance Flag',
		description: 'First line FLAG: yes or FLAG: no, then the reasons. An IF node can read it.',
		systemTemplate: COMPLIANCE_SYSTEM_TEMPLATE,
		userTemplate: COMPLIANCE_USER_TEMPLATE,
	},
	{
		id: 'tutorial',
		name: 'Agent Assist (Tutorial)',
		description: 'Summary and next step for the human agent, with the transcript in the system prompt',
		systemTemplate: TUTORIAL_SYSTEM_TEMPLATE,
		userTemplate: TUTORIAL_USER_TEMPLATE,
	},
] as const satisfies readonly PromptPreset[];
