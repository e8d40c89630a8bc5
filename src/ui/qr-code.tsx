import { useEffect, useState } from 'preact/hooks';

interface Squares {
  readonly size: number;
  readonly path: string;
}

/** Runs of dark squares per row, as one path. */
const draw = async (text: string): Promise<Squares> => {
  const { generate } = await import('lean-qr');
  const code = generate(text);
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      let run = 1;
      while (code.get(x + run, y)) run += 1;
      path += `M${x} ${y}h${run}v1h-${run}z`;
      x += run;
    }
  }
  return { size: code.size, path };
};

/** The code is computed on this device, by a part that is only fetched when it is needed. */
export const QrCode = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const [squares, setSquares] = useState<Squares>();
  useEffect(() => {
    let current = true;
    void draw(text).then((drawn) => current && setSquares(drawn));
    return () => {
      current = false;
    };
  }, [text]);
  const size = (squares?.size ?? 29) + 4;
  return (
    <svg class="qr" viewBox={`-2 -2 ${size} ${size}`} role="img" aria-label={label}>
      <rect x="-2" y="-2" width={size} height={size} rx="1.6" />
      {squares && <path d={squares.path} />}
    </svg>
  );
};
