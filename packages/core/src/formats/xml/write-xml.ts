// XML 1.0, 2.2.
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Whether XML can hold a text at all: it has no way to write most control characters. */
export function isXmlText(text: string): boolean {
  return text.search(unwritable) === -1;
}

/** Text for an element or a quoted attribute (XML 1.0, 2.4); what XML has no way to write becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(unwritable, '\uFFFD').replace(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? '');
}

/** Whether a name can be that of an element or attribute without a prefix (the part of Namespaces in XML, 3, in ASCII). */
export function isXmlName(name: string): boolean {
  return /^(?!xml)[A-Za-z_][\w.-]{0,99}$/i.test(name);
}

/** `name="value"` for each field, in order, with a space before each. */
export function writeAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
