export const emojis = ['🙂', '😊', '😢', '❤️', '👍', '🌸', '✨', '🙏', '🎉'];

const hues: Record<string, number> = { '❤️': 0, '🌸': 330, '✨': 45, '🎉': 200 };

/** The machine's fonts may have none of them. */
export const emojiPicture = (emoji: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="10" fill="hsl(${hues[emoji] ?? 50} 80% 60%)"/><circle cx="9" cy="10" r="1.500"/><circle cx="15" cy="10" r="1.500"/></svg>`,
  )}`;
