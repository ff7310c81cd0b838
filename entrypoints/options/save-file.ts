/** Has the browser download a text as a file. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), {
    href: url,
    download: name,
  });
  link.click();
  // Firefox reads the blob after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
