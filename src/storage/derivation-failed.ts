/** The one place where a slow step that could not be taken is translated. */
import type { DeriveKey } from './keys.ts';

/** Carries nothing of the cause: it says only that no words were tried. */
export class DerivationFailed extends Error {
	override readonly name = 'DerivationFailed';
}

/** The same derivation, whose every failure is `DerivationFailed`. */
export const derivationThatSays =
	(derive: DeriveKey): DeriveKey =>
	async (input) => {
		try {
			return await derive(input);
		} catch {
			throw new DerivationFailed();
		}
	};
