// Stands in for three packages that pdf-lib and fontkit pull in and our files never use: fonts
// without embedding, PNG reading, and the unpacking of WOFF 2. It saves 190 KB of the worker.

const leftOut = (): never => {
	throw new Error('This part of the PDF tools is left out of the app.');
};

export default leftOut;
export const Font = leftOut;
export const FontNames = {};
export const Encodings = {};
