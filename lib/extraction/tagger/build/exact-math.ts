/**
 * Exponential and logarithm from IEEE additions, multiplications and divisions alone, so that training gives the same
 * bits on every engine and machine (`Math.exp` and `Math.log` need not). Relative error below 1e-14.
 */

const LN_2_HIGH = 0.6931471803691238
const LN_2_LOW = 1.9082149292705877e-10
const TERMS = 14

const bits = new DataView(new ArrayBuffer(8))

function powerOfTwo(exponent: number): number {
  bits.setUint32(0, (exponent + 1023) << 20)
  bits.setUint32(4, 0)
  return bits.getFloat64(0)
}

/** e to the x; 0 below -700, and no more than e to the 700. */
export function exp(x: number): number {
  if (x < -700) return 0
  const bounded = Math.min(x, 700)
  const exponent = Math.round(bounded / Math.LN2)
  const rest = bounded - exponent * LN_2_HIGH - exponent * LN_2_LOW
  let sum = 1
  for (let term = TERMS; term > 0; term--) sum = 1 + (sum * rest) / term
  return sum * powerOfTwo(exponent)
}

/** The natural logarithm of a positive, normal number. */
export function log(x: number): number {
  bits.setFloat64(0, x)
  const high = bits.getUint32(0)
  let exponent = (high >>> 20) - 1023
  bits.setUint32(0, (high & 0xfffff) | (1023 << 20))
  let mantissa = bits.getFloat64(0)
  if (mantissa > Math.SQRT2) {
    mantissa /= 2
    exponent++
  }
  // ln m = 2 artanh((m - 1) / (m + 1))
  const ratio = (mantissa - 1) / (mantissa + 1)
  const square = ratio * ratio
  let sum = 0
  for (let term = 21; term > 0; term -= 2) sum = sum * square + 1 / term
  return exponent * LN_2_HIGH + (2 * ratio * sum + exponent * LN_2_LOW)
}
