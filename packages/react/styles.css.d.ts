/** A style sheet: import it for its effect. */
export {};
