import { z } from 'zod';
import { listOf, number, optional, text } from '../../../api/schemas/lenient';
import { lines, type ContentKind } from '../contentReading';
import { promptSchema, promptWords } from './bubble';

const requestSchema = z.object({
	paymentRequest: optional(
		z.object({
			currencyCode: text,
			orderTotal: number,
			lineItems: listOf(z.object({ name: text, price: number })),
			receivedMessage: optional(promptSchema),
		}),
	),
});
const responseSchema = z.object({ paymentResponse: optional(z.object({ paymentStatus: text })) });

/** A request for money: amount, currency and items. */
export const paymentRequest: ContentKind = {
	read(element) {
		const request = requestSchema.safeParse(element).data?.paymentRequest;
		if (request === undefined) return undefined;
		const { currencyCode = '', orderTotal, lineItems } = request;
		const items = lineItems.flatMap(({ name, price }) =>
			lines(name).map((one) => (price === undefined ? one : `${one} ${price}`)),
		);
		const total = orderTotal === undefined ? [] : [`${orderTotal} ${currencyCode}`.trim()];
		return {
			words: promptWords(request.receivedMessage),
			notes: [
				['payment', ['requested', ...total].join(' ') + items.map((one) => `, ${one}`).join('')],
			],
		};
	},
	without: 'words',
};

/** Whether a payment was made. The reason of a failure may hold account data and isn't read. */
export const paymentResponse: ContentKind = {
	read(element) {
		const response = responseSchema.safeParse(element).data?.paymentResponse;
		if (response === undefined) return undefined;
		return { notes: [['payment', lines(response.paymentStatus)[0] ?? 'answered']] };
	},
	without: 'media',
};
