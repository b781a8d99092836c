import type { SessionHeader, Vault } from '#storage/vault.ts';
import { clock } from '#app/clock.ts';
import { mayBeLetGo } from '#app/letting-go-limit.ts';

/** One's own conversations past the service's limit; a colleague's is theirs to let go. */
export async function ownPastLimit(
	vault: Vault,
	months: number | undefined,
): Promise<readonly SessionHeader[]> {
	// Looking at every conversation takes its time: only where a limit was set.
	const listed = months === undefined ? undefined : await vault.sessions();
	if (!listed?.ok) return [];
	const past = listed.value.filter((one) => mayBeLetGo(one, months, clock()));
	const isOwn = await Promise.all(past.map(({ id }) => vault.isOwn(id)));
	return past.filter((_, at) => {
		const own = isOwn[at];
		return own?.ok === true && own.value;
	});
}
