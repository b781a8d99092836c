/** The throw-away worker's script: one question, one derived key, and it is ended. */
import { deriveWithArgon2 } from './argon2.ts';
import { answerDerivation } from './one-derivation.ts';

answerDerivation(self, deriveWithArgon2);
