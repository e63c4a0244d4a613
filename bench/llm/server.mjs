// A chat-completions server that answers every request after a time. A process of its own, so that it does not take part in what is measured.
import { createServer } from 'node:http';

const delayMs = Number(process.argv[2]);
const body = JSON.stringify({
	id: 'chatcmpl-1',
	object: 'chat.completion',
	model: 'm-1',
	choices: [
		{
			index: 0,
			message: {
				role: 'assistant',
				content: '- Queue: Billing\n- Next action: confirm the refund. '.repeat(10),
			},
			finish_reason: 'stop',
		},
	],
	usage: { prompt_tokens: 500, completion_tokens: 120, total_tokens: 620 },
});

const server = createServer((request, response) => {
	request.resume().on('end', () => {
		const answer = () =>
			response
				.writeHead(200, {
					'content-type': 'application/json',
					'content-length': Buffer.byteLength(body),
				})
				.end(body);
		if (delayMs === 0) answer();
		else setTimeout(answer, delayMs);
	});
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
