import type { WireMessage } from '../../api/schemas/conversationSchema';
import type { RecordedMessage } from '../../api/schemas/partSchemas';
import { compareTimes } from '../../time';

/** Whether a message arrived; undefined where nothing says. Web messaging has no receipts, so unknown is not failed. */
export type Delivery = 'failed' | 'arrived' | undefined;

const FAILED = new Set(['failed', 'deliveryfailed']);
const ARRIVED = new Set(['deliverysuccess', 'delivered', 'read', 'received']);

/** The status of a message, in any spelling of the API. */
export function deliveryOf(status: string | undefined): Delivery {
	const plain = (status ?? '').replace(/[^a-z]/gi, '').toLowerCase();
	if (FAILED.has(plain)) return 'failed';
	return ARRIVED.has(plain) ? 'arrived' : undefined;
}

/** What several sources say: that it failed, when one of them says so. */
export function eitherDelivery(...told: readonly Delivery[]): Delivery {
	return told.includes('failed') ? 'failed' : told.find((one) => one !== undefined);
}

/** What came from outside has arrived: we have it. */
export function liveDelivery(message: WireMessage): Delivery {
	const normalized = message.normalizedMessage;
	const direction = message.direction ?? normalized?.direction;
	if (direction?.toLowerCase() === 'inbound') return 'arrived';
	const own = deliveryOf(message.status) ?? deliveryOf(normalized?.status);
	if (own !== undefined) return own;
	const receipts = message.normalizedReceipts;
	const last = receipts.find(({ isFinalReceipt }) => isFinalReceipt === true) ?? receipts.at(-1);
	return deliveryOf(last?.status);
}

/** The last receipt counts: a message that failed may have been sent again. */
export function recordedDelivery(message: RecordedMessage): Delivery {
	if (message.purpose?.toLowerCase() === 'customer') return 'arrived';
	const last = [...message.messageReceipts]
		.sort((a, b) => compareTimes(a.receiptTime, b.receiptTime))
		.at(-1);
	return deliveryOf(message.status) ?? deliveryOf(last?.status);
}
