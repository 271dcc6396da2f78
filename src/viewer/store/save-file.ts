/** Hands a file to the browser to be saved; gives back what to say about it. */
export function saveFile(content: string | Blob, name: string, type = 'image/png'): string {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return `${name} is written.`;
}
