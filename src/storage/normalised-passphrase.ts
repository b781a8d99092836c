/**
 * A passphrase as it is derived from and measured: capital letters and spare spaces, which a
 * tablet's keyboard adds by itself, make no difference.
 */
export const normalisedPassphrase = (typed: string): string =>
	typed.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
