// The words of a caption → as captions are printed.
import type { ElementContent } from 'hast'

// A caption ends without a full stop (Russian and international practice alike).
export function withoutFinalStop(nodes: ElementContent[]): ElementContent[] {
  const last = nodes.at(-1)
  if (last?.type === 'text' && /\.$/u.test(last.value) && !/(?:\.\.|(?<!\p{L})(?:\p{Lu}|г|гг|в|вв|др|пр|т\. ?д|т\. ?п|экз|тыс|руб|коп|шт|чел|ед|стр|изд|ред|сост|пер|обл|ул|см|мин|сек|ч|л|п|с|etc|al|ed|eds|pp|p|no|vol))\.$/u.test(last.value)) last.value = last.value.slice(0, -1)
  return nodes
}
