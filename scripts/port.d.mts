export function isPortTaken(port: number): Promise<boolean>;
export function freePort(): Promise<number>;
