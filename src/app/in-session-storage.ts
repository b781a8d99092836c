/** What a reload finds and a closed window does not. A browser may refuse it, or have no room. */
export function inSessionStorage(use: (storage: Storage) => void): void {
	try {
		use(sessionStorage);
	} catch {
		return;
	}
}
