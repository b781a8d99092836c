import { markedForRelease } from '#domain/release.ts';
import type { Session } from '#domain/session.ts';
import { toBase64 } from '#storage/base64.ts';
import type { AccessRecord } from '#storage/people-door.ts';

/** What was kept, with what needs a look marked; a shape that is not ours is marked as a whole. */
export function releasedFrom(record: AccessRecord['record']): unknown {
	if (!('session' in record)) return { checkBeforeRelease: 'all of it', record };
	return { version: record.version, session: markedForRelease(record.session as Session) };
}

/** Sealed pages as Base64. Nothing in a sealed file can be marked, so that each is to be read whole. */
export const pagesFrom = ({ documentId, bytes }: AccessRecord['documents'][number]) => ({
	...{ documentId, checkBeforeRelease: 'all of it' },
	...(bytes ? { pdf: toBase64(bytes) } : { damaged: true }),
});
