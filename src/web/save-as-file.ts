/** Hands a text to the browser's own download; it goes nowhere else. */
export const saveAsFile = (name: string, type: string, text: BlobPart): void => {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data once the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
