import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parsePack } from '#content/parse-pack.ts';
import type { Pack } from '#domain/pack.ts';
import { copyOf, keysOf, parentAt, refusalOf } from './broken-pack.ts';
import type { Key } from './broken-pack.ts';
import { starterPack } from './starter-pack.ts';

let pack: Pack;
beforeAll(async () => {
	pack = await starterPack();
});

const leavesOf = (value: unknown, keys: readonly Key[] = []): Key[][] => {
	if (typeof value !== 'object' || value === null) return [[...keys]];
	return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
		leavesOf(part, [...keys, Array.isArray(value) ? Number(key) : key]),
	);
};

describe('whatever is done to a pack', () => {
	test('a pack that lost any one field is refused, at that field', () => {
		const leaves = leavesOf(pack).filter((keys) => typeof keys.at(-1) === 'string');
		fc.assert(
			fc.property(fc.constantFrom(...leaves), (keys) => {
				const broken = copyOf(pack);
				Reflect.deleteProperty(parentAt(broken, keys), keys.at(-1)!);
				const lost = refusalOf(broken).problems.map(({ path }) => keysOf(path));
				expect(lost).toContainEqual(keys);
			}),
			{ numRuns: 60 },
		);
	});

	test('a value of another kind is refused, and never throws', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...leavesOf(pack)),
				fc.constantFrom<unknown>(undefined, [], {}, Number.NaN, 1.23, Symbol('s'), 10n),
				(keys, other) => {
					const broken = copyOf(pack);
					parentAt(broken, keys)[keys.at(-1)!] = other;
					expect(parsePack(broken).ok).toBe(false);
				},
			),
			{ numRuns: 60 },
		);
	});

	test('anything that is no pack at all is refused, and never throws', () => {
		fc.assert(
			fc.property(fc.anything(), (raw) => {
				expect(parsePack(raw).ok).toBe(false);
			}),
		);
	});
});
