// Pictures of one paragraph whose widths fit beside each other → one figure; with words of their own each keeps its number.
import type { Figure, FigureGroup } from '../model/nodes.ts'
import { noAttributes } from './attributes.ts'

/** As many figures where they do not say that they share a line. */
export function sideBySide(figures: readonly Figure[]): (Figure | FigureGroup)[] {
  const shares = figures.map(({ attributes }) => /^(\d+(?:\.\d+)?)%$/.exec(attributes.values['width'] ?? '')?.[1])
  const together = shares.reduce((sum, share) => sum + Number(share ?? Infinity), 0)
  if (figures.length < 2 || together > fullMeasure) return [...figures]
  const labels = figures.map(({ attributes }) => attributes.label).filter((label) => label !== '')
  const isOne = labels.length < 2 && figures.every(({ children }) => children.length === 0)
  const [first] = figures
  const position = first?.position ? { position: first.position } : {}
  if (!isOne) return [{ type: 'figureGroup', apart: true, attributes: noAttributes, children: [...figures], ...position }]
  const children = figures.map((figure) => ({ ...figure, attributes: { ...figure.attributes, label: '' } }))
  return [{ type: 'figureGroup', attributes: { ...noAttributes, label: labels[0] ?? '' }, children, ...position }]
}

/** Percent; thirds are rounded up. */
const fullMeasure = 100.5
