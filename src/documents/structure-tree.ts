import type { Element } from './marks.ts';
import { PDFName, textString, type PDFContext, type PDFDict, type PDFRef } from './pdf-objects.ts';

/** What an element holds, in reading order: marked content, a form field or link, another element. */
type Child =
	| { readonly kind: 'content'; readonly page: number; readonly id: number }
	| { readonly kind: 'annotation'; readonly page: number; readonly ref: PDFRef }
	| { readonly kind: 'element'; readonly element: Element };

/** Gathers what stands where while pages are written, then writes the tree of tags. */
export interface StructureTree {
	/** The number of the next stretch of marked content on a page, which belongs to `element`. */
	content(element: Element, page: number): number;
	/** The key of an annotation in the tree, which belongs to `element`. */
	annotation(element: Element, page: number, ref: PDFRef): number;
	grow(element: Element, box: readonly [number, number, number, number]): void;
	write(context: PDFContext, pages: readonly PDFRef[]): PDFRef;
}

const firstAnnotationKey = 100000;

export function createStructureTree(root: Element): StructureTree {
	const children = new Map<Element, Child[]>([[root, []]]);
	const owners: Element[][] = [];
	const annotationOwners: Element[] = [];
	const boxes = new Map<Element, [number, number, number, number]>();

	// An element comes into the tree with its first content, so empty ones never do. Cells are the
	// exception: a row keeps all of them.
	const childrenOf = (element: Element): Child[] => {
		const known = children.get(element);
		if (known) return known;
		const own: Child[] = [];
		children.set(element, own);
		if (element.parent) childrenOf(element.parent).push({ kind: 'element', element });
		if (element.role === 'TR') element.children.forEach(childrenOf);
		return own;
	};

	return {
		content(element, page) {
			const id = (owners[page] ??= []).push(element) - 1;
			childrenOf(element).push({ kind: 'content', page, id });
			return id;
		},
		annotation(element, page, ref) {
			childrenOf(element).push({ kind: 'annotation', page, ref });
			return firstAnnotationKey + annotationOwners.push(element) - 1;
		},
		grow(element, [left, bottom, right, top]) {
			const box = boxes.get(element) ?? [left, bottom, right, top];
			boxes.set(element, [
				Math.min(box[0], left),
				Math.min(box[1], bottom),
				Math.max(box[2], right),
				Math.max(box[3], top),
			]);
		},
		write: (context, pages) =>
			writeTree(context, pages, { root, children, owners, annotationOwners, boxes }),
	};
}

interface Gathered {
	readonly root: Element;
	readonly children: ReadonlyMap<Element, readonly Child[]>;
	readonly owners: readonly (readonly Element[])[];
	readonly annotationOwners: readonly Element[];
	readonly boxes: ReadonlyMap<Element, readonly number[]>;
}

function writeTree(context: PDFContext, pages: readonly PDFRef[], gathered: Gathered): PDFRef {
	const refs = new Map(Array.from(gathered.children.keys(), (one) => [one, context.nextRef()]));
	const rootRef = context.nextRef();
	for (const [element, own] of gathered.children) {
		const parent = element.parent ? refs.get(element.parent)! : rootRef;
		const dict = elementDict(context, element, parent, gathered.boxes.get(element));
		dict.set(
			PDFName.of('K'),
			context.obj(own.map((child) => childObject(context, child, pages, refs))),
		);
		context.assign(refs.get(element)!, dict);
	}
	const refsOf = (elements: readonly Element[]) => elements.map((element) => refs.get(element)!);
	const parentTree = context.obj({
		Nums: [
			...pages.flatMap((_, n) => [n, refsOf(gathered.owners[n] ?? [])]),
			...refsOf(gathered.annotationOwners).flatMap((ref, n) => [firstAnnotationKey + n, ref]),
		],
	});
	const tree = context.obj({
		Type: 'StructTreeRoot',
		K: [refs.get(gathered.root)!],
		ParentTree: context.register(parentTree),
		ParentTreeNextKey: firstAnnotationKey + gathered.annotationOwners.length,
	});
	context.assign(rootRef, tree);
	return rootRef;
}

function elementDict(
	context: PDFContext,
	element: Element,
	parent: PDFRef,
	box: readonly number[] | undefined,
): PDFDict {
	const { role, alt, actualText, lang, scope, numbering } = element;
	const layout =
		role === 'Figure' && box ? { O: 'Layout', Placement: 'Block', BBox: [...box] } : undefined;
	const attributes =
		layout ??
		(scope && { O: 'Table', Scope: scope }) ??
		(numbering && { O: 'List', ListNumbering: numbering });
	return context.obj({
		Type: 'StructElem',
		S: role,
		P: parent,
		...(alt !== undefined && { Alt: textString(alt) }),
		...(actualText !== undefined && { ActualText: textString(actualText) }),
		...(lang !== undefined && { Lang: textString(lang) }),
		...(attributes && { A: attributes }),
	});
}

function childObject(
	context: PDFContext,
	child: Child,
	pages: readonly PDFRef[],
	refs: ReadonlyMap<Element, PDFRef>,
) {
	if (child.kind === 'element') return refs.get(child.element)!;
	const Pg = pages[child.page]!;
	return child.kind === 'content'
		? context.obj({ Type: 'MCR', Pg, MCID: child.id })
		: context.obj({ Type: 'OBJR', Pg, Obj: child.ref });
}
