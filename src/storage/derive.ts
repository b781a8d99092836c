/** The throw-away worker's script: one question, one derived key, and it is ended. */
import { deriveWithArgon2 } from './argon2.ts';
import type { DeriveKey } from './keys.ts';

addEventListener('message', ({ data }: MessageEvent<Parameters<DeriveKey>[0]>) => {
	void deriveWithArgon2(data).then((derived) => postMessage(derived));
});
