const parts =
  /(\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*(?:\u200d\p{Extended_Pictographic}\ufe0f?)*|https?:\/\/\S+)/gu;

const picture = (emoji: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text x="0" y="16" font-size="16" fill="#c99a06">${emoji}</text></svg>`,
  )}`;

/** Emoji as pictures and addresses as links, as Facebook draws them. */
export function RichWords({ children }: { children: string }) {
  return children.split(parts).map((part, n) => {
    const key = `${n}${part}`;
    if (n % 2 === 0) return part;
    if (part.startsWith('http'))
      return (
        <a key={key} href={part} rel="nofollow noreferrer" target="_blank">
          {part}
        </a>
      );
    return (
      <img key={key} height="16" width="16" src={picture(part)} alt={part} />
    );
  });
}
