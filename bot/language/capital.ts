/** A name as it begins a sentence or a line: "De SAR", "Voorzittersoverleg RET". */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
