/** Hands a file over to the browser's downloads. */
export function saveAs(bytes: Uint8Array<ArrayBuffer>, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([bytes]));
	link.download = name;
	link.click();
	// The browser has its own hold on the file once the download has begun.
	setTimeout(() => {
		URL.revokeObjectURL(link.href);
	}, 60_000);
}
