import type { Id } from '#domain/people.ts';
import type { Vault } from '#storage/vault.ts';

/** One conversation was changed in two places: both are kept, each as a conversation of its own. */
export type Parted = {
	/** the other one; undefined when it is not among the newest, or was let go since */
	readonly other: Id | undefined;
};

/**
 * Whether this one is one of two. The first of them does not know: only the other, made later, says
 * from which it parted.
 */
export async function partedFrom(
	vault: Vault,
	id: Id,
	forkOf: Id | undefined,
): Promise<Parted | undefined> {
	const listed = await vault.newest();
	const first = forkOf ?? id;
	const others = (listed.ok ? listed.value : []).filter(
		(one) => one.id !== id && (one.id === first || one.forkOf === first),
	);
	const [other] = others.filter((one) => !one.damaged);
	return forkOf !== undefined || other ? { other: other?.id } : undefined;
}
