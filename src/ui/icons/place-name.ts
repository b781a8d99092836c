/** The five places that stand for the five kinds of help, all on one level ground. */
export type PlaceName = 'thriving' | 'advice' | 'help' | 'more' | 'risk';
