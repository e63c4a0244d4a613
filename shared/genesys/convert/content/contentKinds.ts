import type { ContentKind } from './contentReading';
import { attachment } from './kinds/attachment';
import { buttonResponse } from './kinds/buttonResponse';
import { card } from './kinds/card';
import { datePicker } from './kinds/datePicker';
import { form } from './kinds/form';
import { interactiveApplication } from './kinds/interactiveApplication';
import { listPicker } from './kinds/listPicker';
import { location } from './kinds/location';
import { mention } from './kinds/mention';
import { notification } from './kinds/notification';
import { notificationResponse } from './kinds/notificationResponse';
import { paymentRequest, paymentResponse } from './kinds/payment';
import { push } from './kinds/push';
import { quickReply } from './kinds/quickReply';
import { quickReplyV2 } from './kinds/quickReplyV2';
import { reactions } from './kinds/reactions';
import { richLink } from './kinds/richLink';
import { roadsideAssistance } from './kinds/roadsideAssistance';
import { sticker } from './kinds/sticker';
import { story } from './kinds/story';
import { textContent } from './kinds/text';

export type ContentKinds = Readonly<Record<string, ContentKind>>;

/** `ConversationMessageContent.contentType`. A new kind is a file in kinds/ and a line here. */
export const LIVE_KINDS: ContentKinds = {
	Text: textContent,
	QuickReply: quickReply,
	QuickReplyV2: quickReplyV2,
	ButtonResponse: buttonResponse,
	Attachment: attachment,
	Location: location,
	Notification: notification,
	Story: story,
	Mention: mention,
	Reactions: reactions,
	Card: card,
	Carousel: card,
	DatePicker: datePicker,
	ListPicker: listPicker,
	InteractiveApplication: interactiveApplication,
	PaymentRequest: paymentRequest,
	PaymentResponse: paymentResponse,
	Push: push,
	Form: form,
	RoadsideAssistance: roadsideAssistance,
	RichLink: richLink,
	NotificationResponse: notificationResponse,
	/** The platform itself doesn't know what it is. */
	Unknown: { read: () => undefined, without: 'words' },
};

/** `RecordingMessagingMessage.contentType`, and what recorded messages have without a type. */
export const RECORDED_KINDS: ContentKinds = {
	QuickReply: quickReply,
	ButtonResponse: buttonResponse,
	Postback: buttonResponse,
	Story: story,
	Mention: mention,
	Reactions: reactions,
	Card: card,
	Carousel: card,
	GenericTemplate: card,
	ListTemplate: card,
	Attachment: attachment,
	Location: location,
	Notification: notification,
	DatePicker: datePicker,
	ListPicker: listPicker,
	InteractiveApplication: interactiveApplication,
	PaymentRequest: paymentRequest,
	PaymentResponse: paymentResponse,
	Form: form,
	RichLink: richLink,
	RoadsideAssistance: roadsideAssistance,
	NotificationResponse: notificationResponse,
	Sticker: sticker,
};
