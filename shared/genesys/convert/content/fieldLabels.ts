import type { JsonObject } from '../../api/schemas/lenient';
import type { FieldLabels } from './contentReading';
import { formLabels } from './kinds/form';

/** The labels of all forms of a conversation. Where the message that asked isn't known, the field's id alone tells. */
export function fieldLabels(
	forms: ReadonlyArray<{ messageId: string; element: JsonObject }>,
): FieldLabels {
	const byMessage = new Map<string, ReadonlyMap<string, string>>();
	const byField = new Map<string, string>();
	for (const { messageId, element } of forms) {
		const labels = formLabels(element);
		if (labels.size === 0) continue;
		byMessage.set(messageId, labels);
		for (const [field, label] of labels) byField.set(field, label);
	}
	return (messageId, fieldId) =>
		byMessage.get(messageId ?? '')?.get(fieldId) ?? byField.get(fieldId);
}
