import type { Answer } from '../../core/answer';
import type { FaultSpec } from '../../core/faults';

/** What a server of this family sends in one situation, made from what it would have sent. */
export type Quirk = (normal: Answer, fault: FaultSpec<string>) => Answer;
