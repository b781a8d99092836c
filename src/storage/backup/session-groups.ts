/** The rows of one session from a backup, put together again. */
import { hash16 } from '#storage/envelope.ts';
import type { NamedRow } from '#storage/row-codec.ts';
import type { BodyRow, SessionTable, Tables, TipRow } from '#storage/rows.ts';
import type { Content, SessionPart } from './contents.ts';

export type SessionGroup = {
	readonly id: string;
	/** No row of it was lost on the way. */
	readonly isWhole: boolean;
	readonly rows: readonly NamedRow[];
};

export type Grouping = {
	/** The session that is complete by now, if this was the first of the next one. */
	add(content: Content): SessionGroup | undefined;
	end(): SessionGroup | undefined;
};

/** A session's rows stand one after the other, so no more than one session is ever held. */
export function createGrouping(): Grouping {
	let held: SessionPart[] = [];
	const end = () => {
		const [first] = held;
		const group = first && groupOf(first, held);
		held = [];
		return group;
	};
	return {
		add(content) {
			if (content.kind !== 'session') return end();
			const { session } = content;
			const before = held[0]?.id === session.id ? undefined : end();
			held.push(session);
			return before;
		},
		end,
	};
}

function groupOf({ id, parts }: SessionPart, held: readonly SessionPart[]): SessionGroup {
	const isWhole = held.length === parts && held.every((one, at) => one.part === at);
	return { id, isWhole, rows: held.map(({ row }) => row) };
}

/** The rows of one table among those of a session. */
export const rowsOf = <Name extends SessionTable>(
	{ rows }: Pick<SessionGroup, 'rows'>,
	table: Name,
): Tables[Name][] =>
	rows.filter((one) => one.table === table).map(({ row }) => row as Tables[Name]);

/** Tip and body that belong together; undefined when either is lost, or is not what its name says. */
export async function coreOf(
	group: SessionGroup,
): Promise<{ tip: TipRow; body: BodyRow } | undefined> {
	const [tip] = rowsOf(group, 'tips');
	const body = rowsOf(group, 'bodies').find(({ rev }) => rev === tip?.rev);
	if (!tip || !body) return undefined;
	return (await hash16(body.box)) === body.hash16 ? { tip, body } : undefined;
}
