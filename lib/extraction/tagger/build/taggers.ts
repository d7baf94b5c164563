import type { TaggerTraining } from './train-tagger'

/**
 * How each tagger is trained; chosen on the development splits. Only `knowledge` is shipped: the others are trained where
 * they are measured (Sayfullina's labels allow evaluation alone).
 */
export const TAGGERS: Readonly<Record<'knowledge' | 'skill' | 'green' | 'sayfullina', TaggerTraining>> = {
  knowledge: { sparsity: 16, epochs: 8, eagerness: 0.16 },
  skill: { sparsity: 4, epochs: 8, eagerness: 0.5 },
  green: { sparsity: 4, epochs: 6, eagerness: 0.3 },
  sayfullina: { sparsity: 2, epochs: 8, eagerness: 0.1 },
}
