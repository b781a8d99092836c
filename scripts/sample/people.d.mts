export declare const youngPerson: string;
export declare const father: string;
export declare const practitioner: string;
export declare const setToday: (day: Date) => void;
