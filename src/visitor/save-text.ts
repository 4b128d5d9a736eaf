/** Offers text as a file, by default under a name that gives nothing away. */
export function saveText(text: string, fileName = 'my-notes.txt', type = 'text/plain'): boolean {
  try {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    link.download = fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    return true;
  } catch {
    return false;
  }
}
